import { describe, expect, it } from 'vitest';
import { payByLevel } from '../../../src/model/pay-by-level.ts';
import { facts, indiaRows, middleOf, usRows } from './raw-rows.ts';
import { compareAgain, expectAlike, judgeAgain } from './rules.ts';

const published = payByLevel(facts);
const countries = [
  {
    country: 'the United States',
    raw: usRows,
    levels: ['manager', 'professional', 'associate', 'clerical', 'shop-floor'],
    own: published.us,
  },
  { country: 'India', raw: indiaRows, levels: ['manager', 'professional', 'associate', 'clerical', 'sales'], own: published.india },
];

/** The medians of one side of one level, the lowest first. */
function mediansOn(rows: readonly { side: string; level: string; median: number }[], level: string, side: string): number[] {
  const own: number[] = [];
  for (const row of rows) if (row.level === level && row.side === side) own.push(row.median);
  return own.sort((a, b) => a - b);
}

function sideOf(medians: readonly number[]) {
  if (medians.length === 0) return undefined;
  return { middle: middleOf(medians), low: medians[0]!, high: medians[medians.length - 1]!, count: medians.length };
}

const middles = (front: number[], back: number[]) => middleOf(front) / middleOf(back);

const found = countries.flatMap(({ raw, levels, own }) =>
  levels.flatMap((level) => {
    const two = { front: mediansOn(raw, level, 'front'), back: mediansOn(raw, level, 'back') };
    if (two.front.length === 0 || two.back.length === 0) return [];
    return [
      { level, country: own, own: own.levels.find((each) => each.level === level)!.compared!, again: compareAgain(two, middles, 1, 0.02) },
    ];
  }),
);

describe(payByLevel, () => {
  it.each(countries)('gives for $country what the raw rows give', ({ raw, levels, own }) => {
    expect(own.levels.map(({ level, front, back }) => ({ level, front, back }))).toEqual(
      levels.map((level) => ({
        level,
        front: sideOf(mediansOn(raw, level, 'front')),
        back: sideOf(mediansOn(raw, level, 'back')),
      })),
    );
  });

  it.each(countries)('knows every level there is in $country', ({ raw, own }) => {
    expect([...new Set(raw.map(({ level }) => level))].filter((level) => !own.levels.some((each) => each.level === level))).toEqual([]);
  });

  it.each(found)('finds the same of $level, with single roles moved and left out', ({ own, again }) => {
    expectAlike(own.comparison, again);
    expect(own.finding).toEqual(again.finding);
  });

  it('bears its verdict', () => {
    expect(published.judgement).toEqual(judgeAgain(found.map(({ again }) => ({ finding: again.finding, claimed: 'above' }))));
  });

  it.each(countries)(
    'names for $country the levels on which a side leads, those that are open and those with too few',
    ({ levels, own }) => {
      const of = (isAsked: (finding: (typeof found)[number]['again']['finding']) => boolean) =>
        levels.filter((level) => found.some((each) => each.country === own && each.level === level && isAsked(each.again.finding)));
      const leads = (way: 'above' | 'below') => of(({ lean, sure }) => lean === way && (sure === 'clear' || sure === 'weak'));
      expect(own).toMatchObject({
        leads: { front: leads('above'), back: leads('below') },
        open: of(({ sure }) => sure === 'open'),
        few: of(({ sure }) => sure === 'few'),
      });
    },
  );
});
