import { expect } from 'vitest';
import type { Comparison } from '../../../src/model/comparison.ts';
import type { Finding } from '../../../src/model/verdict.ts';

// The rules of the method section, written a second time: in loops, and with another source of chance.

interface Sides<Item> {
  front: Item[];
  back: Item[];
}

/** How two sides compare; NaN where one of them is empty. */
type Measure<Item> = (front: Item[], back: Item[]) => number;

export interface Compared {
  value: number;
  moved: [low: number, high: number];
  leftOut: [low: number, high: number];
  resampled: [low: number, high: number];
  /** What each resampling measures, from the lowest. */
  samples: number[];
  /** Of resamplings, above `equal`; ties count half. */
  above: number;
  finding: Finding;
}

/** Compare two sides, and see what single roles and other samples of them change. */
export function compareAgain<Item>({ front, back }: Sides<Item>, measure: Measure<Item>, equal: number, band: number): Compared {
  const value = measure(front, back);
  const moved = [value];
  const leftOut = [value];
  for (const side of [front, back]) {
    for (let at = 0; at < side.length; at += 1) {
      const rest = [...side.slice(0, at), ...side.slice(at + 1)];
      const isFront = side === front;
      moved.push(isFront ? measure(rest, [...back, side[at]!]) : measure([...front, side[at]!], rest));
      leftOut.push(isFront ? measure(rest, back) : measure(front, rest));
    }
  }
  const chance = chances(7);
  const draw = (own: Item[]) => Array.from(own, () => own[Math.floor(chance() * own.length)]!);
  const drawn: number[] = [];
  for (let turn = 0; turn < 20_000; turn += 1) drawn.push(measure(draw(front), draw(back)));
  const samples = drawn.filter((own) => !Number.isNaN(own)).sort((a, b) => a - b);
  const resampled: [number, number] = [samples[Math.floor(samples.length * 0.025)]!, samples[Math.floor(samples.length * 0.975)]!];
  let above = 0;
  for (const own of samples) above += own > equal ? 1 / samples.length : own === equal ? 0.5 / samples.length : 0;
  const ends = (all: number[]): [number, number] => {
    const known = all.filter((own) => !Number.isNaN(own));
    return [Math.min(...known), Math.max(...known)];
  };
  const found = { value, moved: ends(moved), leftOut: ends(leftOut), resampled, samples, above };
  return { ...found, finding: find(found, front.length, back.length, equal, band) };
}

function find(
  { value, moved, leftOut, resampled, above }: Omit<Compared, 'finding' | 'samples'>,
  f: number,
  b: number,
  equal: number,
  band: number,
): Finding {
  const lean = value > equal + band ? 'above' : value < equal - band ? 'below' : 'even';
  if (f < 3 || b < 3) return { lean, sure: 'few' };
  const singles = [...moved, ...leftOut];
  if (lean === 'even') return { lean, sure: [...singles, ...resampled].every((own) => Math.abs(own - equal) <= band) ? 'clear' : 'open' };
  const stays = (own: number) => (lean === 'above' ? own > equal : own < equal);
  if ([...singles, ...resampled].every(stays)) return { lean, sure: 'clear' };
  return { lean, sure: (lean === 'above' ? above : 1 - above) >= 0.95 ? 'weak' : 'open' };
}

/** Numbers from 0 to 1 that look like chance, the same every time (mulberry32). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What findings say of a claim; each has the way that the claim has it. */
export function judgeAgain(parts: readonly { finding: Finding; claimed: 'above' | 'below' }[]): { verdict: string; sure: string } {
  let [yes, no, open, weak] = [0, 0, 0, 0];
  for (const { finding, claimed } of parts) {
    if (finding.sure === 'few') continue;
    if (finding.sure === 'open') open += 1;
    else if (finding.lean === claimed) yes += 1;
    else no += 1;
    if (finding.sure === 'weak') weak += 1;
  }
  if (yes + no + open === 0) return { verdict: 'unknown', sure: 'few' };
  if (yes > 0 && no > 0) return { verdict: 'depends', sure: 'mixed' };
  if (open > 0) return { verdict: 'depends', sure: 'open' };
  return { verdict: yes > 0 ? 'agrees' : 'disagrees', sure: weak > 0 ? 'weak' : 'clear' };
}

/** A published comparison is what was found again; what chance draws may differ a little. */
export function expectAlike(published: Comparison, again: Compared): void {
  const close = (ends: readonly number[]) => ends.map((own) => expect.closeTo(own, 9));
  expect(published.value).toBeCloseTo(again.value, 9);
  expect(published.moved).toEqual(close(again.moved));
  expect(published.leftOut).toEqual(close(again.leftOut));
  expect(Math.abs(published.above - again.above)).toBeLessThan(0.06);
  // Between the ends lie 95 of 100 samples, whoever draws them: of two thousand, a share of 0.025 is off by 0.0035 mostly.
  const share = (test: (own: number) => boolean) => again.samples.filter(test).length / again.samples.length;
  for (const [end, part] of [
    [published.resampled[0], 0.025],
    [published.resampled[1], 0.975],
  ] as const) {
    expect(share((own) => own < end - 1e-9)).toBeLessThan(part + 0.016);
    expect(share((own) => own <= end + 1e-9)).toBeGreaterThan(part - 0.016);
  }
}
