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
      estimatedSalary: {
        '@type': 'MonetaryAmountDistribution',
        name: 'base',
        currency: 'USD',
        duration: 'P1Y',
        percentile10: 20_000,
        percentile25: 25_000,
        median: 30_000,
        percentile75: 40_000,
        percentile90: 60_000,
      },
    });
  });

  it('leaves out a percentile that is not published', () => {
    expect(Object.keys(told('tea-taster').estimatedSalary).filter((key) => key.startsWith('percentile'))).toEqual([
      'percentile10',
      'percentile25',
      'percentile75',
    ]);
  });
});
