import { heightsFor } from '../parts/heights.ts';
import { round } from '../parts/round.ts';
import { over, reach, type Spot } from '../parts/text.ts';
import { axisOf, placeOn } from '../range-mark/axis.ts';

export interface SizedPair {
  id: string;
  front: number;
  back: number;
  /** How many lines the name takes, and how wide both values are when they are written. */
  lines: number;
  frontWidth: number;
  backWidth: number;
}

/** A mark, and where its value stands: beside it on the outer side, or on a line below where that has no room. */
interface PlacedEnd {
  x: number;
  value: Spot & { y: number };
}

interface DumbbellsLayout {
  width: number;
  height: number;
  ticks: { x: number; value: number }[];
  /** `y` is the top of the row, `bar` the height of its marks below that; so are the heights of the values. */
  rows: { id: string; y: number; bar: number; front: PlacedEnd; back: PlacedEnd }[];
}

interface Options {
  width: number;
  domain: readonly [number, number];
  /** Height of a line of text. */
  line: number;
}

const edge = 8;
const toValue = { most: 9, least: 6 };

/** Lay out one row a pair of values: its name on the first line, both marks joined by a line on the second. */
export function layoutDumbbells(pairs: readonly SizedPair[], { width, domain, line }: Options): DumbbellsLayout {
  const tall = heightsFor(line);
  const axis = axisOf(...domain, 4);
  const x = (value: number) => placeOn(axis, value, edge, width - edge);
  let top = tall(24);
  const rows = pairs.map(({ id, front, back, lines, frontWidth, backWidth }) => {
    const y = round(top);
    const bar = tall(28) + (lines - 1) * tall(16);
    const ends = { front: { x: x(front), width: frontWidth }, back: { x: x(back), width: backWidth } };
    const { values, extraLines } = placeValues(front > back ? [ends.back, ends.front] : [ends.front, ends.back], width);
    const place = (end: { x: number }, { line: below, x: at, grows }: LinedSpot): PlacedEnd => ({
      x: round(end.x),
      value: { x: round(at), grows, y: round(bar + tall(4) + below * tall(17)) },
    });
    const [left, right] = values;
    top += bar + tall(10) + extraLines * tall(17);
    return {
      id,
      y,
      bar: round(bar),
      front: place(ends.front, front > back ? right : left),
      back: place(ends.back, front > back ? left : right),
    };
  });
  return { width, height: round(top), ticks: axis.ticks.map((value) => ({ x: round(x(value)), value })), rows };
}

/** A spot, and how many lines it stands below the marks. */
type LinedSpot = Spot & { line: number };

interface End {
  x: number;
  width: number;
}

function placeValues([left, right]: readonly [End, End], width: number): { values: [LinedSpot, LinedSpot]; extraLines: number } {
  const under = (end: End): LinedSpot => ({ ...over(end.x, end.width, { left: 0, right: width }), line: 1 });
  const toLeft = distance(left.x - left.width);
  const toRight = distance(width - right.x - right.width);
  const leftValue: LinedSpot = toLeft === undefined ? under(left) : { x: left.x - toLeft, grows: 'left', line: 0 };
  const rightValue: LinedSpot = toRight === undefined ? under(right) : { x: right.x + toRight, grows: 'right', line: 0 };
  const isShared = leftValue.line === 1 && rightValue.line === 1;
  if (isShared && reach(leftValue, left.width).right + toValue.most > reach(rightValue, right.width).left) rightValue.line = 2;
  return { values: [leftValue, rightValue], extraLines: Math.max(leftValue.line, rightValue.line) };
}

/** How far from its mark a value stands where it leaves `room` in the frame; nowhere if that is too near. */
function distance(room: number): number | undefined {
  return room < toValue.least ? undefined : Math.min(room, toValue.most);
}
