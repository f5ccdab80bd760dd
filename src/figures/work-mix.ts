import type { ComponentProps } from 'astro/types';
import type Dumbbells from '../components/chart/Dumbbells.astro';
import type { Site } from '../load/site.ts';
import { workMix as compareActivities } from '../model/work-mix.ts';
import { figure, words, type FigureSize, type FigureView } from './view.ts';

/** How important each work activity is on either side, those that differ most first; the small form stops after eight. */
export function workMix({ facts, format, activity, figureWords, t }: Site, size: FigureSize = 'full'): FigureView<ComponentProps<typeof Dumbbells>> {
  const w = figureWords('work-mix');
  const rating = (value: number) => format.decimal(value, 1);
  const mix = compareActivities(facts.roles, facts.onetActivities).slice(0, size === 'small' ? 8 : undefined);
  const [widest] = mix;
  const most = (office: 'front' | 'back') => mix.filter(({ difference }) => (office === 'front' ? difference > 0 : difference < 0)).slice(0, 3);
  const list = (office: 'front' | 'back') => format.list(most(office).map(({ element }) => format.inSentence(activity(element))));
  return {
    chart: {
      title: w('title'),
      domain: [1, 5],
      tick: format.number,
      names: { front: t('office.front'), back: t('office.back') },
      rows: mix.map(({ element, front, back }) => ({ id: element, front, back, name: activity(element), frontValue: rating(front), backValue: rating(back) })),
    },
    table: {
      caption: w('title'),
      columns: [w('activity'), w('front'), w('back'), w('difference')],
      rows: mix.map(({ element, front, back, difference }) => [
        words(activity(element)),
        ...[front, back, difference].map((value) => figure(Number(value.toFixed(2)), (each) => format.decimal(each, 2), '')),
      ]),
    },
    summary: [
      w('frontMore', { list: list('front') }),
      w('backMore', { list: list('back') }),
      w('widest', { activity: format.inSentence(activity(widest!.element)), front: rating(widest!.front), back: rating(widest!.back) }),
    ],
    sources: ['onet-30-0'],
  };
}
