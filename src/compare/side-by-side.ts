import { rangeOfPay } from '../drawing/range-mark/range.ts';
import type { Country } from '../i18n/countries.ts';
import type { Format } from '../i18n/format.ts';
import type { ElementNames, RoleCard } from './card.ts';
import { element, type MarkupElement, type Markup } from './element.ts';
import { groupedInIndia, nameInIndia } from './india-groups.ts';
import { payRows } from './pay-rows.ts';
import type { Say } from './say.ts';
import { sayDifferences } from './sentences.ts';
import { tableOf, type CompareRow } from './table.ts';

/** Two to four roles side by side: their pay on one axis, what tells them apart in sentences, and all of it as one table. */
export function sideBySide(cards: readonly RoleCard[], names: ElementNames, say: Say, format: Format): MarkupElement {
  return element(
    'div',
    { class: 'side-by-side' },
    element('div', { class: 'pay' }, ...names.countries.flatMap((country) => payPanels[country](cards, say, format))),
    ...sayDifferences({ cards, names, say, format }).map((sentence) => element('p', {}, sentence)),
    element('h2', {}, say('compare.table')),
    table(cards, names, say, format),
  );
}

const payPanels: Record<Country, (cards: readonly RoleCard[], say: Say, format: Format) => MarkupElement[]> = {
  US: payPanelUs,
  IN: payPanelIndia,
};

function panel(title: string, rows: MarkupElement): MarkupElement {
  return element('div', {}, element('b', {}, title), rows);
}

function payPanelUs(cards: readonly RoleCard[], say: Say, format: Format): MarkupElement[] {
  const dollars = (amount: number) => format.money(amount, 'USD');
  const known = (amount: number | undefined) => (amount === undefined ? say('compare.unknown') : dollars(amount));
  const bars = cards.map(({ short, office, pay }) => ({
    name: short,
    office,
    ...rangeOfPay(pay),
    cells: [known(pay.p10), dollars(pay.median), known(pay.p90)] as const,
  }));
  const title = say('compare.payUs');
  return [panel(title, payRows(title, heads('low', 'high', say), bars, dollars))];
}

/**
 * Beside that of the United States, on an axis of its own: rupees are never converted. Roles of one group share its one bar: two alike would say that they
 * are paid the same. Nothing where no role is in India's figures.
 */
function payPanelIndia(cards: readonly RoleCard[], say: Say, format: Format): MarkupElement[] {
  if (!cards.some(({ india }) => india)) return [];
  const rupees = (amount: number) => format.money(amount, 'INR');
  const bars = groupedInIndia(cards).map((own) => {
    const [{ short, office, india }] = own;
    if (!india) return { name: short, office, note: say('compare.payIndiaNone') };
    const { p25, median, p75 } = india;
    return {
      name: nameInIndia(own, say, format),
      office: own.every((card) => card.office === office) ? office : undefined,
      low: p25,
      middle: median,
      high: p75,
      cells: [rupees(p25), rupees(median), rupees(p75)] as const,
    };
  });
  const title = say('compare.payIndia');
  return [panel(title, payRows(title, heads('lowQuarter', 'highQuarter', say), bars, rupees))];
}

function heads(low: 'low' | 'lowQuarter', high: 'high' | 'highQuarter', say: Say) {
  return [say('roles.role'), say(`compare.${low}`), say('compare.middle'), say(`compare.${high}`)] as const;
}

/** The written roles keep it a table where the layout of a phone puts a row's name over its cells. */
function table(cards: readonly RoleCard[], names: ElementNames, say: Say, format: Format): MarkupElement {
  const { columns, rows } = tableOf(cards, names, say, format);
  const [aspect, ...titles] = columns as [string, ...string[]];
  return element(
    'table',
    { class: `of-${cards.length}`, role: 'table' },
    element('caption', { class: 'visually-hidden' }, say('compare.title', { roles: format.list(titles) })),
    element(
      'thead',
      { role: 'rowgroup' },
      element(
        'tr',
        { role: 'row' },
        element('th', { scope: 'col', role: 'columnheader' }, element('span', { class: 'visually-hidden' }, aspect)),
        ...cards.map(({ title, href, office }) =>
          element('th', { scope: 'col', role: 'columnheader', class: office }, element('a', { href }, title)),
        ),
      ),
    ),
    element('tbody', { role: 'rowgroup' }, ...rows.flatMap((own) => tableRows(own, cards))),
  );
}

function tableRows({ name, cells, heading, figures }: CompareRow, cards: readonly RoleCard[]): Markup[] {
  const over = heading
    ? [
        element(
          'tr',
          { role: 'row', class: 'heading' },
          element('th', { scope: 'rowgroup', role: 'rowheader', colspan: String(cells.length + 1) }, heading),
        ),
      ]
    : [];
  return [
    ...over,
    element(
      'tr',
      { role: 'row' },
      element('th', { scope: 'row', role: 'rowheader' }, name),
      ...cells.map((cell, index) =>
        element(
          'td',
          { role: 'cell', 'data-of': cards[index]!.short },
          cell,
          ...(figures?.unit === 'rating' ? ratingBar(figures.values[index]) : []),
        ),
      ),
    ),
  ];
}

/** A rating of 1 to 5 as a bar beside its number. */
function ratingBar(value: number | undefined): MarkupElement[] {
  if (value === undefined) return [];
  return [
    element(
      'svg',
      { 'aria-hidden': 'true' },
      element('rect', { width: '100%' }),
      element('rect', { width: `${Math.round(((value - 1) / 4) * 100)}%` }),
    ),
  ];
}
