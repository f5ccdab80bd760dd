import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesInMemory } from '../../src/files/files.ts';
import { folders } from '../../src/site/pages.ts';
import type { Problem } from '../../src/files/problem.ts';
import { figures } from '../../src/figures/figures.ts';
import { readSite, type Site } from '../../src/site/read.ts';
import { texts } from './slips.ts';
import { check, texts as teaHouse } from './tea-house.ts';

/** The same changes on every machine. */
const seed = 20_261_125;
/** Nothing new of the whole site after so long, in ms: a slow machine tries fewer changes of it. */
const patience = 10_000;

const strange = fc.constantFrom(
  '',
  ' ',
  '\0',
  '\u200b',
  '\u202e',
  '{{gap}}',
  '{',
  '<',
  '&',
  '"',
  "'",
  ':',
  '-',
  '#',
  '---',
  '*',
  '|',
  ',',
  '\n',
  '\t',
  'NaN',
  '-1',
  '0',
  '1e9',
  '999999999999',
  'null',
  'तीन',
  '=1',
);

interface Change {
  file: string;
  kind: 'letter' | 'line gone' | 'line twice' | 'lines swapped' | 'cell' | 'key' | 'value' | 'end lost' | 'file gone';
  at: number;
  by: string;
}

/** A few changes of some of these files. */
const changesOf = (all: Readonly<Record<string, string>>) =>
  fc.array(
    fc.record<Change>({
      file: fc.constantFrom(...Object.keys(all).filter((file) => /\.(mdx|yaml|json|csv)$/.test(file))),
      kind: fc.constantFrom('letter', 'line gone', 'line twice', 'lines swapped', 'cell', 'key', 'value', 'end lost', 'file gone'),
      at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      by: fc.oneof(strange, fc.string({ maxLength: 5, unit: 'binary' })),
    }),
    { minLength: 1, maxLength: 4 },
  );

/** A file with one thing in it changed; `undefined` where it is gone. */
function spoil(text: string, { kind, at, by }: Change): string | undefined {
  const lines = text.split('\n');
  const line = Math.floor(at * lines.length);
  const own = lines[line]!;
  switch (kind) {
    case 'letter': {
      const place = Math.floor(at * text.length);
      return text.slice(0, place) + by + text.slice(place + 1);
    }
    case 'line gone':
      return lines.toSpliced(line, 1).join('\n');
    case 'line twice':
      return lines.toSpliced(line, 0, own).join('\n');
    case 'lines swapped':
      return lines.toSpliced(line, 2, lines[line + 1] ?? '', own).join('\n');
    case 'cell': {
      const cells = own.split(',');
      return lines.with(line, cells.with(Math.floor(at * 997) % cells.length, by).join(',')).join('\n');
    }
    case 'key':
      return lines.with(line, own.replace(/^(\s*"?)[\w.]+/, `$1${by.replaceAll('$', '')}`)).join('\n');
    case 'value':
      return lines
        .with(
          line,
          own.replace(/: .*/, () => `: ${by}`),
        )
        .join('\n');
    case 'end lost':
      return text.slice(0, Math.floor(at * text.length));
    case 'file gone':
      return undefined;
  }
}

/** Everything that a page says of the facts, and every word that it has beside them. */
function said({ facts, languages }: Site): string[] {
  const wordsIn = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(wordsIn) : [];
  return languages.flatMap((language) => [
    ...Object.values(figures).flatMap((make) => wordsIn(make(facts, language, 'full'))),
    ...wordsIn(folders.map((folder) => language.pieces(folder)).map((list) => list.map((piece) => ({ ...(piece as object), body: '' })))),
  ]);
}

/** All files, some of them spoilt. */
function spoilt(all: Readonly<Record<string, string>>, changes: readonly Change[]): Record<string, string> {
  const changed: Record<string, string> = { ...all };
  for (const one of changes) {
    const text = changed[one.file] === undefined ? undefined : spoil(changed[one.file]!, one);
    if (text === undefined) delete changed[one.file];
    else changed[one.file] = text;
  }
  return changed;
}

/** Each problem says where, what, and what to write, as a person would. */
function expectSentences(problems: readonly Problem[]): void {
  for (const { file, found, write } of problems) {
    expect(file).toMatch(/^content(\/|$)/);
    expect([found.trim(), write.trim()]).not.toContain('');
    expect(write).not.toMatch(/undefined|\[object/);
  }
}

const unsaid = /NaN|∞|Infinity|undefined|\[object|\{\{/;

describe('whatever is changed', { timeout: 60_000 }, () => {
  it('in the tea house is taken, or refused with file, found and write', () => {
    let refused = 0;
    fc.assert(
      fc.property(changesOf(teaHouse), (changes) => {
        const problems = check(filesInMemory(spoilt(teaHouse, changes)));
        if (problems.length > 0) refused++;
        expectSentences(problems);
      }),
      { seed, numRuns: 500 },
    );
    expect(refused).toBeGreaterThan(250);
  });

  it('in the content is refused the same way, or no page says what is no word and no number', () => {
    let tried = 0;
    fc.assert(
      fc.property(changesOf(texts), (changes) => {
        tried++;
        const { site, problems } = readSite(filesInMemory(spoilt(texts, changes)));
        expectSentences(problems);
        if (site) for (const words of said(site)) expect(words).not.toMatch(unsaid);
        else expect(problems).not.toEqual([]);
      }),
      { seed, numRuns: 300, interruptAfterTimeLimit: patience, markInterruptAsFailure: false },
    );
    expect(tried).toBeGreaterThan(3);
  });
});
