import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { round } from './round.ts';

interface Side {
  low: number;
  middle: number;
  high: number;
}

export interface PayByRungRow {
  rung: string;
  front: Side | undefined;
  back: Side | undefined;
}

export interface Lane {
  y: number;
  line: { x1: number; x2: number };
  mark: number;
  /** Where the value stands: after the line, or before it where there is more room. */
  value: { x: number; isBefore: boolean };
}

export interface PayByRungLayout {
  width: number;
  height: number;
  ticks: { x: number; value: number }[];
  /** `y` is the baseline of the rung's name; a lane is `undefined` where its side is unknown, and `laneY` says where. */
  rungs: { rung: string; y: number; front: Lane | undefined; back: Lane | undefined; laneY: { front: number; back: number } }[];
}

const axisHeight = 22;
const rungHeight = 76;
const edge = 6;

/** Lay out a heading and two lanes a rung, front above back, on one axis from 0; `valueWidth` is the room a value takes. */
export function layoutPayByRung(rows: readonly PayByRungRow[], { width, valueWidth }: { width: number; valueWidth: number }): PayByRungLayout {
  const highest = max(rows, ({ front, back }) => Math.max(front?.high ?? 0, back?.high ?? 0)) ?? 1;
  const x = scaleLinear([0, highest], [edge, width - edge]);
  const lane = (side: Side | undefined, y: number): Lane | undefined => {
    if (!side) return undefined;
    const [x1, x2] = [x(side.low), x(side.high)];
    const [roomBefore, roomAfter] = [x1 - 10, width - x2 - 10];
    const isBefore = roomAfter < valueWidth && roomBefore > roomAfter;
    return { y, line: { x1: round(x1), x2: round(x2) }, mark: round(x(side.middle)), value: { x: round(isBefore ? x1 - 10 : x2 + 10), isBefore } };
  };
  return {
    width,
    height: axisHeight + rows.length * rungHeight,
    ticks: x.ticks(3).map((value) => ({ x: round(x(value)), value })),
    rungs: rows.map(({ rung, front, back }, index) => {
      const top = axisHeight + index * rungHeight;
      const laneY = { front: top + 36, back: top + 58 };
      return { rung, y: top + 20, front: lane(front, laneY.front), back: lane(back, laneY.back), laneY };
    }),
  };
}
