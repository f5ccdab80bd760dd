import { expect, it } from 'vitest';
import type { Files } from '../../src/files/files.ts';
import { figures } from '../../src/figures/figures.ts';
import { folders } from '../../src/site/pages.ts';
import { readSite, type Site } from '../../src/site/read.ts';
import { texts } from '../site/slips.ts';
import { countRefused } from '../site/spoil.ts';
import { check, texts as teaHouse } from '../site/tea-house.ts';

/** Everything that a page says of the facts, and every word that it has beside them. */
function said({ facts, languages }: Site): string[] {
  const wordsIn = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(wordsIn) : [];
  return languages.flatMap((language) => [
    ...Object.values(figures).flatMap((make) => wordsIn(make(facts, language, 'full'))),
    ...wordsIn(folders.map((folder) => language.pieces(folder).map((piece) => ({ ...(piece as object), body: '' })))),
  ]);
}

/** What stands on a page only by mistake. */
const unsaid = /NaN|∞|Infinity|undefined|\[object|\{\{/;

it('whatever is changed in the tea house is taken, or refused with file, found and write', () => {
  expect(countRefused(teaHouse, check, 1000)).toBeGreaterThan(500);
});

it('whatever is changed in the content is refused the same way, or no page says what is no word and no number', () => {
  const read = (files: Files) => {
    const { site, problems } = readSite(files);
    if (site) for (const words of said(site)) expect(words).not.toMatch(unsaid);
    else expect(problems).not.toEqual([]);
    return problems;
  };
  expect(countRefused(texts, read, 300)).toBeGreaterThan(150);
});
