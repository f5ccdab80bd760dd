import { describe, expect, it } from 'vitest';
import { filesInMemory } from '../../../src/files/files.ts';
import { interfaceWords } from '../../../src/site/interface-words.ts';
import { plan } from '../../../src/site/pages.ts';
import { readWords } from '../../../src/words/read.ts';
import { listPlaceOf } from '../../../src/words/rules/names.ts';
import { isWritten } from '../../../src/words/rules/rule.ts';
import { rulesFor } from '../../../src/words/rules/check-strings.ts';
import type { ContentString } from '../../../src/words/rules/strings.ts';
import { inventedSite } from '../../examples/invented-site.ts';

const site = inventedSite();
const read = (texts: Readonly<Record<string, string>>) => readWords(filesInMemory(texts), plan, interfaceWords);
const { strings: all, problems: none } = read(site);
const ofLanguage = (code: string) => all.filter(({ file }) => file.startsWith(`content/${code}/`));
const inOther = new Map(['hi', 'en'].map((code) => [code, new Map(ofLanguage(code === 'hi' ? 'en' : 'hi').map((own) => [own.key, own]))]));
const codeOf = ({ file }: ContentString) => file.split('/')[1]!;
const locale = (code: string) => read(site).words!.locales.find((own) => own.code === code)!;
const locales = { hi: locale('hi'), en: locale('en') };

/** What becomes of a string; `undefined` where the operator has nothing to do there. */
type Operator = (string: ContentString) => string | undefined;

const hasWords = ({ text }: ContentString) => /\p{L}{3}.*\s.*\p{L}{3}/u.test(text.replace(/\{\{\w+\}\}/g, ''));
const ruled = (string: ContentString, id: string) =>
  rulesFor(string, { locale: locales[codeOf(string) as 'hi' | 'en'] }).some((rule) => rule.id === id);

/** Put before the last letter of a text, so that it still begins and ends as it did. */
const inside = (text: string, more: string) => text.replace(/ /, ` ${more} `);

/** Each of these must be refused, in every string where its rule stands; by the id of that rule. */
const formal: Readonly<Record<string, readonly [rule: string, operator: Operator]>> = {
  'drop: all of it': ['a name has letters', () => ''],
  'double: the name of a neighbour': [
    'names differ within their list',
    (string) => {
      const place = listPlaceOf(string)!;
      return ofLanguage(codeOf(string)).find((other) => {
        const its = listPlaceOf(other);
        return (
          its?.list === place.list && its.owner !== place.owner && other.kind === string.kind && other.text.length <= string.text.length
        );
      })?.text;
    },
  ],
  'swap languages': [
    'words of the language',
    (string) => (hasWords(string) ? inOther.get(codeOf(string))!.get(string.key)?.text : undefined),
  ],
  'forge: a statistic in digits': ['no statistics', ({ text }) => inside(text, '47%')],
  'forge: a statistic in words': ['no statistics in words', ({ text }) => inside(text, 'दस लाख')],
  'forge: digits of Hindi': ['Latin digits', ({ text }) => inside(text, '८')],
  'forge: markup': ['no markup that nobody reads', ({ text }) => inside(text, '[[tea]]')],
  'forge: bold': [
    'no markup that nobody reads',
    (string) => (['passage', 'item'].includes(string.kind) ? undefined : inside(string.text, '**x**')),
  ],
  'forge: a gap': [
    'no gap that nothing fills',
    (string) => (['passage', 'item'].includes(string.kind) ? undefined : inside(string.text, '{{tea}}')),
  ],
  'forge: a third script': ['letters of the language', ({ text }) => inside(text, 'தேநீர்')],
  'double: a mark': ['no doubled marks', ({ text }) => inside(text, ',,')],
  'drop: the end of a sentence': ['a sentence ends', ({ text }) => text.replace(/[.।]$/, '')],
  'forge: a full stop in Hindi': ['a danda and not a full stop', ({ text }) => (/।$/.test(text) ? text.replace(/।$/, '.') : undefined)],
  'forge: तुम': ['आप for the reader', ({ text }) => inside(text, 'तुम')],
  'forge: a straight quote': ['quotation marks “ ”', ({ text }) => inside(text, "'")],
  'forge: क़': ['no nukta under क', ({ text }) => inside(text, 'बाक\u093Cी')],
  'forge: a visarga': ['a colon and not a visarga', ({ text }) => inside(text, 'चायः')],
  'exchange: an office or a verdict': [
    'offices and verdicts as in the glossary',
    (string) =>
      ofLanguage(codeOf(string)).find(({ of, id }) => of === 'ui' && id !== string.id && id.split('.')[0] === string.id.split('.')[0])
        ?.text,
  ],
};

/** Mulberry32: the same choices on every machine. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Edit {
  kind: string;
  string: ContentString;
  text: string;
}

/** A file with one of its strings written otherwise; `undefined` where the string does not stand there in one piece. */
function edited({ string: { file, line, text }, text: next }: Edit): string | undefined {
  const lines = site[file]!.split('\n');
  const own = lines[line - 1]!;
  if (text === '' || !own.includes(text)) return undefined;
  const isQuoted = own.includes(`"${text}"`);
  const written = file.endsWith('.mdx') && own.includes(`: ${text}`) && !isQuoted ? JSON.stringify(next) : next;
  return lines
    .with(
      line - 1,
      own.replace(isQuoted ? `"${text}"` : text, () => (isQuoted ? JSON.stringify(next) : written)),
    )
    .join('\n');
}

/** As often is the site read: no file has more edits. */
const heaps = 10;

/** So many edits of each kind, in strings that its rule is for, each string at most once. */
function chooseEdits(seed: number, most: number): Edit[] {
  const random = randomOf(seed);
  const inFile = new Map<string, number>();
  // Kinds that few strings are for choose last in the list and first here.
  return Object.entries(formal)
    .toReversed()
    .flatMap(([kind, [rule, operator]]) => {
      const own = all.filter((string) => isWritten(string) && ruled(string, rule));
      const shuffled = own.map((string) => ({ string, at: random() })).sort((a, b) => a.at - b.at);
      const edits = shuffled.flatMap(({ string }) => {
        const text = operator(string);
        const edit = { kind, string, text: text! };
        return text === undefined || text === string.text || edited(edit) === undefined ? [] : [edit];
      });
      const chosen: Edit[] = [];
      for (const edit of edits) {
        const { file } = edit.string;
        if (chosen.length === most || (inFile.get(file) ?? 0) === heaps) continue;
        inFile.set(file, (inFile.get(file) ?? 0) + 1);
        chosen.push(edit);
      }
      return chosen;
    });
}

/** Edits in as few heaps as there are edits in one file. */
function inHeaps(edits: readonly Edit[]): Edit[][] {
  const all: Edit[][] = [];
  for (const edit of edits) {
    const heap = all.find((own) => !own.some(({ string }) => string.file === edit.string.file || string.key === edit.string.key));
    if (heap) heap.push(edit);
    else all.push([edit]);
  }
  return all;
}

/** Those of some edits that are not refused where all of them are made: at their own line, or as a whole file in another language's words. */
function passedOf(edits: readonly Edit[]): Edit[] {
  const { problems } = read({ ...site, ...Object.fromEntries(edits.map((edit) => [edit.string.file, edited(edit)!])) });
  return edits.filter(
    ({ string }) => !problems.some(({ file, line, field }) => file === string.file && (line === string.line || field === 'words')),
  );
}

describe('an edit of a string of the invented site', () => {
  it('is not needed: all is right', () => {
    expect(none).toEqual([]);
    expect(all.length).toBeGreaterThan(1000);
  });

  it('of a formal kind is refused at its own line, whichever string it is in', () => {
    const edits = chooseEdits(20_261_201, 25);
    const count: Record<string, number> = {};
    for (const { kind } of edits) count[kind] = (count[kind] ?? 0) + 1;
    // In a heap an edit may hide another, such as a name that is no longer its neighbour's: what passes there is tried alone.
    const passed = inHeaps(edits)
      .flatMap(passedOf)
      .flatMap((edit) => passedOf([edit]))
      .map(({ kind, string: { file, line, label }, text }) => `${kind}: ${file}:${line} ${label}: ${text}`);
    expect(passed).toEqual([]);
    expect(edits.length).toBeGreaterThanOrEqual(300);
    expect(Object.keys(count).sort()).toEqual(Object.keys(formal).sort());
  });
});
