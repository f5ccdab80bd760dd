import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../src/drawing/parts/text-lines.ts';
import { hold, number } from '../hold.ts';
import { text } from '../names.ts';
import { typewriter } from '../paper.ts';

describe(wrapText, () => {
  // A letter is 6 wide.
  const wrap = (words: string, maxWidth: number) => wrapText(words, { maxWidth, size: 10, measure: typewriter });

  it('leaves a text that fits on one line', () => {
    expect(wrap('one two', 42)).toEqual(['one two']);
  });

  it('makes lines of about the same length instead of a full one and a rest', () => {
    // "aa bb cc" needs 48 of 48, and "dd" would stand alone.
    expect(wrap('aa bb cc dd', 48)).toEqual(['aa bb', 'cc dd']);
  });

  it('gives a word that is too wide a line of its own, uncut', () => {
    expect(wrap('a Donaudampfschifffahrt b', 30)).toEqual(['a', 'Donaudampfschifffahrt', 'b']);
  });

  it('breaks Hindi between words alone', () => {
    expect(wrap('ग्राहकों से मिलना', 48)).toEqual(['ग्राहकों से', 'मिलना']);
  });

  it('breaks Japanese between words, and begins no line with a mark or an ending', () => {
    const lines = wrap('営業は顧客と直接会って、商品を売ります。', 48);
    expect(lines.join('')).toBe('営業は顧客と直接会って、商品を売ります。');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) {
      expect(line.length * 6).toBeLessThanOrEqual(48);
      expect(line).toMatch(/^[^、。はとをて]/);
    }
  });

  it('measures bold words as bold', () => {
    expect(wrapText('one two', { maxWidth: 42, size: 10, weight: 700, measure: typewriter })).toEqual(['one', 'two']);
  });
});

describe('any text, wrapped', () => {
  const cases = fc.tuple(text(120), fc.record({ maxWidth: number(20, 300), size: number(9, 30), measure: fc.constant(typewriter) }));

  it('loses no word and breaks only at spaces', () => {
    hold(cases, ([words, room]) => {
      const lines = wrapText(words, room);
      expect(lines.join(' ')).toBe(words);
      for (const line of lines) expect(line).toBe(line.trim());
    });
  });

  it('keeps to the width, unless a single word is wider', () => {
    hold(cases, ([words, room]) => {
      for (const line of wrapText(words, room))
        if (line.includes(' ')) expect(typewriter(line, room.size)).toBeLessThanOrEqual(room.maxWidth);
    });
  });

  it('takes no more lines than filling one after the other would', () => {
    hold(cases, ([words, room]) => {
      let [count, line] = [1, ''];
      for (const word of words.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && typewriter(longer, room.size) > room.maxWidth) [count, line] = [count + 1, word];
        else line = longer;
      }
      expect(wrapText(words, room)).toHaveLength(count);
    });
  });

  it('begins no line with a sign that belongs to the syllable before it', () => {
    hold(cases, ([words, room]) => {
      for (const line of wrapText(words, room)) expect(line).not.toMatch(/^\p{M}/u);
    });
  });
});
