import { describe, expect, it } from 'vitest';
import { axisOfRanges, drawRange, placeRange, rangeOfPay, type RangePen } from '../../../src/drawing/range-mark/range.ts';

const range = { low: 10, q1: 25, middle: 40, q3: 60, high: 100 };

describe(rangeOfPay, () => {
  it('takes the percentiles in their order', () => {
    expect(rangeOfPay({ p10: 10, p25: 25, median: 40, p75: 60, p90: 100 })).toEqual(range);
  });

  it('ends at the middle where an end is not published', () => {
    expect(rangeOfPay({ median: 40 })).toEqual({ low: 40, q1: undefined, middle: 40, q3: undefined, high: 40 });
  });
});

describe(axisOfRanges, () => {
  it('runs from 0 to the highest of all', () => {
    expect(axisOfRanges([range, { high: 80 }], 4)).toMatchObject({ from: 0, to: 100 });
    expect(axisOfRanges([], 4)).toMatchObject({ from: 0, to: 1 });
  });
});

describe(placeRange, () => {
  it('places line, box and mark in the unit that it is told', () => {
    expect(placeRange(range, (value) => value * 2)).toEqual({ line: { from: 20, to: 200 }, box: { from: 50, to: 120 }, mark: 80 });
  });

  it('has no box where a quarter is not known', () => {
    expect(placeRange({ ...range, q1: undefined }, Number).box).toBeUndefined();
    expect(placeRange({ ...range, q3: undefined }, Number).box).toBeUndefined();
  });
});

describe(drawRange, () => {
  const pen: RangePen<string> = {
    span: ({ from, to }, look, office) => `${office} ${look} ${from}–${to}`,
    mark: (office, at) => `${office} mark ${at}`,
  };

  it('lays the box over the line and the mark over both', () => {
    expect(drawRange(placeRange(range, Number), 'back', pen)).toEqual(['back line 10–100', 'back box 25–60', 'back mark 40']);
  });

  it('draws no box where there is none', () => {
    expect(drawRange(placeRange({ low: 1, middle: 2, high: 3 }, Number), 'front', pen)).toEqual(['front line 1–3', 'front mark 2']);
  });
});
