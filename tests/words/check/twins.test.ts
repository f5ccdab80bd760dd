import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/i18n/locale.ts';
import type { CheckedLanguage } from '../../../src/words/check/checked-language.ts';
import type { CheckedDocument } from '../../../src/words/check/document.ts';
import { documentsOf } from '../../../src/words/check/documents.ts';
import { readGlossary } from '../../../src/words/check/glossary.ts';
import { compareTwins } from '../../../src/words/check/twins.ts';
import type { WordList } from '../../../src/words/check/word-list.ts';
import { plan } from '../pages.ts';

/** What a language has: files by folder and id, its interface's words, the keys of its list of occupations, the terms of its glossary. */
interface Written {
  files?: Readonly<Record<string, Partial<CheckedDocument>>>;
  words?: Readonly<Record<string, string>>;
  occupations?: readonly string[];
  terms?: readonly string[];
}

function language(code: string, script: string, { files = {}, words = {}, occupations, terms }: Written): CheckedLanguage {
  const locale: Locale = { code, name: code, direction: 'ltr', script, numbers: { default: code }, status: 'published' };
  const list = (name: string, said: Readonly<Record<string, string>>): WordList => ({
    file: `content/${code}/${name}`,
    locale: code,
    words: said,
    lineOf: (key) => Object.keys(said).indexOf(key) + 2,
  });
  const document = ([path, own]: [string, Partial<CheckedDocument>]): CheckedDocument => ({
    ...{
      file: `content/${code}/${path}.mdx`,
      id: path.split('/')[1]!,
      data: {},
      lines: {},
      body: '',
      bodyLine: 5,
      words: {},
      texts: [],
      passages: [],
    },
    ...{ problems: [], signatures: [], ...own },
  });
  return {
    locale,
    documents: documentsOf(plan.folders, (folder) =>
      Object.entries(files)
        .filter(([path]) => path.startsWith(`${folder.name}/`))
        .map((entry) => document(entry) as CheckedDocument<never>),
    ),
    lists: {
      'ui.json': list('ui.json', words),
      ...(occupations && { 'occupations.yaml': list('occupations.yaml', Object.fromEntries(occupations.map((key) => [key, key]))) }),
    },
    glossary: terms && readGlossary(`content/${code}/glossary.yaml`, locale, terms.map((id) => `${id}:\n  word: "${id}"\n`).join('')),
    unwritten: new Set(),
    problems: [],
    fileCount: 0,
  };
}

const outline = { sections: ['opening'], comparison: [], differences: [], evidence: ['pay'], method: [] };
/** What is told of a second language beside a first; both in Latin letters where it is not said otherwise. */
const told = (first: Written, second: Written, script = 'Latn', asked = {}) =>
  compareTwins([language('en', 'Latn', first), language('de', script, second)], outline, plan, asked).map(
    ({ file, line, field, found, write }) => `${file.replace('content/', '')}:${line} ${field}: ${found} → ${write}`,
  );
const body = (text: string): Written => ({ files: { 'article/opening': { body: text } } });
const tags = (...signatures: string[]): Written => ({
  files: { 'article/opening': { signatures: signatures.map((signature, index) => ({ signature, line: index + 7, hasPlace: false })) } },
});
const roles = (named: readonly string[] | undefined, lines = {}): Written => ({
  files: { 'comparison/salary': { data: named ? { roles: named } : {}, lines } },
});

describe(compareTwins, () => {
  it('has nothing to compare where there is one language, or none', () => {
    expect(compareTwins([], outline, plan, { 'tea.name': { where: 'Over the door.' } })).toEqual([]);
    expect(
      compareTwins([language('en', 'Latn', { words: { 'tea.name': 'Tea' }, files: { 'roles/host': {} } })], outline, plan, {
        'tea.name': { where: 'Over the door.' },
      }),
    ).toEqual([]);
  });

  it('tells a body that was copied; a short one may be the same in both, and any in another script', () => {
    const thirty = 'A cup of tea holds good water.';
    expect(thirty).toHaveLength(30);
    const copied = 'de/article/opening.mdx:5 body: the same words as content/en/article/opening.mdx → them in this language';
    expect(told(body(thirty), body(thirty))).toEqual([copied]);
    expect(told(body(thirty.replace('good', 'hot')), body(thirty.replace('good', 'hot')))).toEqual([]);
    expect(told(body(thirty), body(thirty.replace('A', 'B')))).toEqual([]);
    expect(told(body(thirty), body(thirty), 'Deva')).toEqual([]);
  });

  it('asks for the same tags and links, as often', () => {
    const lacks = (signature: string, line: number) =>
      `de/article/opening.mdx:5 twin: no ${signature} → it here too, or remove it in content/en/article/opening.mdx:${line}`;
    const has = (signature: string, line: number) =>
      `de/article/opening.mdx:${line} twin: ${signature} → it in content/en/article/opening.mdx too, or remove it here`;
    expect(told(tags('<Front>', '<Back>'), tags('<Back>', '<Front>'))).toEqual([]);
    expect(told(tags('<Front>', '<Back>', '<Back>'), tags('<Back>'))).toEqual([lacks('<Front>', 7), lacks('<Back>', 9)]);
    expect(told(tags('<Back>'), tags('<Back>', '<Back>', '<Front>'))).toEqual([has('<Back>', 8), has('<Front>', 9)]);
  });

  it('waits with a file whose tags could not be read, and with one that has no twin', () => {
    const unread: Written = { files: { 'article/opening': { signatures: undefined } } };
    expect(told(unread, tags('<Front>'))).toEqual([]);
    expect(told(tags('<Front>'), unread)).toEqual([]);
    expect(told({}, tags('<Front>'))).toEqual([]);
  });

  it('asks for the same named roles, in the same order', () => {
    const wrong = (line: number, named: string, wanted: string) =>
      `de/comparison/salary.mdx:${line} roles: ${named} → the roles of content/en/comparison/salary.mdx: ${wanted}`;
    expect(told(roles(['host', 'cook']), roles(['host', 'cook']))).toEqual([]);
    expect(told(roles(['host', 'cook']), roles(['cook', 'host'], { 'roles.0': 4 }))).toEqual([wrong(4, 'cook, host', 'host, cook')]);
    expect(told(roles(['host']), roles(undefined))).toEqual([wrong(1, 'none', 'host')]);
    expect(told(roles(undefined), roles(['host']))).toEqual([wrong(1, 'host', 'none')]);
  });

  it('waits with named roles while the fields of either are wrong', () => {
    const wrong: Written = { files: { 'comparison/salary': { data: undefined } } };
    expect(told(wrong, roles(['host']))).toEqual([]);
    expect(told(roles(['host']), wrong)).toEqual([]);
  });

  it('misses what only another language has, where no list and no page names it', () => {
    const more: Written = {
      files: { 'roles/host': {}, 'figures/tips': {}, 'figures/pay': {}, 'article/opening': {}, 'pages/article': {} },
      occupations: ['241'],
      terms: ['tea'],
    };
    const missing = (path: string, from: string, to: string) =>
      `${to}/${path}:0 file: nothing → this file, as content/${from}/${path}; or remove that one`;
    const paths = ['figures/tips.mdx', 'roles/host.mdx', 'occupations.yaml', 'glossary.yaml'];
    expect(told(more, {})).toEqual(paths.map((path) => missing(path, 'en', 'de')));
    expect(told({}, more)).toEqual(paths.map((path) => missing(path, 'de', 'en')));
    expect(told(more, more)).toEqual([]);
  });

  it('asks for the words of the interface and the terms of the glossary, with their place in the other language', () => {
    const asked = { 'tea.name': { where: 'Over the door.' }, 'tea.cup': { where: 'On the card.', gaps: { count: 'how many' } } };
    const words = { 'tea.name': 'Tea', 'tea.cup': '{{count}} cups' };
    expect(told({ words, terms: ['tea'] }, { words: { 'tea.cup': 'Cups' }, terms: ['tea'] }, 'Latn', asked)).toEqual([
      'de/ui.json:0 tea.name: nothing → "tea.name": "…", as in content/en/ui.json:2 (Over the door.)',
      'de/ui.json:2 tea.cup: no gaps → the gaps {{count}}, as in content/en/ui.json:3 (On the card. {{count}}: how many)',
    ]);
    expect(told({ terms: ['milk', 'tea'] }, { terms: ['tea'] })).toEqual([expect.stringMatching(/^de\/glossary.yaml:0 milk: nothing → /)]);
  });
});
