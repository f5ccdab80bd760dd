import { mean, rollup } from 'd3-array';
import type { OnetRating } from '../facts/parts/onet-rating.ts';

/** O*NET rates context and importance from 1 to 5. */
export const ratingScale = [1, 5] as const;

/** The middle of that scale. */
export const middleRating = (ratingScale[0] + ratingScale[1]) / 2;

/**
 * What one O*NET element is rated for a SOC code; `undefined` is not rated: unknown. Of the O*NET occupations of a code
 * its own (.00) speaks for it; where only specialities (.01 and on) are rated, their mean does. A broad code, which ends
 * in 0, joins its detailed codes: 13-1020 is the mean of 13-1021, 13-1022 and 13-1023.
 * The codes: https://www.onetcenter.org/taxonomy.html and https://www.bls.gov/soc/.
 */
export function ratingOf(ratings: readonly OnetRating[], element: string): (socCode: string) => number | undefined {
  const bySoc = rollup(
    ratings.filter((rating) => rating.element === element),
    (own) => own.find(isBase)?.value ?? meanRating(own.map(({ value }) => value))!,
    ({ socCode }) => socCode,
  );
  return (socCode) => {
    const detailed = [...bySoc].filter(([code]) => socCode.endsWith('0') && code.startsWith(socCode.slice(0, -1)));
    return bySoc.get(socCode) ?? meanRating(detailed.map(([, value]) => value));
  };
}

/**
 * Of how many O*NET occupations a code's rating on one element is the mean: 1 where its own speaks for it, 0 where it is not rated.
 * Where the source has only the mean, under the code without a point, it is that of all occupations that the table has of the code.
 */
export function partsOf(ratings: readonly OnetRating[], socCode: string, element: string): number {
  const ofCode = ratings.filter((rating) => rating.socCode === socCode);
  const own = ofCode.filter((rating) => rating.element === element);
  if (own.some(isBase)) return 1;
  const detailed = ratings.filter(
    (rating) => rating.element === element && socCode.endsWith('0') && rating.socCode.startsWith(socCode.slice(0, -1)),
  );
  const isGiven = own.some(({ occupation }) => occupation === socCode);
  const parts = own.length === 0 ? detailed : isGiven ? ofCode.filter(({ occupation }) => occupation !== socCode) : own;
  return new Set(parts.map(({ occupation }) => occupation)).size;
}

/**
 * Published ratings have two digits behind the point. A mean of some keeps nine, enough to be rounded once, where it is printed; what
 * floating point leaves behind them would turn a rounding: 3.1499999999999995 is 3.15.
 */
function meanRating(values: readonly number[]): number | undefined {
  const exact = mean(values);
  return exact === undefined ? undefined : Math.round(exact * 1e9) / 1e9;
}

function isBase({ socCode, occupation }: OnetRating): boolean {
  return occupation === `${socCode}.00`;
}
