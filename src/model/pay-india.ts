import { greatest, least } from 'd3-array';
import type { PlfsGroup } from '../facts/tables/plfs-groups.ts';
import { levelsOf, type Level } from '../subject/level.ts';
import { bySide, type Side } from '../subject/office.ts';
import { compare, type Comparison, type TwoSides } from './comparison.ts';
import { payLead } from './pay-difference.ts';
import { needed } from './too-little.ts';
import { findingOf, judge, type Finding, type Judgement } from './verdict.ts';

/** A group that stands on one side; mixed groups are not compared. */
export type ComparedGroup = PlfsGroup & { office: Side };

/** By what groups are compared: the medians that the chart shows, the means of the same year, the medians of the next. */
export const payStatistics = ['median', 'mean', 'medianNextYear'] as const;
export type PayStatistic = (typeof payStatistics)[number];

export interface PayIndia {
  /** The levels that have a group, from the top. */
  levels: Level[];
  /** Every group on a side, under its level, best-paid first. */
  groups: ComparedGroup[];
  highest: ComparedGroup;
  lowest: ComparedGroup;
  /** Pairs of a front and a back group on one level, and by their medians those in which the back group is paid more, and those that are even. */
  pairs: { all: number; backAhead: number; even: number };
  /** Of those pairs, the share in which the front group is paid more, by each statistic; even ones count half. */
  comparisons: { by: PayStatistic; comparison: Comparison; finding: Finding }[];
  /** Of the claim that the front office pays more. */
  judgement: Judgement;
  /** Groups of the back office that are paid less than a group of the front on their level, best-paid first. */
  exceptions: ComparedGroup[];
}

/** India's occupation groups, level by level, and what stands out among them. Few stand on a level, so pairs are compared. Throws `TooLittle` without a group. */
export function payIndia(plfsGroups: readonly PlfsGroup[]): PayIndia {
  const bestFirst = plfsGroups.filter(isOnASide).sort((a, b) => b.median - a.median);
  const levels = levelsOf(bestFirst);
  const groups = levels.flatMap((level) => bestFirst.filter((group) => group.level === level));
  const two = bySide(groups);
  const comparisons = payStatistics.flatMap((by) => {
    const known = bySide(groups.filter((group) => group[by] !== undefined));
    if (pairsOf(known).length === 0) return [];
    const comparison = compare(known, (own) => frontAhead(own, by), { equal: 0.5, band: 0.02 });
    return [{ by, comparison, finding: findingOf(comparison) }];
  });
  const pairs = pairsOf(two);
  const leads = (side: ReturnType<typeof payLead>) => pairs.filter(([ours, theirs]) => payLead(ours.median, theirs.median) === side).length;
  return {
    levels,
    groups,
    highest: needed(
      greatest(groups, (group) => group.median),
      noGroup,
    ),
    lowest: needed(
      least(groups, (group) => group.median),
      noGroup,
    ),
    pairs: { all: pairs.length, backAhead: leads(-1), even: leads(0) },
    comparisons,
    judgement: judge(comparisons.map(({ finding }) => ({ finding, claimed: 'above' }))),
    exceptions: two.back.filter((theirs) =>
      two.front.some((ours) => ours.level === theirs.level && payLead(ours.median, theirs.median) === 1),
    ),
  };
}

const noGroup = 'no group on a side';

function isOnASide(group: PlfsGroup): group is ComparedGroup {
  return group.office !== 'mixed';
}

/** A group that is moved keeps its level. */
function pairsOf({ front, back }: TwoSides<ComparedGroup>): (readonly [front: ComparedGroup, back: ComparedGroup])[] {
  return front.flatMap((ours) => back.filter(({ level }) => level === ours.level).map((theirs) => [ours, theirs] as const));
}

function frontAhead(two: TwoSides<ComparedGroup>, by: PayStatistic): number | undefined {
  const pairs = pairsOf(two);
  if (pairs.length === 0) return undefined;
  const won = pairs.map(([ours, theirs]) => (payLead(ours[by]!, theirs[by]!) + 1) / 2);
  return won.reduce((sum, own) => sum + own, 0) / pairs.length;
}
