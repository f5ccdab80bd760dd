import type { Facts } from '../facts/read.ts';
import { sourcesOf } from '../facts/sources.ts';
import { plfsGroups } from '../facts/tables/plfs-groups.ts';
import { plfsNextYear } from '../facts/tables/plfs-next-year.ts';
import { payIndia } from '../model/pay-india.ts';
import { reckoned } from '../model/reckoned.ts';
import { sides } from '../subject/office.ts';
import { allOf, areAll } from './all-of.ts';
import { marked, number, words, type Figure, type FigureLanguage } from './figure.ts';
import { keyOf } from './key.ts';
import { surenessOf } from './sureness.ts';

/** India's occupation groups under their level: median with quartiles, and how many earners stand behind each. */
export function payIndiaFigure(facts: Facts, language: FigureLanguage): Figure {
  const { format, occupation, t } = language;
  const w = language.figureWords('pay-india');
  const { levels, groups, highest, lowest, pairs, comparisons, judgement, exceptions } = reckoned(payIndia, facts.plfsGroups);
  const rupees = (amount: number) => format.money(amount, 'INR');
  return {
    panels: [
      {
        title: w('title'),
        chart: {
          kind: 'range-bars',
          label: w('title'),
          columns: [w('group'), w('lowShort'), w('medianShort'), w('highShort')],
          key: keyOf(sides, language),
          groups: levels.map((level) => ({ id: level, name: t(`level.${level}`) })),
          tick: rupees,
          rows: groups.map(({ ncoCode, office, level, p25, median, p75, reliability }) => ({
            id: ncoCode,
            office,
            group: level,
            name: occupation(ncoCode),
            value: rupees(median),
            ends: [rupees(p25), rupees(p75)],
            isWeak: reliability === 'weak',
            low: p25,
            middle: median,
            high: p75,
          })),
        },
      },
    ],
    table: {
      caption: w('title'),
      columns: [w('group'), w('office'), w('level'), w('p25'), w('median'), w('p75'), w('earners'), w('reliability')],
      rows: groups.map(({ ncoCode, office, level, p25, median, p75, earners, reliability }) => [
        words(occupation(ncoCode)),
        words(t(`office.${office}`)),
        words(t(`level.${level}`)),
        ...[p25, median, p75].map((amount) => marked(number(amount, rupees, ''), reliability === 'weak' ? 'few' : undefined)),
        number(earners, (count) => format.number(count, 'INR'), ''),
        words(w(reliability)),
      ]),
    },
    sentences: [
      w('extremes', {
        highest: occupation(highest.ncoCode),
        highestPay: rupees(highest.median),
        lowest: occupation(lowest.ncoCode),
        lowestPay: rupees(lowest.median),
      }),
      areAll(pairs.backAhead, pairs.all)
        ? w('pairsAll', { all: allOf(pairs.all, language) })
        : w('pairs', { back: format.number(pairs.backAhead), count: format.number(pairs.all) }),
      ...(pairs.even === 0 ? [] : [w('pairsEven', { even: format.number(pairs.even) })]),
      ...(exceptions.length === 0 ? [] : [w('exceptions', { list: format.list(exceptions.map(({ ncoCode }) => occupation(ncoCode))) })]),
    ],
    sources: sourcesOf(facts.sources, [plfsGroups, plfsNextYear]),
    notes: [],
    told: { back: format.number(pairs.backAhead), count: format.number(pairs.all), even: format.number(pairs.even) },
    judgement,
    sureness: [
      surenessOf(
        'share',
        comparisons.map(({ by, ...part }) => ({ id: by, name: w(by === 'median' ? 'byMedian' : by), ...part })),
        language,
      ),
    ],
  };
}
