import { contactPay } from '../model/contact-pay.ts';
import type { Site } from './read.ts';
import { readingLevels, type ReadingLevel } from './reading-level.ts';

/** What is no mistake, but worth an editor's look: how hard the pages are to read, and which roles a figure cannot count. */
export function reportSite({ words, facts }: Pick<Site, 'words' | 'facts'>): string {
  const { unrated } = contactPay(facts);
  const without = unrated.map(({ id }) => id).join(', ') || 'none';
  return `${reportLevels(readingLevels(words))}\n\nroles without a rating of contact: ${without}`;
}

/** The levels as lines of columns, for a terminal. */
export function reportLevels(levels: readonly ReadingLevel[]): string {
  const rows = levels.map(({ address, sentences, words, longest, longWords, lix }) => [
    address,
    String(sentences),
    (words / sentences).toFixed(1),
    String(longest),
    `${Math.round(longWords * 100)} %`,
    lix.toFixed(0),
  ]);
  const table = [['page', 'sentences', 'words each', 'longest', 'long words', 'lix'], ...rows];
  const widths = table[0]!.map((_, at) => Math.max(...table.map((row) => row[at]!.length)));
  return table
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '))
    .join('\n');
}
