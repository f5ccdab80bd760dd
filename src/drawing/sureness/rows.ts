import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { drawSpan, percent, type Rows } from '../parts/rows.ts';
import { svg } from '../parts/svg.ts';
import type { SureLine, Sureness } from './chart.ts';

/** How far from the middle an end must be for its words to have room, as a share of the axis. */
const apart = 0.2;

/** A line where the resamplings lie, a box over the single changes, a mark at the published value. */
export function surenessRows({ columns, equal, equalName, tick, groups }: Sureness): Rows {
  const lines = groups.flatMap((group) => group.lines);
  const [low, high] = extent([equal, ...lines.flatMap(({ at, reach, resampled }) => [at ?? equal, ...reach, ...(resampled ?? [])])]) as [
    number,
    number,
  ];
  const x = scaleLinear([low, high], [0, 1]);
  const draw = ({ at, reach, resampled }: SureLine) =>
    svg`${[
      resampled && drawSpan(x(resampled[0]), x(resampled[1]), 'line'),
      drawSpan(x(reach[0]), x(reach[1]), 'box'),
      at !== undefined && svg`<circle class="mark" cx="${percent(x(at))}"/>`,
    ]}`;
  return {
    columns,
    kept: [0],
    ticks: [...new Set([low, equal, high])]
      .filter((value) => value === equal || Math.abs(x(value) - x(equal)) > apart)
      .map((value) => ({ at: percent(x(value)), text: value === equal ? equalName : tick(value) })),
    groups: groups.map((group) => ({
      id: group.id,
      name: group.name,
      rows: group.lines.map((line) => ({ id: line.id, office: undefined, name: line.name, cells: [line.value], drawing: draw(line) })),
    })),
  };
}
