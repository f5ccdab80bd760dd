import { greatest, least, max, median, min } from 'd3-array';
import type { PaidRole } from '../facts/paid-roles.ts';
import { levelsOf, type Level } from '../subject/level.ts';
import { bySide, type Side } from '../subject/office.ts';
import { compare, type Comparison } from './comparison.ts';
import { middleRatio } from './middle-ratio.ts';
import { payRatio } from './pay-difference.ts';
import { fewestOnSide, findingOf, judge, type Finding, type Judgement } from './verdict.ts';

export interface PayRange {
  /** The levels that have a role, from the top. */
  levels: Level[];
  /** Every role under its level, best-paid first. */
  roles: PaidRole[];
  highest: PaidRole;
  lowest: PaidRole;
  /** How many times the lowest median pay the highest is. */
  ratio: number;
  /** Median pay of the middle role of each side; with an even number, halfway between the middle two. */
  middles: Record<Side, number>;
  /** How many times its 10th percentile the 90th is in the typical (median) role of each side, of those whose ends are both published. */
  spreads: Record<Side, number>;
  /** The levels, with enough roles on both sides, on which the typical spreads stand the other way round. */
  spreadsReversed: Level[];
  /** How many times the median pay of its worst-paid role that of its best-paid is, on each side. */
  between: Record<Side, number>;
  /** The middle role of the front ÷ that of the back, all levels together. */
  comparison: Comparison;
  finding: Finding;
  /** Of the claim that the front office pays more. */
  judgement: Judgement;
}

/** US pay of every role, level by level, and what stands out in it. */
export function payRange(roles: readonly PaidRole[]): PayRange {
  const levels = levelsOf(roles);
  const bestFirst = [...roles].sort((a, b) => b.pay.median - a.pay.median);
  const rows = levels.flatMap((level) => bestFirst.filter((role) => role.level === level));
  const highest = greatest(rows, ({ pay }) => pay.median)!;
  const lowest = least(rows, ({ pay }) => pay.median)!;
  const on = (side: Side) => rows.filter(({ office }) => office === side);
  const middle = (side: Side) => median(on(side), ({ pay }) => pay.median)!;
  const medians = rows.map(({ office, pay }) => ({ office, median: pay.median }));
  const comparison = compare(bySide(medians), middleRatio, payRatio);
  const finding = findingOf(comparison);
  const typicalSpread = (own: readonly PaidRole[]) => median(own, spread) ?? 1;
  const spreads = { front: typicalSpread(on('front')), back: typicalSpread(on('back')) };
  const isReversed = (level: Level) => {
    const { front, back } = bySide(rows.filter((role) => role.level === level));
    const isEnough = Math.min(front.length, back.length) >= fewestOnSide;
    return isEnough && (typicalSpread(front) - typicalSpread(back)) * (spreads.front - spreads.back) < 0;
  };
  const between = (side: Side) => max(on(side), ({ pay }) => pay.median)! / min(on(side), ({ pay }) => pay.median)!;
  return {
    levels,
    roles: rows,
    highest,
    lowest,
    ratio: highest.pay.median / lowest.pay.median,
    middles: { front: middle('front'), back: middle('back') },
    spreads,
    spreadsReversed: levels.filter(isReversed),
    between: { front: between('front'), back: between('back') },
    comparison,
    finding,
    judgement: judge([{ finding, claimed: 'above' }]),
  };
}

function spread({ pay: { p10, p90 } }: PaidRole): number | undefined {
  return p10 === undefined || p90 === undefined ? undefined : p90 / p10;
}
