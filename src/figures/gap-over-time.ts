import type { YearLines } from '../charts/year-lines/chart.ts';
import type { Facts } from '../facts/read.ts';
import { sourcesOf } from '../facts/sources.ts';
import { oewsHistory } from '../facts/tables/oews-history.ts';
import { gapOverTime as measureGap } from '../model/gap-over-time.ts';
import type { Language } from '../words/language.ts';
import { allOf, areAll } from './all-of.ts';
import { number, words, type Figure } from './figure.ts';

/** Front against back pay over the years, in the three measures that disagree. */
export function gapOverTime(facts: Facts, language: Language): Figure {
  const { format } = language;
  const w = language.figureWords('gap-over-time');
  const { first, last, series, missing, calendar, breaks, landmarks, pairs } = measureGap(facts.roles, facts.oewsHistory);
  const multiple = (value: number) => format.multiple(value, 2);
  const range = { from: String(first.year), to: String(last.year) };
  /** The first and the last year, or one sentence for both where they show the same. */
  const compared = (measure: 'middle' | 'weighted' | 'pairs', [before, now]: readonly [number, number]) => {
    const [own, other] = [format.percent(before), format.percent(now)];
    return own === other ? w(`${measure}Same`, { ...range, last: other }) : w(`${measure}Sentence`, { ...range, first: own, last: other });
  };
  const years = { kind: 'year-lines', missing, breaks, tickYears: landmarks } as const satisfies Partial<YearLines>;
  return {
    panels: [
      {
        title: w('ratioPanel'),
        chart: {
          ...years,
          label: w('ratioPanel'),
          level: { value: 1, name: w('level') },
          include: [0.6, 1.4],
          tick: multiple,
          series: [
            { id: 'middleRole', points: series.middleRole, label: w('middle'), lastValue: multiple(last.middleRole), isLabelAbove: true },
            {
              id: 'jobWeighted',
              points: series.jobWeighted,
              label: w('weighted'),
              lastValue: multiple(last.jobWeighted),
              isLabelAbove: false,
            },
          ],
        },
      },
      {
        title: w('pairsPanel'),
        chart: {
          ...years,
          label: w('pairsPanel'),
          level: { value: 0.5, name: w('half') },
          include: [0, 1], // a share stands on the whole of it, or noise looks like news
          tick: format.percent,
          series: [
            {
              id: 'pairsAhead',
              points: series.pairsAhead,
              label: w('pairs'),
              lastValue: format.percent(last.pairsAhead),
              isLabelAbove: false,
            },
          ],
        },
      },
    ],
    table: {
      caption: w('title'),
      columns: [w('year'), w('middleColumn'), w('weightedColumn'), w('pairsColumn')],
      rows: calendar.map(({ year, gap }) => [
        words(String(year)),
        number(gap && rounded(gap.middleRole, 3), multiple, w('none')),
        number(gap && rounded(gap.jobWeighted, 3), multiple, w('none')),
        number(gap && rounded(gap.pairsAhead * 100, 1), (percent) => format.percent(percent / 100), w('none')),
      ]),
    },
    sentences: [
      compared('middle', [first.middleRole - 1, last.middleRole - 1]),
      compared('weighted', [first.jobWeighted, last.jobWeighted]),
      compared('pairs', [first.pairsAhead, last.pairsAhead]),
      areAll(pairs.shrunk, pairs.ledAtFirst)
        ? w('shrunkAll', { ...range, led: format.number(pairs.ledAtFirst), all: allOf(pairs.shrunk, language) })
        : w('shrunk', { ...range, led: format.number(pairs.ledAtFirst), shrunk: format.number(pairs.shrunk) }),
    ],
    sources: sourcesOf(facts.sources, [oewsHistory]),
    notes: [`${w('missing')} ${w('method')}`],
  };
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
