import { element, type Element } from './element.ts';
import type { Office } from '../subject/office.ts';

/** One bar: a line from low to high, a box over the middle half, a mark at the middle. */
export interface PayBar {
  name: string;
  office: Office;
  low: number;
  q1: number | undefined;
  middle: number;
  q3: number | undefined;
  high: number;
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
): Element {
  const highest = Math.max(...bars.map((bar) => ('high' in bar ? bar.high : 0)));
  const at = (value: number) => `${Math.round((value / highest) * 1000) / 10}%`;
  const ticks = ticksTo(highest);
  const scale = element(
    'svg',
    { class: 'scale', 'aria-hidden': 'true' },
    ...ticks.map((value) => element('rect', { x: at(value) })),
    ...ticks.map((value) => element('text', { x: at(value), class: value / highest > 0.94 ? 'last' : undefined }, tick(value))),
  );
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
          element('th', { scope: 'col' }, name, scale),
          ...heads.map((head, index) => element('th', { scope: 'col', class: spare(index) }, head)),
        ),
      ),
      element('tbody', {}, ...bars.map((bar) => row(bar, at, spare))),
    ),
  );
}

function row(bar: PayBar | NoBar, at: (value: number) => string, spare: (index: number) => string | undefined): Element {
  const name = element('span', {}, bar.name);
  if ('note' in bar) return element('tr', {}, element('th', { scope: 'row' }, name), element('td', { colspan: '3' }, bar.note));
  const span = (from: number, to: number, look: string) => element('rect', { class: look, x: at(from), width: at(to - from) });
  const mark =
    bar.office === 'front'
      ? element('circle', { class: 'mark', cx: at(bar.middle) })
      : element('rect', { class: 'mark', x: at(bar.middle) });
  const drawing = element(
    'svg',
    { class: bar.office, 'aria-hidden': 'true' },
    span(bar.low, bar.high, 'line'),
    ...(bar.q1 === undefined || bar.q3 === undefined ? [] : [span(bar.q1, bar.q3, 'box')]),
    mark,
  );
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, name, drawing),
    ...bar.cells.map((cell, index) => element('td', { class: spare(index) }, cell)),
  );
}

/** Round values from 0, at most five of them, the last not above the highest. */
export function ticksTo(highest: number): number[] {
  const rough = highest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((candidate) => candidate >= rough)!;
  return Array.from({ length: Math.floor(highest / step) + 1 }, (_, index) => index * step);
}
