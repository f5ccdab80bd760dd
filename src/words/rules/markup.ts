import { findAll, isOfBody, isWritten, type Finding, type Rule } from './rule.ts';

/** What nothing reads as markup, in a body either: it would stand on the page as it is typed. */
const nowhere: readonly (readonly [pattern: RegExp, write: string])[] = [
  [/\[\[[^[\]\n]*\]\]/g, 'the words without [[ ]]; a link is [words](#comparison), in a body'],
  [/(?<!:):::+(?!:)/g, 'nothing here; no page reads :::'],
  [/^(?:\+\+\++|---+|===+|\*\*\*+|~~~+)$/gm, 'nothing here; a line of marks stands for nothing'],
  [/\+\+\++/g, 'nothing here; no page reads +++'],
  [/◌[\p{M}]*/gu, 'the word without ◌, a circle that only shows where a sign would stand'],
  [/&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/gi, 'the letter itself; no page reads this in the place of it'],
  [/<!--|-->/g, 'no comments; remove it'],
  [/\p{Emoji_Presentation}/gu, 'words; the fonts of the pictures have no picture letters'],
];

/** What a body reads as markup and a field, a list or a label does not. */
const inBodiesOnly: readonly (readonly [pattern: RegExp, write: string])[] = [
  [/!?\[[^[\]]*\]\([^()]*\)/g, 'the words alone; links stand in bodies'],
  [/<\/?[A-Za-z][^<>]*>/g, 'the words alone; tags stand in bodies'],
  [/\*\*+|__+/g, 'the words without * or _; nothing is bold here'],
  [/(?<![\p{L}\p{N}*])\*(?=\S)[^*\n]*(?<=\S)\*(?![\p{L}\p{N}*])/gu, 'the words without *'],
  [/(?<![\p{L}\p{N}_])_(?=\S)[^_\n]*(?<=\S)_(?![\p{L}\p{N}_])/gu, 'the words without _'],
  [/`/g, 'the word without `back quotes`'],
  [/~~/g, 'the words without ~~'],
  [/^(?:#{1,6}|>|[-*+]|\d+\.)\s/gm, 'the words alone; headings and lists stand in bodies'],
  [/\\[^\p{L}\p{N}\s]/gu, 'the sign without \\ before it; it hides nothing here'],
  [/\\[nrt]/g, 'a space; nothing is a line’s end here'],
];

export const noStrayMarkup: Rule = {
  id: 'no markup that nobody reads',
  why: 'It would stand on the page as it is typed.',
  appliesTo: (place) => isWritten(place) && place.kind !== 'note',
  check: (string) => firstOf(string.text, isOfBody(string) ? nowhere : [...nowhere, ...inBodiesOnly]),
};

export const noStrayGaps: Rule = {
  id: 'no gap that nothing fills',
  why: 'Only the interface, the words of a chart and the pages of roles and pairs have gaps that are filled in.',
  appliesTo: (place) => isWritten(place) && place.kind !== 'note' && !place.mayHaveGaps,
  check: ({ text }) => findAll(text, /\{\{[^{}]*\}\}|[{}]/g, () => 'the words themselves; nothing fills a gap here'),
};

/** One place is told once, however many patterns find it. */
function firstOf(text: string, patterns: typeof nowhere): Finding[] {
  const all = patterns.flatMap(([pattern, write]) =>
    findAll(text, pattern, () => write).map((own) => ({ ...own, end: own.index! + own.found.length })),
  );
  const sorted = all.toSorted((a, b) => a.index! - b.index!);
  let reached = -1;
  return sorted.flatMap(({ end, ...own }) => {
    if (own.index! < reached) return [];
    reached = end;
    return [own];
  });
}
