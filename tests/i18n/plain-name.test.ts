import { describe, expect, it } from 'vitest';
import { plainName } from '../../src/i18n/plain-name.ts';

describe(plainName, () => {
  it.each([
    ['लोन ऑफ़िसर', 'लोन ऑफिसर'],
    ['पूँजी', 'पूंजी'],
    ['HR  Officer ', 'hr officer'],
  ])('takes %j and %j for one', (one, other) => {
    expect(plainName(one, 'hi')).toBe(plainName(other, 'hi'));
  });

  it('keeps names apart that differ in a letter, and lines', () => {
    expect(plainName('कर', 'hi')).not.toBe(plainName('घर', 'hi'));
    expect(plainName('Tea\nMilk', 'en')).toBe('tea\nmilk');
  });
});
