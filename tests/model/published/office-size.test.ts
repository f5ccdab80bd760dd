import { describe, expect, it } from 'vitest';
import { officeSize } from '../../../src/model/office-size.ts';
import { facts, rawRows, usRows } from './raw-rows.ts';
import { judgeAgain } from './rules.ts';

const rows = rawRows('india/plfs_finance_sector_occupations.csv').map((row) => ({
  code: row.nco2015_code!,
  side: row.side_our_classification!,
  thousands: Number(row.employed_persons_thousand),
}));

/** How many thousand people are in the rows that are asked for. */
function people(isAsked: (row: (typeof rows)[number]) => boolean): number {
  let total = 0;
  for (const row of rows) if (isAsked(row)) total += row.thousands;
  return total;
}

describe(officeSize, () => {
  const published = officeSize(facts.financeOccupations);
  const all = people(() => true);
  const on = (side: string) => people((row) => row.side === side);

  it('gives each side its people and as many dots as its subtitle says: one for 25,000', () => {
    for (const { office, thousands, share, dots } of published.offices) {
      expect(thousands, office).toBeCloseTo(on(office), 9);
      expect(share, office).toBeCloseTo(on(office) / all, 9);
      expect(Math.abs(dots * 25 - thousands), office).toBeLessThanOrEqual(12.5);
    }
    expect(published.offices.map(({ office }) => office)).toEqual(['front', 'mixed', 'back', 'other']);
  });

  it('calls a group mixed in which roles of either side are counted, in every division', () => {
    const both = rows.filter(({ code }) => ['front', 'back'].every((side) => usRows.some((row) => row.nco === code && row.side === side)));
    expect(both.length).toBeGreaterThan(0);
    expect(both.filter(({ side }) => side !== 'mixed')).toEqual([]);
  });

  it('bears its verdict: half lies between the front alone and the front with all of the mixed groups', () => {
    const [low, high] = [on('front') / all, (on('front') + on('mixed')) / all];
    expect(published.meets).toEqual([expect.closeTo(low, 9), expect.closeTo(high, 9)]);
    const finding =
      low > 0.5 ? ({ lean: 'above', sure: 'clear' } as const) : ({ lean: 'below', sure: high < 0.5 ? 'clear' : 'open' } as const);
    expect(published.judgement).toEqual(judgeAgain([{ finding, claimed: 'above' }]));
  });

  it('says what the share would be with the managers of administration mixed too', () => {
    const high = (on('front') + on('mixed') + people(({ code, side }) => code === '121' && side === 'back')) / all;
    expect(published.meetsWithManagers).toEqual([expect.closeTo(on('front') / all, 9), expect.closeTo(high, 9)]);
  });
});
