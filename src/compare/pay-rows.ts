import { axisTicks, percent, shareOn } from '../drawing/range-mark/axis.ts';
import { axisOfRanges, drawRange, placeRange, type Range, type RangePen } from '../drawing/range-mark/range.ts';
import type { Office } from '../subject/office.ts';
import { drawScale } from './draw-scale.ts';
import { element, type MarkupElement } from './element.ts';

/** One bar. */
export interface PayBar extends Range {
  name: string;
  /** `undefined` where it is the pay of roles of several offices. */
  office: Office | undefined;
  cells: readonly [low: string, middle: string, high: string];
}

/** A row of which nothing is known says so. */
export interface NoBar {
  name: string;
  office: Office;
  note: string;
}

/** Pay of a few roles on one axis from 0, as the table that draws of src/styles/rows-table.css. */
export function payRows(
  caption: string,
  columns: readonly [name: string, low: string, middle: string, high: string],
  bars: readonly (PayBar | NoBar)[],
  tick: (value: number) => string,
): MarkupElement {
  const axis = axisOfRanges(
    bars.filter((bar) => 'high' in bar),
    3,
  );
  const at = (value: number) => shareOn(axis, value);
  const [name, ...heads] = columns;
  const spare = (index: number) => (index === 1 ? undefined : 'spare');
  return element(
    'div',
    { class: 'rows keeps-1 has-3' },
    element(
      'table',
      {},
      element('caption', { class: 'visually-hidden' }, caption),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, name, drawScale(axisTicks(axis, tick))),
          ...heads.map((head, index) => element('th', { scope: 'col', class: spare(index) }, head)),
        ),
      ),
      element('tbody', {}, ...bars.map((bar) => row(bar, at, spare))),
    ),
  );
}

function row(bar: PayBar | NoBar, at: (value: number) => number, spare: (index: number) => string | undefined): MarkupElement {
  const name = element('span', {}, bar.name);
  if ('note' in bar) return element('tr', {}, element('th', { scope: 'row' }, name), element('td', { colspan: '3' }, bar.note));
  // what is of several offices has the mark of the counter, and the colours of none
  const shapes = drawRange(placeRange(bar, at), bar.office ?? 'middle', elementPen);
  const drawing = element('svg', { class: bar.office, 'aria-hidden': 'true' }, ...shapes);
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, name, drawing),
    ...bar.cells.map((cell, index) => element('td', { class: spare(index) }, cell)),
  );
}

/** Draws the inside of a row, in shares of its plot. */
const elementPen: RangePen<MarkupElement> = {
  span: ({ from, to }, look) => element('rect', { class: look, x: percent(from), width: percent(to - from) }),
  mark: (office, at) =>
    office === 'front' ? element('circle', { class: 'mark', cx: percent(at) }) : element('rect', { class: 'mark', x: percent(at) }),
};
