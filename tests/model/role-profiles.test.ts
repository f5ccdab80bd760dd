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

  it('finds the nearest on the other side, and on both for who stands between them', () => {
    expect(of('tea-host').nearest.map(({ side }) => side)).toEqual(['back']);
    expect(of('tea-taster').nearest.map(({ side }) => side)).toEqual(['front', 'back']);
  });

  it('says of a role that nobody rated what is known, and no more', () => {
    expect(of('tea-archivist')).toMatchObject({ contact: undefined, preparation: undefined, india: undefined, nearest: [] });
    expect(of('tea-archivist').apart).toEqual({ activities: [], skills: [] });
    expect([of('tea-archivist').activities.size, of('tea-archivist').skills.size]).toEqual([0, 0]);
  });

  it('stops at a role that there is not', () => {
    expect(() => of('coffee-host')).toThrow('no role "coffee-host"');
  });
});
