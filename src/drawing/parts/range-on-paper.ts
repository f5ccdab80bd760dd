import type { RangePen } from '../range-mark/range.ts';
import { drawMark } from './mark.ts';
import { round } from './round.ts';
import { svg, type Svg } from './svg.ts';

/** Draws ranges in units of a paper, along a line at the height `y`. */
export function paperPen(y: number): RangePen<Svg> {
  return {
    span: ({ from, to }, look) => {
      const width = round(to - from);
      return look === 'line'
        ? svg`<path class="line" d="M${from} ${y}H${to}"/>`
        : svg`<path class="box" d="M${from} ${round(y - 3)}h${width}v6h-${width}z"/>`;
    },
    mark: (office, x) => drawMark(office, x, y),
  };
}
