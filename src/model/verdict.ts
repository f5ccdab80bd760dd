import type { Verdict } from '../subject/verdict.ts';
import type { Comparison } from './comparison.ts';

/**
 * How sure that is: `clear` outlives every change that was tried, `weak` most of them, `open` turns with the roles that
 * are counted, and `few` rests on too few to say.
 */
export type Sure = 'clear' | 'weak' | 'open' | 'few';

/** What one comparison says: which way it leans, and how sure that is. */
export interface Finding {
  lean: 'above' | 'below' | 'even';
  sure: Sure;
}

/** With fewer roles on a side, one of them is the side. */
export const fewestOnSide = 3;

/** From this share of the resamplings on its side a direction counts: with 0.9, sides dealt by chance were called weak or clear one time in six. */
const weakFrom = 0.95;

/**
 * A side is ahead beyond the band around `equal`. It is clearly ahead if it stays so whichever one role is moved or left
 * out, and all through the middle 95 of 100 resamplings; weakly if it does in 95 of 100, ties half; otherwise the roles that are
 * counted decide. Two sides are clearly even if nothing of this takes them out of the band.
 */
export function findingOf({ value, equal, band, moved, leftOut, resampled, above, counts }: Comparison): Finding {
  const lean = Math.abs(value - equal) <= band ? 'even' : value > equal ? 'above' : 'below';
  if (Math.min(counts.front, counts.back) < fewestOnSide) return { lean, sure: 'few' };
  const [low, high] = [Math.min(moved[0], leftOut[0]), Math.max(moved[1], leftOut[1])];
  if (lean === 'even') {
    const isHeld = Math.min(low, resampled[0]) >= equal - band && Math.max(high, resampled[1]) <= equal + band;
    return { lean, sure: isHeld ? 'clear' : 'open' };
  }
  const share = lean === 'above' ? above : 1 - above;
  const isHeld = lean === 'above' ? Math.min(low, resampled[0]) > equal : Math.max(high, resampled[1]) < equal;
  return { lean, sure: isHeld ? 'clear' : share >= weakFrom ? 'weak' : 'open' };
}

/** What the data say of a claim, and how sure that is. */
export interface Judgement {
  verdict: Verdict;
  /** `mixed`: its parts go different ways, and surely so. */
  sure: Sure | 'mixed';
}

/** One part of a claim: what its comparison says, and which way the claim has it. */
export interface ClaimPart {
  finding: Finding;
  claimed: 'above' | 'below';
}

/**
 * A claim agrees with the data if all its parts do, and disagrees if none does; parts that rest on too few roles have no
 * say. It depends where its parts go different ways, or where the roles that are counted decide; where no part has a
 * say, it is not in the data.
 */
export function judge(parts: readonly ClaimPart[]): Judgement {
  const heard = parts.filter(({ finding }) => finding.sure !== 'few');
  if (heard.length === 0) return { verdict: 'unknown', sure: 'few' };
  const isOpen = ({ finding }: ClaimPart) => finding.sure === 'open';
  const settled = heard.filter((part) => !isOpen(part));
  const ways = new Set(settled.map(({ finding, claimed }) => (finding.lean === claimed ? 'agrees' : 'disagrees')));
  const [way] = ways;
  if (settled.length === heard.length && ways.size === 1)
    return { verdict: way!, sure: settled.every(({ finding }) => finding.sure === 'clear') ? 'clear' : 'weak' };
  return { verdict: 'depends', sure: ways.size === 2 ? 'mixed' : 'open' };
}
