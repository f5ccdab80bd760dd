import { max } from 'd3-array';
import { rangeOfPay } from '../drawing/range-mark/range.ts';
import type { Facts } from '../facts/read.ts';
import { sourcesOf } from '../facts/sources.ts';
import { oews } from '../facts/tables/oews.ts';
import { payRange } from '../model/pay-range.ts';
import { reckoned } from '../model/reckoned.ts';
import { offices } from '../subject/office.ts';
import { marked, number, words, type Figure, type FigureLanguage } from './figure.ts';
import { keyOf } from './key.ts';
import { surenessOf } from './sureness.ts';

/** US pay of every role, 10th to 90th percentile, under its level, best-paid first. */
export function payRangeFigure(facts: Facts, language: FigureLanguage): Figure {
  const { format, role, t } = language;
  const w = language.figureWords('pay-range');
  const { levels, roles, highest, lowest, ratio, middles, spreads, spreadsReversed, between, comparison, finding, judgement } = reckoned(
    payRange,
    facts.roles,
  );
  const largestError = max(roles, ({ pay }) => pay.meanError);
  const dollars = (amount: number) => format.money(amount, 'USD');
  const known = (value: number | undefined, format: (value: number) => string) =>
    marked(number(value, format, w('unknown')), value === undefined ? 'unpublished' : undefined);
  const published = (amount: number | undefined) => known(amount, dollars);
  return {
    panels: [
      {
        title: w('title'),
        chart: {
          kind: 'range-bars',
          label: w('title'),
          columns: [w('role'), w('lowShort'), w('medianShort'), w('highShort')],
          key: keyOf(offices, language),
          groups: levels.map((level) => ({ id: level, name: t(`level.${level}`) })),
          tick: dollars,
          rows: roles.map(({ id, office, level, pay }) => ({
            id,
            office,
            group: level,
            name: role(id).short,
            otherNames: [role(id).title, ...(role(id).others ?? [])],
            value: dollars(pay.median),
            ends: [pay.p10, pay.p90].map((amount) => published(amount).text) as [string, string],
            isWeak: false,
            ...rangeOfPay(pay),
          })),
        },
      },
    ],
    table: {
      caption: w('title'),
      columns: [w('role'), w('office'), w('level'), w('p10'), w('p25'), w('median'), w('p75'), w('p90'), w('employment'), w('meanError')],
      rows: roles.map(({ id, office, level, pay }) => [
        words(role(id).title),
        words(t(`office.${office}`)),
        words(t(`level.${level}`)),
        ...[pay.p10, pay.p25, pay.median, pay.p75, pay.p90].map(published),
        known(pay.employment, (jobs) => format.number(jobs, 'USD')),
        known(pay.meanError, (percent) => format.decimal(percent, 1)),
      ]),
    },
    sentences: [
      w('extremes', {
        highest: role(highest.id).title,
        highestPay: dollars(highest.pay.median),
        lowest: role(lowest.id).title,
        lowestPay: dollars(lowest.pay.median),
        ratio: format.upTo(ratio, 1),
      }),
      w('middles', { front: dollars(middles.front), back: dollars(middles.back) }),
      w('spread', { front: format.upTo(spreads.front, 1), back: format.upTo(spreads.back, 1) }),
      ...(spreadsReversed.length === 0
        ? []
        : [w('spreadReversed', { levels: format.list(spreadsReversed.map((level) => format.inSentence(t(`level.${level}`)))) })]),
      w('spreadBetween', { front: format.upTo(between.front, 1), back: format.upTo(between.back, 1) }),
    ],
    sources: sourcesOf(facts.sources, [oews]),
    notes: largestError === undefined ? [] : [w('errors', { most: format.decimal(largestError, 1) })],
    told: { ratio: format.decimal(comparison.value, 2) },
    judgement,
    sureness: [surenessOf('ratio', [{ id: 'all', name: w('allRoles'), comparison, finding }], language)],
  };
}
