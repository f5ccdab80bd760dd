import { isSetInside, percent, type AxisTick } from '../drawing/range-mark/axis.ts';
import { element, type MarkupElement } from './element.ts';

/** The axis behind all rows of a table that draws (src/styles/rows-table.css): lines, and names over them. */
export function drawScale(ticks: readonly AxisTick[]): MarkupElement {
  return element(
    'svg',
    { class: 'scale', 'aria-hidden': 'true' },
    ...ticks.map(({ share }) => element('rect', { x: percent(share) })),
    ...ticks.map(({ share, text }) => element('text', { x: percent(share), class: isSetInside(share) ? 'last' : undefined }, text)),
  );
}
