import { describe, expect, it } from 'vitest';
import { payRange } from '../../../src/model/pay-range.ts';
import { facts, isAudited, middleOf, usRows } from './raw-rows.ts';
import { compareAgain, expectAlike, judgeAgain } from './rules.ts';

const published = payRange(facts.roles);
const levels = ['manager', 'professional', 'clerical', 'shop-floor'];
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

  it.runIf(isAudited)('is 1.01 over 54 roles, and from 0.95 to 1.08 over the 54 single moves', () => {
    expect(of('front').length + of('back').length).toBe(54);
    expect(published.comparison.value.toFixed(2)).toBe('1.01');
    expect(published.comparison.moved.map((end) => end.toFixed(2))).toEqual(['0.95', '1.08']);
    expect(published.judgement).toEqual({ verdict: 'depends', sure: 'open' });
  });

  it.runIf(isAudited)('is never within 2 percent of level once a single role is moved', () => {
    const ratios: number[] = [];
    for (const { id } of [...of('front'), ...of('back')]) {
      const side = (name: string) =>
        middleOf(usRows.filter((row) => row.side !== 'middle' && (row.side === name) !== (row.id === id)).map(({ median }) => median));
      ratios.push(side('front') / side('back'));
    }
    expect(ratios).toHaveLength(54);
    expect(ratios.filter((ratio) => Math.abs(ratio - 1) <= 0.02)).toEqual([]);
  });

  it('bears its sentences: pay is spread wider in the typical front-office role, about as wide between the roles', () => {
    expect(published.spreads.front).toBeCloseTo(spread(of('front')), 9);
    expect(published.spreads.back).toBeCloseTo(spread(of('back')), 9);
    expect(published.spreads.front).toBeGreaterThan(published.spreads.back * 1.1);
    for (const side of ['front', 'back'] as const)
      expect(published.between[side]).toBeCloseTo(Math.max(...medians(side)) / Math.min(...medians(side)), 9);
  });

  it('bears its sentences: on some levels with three roles a side the spreads stand the other way round', () => {
    const reversed = levels.filter((level) => {
      const [front, back] = ['front', 'back'].map((side) => of(side).filter((row) => row.level === level));
      return front!.length >= 3 && back!.length >= 3 && spread(front!) < spread(back!);
    });
    expect(published.spreadsReversed).toEqual(reversed);
    expect(reversed).toContain('clerical');
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
