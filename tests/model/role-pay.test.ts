import { describe, expect, it } from 'vitest';
import { rolePay } from '../../src/model/role-pay.ts';
import { roleProfiles } from '../../src/model/role-profiles.ts';
import { world } from '../examples/world.ts';

const payOf = (id: string, own: object = {}) => {
  const profile = roleProfiles(world).of(id);
  return rolePay({ ...profile, role: { ...profile.role, pay: { ...profile.role.pay, ...own } } }, world.roles);
};

describe(rolePay, () => {
  it('finds the others of its level, and between which ends all of it lies', () => {
    const { peers, ofLevel } = payOf('tea-seller');
    expect(peers.map(({ id }) => id)).toEqual(['tea-taster', 'tea-bookkeeper', 'tea-archivist']);
    expect(ofLevel).toEqual([50_000, 70_000]);
  });

  it('brings those across the counter whose work is similar', () => {
    const profile = roleProfiles(world).of('tea-host');
    expect(rolePay({ ...profile, similar: ['tea-packer'] }, world.roles).near.map(({ id }) => id)).toEqual(['tea-packer']);
    expect(payOf('tea-archivist').near).toEqual([]);
  });

  it('makes margins of errors in percent: 1.96 times 4 and 2 of 100', () => {
    const { margin, jobs } = payOf('tea-seller');
    expect(margin).toBeCloseTo(0.0784, 10);
    expect(jobs!.count).toBe(1000);
    expect(jobs!.reach).toEqual([960, 1040]); // 960.8 and 1,039.2, within 39
  });

  it('is exact where the error is 0, and says nothing where none is published', () => {
    expect(payOf('tea-seller', { meanError: 0, employment: 1234, employmentError: 0 })).toMatchObject({
      margin: 0,
      jobs: { reach: [1234, 1234] },
    });
    expect(payOf('tea-seller', { employmentError: undefined }).jobs).toEqual({ count: 1000, reach: undefined });
    expect(payOf('tea-taster')).toMatchObject({ margin: undefined, jobs: undefined });
  });

  it('names the ends that are not published', () => {
    expect(payOf('tea-seller').unpublished).toEqual([]);
    expect(payOf('tea-taster').unpublished).toEqual(['p90']);
    expect(payOf('tea-taster', { p10: undefined }).unpublished).toEqual(['p10', 'p90']);
  });
});
