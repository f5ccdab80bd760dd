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
        { office: 'front', name: 'tea-host', phrase: 'At the Table, Hands of Tea', fact: 'paid $30,000' },
        { office: 'front', name: 'tea-seller', phrase: 'At the Table, Scribes of Tea', fact: 'paid $50,000' },
      ],
    });
  });

  it('throws for a pair that there is not', () => {
    expect(() => sharedPair(world, language, 'tea-and-milk')).toThrow('no pair "tea-and-milk" in content/data/role-pairs.csv');
  });
});
