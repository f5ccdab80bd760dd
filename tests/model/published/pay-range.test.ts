import { describe, expect, it } from 'vitest';
import { payRange } from '../../../src/model/pay-range.ts';
import { facts, middleOf, usRows } from './raw-rows.ts';
import { compareAgain, expectAlike, judgeAgain } from './rules.ts';

const published = payRange(facts.roles);
const levels = ['manager', 'professional', 'associate', 'clerical', 'shop-floor'];
const of = (side: string) => usRows.filter((row) => row.side === side);
const medians = (side: string) => of(side).map(({ median }) => median);

/** How many times the 10th percentile the 90th is in the typical of these roles. */
function spread(rows: readonly (typeof usRows)[number][]): number {
  const known = rows.filter(({ pay }) => pay.annual_p10 !== '' && pay.annual_p90 !== '');
  return middleOf(known.map(({ pay }) => Number(pay.annual_p90) / Number(pay.annual_p10)));
}

describe(payRange, () => {
  const again = compareAgain(
    { front: medians('front'), back: medians('back') },
    (front, back) => middleOf(front) / middleOf(back),
    1,
    0.02,
  );

  it('bears its verdict: the middle roles of both sides, with single roles moved and left out', () => {
    expect(published.middles).toEqual({ front: middleOf(medians('front')), back: middleOf(medians('back')) });
    expectAlike(published.comparison, again);
    expect(published.finding).toEqual(again.finding);
    expect(published.judgement).toEqual(judgeAgain([{ finding: again.finding, claimed: 'above' }]));
  });

  it('says how wide pay is spread in the typical role of each side, and between its roles', () => {
    expect(published.spreads.front).toBeCloseTo(spread(of('front')), 9);
    expect(published.spreads.back).toBeCloseTo(spread(of('back')), 9);
    for (const side of ['front', 'back'] as const)
      expect(published.between[side]).toBeCloseTo(Math.max(...medians(side)) / Math.min(...medians(side)), 9);
  });

  it('names the levels with three roles a side on which the spreads stand the other way round', () => {
    const reversed = levels.filter((level) => {
      const [front, back] = ['front', 'back'].map((side) => of(side).filter((row) => row.level === level));
      return front!.length >= 3 && back!.length >= 3 && spread(front!) < spread(back!);
    });
    expect(published.spreadsReversed).toEqual(reversed);
  });

  it('shows every role once, level by level, and the best-paid of a level first', () => {
    const median = (id: string) => usRows.find((row) => row.id === id)!.median;
    expect(published.roles.map(({ id }) => id).sort()).toEqual(usRows.map(({ id }) => id).sort());
    for (let at = 1; at < published.roles.length; at += 1) {
      const [before, own] = [published.roles[at - 1]!, published.roles[at]!];
      const step = levels.indexOf(own.level) - levels.indexOf(before.level);
      expect(step, own.id).toBeGreaterThanOrEqual(0);
      if (step === 0) expect(median(own.id), own.id).toBeLessThanOrEqual(median(before.id));
    }
    for (const { id } of usRows) {
      expect(median(published.highest.id)).toBeGreaterThanOrEqual(median(id));
      expect(median(published.lowest.id)).toBeLessThanOrEqual(median(id));
    }
  });

  it('calls pay and its error unknown only where the file has no figure', () => {
    for (const { id, pay } of usRows) {
      const own = facts.roles.find((role) => role.id === id)!.pay;
      const raw = [pay.annual_p10, pay.annual_p25, pay.annual_median, pay.annual_p75, pay.annual_p90, pay.mean_wage_prse_pct].map((cell) =>
        cell === '' ? undefined : Number(cell),
      );
      expect([own.p10, own.p25, own.median, own.p75, own.p90, own.meanError], id).toEqual(raw);
    }
  });
});
