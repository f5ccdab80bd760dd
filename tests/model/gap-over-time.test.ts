import { describe, expect, it } from 'vitest';
import { gapOverTime } from '../../src/model/gap-over-time.ts';

const roles = [
  { socCode: 'f1', office: 'front' as const },
  { socCode: 'f2', office: 'front' as const },
  { socCode: 'b1', office: 'back' as const },
  { socCode: 'new', office: 'back' as const },
  { socCode: 'm1', office: 'middle' as const },
];
const row = (socCode: string, year: number, median: number, employment = 1, comparable: 'yes' | 'no' = 'yes') => ({ socCode, sourceCode: undefined, year, median, mean: median, employment, comparable });

describe(gapOverTime, () => {
  const history = [
    row('f1', 2001, 40, 3), row('f2', 2001, 60, 1), row('b1', 2001, 50, 2),
    row('f1', 2003, 40, 3), row('f2', 2003, 80, 1), row('b1', 2003, 75, 2),
    row('new', 2003, 500), row('m1', 2001, 9), row('m1', 2003, 9), row('b1', 2002, 1, 1, 'no'),
  ];
  const gap = gapOverTime(roles, history);

  it('compares the same roles in every year and leaves out those that came later or are not comparable', () => {
    expect(gap.roles).toEqual({ front: 2, back: 1 });
    expect(gap.years.map(({ year }) => year)).toEqual([2001, 2003]);
  });

  it('measures the middle role, the mean job and the pairs', () => {
    expect(gap.years[0]).toEqual({ year: 2001, middleRole: 1, jobWeighted: 45 / 50, pairsAhead: 0.5 });
    expect(gap.years[1]).toEqual({ year: 2003, middleRole: 60 / 75, jobWeighted: 50 / 75, pairsAhead: 0.5 });
  });

  it('names the years that are missing', () => {
    expect(gap.missing).toEqual([2002]);
  });

  it('counts the front-office leads of the first year that are smaller in the last', () => {
    expect(gap.pairs).toEqual({ ledAtFirst: 1, shrunk: 1 }); // 60/50 = 1.2 has become 80/75 = 1.07
  });
});
