import fc from 'fast-check';
import type { Chart } from '../../src/drawing/chart.ts';
import type { Columns } from '../../src/drawing/columns/chart.ts';
import type { Dumbbells } from '../../src/drawing/dumbbells/chart.ts';
import type { Infographic } from '../../src/drawing/infographic/chart.ts';
import type { Lane, PairedRanges } from '../../src/drawing/paired-ranges/chart.ts';
import type { People } from '../../src/drawing/people/chart.ts';
import type { RangeBars } from '../../src/drawing/range-bars/chart.ts';
import type { Scatter } from '../../src/drawing/scatter/chart.ts';
import type { YearLines } from '../../src/drawing/year-lines/chart.ts';
import type { YearPoints } from '../../src/drawing/year-points/chart.ts';
import { offices } from '../../src/subject/office.ts';
import { number, rising, several } from './hold.ts';
import { anyName, text } from './names.ts';

const tick = (value: number) => `₹${value}`;
const office = fc.constantFrom(...offices);
const value = fc.integer({ min: 0, max: 9_999_999 }).map(String);
const flag = fc.boolean();
const key = fc.tuple(anyName, anyName, anyName).map((names) => offices.map((each, index) => ({ office: each, name: names[index]! })));
const groups = ['upper', 'middle', 'lower'];

const rangeBars: fc.Arbitrary<RangeBars> = fc.record({
  kind: fc.constant('range-bars'),
  label: anyName,
  columns: fc.tuple(anyName, anyName, anyName, anyName),
  key,
  groups: fc.tuple(anyName, anyName, anyName).map((names) => groups.map((id, index) => ({ id, name: names[index]! }))),
  rows: several(
    fc
      .record({
        group: fc.constantFrom(...groups),
        office,
        name: anyName,
        value,
        ends: fc.tuple(value, value),
        isWeak: flag,
        hasBox: flag,
        pay: rising(5, 90_000),
      })
      .map(({ hasBox, pay: [low, q1, median, q3, high], ...row }) => ({
        ...row,
        low: low!,
        q1: hasBox ? q1 : undefined,
        middle: median!,
        q3: hasBox ? q3 : undefined,
        high: high!,
      })),
    1,
    12,
  ),
  tick: fc.constant(tick),
});

const scatter: fc.Arbitrary<Scatter> = fc.record({
  kind: fc.constant('scatter'),
  label: anyName,
  key,
  points: several(fc.record({ office, x: number(1, 5), y: number(0, 90_000), label: anyName, sentence: anyName }), 1, 30),
  xDomain: fc.constant([1, 5] as const),
  xTitle: anyName,
  yTitle: anyName,
  xTick: fc.constant(tick),
  yTick: fc.constant(tick),
  labels: fc.integer({ min: 0, max: 14 }),
});

const yearLines: fc.Arbitrary<YearLines> = fc
  .record({
    count: fc.integer({ min: 2, max: 3 }),
    isNamedFirst: flag,
    values: fc.array(number(0, 2), { minLength: 8, maxLength: 8 }),
    labels: fc.array(text(24), { minLength: 3, maxLength: 3 }),
    label: anyName,
    name: anyName,
  })
  .map(({ count, isNamedFirst, values, labels, label, name }) => ({
    kind: 'year-lines',
    label,
    series: Array.from({ length: count }, (_, index) => ({
      id: `s${index}`,
      points: values.slice(2 * index).map((each, year) => ({ year: 2001 + 2 * index + year, value: each })),
      label: labels[index]!,
      lastValue: '1.05×',
      isNamedFirst: isNamedFirst && index === count - 1,
      isLabelAbove: index % 2 === 0,
    })),
    baseline: { value: 1, name },
    include: [0, 2],
    tick,
    missing: [2003],
    breaks: [2005],
    tickYears: [2001, 2004, 2008],
  }));

const yearPoints: fc.Arbitrary<YearPoints> = fc.record({
  kind: fc.constant('year-points'),
  label: anyName,
  years: fc.constant([1999, 2026] as const),
  tickYears: fc.constant([1999, 2017, 2026]),
  series: several(
    fc.record({
      office,
      points: fc
        .array(fc.record({ value: number(0, 100), label: text(16), isApproximate: flag }), { minLength: 1, maxLength: 9 })
        .map((points) => points.map((point, index) => ({ ...point, year: 1999 + 3 * index }))),
    }),
    1,
    2,
  ),
});

const columns: fc.Arbitrary<Columns> = fc.record({
  kind: fc.constant('columns'),
  label: anyName,
  years: fc.constant([2001, 2026] as const),
  tickYears: fc.constant([2001, 2017, 2026]),
  rows: several(fc.record({ value: number(0, 30_000), label: value, isPale: flag }), 1, 14).map((rows) =>
    rows.map((row, index) => ({ ...row, year: 2012 + index })),
  ),
});

const lane: fc.Arbitrary<Lane> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(rising(3, 90_000), text(12), text(24), fc.option(text(24), { nil: undefined }), flag)
      .map(([[low, middle, high], words, named, count, isWeak]) => ({
        ...{ low: low!, middle: middle!, high: high! },
        ...{ value: words, named, count, isWeak },
      })),
  },
  { weight: 1, arbitrary: fc.record({ none: anyName }) },
);

const pairedRanges: fc.Arbitrary<PairedRanges> = fc.record({
  kind: fc.constant('paired-ranges'),
  label: anyName,
  columns: fc.tuple(anyName, anyName),
  names: fc.record({ front: anyName, back: anyName }),
  rows: several(fc.record({ name: anyName, front: lane, back: lane }), 1, 6),
  tick: fc.constant(tick),
});

const dumbbells: fc.Arbitrary<Dumbbells> = fc.record({
  kind: fc.constant('dumbbells'),
  label: anyName,
  columns: fc.tuple(anyName, text(16), text(16)),
  domain: fc.constant([1, 5] as const),
  rows: several(fc.record({ name: anyName, front: number(1, 5), back: number(1, 5), frontValue: text(8), backValue: text(8) }), 1, 12),
  tick: fc.constant(tick),
});

const looks = ['front', 'mixed', 'back', 'other'] as const;
const people: fc.Arbitrary<People> = fc.record({
  kind: fc.constant('people'),
  label: anyName,
  groups: several(fc.record({ dots: fc.integer({ min: 0, max: 90 }), name: anyName, value, share: value }), 1, 4).map((all) =>
    all.map((group, index) => ({ ...group, look: looks[index]! })),
  ),
});

const infographic: fc.Arbitrary<Infographic> = fc.record({
  kind: fc.constant('infographic'),
  label: anyName,
  names: fc.record({ front: text(30), back: text(30) }),
  rows: several(fc.record({ title: anyName, front: anyName, back: anyName }), 1, 8),
});

/** Any chart of each kind. */
export const anyChart: { readonly [Kind in Chart['kind']]: fc.Arbitrary<Extract<Chart, { kind: Kind }>> } = {
  columns,
  dumbbells,
  infographic,
  'paired-ranges': pairedRanges,
  people,
  'range-bars': rangeBars,
  scatter,
  'year-lines': yearLines,
  'year-points': yearPoints,
};

export const kinds = Object.keys(anyChart) as Chart['kind'][];
