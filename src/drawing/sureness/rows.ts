import { extent } from 'd3-array';
import { drawRowPoint, drawSpan, type DrawnRows } from '../parts/rows.ts';
import { svg } from '../parts/svg.ts';
import { axisTicks, shareOn, type Axis } from '../range-mark/axis.ts';
import type { SureLine, Sureness } from './chart.ts';

/** How far from the middle an end must be for its words to have room, as a share of the axis. */
const apart = 0.2;

/** A line where the resamplings lie, a box over the single changes, a mark at the published value. */
export function surenessRows({ columns, equal, equalName, tick, groups }: Sureness): DrawnRows {
  const lines = groups.flatMap((group) => group.lines);
  const [low, high] = extent([equal, ...lines.flatMap(({ at, reach, resampled }) => [at ?? equal, ...reach, ...(resampled ?? [])])]) as [
    number,
    number,
  ];
  const ends: Axis = { from: low, to: high, ticks: [] };
  const x = (value: number) => shareOn(ends, value);
  const ticks = [...new Set([low, equal, high])].filter((value) => value === equal || Math.abs(x(value) - x(equal)) > apart);
  const draw = ({ at, reach, resampled }: SureLine) =>
    svg`${[
      resampled && drawSpan({ from: x(resampled[0]), to: x(resampled[1]) }, 'line'),
      drawSpan({ from: x(reach[0]), to: x(reach[1]) }, 'box'),
      at !== undefined && drawRowPoint(x(at)),
    ]}`;
  return {
    columns,
    kept: [0],
    ticks: axisTicks({ ...ends, ticks }, (value) => (value === equal ? equalName : tick(value))),
    groups: groups.map((group) => ({
      id: group.id,
      name: group.name,
      rows: group.lines.map((line) => ({ id: line.id, office: undefined, name: line.name, cells: [line.value], drawing: draw(line) })),
    })),
  };
}
