import type { Finding, Rule, StringLanguage } from './rule.ts';
import type { ContentString, StringPlace } from './strings.ts';
import { valueOf } from './number-words.ts';

/**
 * Gaps that are filled alike, so that a sentence with the two exchanged still reads well, and says the contrary. Of other
 * gaps each language has its own order.
 */
const opposites: readonly (readonly [string, string])[] = [
  ['front', 'back'],
  ['highest', 'lowest'],
  ['high', 'low'],
  ['most', 'least'],
  ['first', 'last'],
  ['first', 'second'],
  ['from', 'to'],
  ['p25', 'p75'],
];

const gap = /\{\{(\w+)\}\}/g;

/** Whether the first of two opposite gaps stands before the second, for each pair of the text: `front, back // => front < back`. */
function ordersIn(text: string): string[] {
  const gaps = [...text.matchAll(gap)].map(([, name]) => name!);
  return opposites.flatMap(([one, other]) =>
    gaps.flatMap((name, index) => {
      const rest = name.startsWith(one) ? name.slice(one.length) : undefined;
      const at = rest === undefined || (rest !== '' && !/^[A-Z]/.test(rest)) ? -1 : gaps.indexOf(other + rest);
      return at < 0 ? [] : [index < at ? `{{${name}}} before {{${gaps[at]}}}` : `{{${gaps[at]}}} before {{${name}}}`];
    }),
  );
}

export const gapsInOrder: Rule = {
  looksAround: true,
  id: 'opposite gaps in the order of the twin',
  why: 'Exchanged they give the front office the pay of the back office, in one language only.',
  appliesTo: ({ mayHaveGaps }) => mayHaveGaps,
  isOfPublished: true,
  check: beside((own, twin) => {
    const [here, there] = [ordersIn(own.text), ordersIn(twin.text)];
    const missing = there.filter((order) => !here.includes(order));
    return missing.length > 0 && here.length === there.length ? { found: own.text, write: missing.join(', ') } : undefined;
  }),
};

/** What a number is counted in, in the languages that write here and in English, by their signs in all. */
const units: readonly (readonly [unit: string, before: string, after: string])[] = [
  ['percentage points', '', String.raw`percentage[\s-]points?|प्रतिशत-अंक`],
  ['percent', '', String.raw`[%٪]|per\s?cent|percent(?!age)|प्रतिशत(?!-)|फ़ीसदी`],
  ['times', '', String.raw`times|×|गुना|गुनी|गुने`],
  ['dollars', String.raw`\$`, String.raw`(?:US )?dollars|डॉलर`],
  ['rupees', '₹', String.raw`rupees|रुपये|रुपए`],
];

/** The unit that stands at each gap: `{{share}}% // => share: percent`. */
function unitsAtGaps(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(gap)].flatMap(({ 0: whole, 1: name, index }) => {
      const [before, after] = [text.slice(0, index), text.slice(index + whole.length)];
      const unit = units.find(
        ([, sign, words]) =>
          (sign !== '' && new RegExp(`(?:${sign})\\s?$`, 'u').test(before)) ||
          new RegExp(`^[\\s\\u00a0-]?(?:${words})(?![\\p{L}\\p{M}])`, 'u').test(after),
      );
      return unit ? [[name!, unit[0]] as const] : [];
    }),
  );
}

const signs: Readonly<Record<string, RegExp>> = { percent: /[%٪]|प्रतिशत|per\s?cent/u, dollars: /\$|dollar|डॉलर/u, rupees: /₹|rupee|रुप/u };

export const unitsAsTwin: Rule = {
  looksAround: true,
  id: 'the unit of the twin at each gap',
  why: 'The number is the same in every language, and so is what it counts.',
  appliesTo: ({ mayHaveGaps }) => mayHaveGaps,
  isOfPublished: true,
  check: beside((own, twin) => {
    const [here, there] = [unitsAtGaps(own.text), unitsAtGaps(twin.text)];
    const told = (all: Map<string, string>, name: string) => `{{${name}}} ${all.get(name) ?? 'without a unit'}`;
    // "from {{before}} to {{after}} points" names the unit once, and of most languages the names of units are not known here:
    // so what lacks one is told only where the twin has it as a sign, which all languages write.
    const lacks = (all: Map<string, string>, unit: string, text: string) => ![...all.values()].includes(unit) && signs[unit]?.test(text);
    const missing = [...there].find(([, unit]) => lacks(here, unit, twin.text) && !signs[unit]!.test(own.text))?.[0];
    const tooMany = [...here].find(([, unit]) => lacks(there, unit, own.text) && !signs[unit]!.test(twin.text))?.[0];
    const wrong = [...here.keys()].find((name) => there.has(name) && here.get(name) !== there.get(name)) ?? missing ?? tooMany;
    return wrong === undefined ? undefined : { found: told(here, wrong), write: told(there, wrong) };
  }),
};

const currencies = [
  ['dollars', /\$|dollars?(?!\p{L})|डॉलर/iu],
  ['rupees', /₹|rupees?(?!\p{L})|रुपय|रुपए/iu],
] as const;

export const currencyAsTwin: Rule = {
  looksAround: true,
  id: 'the currency of the twin',
  why: 'A label that names another currency makes every figure below it false.',
  appliesTo: isOfFigures,
  isOfPublished: true,
  check: beside((own, twin) => {
    const named = ({ text }: ContentString) => currencies.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
    const [here, there] = [named(own), named(twin)];
    // In most languages the names of currencies are not known here: none may be one.
    if (here.length === 0 || there.length === 0 || here.join() === there.join()) return undefined;
    return { found: here.join(' and '), write: there.join(' and ') };
  }),
};

export const numbersAsTwin: Rule = {
  looksAround: true,
  id: 'the numbers of the twin',
  why: 'A year, a percentile or a count is the same in every language.',
  appliesTo: (place) => isOfFigures(place) || ['name', 'sentences'].includes(place.kind),
  isOfPublished: true,
  check: beside((own, twin) => {
    const [here, there] = [numbersIn(own.text), numbersIn(twin.text)];
    // One language may write a number in words that the other leaves out, or says otherwise: a lakh, a hundred thousand.
    const wrong = here.length === there.length ? here.findIndex((number, index) => number !== there[index]) : -1;
    return wrong < 0 ? undefined : { found: here.join(', '), write: there.join(', ') };
  }),
};

/** Numbers in digits but for years, which are held against the releases; and in words from three up; those below are articles too, or counted otherwise. */
function numbersIn(text: string): number[] {
  const digits = [...text.replace(gap, '').matchAll(/(?<!\d)(?!(?:19|20)\d\d(?!\d))\d+(?:[.,]\d+)*/g)].map(([found]) =>
    Number(found.replace(/,/g, '')),
  );
  const words = (text.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)?/gu) ?? [])
    .flatMap((word) => valueOf(word) ?? [])
    .filter((value) => value > 2);
  return [...digits, ...words].sort((a, b) => a - b);
}

/** Of what a chart shows: its own words, the line under its title, labels of the interface. */
function isOfFigures({ kind, of, field }: StringPlace): boolean {
  return kind === 'chart word' || kind === 'interface word' || (of === 'figures' && field === 'subtitle');
}

/** A rule on a string and its twin; where they differ, the twin is the one to follow. */
function beside(compare: (own: ContentString, twin: ContentString) => Finding | undefined) {
  return (string: ContentString, { twinOf }: StringLanguage): Finding[] => {
    const twin = twinOf(string);
    const finding = twin && compare(string, twin);
    return finding ? [{ ...finding, write: `${finding.write}, as in ${twin.file}:${twin.line}; or mend that one` }] : [];
  };
}
