import { describe, expect, it } from 'vitest';
import { composedLetters, dandaForLine } from '../../../src/words/rules/letters.ts';
import { findings, locale } from './findings.ts';

const told = (text: string) => findings(dandaForLine, text).map(({ found, write }) => `${found} → ${write}`);

describe('letters of a body', () => {
  it('finds a line where Devanagari ends its sentences with a danda', () => {
    expect(told('चाय पियो |\nदूध भी|')).toEqual([
      'पियो | → the danda । where a line | stands: पियो।',
      'भी| → the danda । where a line | stands: भी।',
    ]);
    expect(dandaForLine.speaks!(locale('en', 'Latn'))).toBe(false);
  });

  it('finds a line that stands alone, and one after another', () => {
    expect(told('चाय\n| दूध||')).toEqual([
      '| → the danda । where a line | stands: ।',
      'दूध| → the danda । where a line | stands: दूध।',
      '| → the danda । where a line | stands: ।',
    ]);
  });

  it('needs no time for a long text without spaces', { timeout: 5000 }, () => {
    expect(told('चाय'.repeat(30_000))).toEqual([]);
    expect(told('चाय|\n'.repeat(20_000))).toHaveLength(20_000);
  });

  it('finds the word before a line whatever stands between them on that line', () => {
    expect(told('चाय   |')).toEqual(['चाय   | → the danda । where a line | stands: चाय।']);
  });

  it('finds a word that is not composed as Unicode NFC', () => {
    expect(findings(composedLetters, 'Cafe\u0301, tea')).toMatchObject([
      { found: 'Cafe\u0301', write: 'the same word composed (Unicode NFC): Café' },
    ]);
  });
});
