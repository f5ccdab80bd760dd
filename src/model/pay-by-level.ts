import { max, median, min } from 'd3-array';
import type { Facts } from '../facts/read.ts';
import { levelsOf, type Level } from '../subject/level.ts';
import type { Office, Side } from '../subject/office.ts';

/** What both countries' rows have in common: one role or occupation group with its office, level and median pay. */
export interface PlacedPay {
  office: Office | 'mixed';
  level: Level;
  median: number;
}

/** One side of one level. */
export interface SidePay {
  /** Median over the medians of its roles or groups; with an even number, halfway between the middle two. */
  middle: number;
  low: number;
  high: number;
  /** How many roles or groups stand behind it. */
  count: number;
}

/** Both sides of one level; a side that has no role or group there is `undefined`. */
export interface LevelPay {
  level: Level;
  front: SidePay | undefined;
  back: SidePay | undefined;
}

export interface CountryPay {
  levels: LevelPay[];
  /** The levels on which each side leads. */
  leads: Record<Side, Level[]>;
}

/** Front against back on every level, in two countries that never share an axis: dollars a year, rupees a month. */
export function payByLevel({ roles, plfsGroups }: Pick<Facts, 'roles' | 'plfsGroups'>): { us: CountryPay; india: CountryPay } {
  return {
    us: compareCountry(roles.map(({ office, level, pay }) => ({ office, level, median: pay.median }))),
    india: compareCountry(plfsGroups),
  };
}

function compareCountry(rows: readonly PlacedPay[]): CountryPay {
  const levels = compareLevels(rows);
  const ledBy = (side: Side) => levels.filter((own) => ahead(own) === side).map(({ level }) => level);
  return { levels, leads: { front: ledBy('front'), back: ledBy('back') } };
}

/** Front against back on each level that has either, from the top. What is neither (middle, mixed) is left out. */
export function compareLevels(rows: readonly PlacedPay[]): LevelPay[] {
  const placed = rows.filter(({ office }) => office === 'front' || office === 'back');
  const side = (level: Level, office: Side): SidePay | undefined => {
    const medians = placed.filter((row) => row.level === level && row.office === office).map((row) => row.median);
    if (medians.length === 0) return undefined;
    return { middle: median(medians)!, low: min(medians)!, high: max(medians)!, count: medians.length };
  };
  return levelsOf(placed).map((level) => ({ level, front: side(level, 'front'), back: side(level, 'back') }));
}

/** Who is ahead on a level; `level` within 2 percent, finer than which these surveys do not tell apart. */
export function ahead({ front, back }: LevelPay): Side | 'level' | 'unknown' {
  if (!front || !back) return 'unknown';
  const ratio = front.middle / back.middle;
  return Math.abs(ratio - 1) <= 0.02 ? 'level' : ratio > 1 ? 'front' : 'back';
}
