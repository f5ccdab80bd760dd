import { findNumberWords, findShares } from './number-words.ts';
import type { Rule } from './rule.ts';
import type { StringPlace } from './strings.ts';

export const noStatistics: Rule = {
  id: 'no statistics',
  why: 'A figure that is typed into a sentence stays when the data change, and has no source.',
  appliesTo: (place) => !mayHoldFigures(place),
  check: ({ text, kind }) =>
    [...text.matchAll(statistic)]
      .filter(({ 0: found, index }) => !isYear(found) && !(kind === 'interface word' && isOfPercentiles(text, found, index)))
      .map(({ 0: found, index }) => ({ index, found: found.trim(), write: noFigure })),
};

/** The method says by which numbers it counts, the interface what a quarter and a tenth of the people are paid. */
export const noStatisticsInWords: Rule = {
  id: 'no statistics in words',
  why: 'A figure in words is a figure too.',
  appliesTo: (place) => !mayHoldFigures(place) && place.of !== 'method',
  check: ({ text, kind }) =>
    [...findNumberWords(text), ...(kind === 'interface word' ? [] : findShares(text))].map(({ found, index }) => {
      return { index, found: found.trim(), write: noFigure };
    }),
};

export const latinDigits: Rule = {
  id: 'Latin digits',
  why: 'Charts and tables write Latin digits, and nobody reads two kinds of digits on one page.',
  appliesTo: () => true,
  check: ({ text }) =>
    [...text.matchAll(/\p{Nd}+/gu)]
      .filter(([found]) => /[^0-9]/.test(found))
      .map(({ 0: found, index }) => ({ index, found, write: 'Latin digits, for example 8' })),
};

const noFigure = 'the sentence without the figure; figures come from data by a tag: <Figure name="…" />';

/** Days and releases are no statistics; a chart's own words say what it leaves out ("fewer than 100 earners"); and editors read notes. */
function mayHoldFigures({ kind, of, field }: StringPlace): boolean {
  return kind === 'choice' || kind === 'chart word' || kind === 'note' || of === 'sources' || (of === 'figures' && field === 'subtitle');
}

/**
 * A number with the sign or the name of a currency, per cent or per mille, lakh, crore or million; one with a separator;
 * one of three digits and more; a fraction. The words are those of the languages that write here, and of English.
 */
const statistic = new RegExp(
  [
    String.raw`(?:\p{Sc}|(?<![\p{L}\p{M}])(?:Rs|INR|USD|EUR|रु)\.?)\s*\p{Nd}[\p{Nd}.,]*`,
    String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*\s*(?:[%‰٪\p{Sc}]|(?:per\s?cent|percent|percentage|pct|thousand|lakhs?|lacs?|crores?|millions?|billions?|rupees|dollars|प्रतिशत|फ़ीसदी|फीसदी|हज़ार|हजार|लाख|करोड़|अरब|रुपये|रुपए|डॉलर)(?![\p{L}\p{M}]))`,
    String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*[kKmM](?![\p{L}\p{M}\p{N}])`,
    String.raw`\p{Nd}+(?:[.,]\p{Nd}+)+`,
    String.raw`\p{Nd}{3,}`,
    String.raw`\p{Nd}*\s*[¼-¾⅐-⅞]`,
    String.raw`\p{Nd}+\/\p{Nd}+`,
  ].join('|'),
  'gu',
);

/** What the interface says of percentiles, and of so many in a hundred, is a way to count: "10% get less", "95 of 100 surveys". */
function isOfPercentiles(text: string, found: string, index: number): boolean {
  if (/^(10|25|75|90)%$/.test(found)) return true;
  return found === '100' && (/\d (of|in) $/.test(text.slice(0, index)) || /^ में/.test(text.slice(index + found.length)));
}

/** A year says when, not how much. */
function isYear(found: string): boolean {
  return /^(19|20)[0-9]{2}$/.test(found);
}
