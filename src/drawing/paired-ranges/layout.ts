import { sides, type Side } from '../../subject/office.ts';
import { heightsFor } from '../parts/heights.ts';
import { round } from '../parts/round.ts';
import { over, type Spot } from '../parts/text.ts';
import { placeOn } from '../range-mark/axis.ts';
import { axisOfRanges, placeRange, type RangeMark } from '../range-mark/range.ts';

/** One side's numbers and the width of its value in words; or, where nobody is there, how many lines say so. */
export type SizedLane = { low: number; middle: number; high: number; valueWidth: number } | { noneLines: number };

export type SizedLanes = { id: string; nameLines: number } & Record<Side, SizedLane>;

/** A lane's height on the paper, and what is drawn in it; `drawn` is `undefined` where only a sentence stands. */
export interface PlacedLane {
  y: number;
  drawn: (RangeMark & { value: Spot & { y: number } }) | undefined;
}

interface PairedRangesLayout {
  width: number;
  height: number;
  ticks: { x: number; value: number }[];
  /** `y` is the baseline of the row's name. */
  rows: ({ id: string; y: number } & Record<Side, PlacedLane>)[];
}

interface Options {
  width: number;
  /** Height of a line of text. */
  line: number;
}

const edge = 6;
const toValue = 10;
/** The room that a value would like to have; it takes the other side of its line when that has more. */
const valueRoom = 120;

/** Lay out a heading and two lanes a row, front above back, on one axis from 0. */
export function layoutPairedRanges(rows: readonly SizedLanes[], { width, line }: Options): PairedRangesLayout {
  const tall = heightsFor(line);
  const axis = axisOfRanges(rows.flatMap((row) => sides.map((side) => row[side])).filter(isKnown), 3);
  const x = (value: number) => placeOn(axis, value, edge, width - edge);
  let top = tall(22);
  const placeLane = (lane: SizedLane): PlacedLane => {
    if (!isKnown(lane)) {
      const y = round(top);
      top += (lane.noneLines - 1) * tall(16);
      return { y, drawn: undefined };
    }
    const [x1, x2] = [x(lane.low), x(lane.high)];
    const spot = besideLine(x1, x2, lane.valueWidth, width);
    if (!spot) top += tall(17); // the value takes a line of its own, above the mark
    const above = over(x(lane.middle), lane.valueWidth, { left: 0, right: width });
    const value = spot ? { ...spot, y: top + tall(4) } : { ...above, y: top - tall(10) };
    return {
      y: round(top),
      drawn: {
        ...placeRange(lane, (amount) => round(x(amount))),
        value: { x: round(value.x), grows: value.grows, y: round(value.y) },
      },
    };
  };
  const placed = rows.map((row) => {
    const y = round(top + tall(20));
    top += tall(36) + (row.nameLines - 1) * tall(16);
    const front = placeLane(row.front);
    top += tall(22);
    const back = placeLane(row.back);
    top += tall(18);
    return { id: row.id, y, front, back };
  });
  return { width, height: round(top), ticks: axis.ticks.map((value) => ({ x: round(x(value)), value })), rows: placed };
}

function isKnown(lane: SizedLane): lane is Exclude<SizedLane, { noneLines: number }> {
  return 'low' in lane;
}

/** After the line, or before it where there is more room; nowhere if it fits on neither side. */
function besideLine(x1: number, x2: number, valueWidth: number, width: number): Spot | undefined {
  const [roomBefore, roomAfter] = [x1 - toValue, width - x2 - toValue];
  if (Math.max(roomBefore, roomAfter) < valueWidth) return undefined;
  const isBefore = roomAfter < Math.max(valueRoom, valueWidth) && roomBefore > roomAfter;
  return isBefore ? { x: x1 - toValue, grows: 'left' } : { x: x2 + toValue, grows: 'right' };
}
