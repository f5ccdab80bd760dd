import type { Facts } from '../facts/read.ts';
import { sourcesOf } from '../facts/sources.ts';
import { onetActivities } from '../facts/tables/onet-activities.ts';
import { onetContext } from '../facts/tables/onet-context.ts';
import { oews } from '../facts/tables/oews.ts';
import { contactPay } from '../model/contact-pay.ts';
import { ratingScale } from '../model/ratings.ts';
import { offices } from '../subject/office.ts';
import { allOf, areAll } from './all-of.ts';
import { marked, number, words, type Figure, type FigureLanguage } from './figure.ts';
import { keyOf } from './key.ts';
import { surenessOf } from './sureness.ts';

/** How many points are named in 100 units of the drawing's width; more would crowd it. */
const labels = 4;

/** A rank correlation nearer to 0 than this is called weak. */
const weak = 0.4;

/** Each role's rating on dealing with customers against its median pay. */
export function contactPayFigure(facts: Facts, language: FigureLanguage): Figure {
  const { format, role, t } = language;
  const w = language.figureWords('contact-pay');
  const { points, outermost, unrated, correlation, sides, parts, judgement } = contactPay(facts);
  const dollars = (amount: number) => format.money(amount, 'USD');
  const rating = (value: number) => format.decimal(value, 1);
  return {
    panels: [
      {
        title: w('title'),
        chart: {
          kind: 'scatter',
          label: w('title'),
          key: keyOf(offices, language),
          xDomain: ratingScale,
          xTitle: w('xTitle'),
          yTitle: w('yTitle'),
          xTick: format.number,
          yTick: dollars,
          labels,
          points: outermost.map(({ id, office, contact, median }) => ({
            id,
            office,
            x: contact,
            y: median,
            label: role(id).short,
            sentence: w('point', { role: role(id).title, office: t(`office.${office}`), contact: rating(contact), pay: dollars(median) }),
          })),
        },
      },
    ],
    table: {
      caption: w('title'),
      columns: [w('role'), w('office'), w('contact'), w('median')],
      rows: [
        ...points.map(({ id, office, contact, median }) => [
          words(role(id).title),
          words(t(`office.${office}`)),
          number(contact, rating, '', 2),
          number(median, dollars, ''),
        ]),
        ...unrated.map(({ id, office, median }) => [
          words(role(id).title),
          words(t(`office.${office}`)),
          marked(number(undefined, rating, w('unrated')), 'unrated'),
          number(median, dollars, ''),
        ]),
      ],
    },
    sentences: [
      w('means', { front: rating(sides.front.mean), back: rating(sides.back.mean) }),
      ...parts.map(({ item, aboveMiddle, rated }) =>
        areAll(aboveMiddle, rated)
          ? w(`${item}AboveAll`, { all: allOf(rated, language) })
          : w(`${item}Above`, { count: format.number(aboveMiddle), rated: format.number(rated) }),
      ),
      w('farAbove', { count: format.number(sides.back.farAbove) }),
      w(`${correlation < 0 ? 'against' : 'along'}${Math.abs(correlation) < weak ? 'Weakly' : ''}`, { rho: format.decimal(correlation, 2) }),
    ],
    sources: sourcesOf(facts.sources, [onetContext, onetActivities, oews]),
    notes: [],
    told: Object.fromEntries(
      parts.flatMap(({ item, aboveMiddle, rated }) => [
        [item, format.number(aboveMiddle)],
        [`${item}Of`, format.number(rated)],
      ]),
    ),
    judgement,
    sureness: [
      surenessOf(
        'share',
        parts.map(({ item, comparison, finding }) => ({ id: item, name: w(`${item}Share`), comparison, finding })),
        language,
      ),
    ],
  };
}
