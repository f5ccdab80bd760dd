import fc from 'fast-check';
import { expect } from 'vitest';
import { filesInMemory, type Files } from '../../src/files/files.ts';
import type { Problem } from '../../src/files/problem.ts';

/** The same changes on every machine. */
const seed = 20_261_125;

type Texts = Readonly<Record<string, string>>;

/**
 * Change these files in `runs` ways, a few changes each, and let `read` say what is wrong with each: it may throw nothing, and
 * each problem must be told in sentences. Answers how many of the ways had problems.
 */
export function countRefused(all: Texts, read: (files: Files) => readonly Problem[], runs: number): number {
  let refused = 0;
  fc.assert(
    fc.property(changesOf(all), (changes) => {
      const problems = read(filesInMemory(spoilt(all, changes)));
      if (problems.length > 0) refused++;
      expectSentences(problems);
    }),
    { seed, numRuns: runs },
  );
  return refused;
}

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
const changesOf = (all: Texts) =>
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

/** All files, some of them spoilt. */
function spoilt(all: Texts, changes: readonly Change[]): Record<string, string> {
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
