import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMeasure } from '../../src/i18n/measure.ts';

/** Without what is to spare for other systems' fonts. */
const em = (script: string, text: string, weight?: 400 | 700) => createMeasure(script)(text, 1, weight) / 1.04;

describe(createMeasure, () => {
  it('measures what the font says: Noto Sans has "i" at 0.258 of its size, "W" at 0.93, a digit at 0.551', () => {
    expect(em('Latn', 'i')).toBeCloseTo(0.258, 2);
    expect(em('Latn', 'W')).toBeCloseTo(0.93, 2);
    expect(em('Latn', '00')).toBeCloseTo(1.102, 2);
    expect(em('Latn', '')).toBe(0);
  });

  it('grows with the size, and is wider in bold', () => {
    const measure = createMeasure('Latn');
    expect(measure('Tea shops', 26)).toBeCloseTo(2 * measure('Tea shops', 13));
    expect(measure('Tea shops', 13, 700)).toBeGreaterThan(measure('Tea shops', 13));
  });

  it('shapes: signs over a letter take no room, letters that join take less', () => {
    expect(em('Deva', 'के')).toBeCloseTo(em('Deva', 'क'));
    expect(em('Deva', 'क्ष')).toBeLessThan(em('Deva', 'क') + em('Deva', 'ष'));
    const apart = [...'سلام'].reduce((sum, letter) => sum + em('Arab', letter), 0);
    expect(em('Arab', 'سلام')).toBeLessThan(0.9 * apart);
  });

  it('knows that Tamil is wide', () => {
    expect(em('Taml', 'வாடிக்கையாளர்')).toBeGreaterThan(1.2 * em('Deva', 'ग्राहक'));
  });

  it.each(['Latn', 'Deva', 'Taml', 'Arab'])('takes Latin, digits and money in %s from the font that has them', (script) => {
    expect(em(script, '₹')).toBeGreaterThan(0.4);
    const both = em(script, 'Tea ₹1,25,000');
    expect(both).toBeGreaterThan(5);
    expect(both).toBeLessThan(8);
  });

  it('leaves marks of direction without width', () => {
    expect(em('Arab', '\u2066₹5\u2069')).toBeCloseTo(em('Arab', '₹5'));
  });

  it('is never negative and never less for more words', () => {
    const measure = createMeasure('Deva');
    const word = fc.string({ unit: 'grapheme', maxLength: 12 });
    fc.assert(
      fc.property(word, word, (first, second) => {
        const [alone, together] = [measure(first, 13), measure(`${first} ${second}`, 13)];
        expect(alone).toBeGreaterThanOrEqual(0);
        expect(together).toBeGreaterThanOrEqual(alone);
      }),
      { seed: 2026, numRuns: 200 },
    );
  });
});
