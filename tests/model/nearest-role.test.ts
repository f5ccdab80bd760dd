import { describe, expect, it } from 'vitest';
import { nearestRole } from '../../src/model/nearest-role.ts';

const elements = ['pour', 'greet', 'count', 'wash', 'store'];
const rated = (...ratings: number[]) => new Map(ratings.map((value, index) => [elements[index]!, value]));
const role = (id: string, office: 'front' | 'middle' | 'back', level: 'clerical' | 'manager' = 'clerical') => ({ id, office, level });

const roles = [
  role('boss', 'back', 'manager'),
  role('host', 'front'),
  role('waiter', 'front'),
  role('porter', 'back'),
  role('clerk', 'back'),
  role('taster', 'middle'),
  role('ghost', 'back'),
];
const activities = new Map([
  ['host', rated(5, 5, 1, 2, 2)],
  ['waiter', rated(5, 4, 1, 2, 2)],
  // the host's pattern, one point lower throughout
  ['porter', rated(4, 4, 0, 1, 1)],
  ['clerk', rated(1, 2, 5, 2, 4)],
  ['boss', rated(5, 5, 1, 2, 2)],
  ['taster', rated(3, 3, 3, 3, 3)],
]);

describe(nearestRole, () => {
  it('takes the pattern of the work, not how high it was rated, and stays on its level where it can', () => {
    // Less their means (3 and 2) host and porter are alike: distance 0. The boss is too, but on another level.
    expect(nearestRole(roles, activities, 'host', 'back')).toBe('porter');
  });

  it('looks to the asked side alone', () => {
    expect(nearestRole(roles, activities, 'clerk', 'front')).toBe('waiter'); // 2.2 from the waiter, 2.4 from the host
    expect(nearestRole(roles, activities, 'taster', 'front')).toBe('waiter'); // 1.36 and 1.6
  });

  it('finds another, not the role itself', () => {
    expect(nearestRole(roles, activities, 'host', 'front')).toBe('waiter');
  });

  it('looks at the activities that both are rated on', () => {
    const more = new Map([...activities, ['host', new Map([...rated(5, 5, 1, 2, 2), ['bow', 5]])] as const]);
    expect(nearestRole(roles, more, 'host', 'back')).toBe('porter');
  });

  it('goes to other levels where its own has nobody rated on that side', () => {
    expect(nearestRole(roles, activities, 'boss', 'front')).toBe('host');
  });

  it('says nothing of a role that is not rated, nor where nobody is', () => {
    expect(nearestRole(roles, activities, 'ghost', 'front')).toBeUndefined();
    expect(nearestRole(roles, new Map([['host', rated(5, 5, 1, 2, 2)]]), 'host', 'back')).toBeUndefined();
  });

  it('does not judge by fewer than five activities in common', () => {
    const few = new Map([
      ['host', rated(5, 5, 1, 2)],
      ['porter', rated(5, 5, 1, 2)],
    ]);
    expect(nearestRole(roles, few, 'host', 'back')).toBeUndefined();
  });
});
