import { describe, expect, it } from 'vitest';
import { filesInMemory } from '../../../src/files/files.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { checkStrays } from '../../../src/words/check/strays.ts';

const hindi: Locale = { code: 'hi', name: 'हिन्दी', direction: 'ltr', script: 'Deva', numbers: { default: 'hi-IN' }, status: 'published' };
const told = (...paths: string[]) =>
  checkStrays(filesInMemory(Object.fromEntries(paths.map((path) => [`content/${path}`, 'Tea\n']))), [hindi]).map(
    ({ file, line, field, found, write }) => `${file}:${line} ${field}: ${found} → ${write}`,
  );

describe(checkStrays, () => {
  it('lets stand what is read, and notes to readers', () => {
    expect(
      told(
        'locales.json',
        'outline.yaml',
        'README.md',
        'README.hi.md',
        'hi/any.txt',
        'data/sources.yaml',
        'data/us/pay.csv',
        'data/us/README.md',
      ),
    ).toEqual([]);
  });

  it.each(['README.txt', 'a-README.md', 'outline.yml', 'READ.md', 'README.md.old'])('tells %s beside the languages', (name) => {
    expect(told(name)).toEqual([
      `content/${name}:0 file: something that no page reads → only: locales.json, outline.yaml, README.md, data/, hi/`,
    ]);
  });

  it('tells a folder of a language that is not named', () => {
    expect(told('fr/ui.json')).toEqual([
      'content/fr/:0 folder: a language that content/locales.json does not name → "code": "fr" in content/locales.json, or remove the folder',
    ]);
  });

  it.each(['us/sources.yaml', 'pay.csv.old', 'us/pay.xlsx', 'us/READ.md'])('tells %s among the data', (name) => {
    expect(told(`data/${name}`)).toEqual([
      `content/data/${name}:0 file: something that no page reads → only: sources.yaml, and figures as tables named <name>.csv`,
    ]);
  });
});
