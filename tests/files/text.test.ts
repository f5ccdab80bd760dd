import { describe, expect, it } from 'vitest';
import { countGraphemes, day, kebabId, shortText, someText } from '../../src/files/text.ts';
import { advice } from './advice.ts';

describe(countGraphemes, () => {
  it('counts a letter with its vowel signs as one', () => {
    expect(countGraphemes('हिन्दी')).toBe(2);
    expect(countGraphemes('tea')).toBe(3);
  });
});

describe(someText, () => {
  it.each([
    ['', 'words; this may not be empty'],
    [undefined, 'words; they may not be left out'],
    [8, 'words, in straight double quotes'],
    [' tea', 'the same without spaces before or after it'],
    ['चाय |', 'the danda । where a line | stands'],
    ['ए\u0958', 'the same letters composed (Unicode NFC); most editors do this on saving'],
  ])('answers %j with one advice', (value, message) => {
    expect(advice(someText(), value)).toEqual([message]);
  });

  it('takes words in any script', () => {
    expect(advice(someText(), 'चाय, tea, چائے')).toEqual([]);
  });
});

describe(shortText, () => {
  it('says how long the text may be and how long it is', () => {
    expect(advice(shortText(5), 'चाय पियो')).toEqual([]);
    expect(advice(shortText(5), 'Drink tea')).toEqual(['at most 5 characters; here are 9']);
  });
});

describe('day', () => {
  it('is a day of the calendar', () => {
    expect(advice(day, '2026-02-28')).toEqual([]);
    expect(advice(day, '2026-02-30')).toEqual(['a day of the calendar, for example "2026-11-23"']);
    expect(advice(day, '2026-2-3')).toEqual(['a day of the calendar, for example "2026-11-23"']);
  });

  it('is text: what YAML makes of a day without quotes is refused', () => {
    expect(advice(day, new Date('2026-02-28'))).toEqual(['a day in quotes, for example "2026-11-23"']);
  });
});

describe(kebabId, () => {
  it.each(['Pay', 'pay_range', 'pay--range', '-pay', 'वेतन', ''])('refuses %j', (id) => {
    expect(advice(kebabId(), id)).toEqual(['small Latin letters, digits and single hyphens, for example read-next']);
  });
});
