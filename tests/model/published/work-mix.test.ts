import { describe, expect, it } from 'vitest';
import { workMix } from '../../../src/model/work-mix.ts';
import { average, facts, ratingsOf, rawRows, usRows } from './raw-rows.ts';
import { compareAgain, expectAlike, judgeAgain } from './rules.ts';

describe(workMix, () => {
  const published = workMix(facts.roles, facts.onetActivities);
  const rows = rawRows('us/onet-activities.csv');
  const names = new Map(rows.map((row) => [row.element_id!, row.element_name!]));
  const mix = [...names.keys()].map((element) => {
    const rating = ratingsOf(rows, element);
    const side = (name: string) =>
      average(usRows.filter((row) => row.side === name && rating.has(row.soc)).map(({ soc }) => rating.get(soc)!));
    return { element, front: side('front'), back: side('back') };
  });
  const widestFirst = [...mix].sort((a, b) => Math.abs(b.front - b.back) - Math.abs(a.front - a.back));

  it('gives every activity the means that the raw rows give', () => {
    const { activities } = published;
    expect(activities).toHaveLength(41); // O*NET has 41 work activities
    expect(activities.map(({ element }) => element).sort()).toEqual([...names.keys()].sort());
    for (const { element, front, back, difference } of activities) {
      const own = mix.find((each) => each.element === element)!;
      expect(front, element).toBeCloseTo(own.front, 9);
      expect(back, element).toBeCloseTo(own.back, 9);
      expect(difference, element).toBeCloseTo(own.front - own.back, 9);
    }
  });

  it('puts the widest difference first', () => {
    expect(published.activities.map(({ element }) => element)).toEqual(widestFirst.map(({ element }) => element));
  });

  /** What the claim speaks of, by O*NET's names: selling and the public at the front, rules and costs at the back. */
  const claim = [
    ['Selling or Influencing Others', 'above'],
    ['Performing for or Working Directly with the Public', 'above'],
    ['Evaluating Information to Determine Compliance with Standards', 'below'],
    ['Monitoring and Controlling Resources', 'below'],
    ['Estimating the Quantifiable Characteristics of Products, Events, or Information', 'below'],
  ] as const;
  const found = claim.map(([name, claimed]) => {
    const element = [...names].find(([, own]) => own === name)![0];
    const rating = ratingsOf(rows, element);
    const of = (side: string) => usRows.filter((row) => row.side === side && rating.has(row.soc)).map(({ soc }) => rating.get(soc)!);
    const again = compareAgain({ front: of('front'), back: of('back') }, (front, back) => average(front) - average(back), 0, 0.1);
    return { name, claimed, element, again, own: published.comparisons.find((each) => each.element === element)! };
  });

  it.each(found)('finds the same of $name, with single roles moved and left out', ({ own, claimed, again }) => {
    expectAlike(own.comparison, again);
    expect([own.finding, own.claimed]).toEqual([again.finding, claimed]);
  });

  it('bears its verdict: selling, the public and rules as claimed, and one of the two activities about costs not at all', () => {
    expect(published.comparisons).toHaveLength(claim.length);
    expect(published.judgement).toEqual(judgeAgain(found.map(({ again, claimed }) => ({ finding: again.finding, claimed }))));
    expect(published.judgement).toEqual({ verdict: 'depends', sure: 'open' });
    expect(found.map(({ again }) => Object.values(again.finding).join(' '))).toEqual([
      ...['above clear', 'above clear', 'below clear', 'below weak', 'even open'],
    ]);
  });

  it('says how many roles it counts', () => {
    const rated = (side: string) =>
      usRows.filter((row) => row.side === side && rows.some(({ soc_code: code }) => isOf(code!, row.soc))).length;
    expect(published.rated).toEqual({ front: rated('front'), back: rated('back') });
  });

  it('bears its notes: most activities matter about equally, within half a point, on both sides', () => {
    expect(mix.filter(({ front, back }) => Math.abs(front - back) < 0.5).length).toBeGreaterThan(mix.length / 2);
  });
});

/** Whether an O*NET occupation belongs to a code, also to a broad one, which ends in 0. */
function isOf(occupation: string, soc: string): boolean {
  return occupation.startsWith(soc.endsWith('0') ? soc.slice(0, 6) : soc);
}
