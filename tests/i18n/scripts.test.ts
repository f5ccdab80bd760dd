import { describe, expect, it } from 'vitest';
import { fallbackFont, letterOf, scriptOf, scripts, sentenceEnds } from '../../src/i18n/scripts.ts';

const all = Object.entries(scripts);

describe('every script', () => {
  it.each(all)('%s is known to Intl by its ISO 15924 code', (code) => {
    expect(new Intl.DisplayNames('en', { type: 'script', fallback: 'none' }).of(code)).toBeDefined();
  });

  it.each(all)('%s ends a sentence with one sign', (_code, { sentenceEnd }) => {
    expect(sentenceEnd).toMatch(/^\p{Po}$/u);
  });

  it.each(all)('%s is made of scripts that Unicode knows', (_code, script) => {
    expect(() => letterOf([script])).not.toThrow();
  });

  it.each(all)('%s has charts that can be read, and lines that do not touch', (_code, { chart }) => {
    expect(chart.size).toBeGreaterThanOrEqual(11);
    expect(chart.size).toBeLessThanOrEqual(16);
    expect(chart.lineHeight).toBeGreaterThanOrEqual(1.4);
  });

  it.each(all)('%s sets headings larger than text and captions smaller, none smaller on a wider screen', (_code, { type }) => {
    const { small, text, h1, h2, h3, ...lines } = type;
    const sizes = [small, text, h3, h2, h1];
    const heights = [lines.textLine, lines.h1Line, lines.h2Line, lines.h3Line];
    for (const steps of sizes) expect([...steps]).toEqual([...steps].sort((a, b) => a - b));
    for (const step of [0, 1, 2]) {
      const at = sizes.map((steps) => steps[Math.min(step, steps.length - 1)]!);
      expect(at).toEqual([...at].sort((a, b) => a - b));
    }
    for (const line of heights.flat()) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThan(2);
    }
    expect([...sizes, ...heights].filter((steps) => steps.length > 3)).toEqual([]); // there are three widths
  });
});

describe('the scripts', () => {
  it('are those of all languages that the constitution of India names, and of East Asia', () => {
    const codes = 'as bn brx doi gu hi kn kok ks mai ml mni ne or pa sa sat sd ta te ur mr mni-Mtei zh zh-Hant ja ko bo'.split(' ');
    const lacking = codes.filter((code) => !Object.hasOwn(scripts, new Intl.Locale(code).maximize().script!));
    expect(lacking).toEqual([]);
  });
});

describe(sentenceEnds, () => {
  it('has what ends sentences in any of them', () => {
    for (const sign of '.!?…।॥۔؟᱾꯫།。！？') expect(sentenceEnds()).toContain(sign);
    expect(sentenceEnds([scripts.Latn!])).toBe('.!?…');
  });
});

describe(letterOf, () => {
  it('knows the letters of scripts', () => {
    expect([...'営業はデータab'].filter((letter) => letterOf([scripts.Jpan!]).test(letter)).join('')).toBe('営業はデータ');
  });
});

describe('captions', () => {
  it('are never smaller than 15 px where vowel signs stand above and below the letters', () => {
    expect(Math.min(...scripts.Deva!.type.small, ...scripts.Arab!.type.small) * 16).toBeGreaterThanOrEqual(15);
  });
});

describe(scriptOf, () => {
  it('finds a script by its code', () => {
    expect(scriptOf('Deva')).toMatchObject({ font: fallbackFont, sentenceEnd: '।' });
  });

  it('stops at a script that has no entry', () => {
    expect(() => scriptOf('Cyrl')).toThrow('unknown script: Cyrl');
    expect(() => scriptOf('toString')).toThrow('unknown script: toString');
  });
});
