import type { Paper } from './paper.ts';
import { round } from './round.ts';
import { svg, type Svg } from './svg.ts';

/** Where a text stands on its line, and to which side of the paper it grows from there. */
export interface Spot {
  x: number;
  grows: 'right' | 'left' | 'both';
}

/** From the edge at which reading starts. */
export function atStart({ direction, width }: Pick<Paper, 'direction' | 'width'>, inset = 0): Spot {
  return direction === 'ltr' ? { x: inset, grows: 'right' } : { x: width - inset, grows: 'left' };
}

/** Up to the edge at which reading ends. */
export function atEnd({ direction, width }: Pick<Paper, 'direction' | 'width'>): Spot {
  return direction === 'ltr' ? { x: width, grows: 'left' } : { x: 0, grows: 'right' };
}

/** Over a place, but moved inward where it would reach over an end of the frame. */
export function over(x: number, width: number, frame: { left: number; right: number }): Spot {
  if (x + width / 2 > frame.right) return { x: frame.right, grows: 'left' };
  return x - width / 2 < frame.left ? { x: frame.left, grows: 'right' } : { x, grows: 'both' };
}

/** From where to where a text of this width reaches. */
export function reach({ x, grows }: Spot, width: number): { left: number; right: number } {
  const left = x - { right: 0, both: width / 2, left: width }[grows];
  return { left, right: left + width };
}

/** One line of text on the baseline `y`; `look` is its classes. */
export function drawText(words: string | number, { x, grows }: Spot, y: number, { direction }: Pick<Paper, 'direction'>, look = ''): Svg {
  const classes = [look, anchorClass(grows, direction)].filter((name) => name !== '').join(' ');
  return svg`<text${classes !== '' && svg` class="${classes}"`}${x !== 0 && svg` x="${round(x)}"`} y="${round(y)}">${words}</text>`;
}

/** Lines of text under each other, each a text of its own: no reader of SVG then mixes up their directions. */
export function drawLines(
  lines: readonly string[],
  spot: Spot,
  y: number,
  step: number,
  paper: Pick<Paper, 'direction'>,
  look = '',
): Svg[] {
  return lines.map((line, index) => drawText(line, spot, y + index * step, paper, look));
}

/** SVG's anchors follow the direction of the text: where it runs from right to left, `start` is its right end. */
function anchorClass(grows: Spot['grows'], direction: Paper['direction']): string {
  if (grows === 'both') return 'middle-text';
  return (grows === 'right') === (direction === 'ltr') ? '' : 'end';
}
