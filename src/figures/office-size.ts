import type { ComponentProps } from 'astro/types';
import type People from '../components/chart/People.astro';
import type { Site } from '../load/site.ts';
import { figure, words, type FigureView } from './view.ts';

const thousandsPerDot = 25;

/** How many people stand on each side of the counter in India's finance firms. */
export function officeSize({ facts, format, figureWords }: Site): FigureView<ComponentProps<typeof People>> {
  const w = figureWords('office-size');
  // In the order of the room: front, the jobs on the counter, back; the rest stands apart.
  const sides = (['front', 'mixed', 'back', 'other'] as const).map((id) => ({ ...facts.financeSides.find(({ side }) => side === id)!, id }));
  const people = (thousands: number) => format.number(thousands * 1000);
  const share = (percent: number) => w('percent', { share: format.number(percent) });
  const of = (id: string) => sides.find((each) => each.id === id)!.thousands;
  return {
    chart: {
      title: w('title'),
      groups: sides.map(({ id, thousands, share: percent }) => ({ id, dots: Math.round(thousands / thousandsPerDot), name: w(id), value: people(thousands), share: share(percent) })),
    },
    table: {
      caption: w('title'),
      columns: [w('side'), w('people'), w('share')],
      rows: sides.map(({ id, thousands, share: percent }) => [words(w(`${id}Long`)), figure(thousands, format.number, ''), figure(percent, share, '')]),
    },
    summary: [
      w('order', { front: people(of('front')), back: people(of('back')), mixed: people(of('mixed')), other: people(of('other')) }),
      w('ratio', { ratio: format.decimal(of('back') / of('front'), 1) }),
    ],
    sources: ['plfs-2023-24'],
  };
}
