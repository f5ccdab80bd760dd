import type { Facts } from '../facts/read.ts';
import { sourcesOf } from '../facts/sources.ts';
import { financeOccupations } from '../facts/tables/finance-occupations.ts';
import type { Reach } from '../model/comparison.ts';
import { officeSize } from '../model/office-size.ts';
import { number, words, type Figure, type FigureLanguage } from './figure.ts';
import { surenessOf } from './sureness.ts';

/** How many people stand on each side of the counter in India's finance firms. */
export function officeSizeFigure(facts: Facts, language: FigureLanguage): Figure {
  const { format } = language;
  const w = language.figureWords('office-size');
  const { offices, thousands, meets, meetsWithManagers, finding, judgement } = officeSize(facts.financeOccupations);
  const people = (thousand: number) => format.number(Math.round(thousand) * 1000, 'INR');
  const about = (thousand: number) => format.about(thousand * 1000, 'INR');
  const reach = (id: string, range: Reach) => ({ id, name: w(id), comparison: { range }, finding });
  return {
    panels: [
      {
        title: w('title'),
        chart: {
          kind: 'people',
          label: w('title'),
          groups: offices.map(({ office, thousands: own, share, dots }) => ({
            id: office,
            look: office,
            dots,
            name: w(office),
            value: people(own),
            share: format.percent(share),
          })),
        },
      },
    ],
    table: {
      caption: w('title'),
      columns: [w('side'), w('people'), w('share')],
      rows: offices.map(({ office, thousands: own, share }) => [
        words(w(`${office}Long`)),
        number(own, (thousand) => format.number(Math.round(thousand)), '', 1),
        number(share * 100, (percent) => format.percent(percent / 100), '', 1),
      ]),
    },
    sentences: [
      w('order', {
        front: about(thousands.front),
        back: about(thousands.back),
        mixed: about(thousands.mixed),
        other: about(thousands.other),
      }),
      w('meets', { low: format.percent(meets[0]), high: format.percent(meets[1]) }),
      w('moved', { high: format.percent(meetsWithManagers[1]) }),
    ],
    sources: sourcesOf(facts.sources, [financeOccupations]),
    notes: [],
    told: { low: format.percent(meets[0]), high: format.percent(meets[1]) },
    judgement,
    sureness: [surenessOf('share', [reach('asCounted', meets), reach('withManagers', meetsWithManagers)], language)],
  };
}
