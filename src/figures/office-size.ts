import type { Facts } from '../facts/read.ts';
import { sourcesOf } from '../facts/sources.ts';
import { financeOffices } from '../facts/tables/finance-offices.ts';
import { officeSize as countPeople } from '../model/office-size.ts';
import type { Language } from '../words/language.ts';
import { number, words, type Figure } from './figure.ts';

/** How many people stand on each side of the counter in India's finance firms. */
export function officeSize(facts: Facts, language: Language): Figure {
  const { format } = language;
  const w = language.figureWords('office-size');
  const { offices, thousands, backPerFront } = countPeople(facts.financeOffices);
  const people = (thousand: number) => format.number(thousand * 1000, 'INR');
  const about = (thousand: number) => format.about(thousand * 1000, 'INR');
  const percent = (share: number) => w('percent', { share: format.number(share) });
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
            share: percent(share),
          })),
        },
      },
    ],
    table: {
      caption: w('title'),
      columns: [w('side'), w('people'), w('share')],
      rows: offices.map(({ office, thousands: own, share }) => [
        words(w(`${office}Long`)),
        number(own, format.number, ''),
        number(share, percent, ''),
      ]),
    },
    sentences: [
      w('order', {
        front: about(thousands.front),
        back: about(thousands.back),
        mixed: about(thousands.mixed),
        other: about(thousands.other),
      }),
      w('ratio', { people: format.number(Math.round(10 * backPerFront)) }), // whole people for every ten
    ],
    sources: sourcesOf(facts.sources, [financeOffices]),
    notes: [],
  };
}
