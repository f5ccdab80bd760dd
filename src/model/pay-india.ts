import { greatest, least, median } from 'd3-array';
import type { PlfsGroup } from '../facts/tables/plfs-groups.ts';
import { levelsOf, type Level } from '../subject/level.ts';
import type { Side } from '../subject/office.ts';
import { ahead, compareLevels } from './pay-by-level.ts';

/** A group that stands on one side; mixed groups are not compared. */
export type ComparedGroup = PlfsGroup & { office: Side };

export interface PayIndia {
  /** The levels that have a group, from the top. */
  levels: Level[];
  /** Every group on a side, under its level, best-paid first. */
  groups: ComparedGroup[];
  highest: ComparedGroup;
  lowest: ComparedGroup;
  /** On how many levels both sides have a group, and on how many of them the middle back-office group is ahead. */
  compared: { levels: number; backAhead: number };
  /** Clerical groups of the back office that earn less than the middle clerical group of the front, best-paid first. */
  exceptions: ComparedGroup[];
}

/** India's occupation groups, level by level, and what stands out among them. */
export function payIndia(plfsGroups: readonly PlfsGroup[]): PayIndia {
  const bestFirst = plfsGroups.filter(isOnASide).sort((a, b) => b.median - a.median);
  const levels = levelsOf(bestFirst);
  const groups = levels.flatMap((level) => bestFirst.filter((group) => group.level === level));
  const compared = compareLevels(groups)
    .map(ahead)
    .filter((who) => who !== 'unknown');
  const clerks = (side: Side) => groups.filter(({ level, office }) => level === 'clerical' && office === side);
  const frontClerk = median(clerks('front'), (group) => group.median);
  return {
    levels,
    groups,
    highest: greatest(groups, (group) => group.median)!,
    lowest: least(groups, (group) => group.median)!,
    compared: { levels: compared.length, backAhead: compared.filter((who) => who === 'back').length },
    exceptions: frontClerk === undefined ? [] : clerks('back').filter((group) => group.median < frontClerk),
  };
}

function isOnASide(group: PlfsGroup): group is ComparedGroup {
  return group.office !== 'mixed';
}
