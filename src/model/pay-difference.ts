import { isBeyondChance } from './sampling-error.ts';

/** Pay is compared as a ratio. Within 2 percent both count as even: finer than that these surveys do not tell apart. */
export const payRatio = { equal: 1, band: 0.02 } as const;

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
  const { equal, band } = payRatio;
  return {
    ratio,
    isEven: Math.abs(ratio - equal) <= band,
    isClear: more.error === undefined || less.error === undefined ? undefined : isBeyondChance(ratio, [more.error, less.error]),
    overlap: overlapOf(less, more.median),
  };
}

function overlapOf({ p75, p90 }: SurveyedPay, middle: number): Overlap | undefined {
  if (p75 !== undefined && p75 > middle) return { share: 'quarter', point: p75 };
  if (p90 === undefined) return undefined;
  return { share: p90 > middle ? 'tenth' : 'none', point: p90 };
}
