import { describe, expect, it } from 'vitest';
import { payIndia } from '../../../src/model/pay-india.ts';
import { facts, indiaRows, says, usRows } from './raw-rows.ts';
import { compareAgain, expectAlike, judgeAgain } from './rules.ts';

type Group = (typeof indiaRows)[number];

const published = payIndia(facts.plfsGroups);
const of = (side: string) => indiaRows.filter((row) => row.side === side);

const known = (statistic: 'median' | 'mean' | 'next', side: string) => of(side).filter((row) => row[statistic] !== undefined);

/** Among pairs of a front and a back group on one level, the share in which the front is paid more; ties count half. */
function shareAhead(statistic: 'median' | 'mean' | 'next') {
  return (front: readonly Group[], back: readonly Group[]) => {
    let [ahead, all] = [0, 0];
    for (const ours of front)
      for (const theirs of back) {
        if (ours.level !== theirs.level) continue;
        all += 1;
        if (ours[statistic]! > theirs[statistic]! * 1.02) ahead += 1;
        else if (theirs[statistic]! <= ours[statistic]! * 1.02) ahead += 0.5;
      }
    return ahead / all;
  };
}

describe(payIndia, () => {
  const found = (['median', 'mean', 'next'] as const).map((statistic) => ({
    statistic,
    own: published.comparisons.find(({ by }) => by === (statistic === 'next' ? 'medianNextYear' : statistic))!,
    again: compareAgain({ front: known(statistic, 'front'), back: known(statistic, 'back') }, shareAhead(statistic), 0.5, 0.02),
  }));

  it.each(found)('finds the same by the $statistic, with single groups moved and left out', ({ own, again }) => {
    expectAlike(own.comparison, again);
    expect(own.finding).toEqual(again.finding);
  });

  it('bears its verdict', () => {
    expect(published.judgement).toEqual(judgeAgain(found.map(({ again }) => ({ finding: again.finding, claimed: 'above' }))));
  });

  it('counts the pairs on one level, and those in which the back-office group is ahead', () => {
    let [pairs, back, even] = [0, 0, 0];
    for (const ours of of('front'))
      for (const theirs of of('back')) {
        if (ours.level !== theirs.level) continue;
        pairs += 1;
        if (theirs.median > ours.median * 1.02) back += 1;
        else if (ours.median <= theirs.median * 1.02) even += 1;
      }
    expect(published.pairs).toEqual({ all: pairs, backAhead: back, even });
  });

  it('leaves out the mixed groups, among them all in which roles of either side are counted', () => {
    const both = new Set<string>();
    for (const { nco } of usRows)
      if (nco !== '' && ['front', 'back'].every((side) => usRows.some((row) => row.nco === nco && row.side === side))) both.add(nco);
    const mixed = of('mixed').map(({ code }) => code);
    expect([...both].filter((code) => !mixed.includes(code))).toEqual([]);
    expect(published.groups.map(({ ncoCode }) => ncoCode).sort()).toEqual(
      indiaRows
        .map(({ code }) => code)
        .filter((code) => !mixed.includes(code))
        .sort(),
    );
  });

  it('names every back-office group that is paid less than a front-office group on its level', () => {
    const behind = of('back').filter((theirs) =>
      of('front').some((ours) => ours.level === theirs.level && ours.median > theirs.median * 1.02),
    );
    expect(published.exceptions.map(({ ncoCode }) => ncoCode).sort()).toEqual(behind.map(({ code }) => code).sort());
  });

  it.runIf(says('pay-india', 'There is no back-office group at the sales level.'))('bears its note on the sales level', () => {
    expect(of('back').filter(({ level }) => level === 'sales')).toEqual([]);
  });
});
