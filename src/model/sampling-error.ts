/** So many standard errors to either side hold what 95 of 100 samples say: the 97.5th percentile of the normal distribution. */
const standardErrors = 1.96;

/**
 * How far to either side of an estimate 95 of 100 samples lie, in the unit of its standard error; of a relative error it is a
 * share: `marginOf(0.02) // => 0.0392`, ±3.9 %.
 */
export function marginOf(error: number): number {
  return standardErrors * error;
}

/**
 * Whether one of two estimates, `ratio` times the other, is larger beyond chance; `errors` are their relative standard errors, as
 * shares of 1. The logarithm of an estimate has about its relative error for a standard error (the delta method), and the error
 * of a difference of two independent samples is the root of both errors' squares.
 */
export function isBeyondChance(ratio: number, [one, other]: readonly [number, number]): boolean {
  return Math.log(ratio) > marginOf(Math.hypot(one, other));
}

/**
 * An estimate to the last digit that its margin lets one know, that in which the margin itself begins: 1,450,230 within 13,710 is
 * `roundedTo(13_710, 1_450_230) // => 1_450_000`. Without a margin it stays.
 */
export function roundedTo(margin: number, estimate: number): number {
  if (margin <= 0) return estimate;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(margin)));
  return Math.round(estimate / unit) * unit;
}
