import type { Office } from '../../subject/office.ts';
import { svg, type Svg } from './svg.ts';

/** Front is a circle, back a square, middle a diamond: the office can be told without its colour. */
export function drawMark(office: Office, x: number, y: number): Svg {
  const marks: Readonly<Record<Office, Svg>> = {
    front: svg`<circle class="mark" cx="${x}" cy="${y}" r="5"/>`,
    middle: svg`<path class="mark" d="M${x} ${y}m0-6 6 6-6 6-6-6z"/>`,
    back: svg`<path class="mark" d="M${x} ${y}m-4.5-4.5h9v9h-9z"/>`,
  };
  return marks[office];
}
