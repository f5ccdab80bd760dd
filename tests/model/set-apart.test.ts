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
  it('names what stands above the other roles’ mean, not what is merely high; of equal weight the rarer first', () => {
    // The others' means: pour 2, greet 1, count 3.5, wash 4.5. Greeting is 4 above, pouring 3; washing is high, but below.
    expect(setApart(table, 'host')).toEqual([
      { element: 'greet', value: 5, others: 1 },
      { element: 'pour', value: 5, others: 2 },
    ]);
  });

  it('begins with what weighs most in the job, however far above the others something else stands', () => {
    const driver = new Map([...table, ['driver', new Map(Object.entries({ drive: 4, greet: 5 }))], ['clerk', new Map([['drive', 1]])]]);
    expect(setApart(driver, 'driver')!.map(({ element }) => element)).toEqual(['greet', 'drive']);
  });

  it('takes nothing for a trait that is rated below the middle of the scale, however rare elsewhere', () => {
    const rated = (drive: number) =>
      new Map([
        ['driver', new Map([['drive', drive]])],
        ['clerk', new Map([['drive', 1]])],
      ]);
    expect(setApart(rated(2.9), 'driver')).toEqual([]);
    expect(setApart(rated(3), 'driver')).toHaveLength(1);
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
