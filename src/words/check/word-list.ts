import type { z } from 'astro/zod';
import { distance } from 'fastest-levenshtein';
import type { Problem } from '../../files/problem.ts';
import { checkYaml } from '../../files/yaml.ts';
import { nearest } from './nearest.ts';

/** Words under keys, of one language: content/<locale>/ui.json, names of occupations, or the words that one chart needs. */
export interface WordList {
  file: string;
  locale: string;
  words: Readonly<Record<string, string>>;
  /** The line of each key; 0 where it is not known. */
  lineOf(key: string): number;
}

/** Read a list of words: flat, no key twice, words everywhere. `list` is `undefined` where the file cannot be read. */
export function readWordList(
  file: string,
  locale: string,
  text: string,
  schema: z.ZodType,
): { list: WordList | undefined; problems: Problem[] } {
  const { problems, texts } = checkYaml(file, text, schema);
  if (texts.length === 0 && problems.length > 0) return { list: undefined, problems };
  const words = Object.fromEntries(texts.map(({ field, text: said }) => [field, said]));
  const lines = new Map(texts.map(({ field, line }) => [field, line]));
  const list = { file, locale, words, lineOf: (key: string) => lines.get(key) ?? 0 };
  return { list, problems: [...problems, ...checkWords(list)] };
}

/** Check the words of one language by themselves: gaps well written, and the plural forms that the language has. */
export function checkWords({ file, locale, words, lineOf }: WordList): Problem[] {
  const forms: readonly string[] = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const counting = `this language counts by ${forms.map((form) => `_${form}`).join(', ')}`;
  const problems: Problem[] = [];
  for (const [key, said] of Object.entries(words)) {
    const place = { file, line: lineOf(key), field: key };
    const { base, form } = splitKey(key);
    if (/[{}]/.test(said.replace(gap, '')))
      problems.push({ ...place, found: said, write: 'a gap with two braces on each side, for example {{title}}' });
    if (/\$t\(/.test(said)) problems.push({ ...place, found: said, write: 'the words themselves; $t( ) stands for nothing here' });
    if (!form) continue;
    if (form !== 'zero' && !forms.includes(form)) problems.push({ ...place, found: key, write: `nothing here; ${counting}` });
    if (key !== firstKey(words, base)) continue;
    for (const missing of forms.filter((name) => !Object.hasOwn(words, `${base}_${name}`)))
      problems.push({ ...place, found: `no "${base}_${missing}"`, write: `"${base}_${missing}": "…"; ${counting}` });
  }
  return problems;
}

/**
 * Check the words of one language against what the pages say: every key with its gaps, and no other. `told` is what else a
 * writer is told of a key that is wrong or missing.
 */
export function checkAsked(
  list: WordList,
  asked: Readonly<Record<string, readonly string[]>>,
  model: WordList | undefined,
  told: (key: string) => string = () => '',
): Problem[] {
  const { file, words, lineOf } = list;
  const own = gapsOf(words);
  const near = (key: string) =>
    model && gapsOf(model.words).has(key) ? `, as in ${model.file}:${model.lineOf(firstKey(model.words, key))}` : '';
  const place = (key: string) => ({ file, line: lineOf(firstKey(words, key)), field: key });
  const unasked = [...own.keys()].filter((key) => !Object.hasOwn(asked, key));
  const unsaid = Object.keys(asked).filter((key) => !own.has(key));
  return [
    ...unasked.map((key) => ({ ...place(key), found: key, write: meant(key, unsaid) })),
    // A key that is misspelt is told once, where it stands.
    ...lacking(
      unsaid
        .filter((key) => !unasked.some((other) => nearest(other, unsaid)[0] === key && isNear(other, key)))
        .map((key) => ({ file, line: 0, field: key, found: 'nothing', write: `"${key}": "…"${near(key)}${told(key)}` })),
    ),
    ...Object.entries(asked).flatMap(([key, gaps]) => {
      const given = own.get(key);
      if (!given || given.symmetricDifference(new Set(gaps)).size === 0) return [];
      return [{ ...place(key), found: listGaps(given), write: `${listGaps(new Set(gaps))}${near(key)}${told(key)}` }];
    }),
  ];
}

/** Of very many that are missing, one list: the file has just been begun, or its end is lost. */
function lacking(problems: readonly Problem[]): Problem[] {
  const [first] = problems;
  if (!first || problems.length <= 20) return [...problems];
  const keys = problems.map(({ field }) => `"${field}"`).join(', ');
  return [{ ...first, field: 'words', found: `${problems.length} words are missing`, write: keys }];
}

function meant(key: string, unsaid: readonly string[]): string {
  const [close] = nearest(key, unsaid);
  return close !== undefined && isNear(key, close) ? `"${close}", if that is meant` : 'nothing; no page says this';
}

function isNear(a: string, b: string): boolean {
  return distance(a, b) <= 2;
}

/** Compare the same words in several languages: the same keys apart from plural forms, and the same gaps in each. */
export function compareWords(lists: readonly WordList[]): Problem[] {
  return lists.flatMap((list, index) => {
    const own = gapsOf(list.words);
    const others = lists.filter((other) => other !== list).map((other) => ({ other, gaps: gapsOf(other.words) }));
    const keys = new Set(others.flatMap(({ gaps }) => [...gaps.keys()]));
    return [...keys].flatMap((key): Problem[] => {
      const { other, gaps } = others.find((candidate) => candidate.gaps.has(key))!;
      const [given, wanted] = [own.get(key), gaps.get(key)!];
      const as = `as in ${other.file}:${other.lineOf(firstKey(other.words, key))}`;
      if (!given) return [{ file: list.file, line: 0, field: key, found: 'nothing', write: `"${key}": "…", ${as}; or remove it there` }];
      // Both sides of a difference would be reported; the language that is listed first is the one to follow.
      if (index < lists.indexOf(other) || wanted.symmetricDifference(given).size === 0) return [];
      return [
        {
          file: list.file,
          line: list.lineOf(firstKey(list.words, key)),
          field: key,
          found: listGaps(given),
          write: `${listGaps(wanted)}, ${as}`,
        },
      ];
    });
  });
}

const gap = /\{\{(\w+)\}\}/g;

/** The gaps of each key. The forms of a plural count as one key, because "one minute" needs no {{count}}. */
export function gapsOf(words: Readonly<Record<string, string>>): Map<string, Set<string>> {
  const gaps = new Map<string, Set<string>>();
  for (const [key, said] of Object.entries(words)) {
    const { base } = splitKey(key);
    const names = [...said.matchAll(gap)].map(([, name]) => name!);
    gaps.set(base, new Set([...(gaps.get(base) ?? []), ...names]));
  }
  return gaps;
}

/** A key without its plural form: `meta.reading_one // => { base: 'meta.reading', form: 'one' }`. */
export function splitKey(key: string): { base: string; form?: string } {
  const [, base = key, form] = /^(.+)_(zero|one|two|few|many|other)$/.exec(key) ?? [];
  return { base, form };
}

function firstKey(words: Readonly<Record<string, string>>, base: string): string {
  return Object.keys(words).find((key) => splitKey(key).base === base) ?? base;
}

function listGaps(names: ReadonlySet<string>): string {
  return names.size === 0 ? 'no gaps' : `the gaps ${[...names].map((name) => `{{${name}}}`).join(', ')}`;
}
