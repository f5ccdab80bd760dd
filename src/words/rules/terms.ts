import { plainForm } from './names.ts';
import type { Rule } from './rule.ts';

/** Words of the interface whose word the glossary has, by the group of their key: `office.front` is the term `front-office`. */
const terms: Readonly<Record<string, (name: string) => string>> = {
  office: (name) => `${name}-office`,
  verdict: (name) => `verdict-${name}`,
};

export const wordsOfGlossary: Rule = {
  looksAround: true,
  id: 'offices and verdicts as in the glossary',
  why: 'They stand on every page, and exchanged with each other they turn its meaning round.',
  appliesTo: ({ kind, id }) => kind === 'interface word' && Object.hasOwn(terms, id.split('.')[0]!),
  check: ({ id, text }, { term }) => {
    const [group = '', name = ''] = id.split('.');
    const meant = term(terms[group]!(name));
    if (!meant || plainForm(meant.text) === plainForm(text)) return [];
    return [{ found: text, write: `${meant.text}, as in ${meant.file}:${meant.line}; or mend that one` }];
  },
};

const otherSide: Readonly<Record<string, readonly [own: string, other: string]>> = {
  Front: ['front-office', 'back-office'],
  Back: ['back-office', 'front-office'],
};

export const tagsNameTheirSide: Rule = {
  looksAround: true,
  id: 'a tag stands around its own side',
  why: 'The colour of a side around the name of the other misleads whoever looks before he reads.',
  appliesTo: ({ kind }) => kind === 'passage' || kind === 'item',
  check: ({ tagged, text }, { term }) =>
    tagged.flatMap((own) => {
      const [mine, others] = (otherSide[own.tag] ?? []).map((id) => plainForm(term(id)?.text ?? ''));
      if (!mine || !others || !plainForm(own.text).includes(others) || plainForm(own.text).includes(mine)) return [];
      const write = `<${own.tag}> around words of its own side, or the tag of the other side`;
      return [{ index: Math.max(0, text.indexOf(own.text)), field: 'tag', found: `<${own.tag}>${own.text}</${own.tag}>`, write }];
    }),
};
