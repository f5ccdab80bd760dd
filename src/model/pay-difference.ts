import { isBeyondChance } from './sampling-error.ts';

/** Pay is compared as a ratio. By less than 2 percent both count as even: finer than that these surveys do not tell apart. */
export const payRatio = { equal: 1, band: 0.02 } as const;

/** Which of two pays is ahead: 1 the first, −1 the second, 0 where they count as even. The same, whichever way they are divided. */
export function payLead(ours: number, theirs: number): -1 | 0 | 1 {
  const distance = Math.log(ours / theirs);
  if (Math.abs(distance) < Math.log(1 + payRatio.band)) return 0;
  return distance > 0 ? 1 : -1;
}

/** What a survey says of one job's pay; what it does not publish is left out. */
export interface SurveyedPay {
  median: number;
  /** What a quarter, and a tenth, of its people have more than. */
  p75?: number;
  p90?: number;
  /** Relative standard error of the mean, as a share of 1. It stands for that of the median, which is not published. */
  error?: number;
}

/** How far the pay of one job reaches over the middle of another: the share of its people, and what they have more than. */
export interface Overlap {
  share: 'quarter' | 'tenth' | 'none';
  point: number;
}

/** What tells the pay of two jobs apart. */
export interface PayDifference {
  /** How many times the lower median the higher one is: 1 or more. */
  ratio: number;
  isEven: boolean;
  /** Whether the difference is more than samples may differ by chance; `undefined` where an error is not published. */
  isClear: boolean | undefined;
  /** How far the pay of the lower job reaches over the middle of the higher; `undefined` where that is not published. */
  overlap: Overlap | undefined;
}

/** The better-paid of two jobs against the other. */
export function payDifference(more: SurveyedPay, less: SurveyedPay): PayDifference {
  const ratio = more.median / less.median;
  return {
    ratio,
    isEven: payLead(more.median, less.median) === 0,
    isClear: more.error === undefined || less.error === undefined ? undefined : isBeyondChance(ratio, [more.error, less.error]),
    overlap: overlapOf(less, more.median),
  };
}

function overlapOf({ p75, p90 }: SurveyedPay, middle: number): Overlap | undefined {
  if (p75 !== undefined && p75 > middle) return { share: 'quarter', point: p75 };
  if (p90 === undefined) return undefined;
  return { share: p90 > middle ? 'tenth' : 'none', point: p90 };
}
