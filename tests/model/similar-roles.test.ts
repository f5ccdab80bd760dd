import { describe, expect, it } from 'vitest';
import { similarRoles } from '../../src/model/similar-roles.ts';
import type { Level } from '../../src/subject/level.ts';
import type { Office } from '../../src/subject/office.ts';

const elements = ['pour', 'greet', 'count', 'wash', 'store', 'sort'];
const rated = (...ratings: number[]) => new Map(ratings.map((value, index) => [elements[index]!, value]));
const role = (id: string, office: Office, level: Level = 'clerical') => ({ id, office, level });

/** Two of a kind across the counter, and a crowd whose ratings follow nothing, so that the two are the nearest of all. */
const crowd = Array.from({ length: 8 }, (_, at) => `other-${at}`);
const roles = [role('host', 'front'), role('porter', 'back'), ...crowd.map((id, at) => role(id, at % 2 === 0 ? 'front' : 'back'))];
const activities = new Map([
  ['host', rated(5, 5, 1, 2, 2, 3)],
  // the host's pattern, half a point lower throughout
  ['porter', rated(4.5, 4.5, 0.5, 1.5, 1.5, 2.5)],
  ...crowd.map((id, at) => [id, rated(...elements.map((_, element) => 3 + 2 * Math.sin((at + 2) * (element + 1) * 1.7)))] as const),
]);

describe(similarRoles, () => {
  const similar = similarRoles(roles, activities);
  const idsOf = (own: readonly { id: string }[]) => own.map(({ id }) => id);

  it('names who does work of the same pattern across the counter, however high the raters went', () => {
    expect(idsOf(similar('host'))).toEqual(['porter']);
    expect(idsOf(similar('porter'))[0]).toBe('host');
  });

  it('names nobody where nothing lies nearer than nine in ten pairs', () => {
    expect(crowd.filter((id) => similar(id).length > 0).length).toBeLessThan(crowd.length / 2);
  });

  it('stays on the other sides of the counter', () => {
    const together = roles.map((own) => (own.id === 'porter' ? { ...own, office: 'front' as const } : own));
    expect(idsOf(similarRoles(together, activities)('host'))).not.toContain('porter');
    const between = roles.map((own) => (own.id === 'porter' ? { ...own, office: 'middle' as const } : own));
    expect(idsOf(similarRoles(between, activities)('host'))).toEqual(['porter']);
  });

  it('goes to the next level, of those that there are, and no farther', () => {
    const raised = (level: Level, ...others: Level[]) =>
      idsOf(
        similarRoles(
          [...roles.map((own) => (own.id === 'porter' ? { ...own, level } : own)), ...others.map((other) => role(other, 'back', other))],
          activities,
        )('host'),
      );
    expect(raised('professional')).toEqual(['porter']);
    expect(raised('professional', 'associate')).toEqual([]);
    expect(raised('manager', 'professional')).toEqual([]);
  });

  it('weighs each activity alike, however far all roles lie apart in it', () => {
    const stretched = new Map(
      [...activities].map(([id, ratings]) => [id, new Map([...ratings, ['pour', ratings.get('pour')! * 10]] as const)]),
    );
    for (const { id } of roles) expect(idsOf(similarRoles(roles, stretched)(id))).toEqual(idsOf(similar(id)));
  });

  it('names three at most', () => {
    const front = ['a', 'b'].map((id) => role(id, 'front'));
    const back = ['c', 'd', 'e', 'f'].map((id) => role(id, 'back'));
    const all = new Map([...front, ...back].map(({ id }, at) => [id, rated(5, 5, 1, 2, 2, 3 + at / 100)]));
    const [own] = front;
    const two = similarRoles([...roles, ...front, ...back], new Map([...activities, ...all]))(own!.id);
    expect(two.length).toBeLessThanOrEqual(3);
    expect(two.map(({ distance }) => distance)).toEqual(two.map(({ distance }) => distance).toSorted((x, y) => x - y));
  });

  it('says nothing of a role that is not rated, nor where nobody else is', () => {
    expect(similar('ghost')).toEqual([]);
    expect(similarRoles(roles, new Map([['host', activities.get('host')!]]))('host')).toEqual([]);
  });

  it('does not judge by fewer than five activities in common', () => {
    const few = new Map([...activities].map(([id, ratings]) => [id, new Map([...ratings].slice(0, 4))]));
    expect(similarRoles(roles, few)('host')).toEqual([]);
  });
});
