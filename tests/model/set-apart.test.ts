import { describe, expect, it } from 'vitest';
import { setApart } from '../../src/model/set-apart.ts';

const table = new Map(
  Object.entries({
    host: { pour: 5, greet: 5, count: 2, wash: 4 },
    cook: { pour: 1, greet: 1, count: 2, wash: 4 },
    clerk: { pour: 3, greet: 1, count: 5, wash: 5 },
  }).map(([id, ratings]) => [id, new Map(Object.entries(ratings))]),
);

describe(setApart, () => {
  it('names what stands farthest above the other roles’ mean, not what is merely high', () => {
    // The others' means: pour 2, greet 1, count 3.5, wash 4.5. Greeting is 4 above, pouring 3; washing is high, but below.
    expect(setApart(table, 'host')).toEqual([
      { element: 'greet', value: 5, others: 1 },
      { element: 'pour', value: 5, others: 2 },
    ]);
  });

  it('gives as many as are asked for', () => {
    expect(setApart(table, 'host', 1)!.map(({ element }) => element)).toEqual(['greet']);
  });

  it('leaves out what stands half a point above or less: that may be chance', () => {
    // The clerk's others: pour 3, greet 3, count 2, wash 4.
    expect(setApart(table, 'clerk')!.map(({ element }) => element)).toEqual(['count', 'wash']);
    const near = new Map([
      ...table,
      [
        'clerk',
        new Map([
          ['count', 5],
          ['wash', 4.5],
        ]),
      ],
    ]);
    expect(setApart(near, 'clerk')!.map(({ element }) => element)).toEqual(['count']);
  });

  it('leaves out what is not above the others, though fewer are left', () => {
    expect(setApart(table, 'cook')).toEqual([]);
  });

  it('knows nothing of a role that is not rated', () => {
    expect(setApart(table, 'archivist')).toBeUndefined();
  });
});
