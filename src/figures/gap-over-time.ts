import type { ComponentProps } from 'astro/types';
import type YearLines from '../components/chart/YearLines.astro';
import type { Site } from '../load/site.ts';
import { gapOverTime as measureGap } from '../model/gap-over-time.ts';
import { figure, words, type FigureView } from './view.ts';

/** From May 2021 on, OEWS is estimated by a model (https://www.bls.gov/oes/home.htm). */
const methodChange = 2021;

/** Front against back pay over the years, in the three measures that disagree. */
export function gapOverTime({ facts, format, figureWords }: Site): FigureView<ComponentProps<typeof YearLines>> {
  const w = figureWords('gap-over-time');
  const { years, missing, pairs } = measureGap(facts.roles, facts.oewsHistory);
  const [first, last] = [years[0]!, years.at(-1)!];
  const multiple = (value: number) => `${format.decimal(value, 2)}×`;
  const series = (id: 'middleRole' | 'jobWeighted' | 'pairsAhead') => years.map((each) => ({ year: each.year, value: each[id] }));
  const range = { from: String(first.year), to: String(last.year) };
  const all = [...years.map(({ year }) => year), ...missing].sort((a, b) => a - b);
  return {
    chart: {
      missing,
      breaks: [methodChange],
      notes: { missing: w('missing'), method: w('method') },
      tickYears: [first.year, 2010, last.year],
      panels: [
        {
          title: w('ratioPanel'),
          level: { value: 1, label: w('level') },
          include: [0.6, 1.4],
          tick: multiple,
          series: [
            { id: 'middleRole', points: series('middleRole'), label: w('middle'), lastValue: multiple(last.middleRole), labelAbove: true },
            { id: 'jobWeighted', points: series('jobWeighted'), label: w('weighted'), lastValue: multiple(last.jobWeighted), labelAbove: false },
          ],
        },
        {
          title: w('pairsPanel'),
          level: { value: 0.5, label: w('half') },
          include: [0, 1], // a share stands on the whole of it, or noise looks like news
          tick: format.percent,
          series: [{ id: 'pairsAhead', points: series('pairsAhead'), label: w('pairs'), lastValue: format.percent(last.pairsAhead), labelAbove: false }],
        },
      ],
    },
    table: {
      caption: w('title'),
      columns: [w('year'), w('middleColumn'), w('weightedColumn'), w('pairsColumn')],
      rows: all.map((year) => {
        const row = years.find((each) => each.year === year);
        return [
          words(String(year)),
          figure(row && rounded(row.middleRole, 3), multiple, w('none')),
          figure(row && rounded(row.jobWeighted, 3), multiple, w('none')),
          figure(row && rounded(row.pairsAhead * 100, 1), (value) => format.percent(value / 100), w('none')),
        ];
      }),
    },
    summary: [
      w('middleSentence', { ...range, first: format.percent(first.middleRole - 1), last: format.percent(last.middleRole - 1) }),
      w('weightedSentence', { ...range, first: format.percent(first.jobWeighted), last: format.percent(last.jobWeighted) }),
      w('pairsSentence', { ...range, first: format.percent(first.pairsAhead), last: format.percent(last.pairsAhead) }),
      w('shrunk', { ...range, led: format.number(pairs.ledAtFirst), shrunk: format.number(pairs.shrunk) }),
    ],
    sources: ['oews-history'],
  };
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
