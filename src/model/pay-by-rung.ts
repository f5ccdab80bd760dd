import { max, median, min } from 'd3-array';

/** What both countries' rows have in common: one role or occupation group with its side, rung and median pay. */
export interface PlacedPay {
  side: 'front' | 'middle' | 'back' | 'mixed';
  rung: string;
  median: number;
}

/** One side of one rung; `undefined` where the side has no role or group there. */
export interface SidePay {
  /** Median over the medians of its roles or groups; with an even number, halfway between the middle two. */
  middle: number;
  low: number;
  high: number;
  /** How many roles or groups stand behind it. */
  count: number;
}

export interface RungPay {
  rung: string;
  front: SidePay | undefined;
  back: SidePay | undefined;
}

/** Front against back on each rung, in the order of `rungs`. What is neither (middle, mixed) is left out. */
export function payByRung(rows: readonly PlacedPay[], rungs: readonly string[]): RungPay[] {
  const side = (rung: string, name: 'front' | 'back'): SidePay | undefined => {
    const medians = rows.filter((row) => row.rung === rung && row.side === name).map((row) => row.median);
    return medians.length === 0 ? undefined : { middle: median(medians)!, low: min(medians)!, high: max(medians)!, count: medians.length };
  };
  return rungs.map((rung) => ({ rung, front: side(rung, 'front'), back: side(rung, 'back') }));
}

/** Who is ahead on a rung; `level` within 2 percent, finer than which these surveys do not tell apart. */
export function ahead({ front, back }: RungPay): 'front' | 'back' | 'level' | 'unknown' {
  if (!front || !back) return 'unknown';
  const ratio = front.middle / back.middle;
  return Math.abs(ratio - 1) <= 0.02 ? 'level' : ratio > 1 ? 'front' : 'back';
}
