import type { Facts } from '../facts/read.ts';
import { sourcesOf } from '../facts/sources.ts';
import { onetActivities } from '../facts/tables/onet-activities.ts';
import { ratingScale } from '../model/ratings.ts';
import { workMix, type ClaimedPart } from '../model/work-mix.ts';
import { number, words, type Figure, type FigureSize, type FigureLanguage } from './figure.ts';
import { surenessOf } from './sureness.ts';

/** How many activities the small form shows. */
const smallCount = 8;

/** How important each work activity is on either side, those that differ most first; the small form stops after eight. */
export function workMixFigure(facts: Facts, language: FigureLanguage, size: FigureSize): Figure {
  const { activity, format, t } = language;
  const w = language.figureWords('work-mix');
  const { activities, widest, most, comparisons, judgement, rated } = workMix(
    facts.roles,
    facts.onetActivities,
    size === 'small' ? smallCount : undefined,
  );
  const rating = (value: number) => format.decimal(value, 1);
  const list = (activities: readonly { element: string }[]) =>
    format.list(activities.map(({ element }) => format.inSentence(activity(element))));
  const isSettled = ({ finding }: ClaimedPart) => finding.sure === 'clear' || finding.sure === 'weak';
  const isAsClaimed = ({ finding, claimed }: ClaimedPart) => finding.lean === claimed;
  const parts = [
    { sentence: 'held', parts: comparisons.filter((part) => part.finding.sure === 'clear' && isAsClaimed(part)) },
    { sentence: 'heldWeakly', parts: comparisons.filter((part) => part.finding.sure === 'weak' && isAsClaimed(part)) },
    { sentence: 'unsure', parts: comparisons.filter((part) => !isSettled(part)) },
    { sentence: 'reversed', parts: comparisons.filter((part) => isSettled(part) && !isAsClaimed(part) && part.finding.lean !== 'even') },
    { sentence: 'alike', parts: comparisons.filter((part) => isSettled(part) && part.finding.lean === 'even') },
  ];
  return {
    panels: [
      {
        title: w('title'),
        chart: {
          kind: 'dumbbells',
          label: w('title'),
          columns: [w('activity'), t('office.front'), t('office.back')],
          domain: ratingScale,
          tick: format.number,
          rows: activities.map(({ element, front, back }) => ({
            id: element,
            name: activity(element),
            front,
            back,
            frontValue: rating(front),
            backValue: rating(back),
          })),
        },
      },
    ],
    table: {
      caption: w('title'),
      columns: [w('activity'), w('front'), w('back'), w('difference')],
      rows: activities.map(({ element, front, back, difference }) => [
        words(activity(element)),
        ...[front, back, difference].map((value) => number(value, (own) => format.decimal(own, 2), '', 2)),
      ]),
    },
    sentences: [
      ...parts.flatMap(({ sentence, parts: own }) => (own.length === 0 ? [] : [w(sentence, { list: list(own) })])),
      w('frontMore', { list: list(most.front) }),
      w('backMore', { list: list(most.back) }),
      w('widest', { activity: list([widest]), front: rating(widest.front), back: rating(widest.back) }),
    ],
    sources: sourcesOf(facts.sources, [onetActivities]),
    notes: [w('rated', { front: format.number(rated.front), back: format.number(rated.back) })],
    told: { count: format.number(comparisons.length), held: format.number(parts[0]!.parts.length) },
    judgement,
    sureness: [
      surenessOf(
        'rating',
        comparisons.map(({ element, comparison, finding }) => ({ id: element, name: activity(element), comparison, finding })),
        language,
      ),
    ],
  };
}
