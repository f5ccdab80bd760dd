import { describe, expect, it } from 'vitest';
import { sayIn } from '../../src/figures/role-card.ts';
import { inventLanguage } from '../examples/language.ts';

describe(sayIn, () => {
  const say = sayIn(inventLanguage());

  it('says a word of the interface, its gaps filled', () => {
    expect(say('zone.range', { from: 'some', to: 'much' })).toBe(inventLanguage().t('zone.range', { from: 'some', to: 'much' }));
  });

  it('stops at a gap that nothing fills', () => {
    // @ts-expect-error -- the types ask for every gap
    expect(() => say('zone.range', { from: 'some' })).toThrow('nothing fills {{to}} in');
  });
});
