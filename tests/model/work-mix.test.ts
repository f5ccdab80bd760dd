import { describe, expect, it } from 'vitest';
import { claimedActivities, workMix } from '../../src/model/work-mix.ts';
import { mirrored, world } from '../examples/world.ts';

const elements = (activities: readonly { element: string }[]) => activities.map(({ element }) => element);

describe(workMix, () => {
  const mix = workMix(world.roles, world.onetActivities);

  it('takes the mean of the roles of a side, without the middle, and puts the widest difference first', () => {
    expect(elements(mix.activities)).toEqual(['greet', 'record', 'persuade', 'count', 'pour', 'store', 'smile', 'clean']);
    expect(mix.activities.map(({ difference }) => difference)).toEqual(
      [3, -2.5, 2, -1.8, 1.5, -1.4, 1, -0.8].map((value) => expect.closeTo(value)),
    );
    expect(mix.activities[1]).toEqual({ element: 'record', front: 1.5, back: 4, difference: -2.5 });
    expect(mix.widest).toEqual({ element: 'greet', front: 4, back: 1, difference: 3 });
  });

  it('names the three that each side has most ahead of the other', () => {
    expect(elements(mix.most.front)).toEqual(['greet', 'persuade', 'pour']);
    expect(elements(mix.most.back)).toEqual(['record', 'count', 'store']);
  });

  it('stops after as many as are asked for, and speaks of these only', () => {
    const short = workMix(world.roles, world.onetActivities, 4);
    expect(elements(short.activities)).toEqual(['greet', 'record', 'persuade', 'count']);
    expect(elements(short.most.front)).toEqual(['greet', 'persuade']);
    expect(elements(short.most.back)).toEqual(['record', 'count']);
  });

  it('gives what both sides have alike to neither', () => {
    const alike = world.roles.map(({ socCode }) => ({ socCode, occupation: `${socCode}.00`, element: 'bow', value: 3 }));
    const { activities, most } = workMix(world.roles, alike);
    expect([elements(activities), most]).toEqual([['bow'], { front: [], back: [] }]);
  });

  it('leaves out what only one side is rated on', () => {
    for (const socCode of ['11-0001', '13-0001']) {
      const lonely = { socCode, occupation: `${socCode}.00`, element: 'bow', value: 5 };
      const { activities, rated } = workMix(world.roles, [...world.onetActivities, lonely]);
      expect(activities).toEqual(mix.activities);
      expect(rated).toEqual(mix.rated); // of the roles that are rated on most
    }
  });

  it('says how many roles of either side are rated', () => {
    expect(mix.rated).toEqual({ front: 3, back: 3 }); // nobody rates the archivist, and the taster stands between the sides
  });

  it('knows nothing of a claim none of whose activities is rated', () => {
    expect([mix.comparisons, mix.judgement]).toEqual([[], { verdict: 'unknown', sure: 'few' }]);
  });

  it('compares the activities of the claim that are rated on both sides, front less back, and judges them together', () => {
    const [selling, open, rules, resources, costs] = claimedActivities; // two of them rated on one side alone
    const rate = ({ element }: { element: string }, front: number, back: number) =>
      world.roles.map(({ socCode, office }) => ({
        socCode,
        occupation: `${socCode}.00`,
        element,
        value: office === 'front' ? front : back,
      }));
    const ratings = [
      ...rate(selling, 4, 1),
      ...rate(rules, 2, 3),
      ...rate(resources, 3, 2.95),
      { ...rate(costs, 5, 5)[0]! },
      { ...rate(open, 5, 5)[5]! },
    ];
    const { comparisons, judgement } = workMix(world.roles, ratings);
    expect(
      comparisons.map(({ element, comparison, finding, claimed }) => ({ element, value: comparison.value, ...finding, claimed })),
    ).toEqual([
      { element: selling.element, value: 3, lean: 'above', sure: 'clear', claimed: 'above' },
      { element: rules.element, value: -1, lean: 'below', sure: 'clear', claimed: 'below' },
      { element: resources.element, value: expect.closeTo(0.05), lean: 'even', sure: 'clear', claimed: 'below' },
    ]);
    expect(judgement).toEqual({ verdict: 'depends', sure: 'mixed' });
  });

  it('turns over when the sides are swapped', () => {
    const other = workMix(mirrored(world).roles, world.onetActivities);
    expect(other.activities).toEqual(
      mix.activities.map(({ element, front, back, difference }) => ({ element, front: back, back: front, difference: -difference })),
    );
    expect(elements(other.most.front)).toEqual(elements(mix.most.back));
  });
});
