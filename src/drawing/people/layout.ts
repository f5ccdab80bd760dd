import { heightsFor } from '../parts/heights.ts';
import { round } from '../parts/round.ts';

export interface DotGroup {
  id: string;
  /** Each stands for the same number of people. */
  dots: number;
}

export interface PlacedGroup {
  id: string;
  /** Where its dots begin and end, in the direction of reading. */
  start: number;
  end: number;
  /** Height above which its words stand. */
  head: number;
  dots: { x: number; y: number }[];
}

export interface PeopleLayout {
  width: number;
  height: number;
  groups: PlacedGroup[];
}

interface Options {
  width: number;
  direction: 'ltr' | 'rtl';
}

const step = 11;

/**
 * Lay out groups of dots beside each other, as many columns each as it needs for `rows` rows; they fill upwards. There
 * are more rows where the paper is not wide enough for so few.
 */
export function layoutPeople(
  groups: readonly DotGroup[],
  { rows: wanted, head, ...paper }: Options & { rows: number; head: number },
): PeopleLayout {
  const columnsIn = (rows: number) => groups.map(({ dots }) => Math.max(1, Math.ceil(dots / rows)));
  const most = Math.max(groups.length, Math.floor(paper.width / step) - groups.length);
  let rows = wanted;
  while (columnsIn(rows).reduce((sum, count) => sum + count, 0) > most) rows += 1;
  const columns = columnsIn(rows);
  const between = (paper.width - columns.reduce((sum, count) => sum + count, 0) * step) / Math.max(1, groups.length - 1);
  let start = 0;
  return {
    width: paper.width,
    height: round(head + rows * step),
    groups: groups.map((group, index) => {
      const placed = placeGroup(group, { start, top: head, rows, columns: columns[index]! }, paper);
      start += columns[index]! * step + between;
      return placed;
    }),
  };
}

/** Lay out groups of dots one under the other over the whole width, each under `heads[index]` units for its words. */
export function stackPeople(
  groups: readonly DotGroup[],
  heads: readonly number[],
  { line, ...paper }: Options & { line: number },
): PeopleLayout {
  const most = Math.floor(paper.width / step);
  let top = 0;
  const placed = groups.map((group, index) => {
    const rows = Math.max(1, Math.ceil(group.dots / most));
    top += heads[index]!;
    const own = placeGroup(group, { start: 0, top, rows, columns: Math.max(1, Math.ceil(group.dots / rows)) }, paper);
    top += rows * step + heightsFor(line)(12);
    return own;
  });
  return { width: paper.width, height: round(top), groups: placed };
}

interface Place {
  start: number;
  top: number;
  rows: number;
  columns: number;
}

function placeGroup({ id, dots }: DotGroup, { start, top, rows, columns }: Place, { width, direction }: Options): PlacedGroup {
  const mirror = (x: number) => round(direction === 'ltr' ? x : width - x);
  return {
    id,
    start: mirror(start),
    end: mirror(start + columns * step),
    head: round(top),
    dots: Array.from({ length: dots }, (_, dot) => ({
      x: mirror(start + (dot % columns) * step + step / 2),
      y: round(top + (rows - 1 - Math.floor(dot / columns)) * step + step / 2),
    })),
  };
}
