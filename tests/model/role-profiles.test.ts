import { describe, expect, it } from 'vitest';
import { roleProfiles } from '../../src/model/role-profiles.ts';
import { world } from '../examples/world.ts';

describe(roleProfiles, () => {
  const { all, of, elements } = roleProfiles(world);

  it('has every role, in their order, and each once reckoned for the same facts', () => {
    expect(all.map(({ role }) => role.id)).toEqual(world.roles.map(({ id }) => id));
    expect(roleProfiles(world).all).toBe(all);
    expect(roleProfiles({ ...world }).all).not.toBe(all);
  });

  it('joins ratings, preparation and rank to each', () => {
    const host = of('tea-host');
    expect(host.contact).toBe(5);
    expect(host.preparation).toEqual([2, 2]);
    expect(host.activities.get('pour')).toBe(5);
    expect(host.skills.get('chat')).toBe(5);
    expect(host.rank).toEqual({ rank: 1, of: 2, percentile: 1 });
    expect(elements.skills).toEqual(['chat', 'taste']);
  });

  it('finds the group in which India counts a role, by its code', () => {
    const counted = { ...world, roles: world.roles.map((role) => (role.id === 'tea-host' ? { ...role, ncoCode: '422' } : role)) };
    const group = world.plfsGroups.find(({ ncoCode }) => ncoCode === '422');
    expect(roleProfiles(counted).of('tea-host').india).toBe(group);
    expect(roleProfiles(counted).of('tea-packer').india).toBeUndefined();
  });

  it('tells who waits for whom, from both sides', () => {
    expect(of('tea-packer')).toMatchObject({ dependsOn: ['tea-shop-manager'], neededBy: ['tea-seller', 'tea-host'] });
    expect(of('tea-taster')).toMatchObject({ dependsOn: [], neededBy: [] });
  });

  it('keeps the comparable years in order, and no other', () => {
    expect(of('tea-bookkeeper').years.map(({ year }) => year)).toEqual([2010, 2012, 2013]);
    const turned = roleProfiles({ ...world, oewsHistory: world.oewsHistory.toReversed() });
    expect(turned.of('tea-bookkeeper').years.map(({ year }) => year)).toEqual([2010, 2012, 2013]);
  });

  it('names similar work on other sides alone, and lets most roles stand by themselves', () => {
    const sideOf = (id: string) => of(id).role.office;
    for (const { role, similar } of all) for (const other of similar) expect(sideOf(other)).not.toBe(role.office);
    expect(all.filter(({ similar }) => similar.length > 0).length).toBeLessThan(all.length / 2);
  });

  it('says of how many occupations a trait is the mean', () => {
    const speciality = { socCode: '11-0001', occupation: '11-0001.02', element: 'clean', value: 5 };
    const own = { ...speciality, occupation: '11-0001.03' };
    const onetActivities = [
      ...world.onetActivities.filter(({ occupation, element }) => occupation !== '11-0001.00' || element !== 'clean'),
      speciality,
      own,
    ];
    const traits = roleProfiles({ ...world, onetActivities }).of('tea-host').apart.activities;
    expect(traits.map(({ element, parts }) => [element, parts])).toContainEqual(['clean', 2]);
    expect(traits.map(({ element, parts }) => [element, parts])).toContainEqual(['pour', 1]);
  });

  it('says of a role that nobody rated what is known, and no more', () => {
    expect(of('tea-archivist')).toMatchObject({ contact: undefined, preparation: undefined, india: undefined, similar: [] });
    expect(of('tea-archivist').apart).toEqual({ activities: [], skills: [] });
    expect([of('tea-archivist').activities.size, of('tea-archivist').skills.size]).toEqual([0, 0]);
  });

  it('stops at a role that there is not', () => {
    expect(() => of('coffee-host')).toThrow('no role "coffee-host"');
  });
});
