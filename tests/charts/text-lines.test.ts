import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '../../src/charts/text-lines.ts';
import { several, worlds, type Random } from './random.ts';

describe(textWidth, () => {
  it('adds up the shares of an em: hand-computed cases', () => {
    expect(textWidth('', 10)).toBe(0);
    expect(textWidth('ab', 10)).toBeCloseTo(11.6);
    expect(textWidth('Ami', 10)).toBeCloseTo(6.8 + 9.2 + 3.1);
  });

  it('counts a Devanagari syllable once, wider with a second consonant and with an upright vowel sign', () => {
    expect(textWidth('क', 10)).toBeCloseTo(6.2);
    expect(textWidth('कु', 10)).toBeCloseTo(6.2);
    expect(textWidth('की', 10)).toBeCloseTo(8.9);
    expect(textWidth('क्ष', 10)).toBeCloseTo(9.8);
  });

  it('grows with the font and with every word', () => {
    worlds((chance) => {
      const text = makeText(chance);
      expect(textWidth(text, 26)).toBeCloseTo(2 * textWidth(text, 13));
      expect(textWidth(`${text} काम`, 13)).toBeGreaterThan(textWidth(text, 13));
    });
  });
});

describe(wrapText, () => {
  const fontSize = 10;

  it('leaves a text that fits on one line', () => {
    expect(wrapText('one two', { maxWidth: 100, fontSize })).toEqual(['one two']);
  });

  it('makes lines of about the same length instead of a full one and a rest', () => {
    // Seven letters of 5.8 and two spaces of 3.1 are 46.8: "aa bb cc" needs 41 of 42, and "dd" would stand alone.
    expect(wrapText('aa bb cc dd', { maxWidth: 42, fontSize })).toEqual(['aa bb', 'cc dd']);
  });

  it('gives a word that is too wide a line of its own, uncut', () => {
    expect(wrapText('a Donaudampfschifffahrt b', { maxWidth: 30, fontSize })).toEqual(['a', 'Donaudampfschifffahrt', 'b']);
  });

  it('breaks Hindi between words alone', () => {
    // 27.6 and 33.3 wide; "ग्राहकों से" would fit too, but at 36.9 makes the lines less alike.
    expect(wrapText('ग्राहकों से मिलना', { maxWidth: 45, fontSize })).toEqual(['ग्राहकों', 'से मिलना']);
  });
});

describe('any text, wrapped', () => {
  const makeOptions = (chance: Random) => ({ maxWidth: chance.number(20, 300), fontSize: chance.number(9, 30) });

  it('loses no word and breaks only at spaces', () => {
    worlds((chance) => {
      const text = makeText(chance);
      const lines = wrapText(text, makeOptions(chance));
      expect(lines.join(' ')).toBe(text);
      for (const line of lines) expect(line).toBe(line.trim());
    });
  });

  it('keeps to the width, unless a single word is wider', () => {
    worlds((chance) => {
      const options = makeOptions(chance);
      for (const line of wrapText(makeText(chance), options)) if (line.includes(' ')) expect(textWidth(line, options.fontSize)).toBeLessThanOrEqual(options.maxWidth);
    });
  });

  it('takes no more lines than filling one after the other would', () => {
    worlds((chance) => {
      const text = makeText(chance);
      const options = makeOptions(chance);
      let [count, line] = [1, ''];
      for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && textWidth(longer, options.fontSize) > options.maxWidth) [count, line] = [count + 1, word];
        else line = longer;
      }
      expect(wrapText(text, options)).toHaveLength(count);
    });
  });

  it('leaves every Devanagari syllable whole', () => {
    const syllables = new Intl.Segmenter('hi', { granularity: 'grapheme' });
    const split = (text: string) => [...syllables.segment(text)].map(({ segment }) => segment);
    worlds((chance) => {
      const text = makeText(chance);
      const lines = wrapText(text, makeOptions(chance));
      expect(lines.flatMap(split)).toEqual(split(text).filter((syllable, at, all) => syllable !== ' ' || !isBreak(all, at, lines)));
      // No line begins with a sign that belongs to the syllable before it.
      for (const line of lines) expect(line).not.toMatch(/^[\u0900-\u0903\u093a-\u094d\u200c\u200d]/);
    });

    /** Whether the space at this place is where a line ends. */
    function isBreak(all: readonly string[], at: number, lines: readonly string[]): boolean {
      const before = all.slice(0, at).join('').length;
      let end = -1;
      return lines.some((line) => (end += line.length + 1) === before);
    }
  });
});

/** A few words of either script, or of both, some of them long. */
function makeText(chance: Random): string {
  const words = ['pay', 'I', 'customers', 'work', 'administration', '₹25,000', '“front', 'office”', 'ग्राहकों', 'से', 'मिलना', 'प्रक्रिया', 'सॉफ़्टवेयर', 'क्षेत्र', 'दफ़्तर', 'में', 'ज़िम्मेदारियाँ', 'स्त्री'];
  return several(chance.whole(1, 20), () => chance.pick(words)).join(' ');
}
