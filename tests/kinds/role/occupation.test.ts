import { describe, expect, it } from 'vitest';
import { occupationOf } from '../../../src/kinds/role/occupation.ts';
import { world } from '../../examples/world.ts';

const words = { title: 'Tea Taster', does: 'Tastes tea.' };
const told = (id: string) =>
  JSON.parse(
    JSON.stringify(
      occupationOf(
        world.roles.find((role) => role.id === id)!,
        words,
      ),
    ),
  );

describe(occupationOf, () => {
  it('says what is true of the role in the United States', () => {
    expect(told('tea-host')).toEqual({
      '@type': 'Occupation',
      name: 'Tea Taster',
      description: 'Tastes tea.',
      occupationalCategory: '11-0001',
      occupationLocation: { '@type': 'Country', name: 'United States' },
    });
  });
});
