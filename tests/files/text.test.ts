import { describe, expect, it } from 'vitest';
import { cellText, countGraphemes, day, kebabId, shortText, someText } from '../../src/files/text.ts';
import { advice } from './advice.ts';

describe(countGraphemes, () => {
  it('counts a letter with its vowel signs as one', () => {
    expect(countGraphemes('हिन्दी')).toBe(2);
    expect(countGraphemes('tea')).toBe(3);
  });

  it('counts a letter or a mark that fills a square as two', () => {
    expect(countGraphemes('営業(1)、')).toBe(9);
    expect(countGraphemes('고객')).toBe(4);
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
    expect(advice(shortText(5), '営業')).toEqual([]);
    expect(advice(shortText(5), '営業職')).toEqual(['at most 5 characters; here are 6, each full-width letter and mark taken for two']);
  });
});

describe(cellText, () => {
  it.each(['Tea.', 'चाय।', 'ᱪᱟ᱾', '茶。', 'چائے۔', '“Tea.”'])('ends in no full stop: %s', (value) => {
    expect(advice(cellText(9), value)).toEqual(['the same without the full stop at its end']);
  });

  it('may end in a question', () => {
    expect(advice(cellText(9), 'Tea?')).toEqual([]);
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
