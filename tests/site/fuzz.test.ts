import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesInMemory } from '../../src/files/files.ts';
import { figures } from '../../src/figures/figures.ts';
import { readSite, type Site } from '../../src/site/read.ts';
import { texts } from './slips.ts';

/** The same changes on every machine. */
const seed = 20_261_125;
/** Nothing new after so long, in ms: a slow machine tries fewer changes, and none too few. */
const patience = 15_000;

const files = Object.keys(texts).filter((file) => /\.(mdx|yaml|json|csv)$/.test(file));
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

const change: fc.Arbitrary<Change> = fc.record({
  file: fc.constantFrom(...files),
  kind: fc.constantFrom('letter', 'line gone', 'line twice', 'lines swapped', 'cell', 'key', 'value', 'end lost', 'file gone'),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  by: fc.oneof(strange, fc.string({ maxLength: 5, unit: 'binary' })),
});

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
    ...wordsIn([language.sections, language.rows, language.differences].map((list) => list.map(({ body: _, ...own }) => own))),
  ]);
}

describe('whatever is changed in the content', { timeout: 60_000 }, () => {
  it('is refused with file, found and write, or says nothing that is no word or number', () => {
    let [clean, refused] = [0, 0];
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const changed: Record<string, string> = { ...texts };
        for (const one of changes) {
          const spoilt = changed[one.file] === undefined ? undefined : spoil(changed[one.file]!, one);
          if (spoilt === undefined) delete changed[one.file];
          else changed[one.file] = spoilt;
        }
        const { site, problems } = readSite(filesInMemory(changed));
        if (!site) {
          refused++;
          expect(problems.length).toBeGreaterThan(0);
          for (const { file, found, write } of problems) {
            expect(file).toMatch(/^content(\/|$)/);
            expect([found.trim(), write.trim()]).not.toContain('');
            expect(write).not.toMatch(/undefined|NaN|\[object/);
          }
          return;
        }
        clean++;
        if (changes.every(({ file }) => texts[file] === changed[file])) return;
        for (const words of said(site)) expect(words).not.toMatch(/NaN|∞|Infinity|undefined|\[object|\{\{/);
      }),
      { seed, numRuns: 400, interruptAfterTimeLimit: patience, markInterruptAsFailure: false },
    );
    expect(refused).toBeGreaterThan(10);
    expect(clean + refused).toBeGreaterThan(20);
  });
});
