import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/comparison.ts';
import { findingOf, judge, type Finding } from '../../src/model/verdict.ts';

/** A ratio of 1.2 that nothing turns. */
const firm: Comparison = {
  value: 1.2,
  equal: 1,
  band: 0.02,
  moved: [1.1, 1.3],
  leftOut: [1.15, 1.25],
  resampled: [1.05, 1.4],
  above: 0.99,
  counts: { front: 5, back: 6 },
};

/** The same with the sides swapped, about 1. */
function turned({ value, moved, leftOut, resampled, above, ...own }: Comparison): Comparison {
  const turn = ([low, high]: readonly [number, number]) => [2 - high, 2 - low] as const;
  return { ...own, value: 2 - value, moved: turn(moved), leftOut: turn(leftOut), resampled: turn(resampled), above: 1 - above };
}

describe(findingOf, () => {
  it.each<[what: string, change: Partial<Comparison>, sure: Finding['sure']]>([
    ['nothing turns it', {}, 'clear'],
    ['one role that is moved turns it', { moved: [0.99, 1.3] }, 'weak'],
    ['one role that is left out turns it', { leftOut: [0.9, 1.25] }, 'weak'],
    ['one role makes both sides equal', { moved: [1, 1.3] }, 'weak'],
    ['the middle of the resamplings reaches to where both are equal', { resampled: [1, 1.4] }, 'weak'],
    ['just ninety-five in a hundred resamplings lie on its side', { resampled: [0.9, 1.4], above: 0.95 }, 'weak'],
    ['the middle of the resamplings reaches over', { resampled: [0.98, 1.4], above: 0.96 }, 'weak'],
    ['too many resamplings lie on the other side', { resampled: [0.9, 1.4], above: 0.94 }, 'open'],
    ['one role and too many resamplings turn it', { moved: [0.9, 1.3], resampled: [0.9, 1.4], above: 0.6 }, 'open'],
    ['three stand on a side', { counts: { front: 3, back: 9 } }, 'clear'],
    ['two stand on a side', { counts: { front: 9, back: 2 } }, 'few'],
  ])('where %s', (_, change, sure) => {
    const comparison = { ...firm, ...change };
    expect(findingOf(comparison)).toEqual({ lean: 'above', sure });
    const counts = { front: comparison.counts.back, back: comparison.counts.front };
    expect(findingOf({ ...turned(comparison), counts })).toEqual({ lean: 'below', sure });
  });

  it('calls sides even within the band, clearly so if nothing takes them out of it', () => {
    const even = { ...firm, value: 1.01, moved: [0.99, 1.02], leftOut: [1, 1.01], resampled: [0.98, 1.02] } as const;
    expect(findingOf(even)).toEqual({ lean: 'even', sure: 'clear' });
    for (const reach of ['moved', 'leftOut', 'resampled'])
      for (const [low, high] of [
        [0.97, 1.02],
        [0.98, 1.03],
      ])
        expect(findingOf({ ...even, [reach]: [low, high] })).toEqual({ lean: 'even', sure: 'open' });
    expect(findingOf({ ...even, value: 1.021 }).lean).toBe('above');
    for (const value of [0.1, -0.1]) expect(findingOf({ ...even, value, equal: 0, band: 0.1 }).lean).toBe('even');
  });
});

describe(judge, () => {
  const part = (lean: Finding['lean'], sure: Finding['sure'], claimed: 'above' | 'below' = 'above') => ({
    finding: { lean, sure },
    claimed,
  });

  it.each([
    [[part('above', 'clear'), part('below', 'clear', 'below')], 'agrees', 'clear'],
    [[part('above', 'clear'), part('above', 'weak')], 'agrees', 'weak'],
    [[part('below', 'clear'), part('even', 'clear')], 'disagrees', 'clear'],
    [[part('below', 'weak')], 'disagrees', 'weak'],
    [[part('above', 'clear'), part('below', 'clear')], 'depends', 'mixed'],
    [[part('above', 'clear'), part('below', 'weak'), part('even', 'open')], 'depends', 'mixed'],
    [[part('above', 'clear'), part('above', 'open')], 'depends', 'open'],
    [[part('even', 'open')], 'depends', 'open'],
    [[part('above', 'few')], 'unknown', 'few'],
    [[], 'unknown', 'few'],
  ] as const)('%#: its parts make the verdict', (parts, verdict, sure) => {
    expect(judge(parts)).toEqual({ verdict, sure });
  });

  it('does not hear parts that rest on too few', () => {
    expect(judge([part('above', 'clear'), part('below', 'few')])).toEqual({ verdict: 'agrees', sure: 'clear' });
  });
});
