import { describe, expect, it } from 'vitest';
import { sharedPair } from '../../src/figures/shared-pair.ts';
import type { Language } from '../../src/words/language.ts';
import { inventLanguage } from '../examples/language.ts';
import { world } from '../examples/world.ts';

const invented = inventLanguage();
const page: Language['page'] = (id) => ({
  ...invented.page(id),
  title: '{{first}} or {{second}}?',
  description: '{{second}} beside {{first}}.',
});
const language = { ...invented, page };

describe(sharedPair, () => {
  it('is called by its roles in their order, and says where each stands', () => {
    expect(sharedPair(world, language, 'tea-host-and-tea-seller')).toEqual({
      title: 'tea-host or tea-seller?',
      description: 'tea-seller beside tea-host.',
      sentence: 'apart: tea-host-and-tea-seller',
      sides: [
        { office: 'front', name: 'tea-host', phrase: 'At the Table, Hands of Tea', facts: ['paid $30,000'] },
        { office: 'front', name: 'tea-seller', phrase: 'At the Table, Scribes of Tea', facts: ['paid $50,000'] },
      ],
    });
  });

  it('says the pay of their groups in India where these are two, in the order of the language', () => {
    const counted = (host: string, seller: string) => ({
      ...world,
      roles: world.roles.map((role) => ({ ...role, ncoCode: { 'tea-host': host, 'tea-seller': seller }[role.id] })),
    });
    const told = (facts: typeof world, numbers: string) => {
      const locale = { ...language.locale, numbers: { default: numbers, USD: 'en-US', INR: 'en-IN' } };
      return sharedPair(facts, { ...language, locale }, 'tea-host-and-tea-seller').sides.map((side) => side.facts);
    };
    expect(told(counted('421', '422'), 'en-GB')).toEqual([
      ['paid $30,000', 'group paid ₹20,000'],
      ['paid $50,000', 'group paid ₹12,000'],
    ]);
    expect(told(counted('421', '422'), 'hi-IN')[0]).toEqual(['group paid ₹20,000', 'paid $30,000']);
    expect(told(counted('421', '421'), 'hi-IN')[0]).toEqual(['paid $30,000']);
  });

  it('throws for a pair that there is not', () => {
    expect(() => sharedPair(world, language, 'tea-and-milk')).toThrow('no pair "tea-and-milk" in content/data/role-pairs.csv');
  });
});
