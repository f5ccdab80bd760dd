import { max, median, min } from 'd3-array';
import type { Facts } from '../facts/read.ts';
import { levelsOf, type Level } from '../subject/level.ts';
import { bySide, type Office, type Side } from '../subject/office.ts';
import { compare, type Comparison } from './comparison.ts';
import { middleRatio } from './middle-ratio.ts';
import { payRatio } from './pay-difference.ts';
import { findingOf, judge, type Finding, type Judgement } from './verdict.ts';

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

/** Both sides of one level; a side that has no role or group there is `undefined`, and then nothing is compared. */
export interface LevelPay {
  level: Level;
  front: SidePay | undefined;
  back: SidePay | undefined;
  compared: { comparison: Comparison; finding: Finding } | undefined;
}

export interface CountryPay {
  levels: LevelPay[];
  /** The levels on which each side leads, and surely so. */
  leads: Record<Side, Level[]>;
  /** Those on which the roles that are counted decide, and those that too few stand on. */
  open: Level[];
  few: Level[];
}

/** Front against back on every level, in two countries that never share an axis: dollars a year, rupees a month. */
export function payByLevel({ roles, plfsGroups }: Pick<Facts, 'roles' | 'plfsGroups'>): {
  us: CountryPay;
  india: CountryPay;
  /** Of the claim that the front office pays more on the same level. */
  judgement: Judgement;
} {
  const us = compareCountry(roles.map(({ office, level, pay }) => ({ office, level, median: pay.median })));
  const india = compareCountry(plfsGroups);
  const findings = [us, india].flatMap(({ levels }) => levels.flatMap(({ compared }) => (compared ? [compared.finding] : [])));
  return { us, india, judgement: judge(findings.map((finding) => ({ finding, claimed: 'above' }))) };
}

function compareCountry(rows: readonly PlacedPay[]): CountryPay {
  const levels = compareLevels(rows);
  const where = (test: (finding: Finding) => boolean) =>
    levels.filter(({ compared }) => compared && test(compared.finding)).map(({ level }) => level);
  const isSettled = ({ sure }: Finding) => sure === 'clear' || sure === 'weak';
  return {
    levels,
    leads: {
      front: where((finding) => isSettled(finding) && finding.lean === 'above'),
      back: where((finding) => isSettled(finding) && finding.lean === 'below'),
    },
    open: where(({ sure }) => sure === 'open'),
    few: where(({ sure }) => sure === 'few'),
  };
}

/** Front against back on each level that has either, from the top. What is neither (middle, mixed) is left out. */
export function compareLevels(rows: readonly PlacedPay[]): LevelPay[] {
  const placed = rows.filter(({ office }) => office === 'front' || office === 'back');
  return levelsOf(placed).map((level) => {
    const two = bySide(placed.filter((row) => row.level === level));
    const comparison = two.front.length > 0 && two.back.length > 0 ? compare(two, middleRatio, payRatio) : undefined;
    return {
      level,
      front: sidePay(two.front),
      back: sidePay(two.back),
      compared: comparison && { comparison, finding: findingOf(comparison) },
    };
  });
}

function sidePay(rows: readonly PlacedPay[]): SidePay | undefined {
  if (rows.length === 0) return undefined;
  const medians = rows.map((row) => row.median);
  return { middle: median(medians)!, low: min(medians)!, high: max(medians)!, count: medians.length };
}
