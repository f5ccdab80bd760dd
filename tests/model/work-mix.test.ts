import { describe, expect, it } from 'vitest';
import { workMix } from '../../src/model/work-mix.ts';
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

  it('leaves out what only one side is rated on', () => {
    const lonely = { socCode: '11-0001', occupation: '11-0001.00', element: 'bow', value: 5 };
    expect(elements(workMix(world.roles, [...world.onetActivities, lonely]).activities)).not.toContain('bow');
  });

  it('turns over when the sides are swapped', () => {
    const other = workMix(mirrored(world).roles, world.onetActivities);
    expect(other.activities).toEqual(
      mix.activities.map(({ element, front, back, difference }) => ({ element, front: back, back: front, difference: -difference })),
    );
    expect(elements(other.most.front)).toEqual(elements(mix.most.back));
  });
});
