import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { tellPiece } from '../../src/site/interface-words.ts';
import { runTranslations } from '../../src/tools/translations.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'translations-'));
  cpSync(join(import.meta.dirname, '../examples/good-content'), root, { recursive: true });
  onTestFinished(() => rmSync(root, { recursive: true }));
});

const run = (...args: string[]) => runTranslations(root, args);
const file = (path: string) => join(root, 'content', path);
const change = (path: string, from: string | RegExp, to: string) =>
  writeFileSync(file(path), readFileSync(file(path), 'utf8').replace(from, to));
/** What is said of one language. */
const told = (name: string) =>
  run()
    .said.split('\n\n')
    .find((part) => part.startsWith(name))!;

describe('npm run translations', () => {
  it('says what has changed, where it stands in both languages, and what to do once it fits', () => {
    expect(told('English')).toMatch(
      /^English \(en\), with हिन्दी: 0 current, \d+ to be looked at, .*\n {2}\d+ new, not noted yet: ui\/site\.name, .* and \d+ more; once they fit: npm run translations -- accept$/,
    );
    run('accept');
    change('hi/comparison/salary.mdx', 'नहीं मिलती', 'कभी-कभी मिलती');
    expect(told('English').split('\n').slice(1)).toEqual([
      '  to be looked at  en/comparison/salary',
      '    here   content/en/comparison/salary.mdx:4',
      '    there  content/hi/comparison/salary.mdx:4',
      '    back: [-नहीं-]{+कभी-कभी+} मिलती',
    ]);
    expect(told('हिन्दी')).toContain('0 to be looked at');
  });

  it('tells of a language that has hardly begun file by file', () => {
    expect(told('اردو')).toContain(
      '  missing  ur/ui/site.name, and 2 more of the same file\n    here   nothing in content/ur\n    there  content/hi/ui.json:2',
    );
  });

  it('accepts for both peers at once, after both have been mended', () => {
    run('accept');
    change('hi/comparison/salary.mdx', 'title: वेतन', 'title: आमदनी');
    change('en/comparison/salary.mdx', 'title: Pay', 'title: Income');
    expect([told('हिन्दी'), told('English')].map((text) => /(\d+) to be/.exec(text)![1])).toEqual(['1', '1']);
    expect(run('accept', 'content/en/comparison/salary.mdx')).toEqual({
      said: 'हिन्दी (hi): 1 noted\nEnglish (en): 1 noted\nاردو (ur): 0 noted',
      isRight: true,
    });
    expect([told('हिन्दी'), told('English')].map((text) => /(\d+) to be/.exec(text)![1])).toEqual(['0', '0']);
  });

  it('accepts nothing by the way that waits to be looked at, or that says the same', () => {
    run('accept');
    change('en/ui.json', 'The tea house', 'The coffee house');
    expect(told('हिन्दी')).toContain(`\n    where  ${tellPiece('ui/site.name')}\n`);
    change('en/occupations.yaml', /(?<="?241"?: ).*/, readFileSync(file('hi/occupations.yaml'), 'utf8').match(/(?<="?241"?: ).*/)![0]);
    expect(run('accept').said).toContain('हिन्दी (hi): 0 noted');
    run('accept', 'occupations/');
    expect(told('English')).toContain('same as the other  en/occupations/241');
    run('accept', 'occupations/241', 'ui/site.name');
    expect(told('English')).toContain('0 to be looked at, 0 missing, 0 same as the other');
  });

  it('is strict about published languages alone', () => {
    expect(run('--strict').isRight).toBe(false); // new, and not noted yet
    run('accept');
    expect(run('--strict').isRight).toBe(true);
    change('hi/ui.json', 'चाय की दुकान', 'चाय का ठेला');
    expect([run().isRight, run('--strict').isRight]).toEqual([true, false]);
  });

  it.each([
    [
      ['accept', 'comparison/salery'],
      'accept\n  found   comparison/salery\n  write   a piece that both languages have, for example comparison/salary',
    ],
    [['mend'], 'translations\n  found   mend\n  write   nothing, --strict, or accept and the pieces that fit'],
    [['--all'], 'translations\n  found   --all\n  write   nothing, --strict, or accept and the pieces that fit'],
  ])('refuses %j, and notes nothing', (args, said) => {
    run('accept');
    const before = readFileSync(file('en/translations.jsonl'), 'utf8');
    change('hi/ui.json', 'चाय की दुकान', 'चाय का ठेला');
    expect(run(...args)).toEqual({ said, isRight: false });
    expect(readFileSync(file('en/translations.jsonl'), 'utf8')).toBe(before);
  });
});
