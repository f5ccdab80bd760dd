import { describe, expect, it } from 'vitest';
import { checkNames } from '../../src/site/check-names.ts';
import type { Names } from '../../src/words/language.ts';
import { inventLanguage } from '../examples/language.ts';
import { world } from '../examples/world.ts';

const whole: Names = {
  locale: inventLanguage().locale,
  roles: new Set(world.roles.map(({ id }) => id)),
  occupations: new Set([...world.plfsGroups, ...world.financeOccupations].map(({ ncoCode }) => ncoCode)),
  activities: new Set(world.onetActivities.map(({ element }) => element)),
  skills: new Set(world.onetSkills.map(({ element }) => element)),
  pairs: new Set(world.pairs.map(({ id }) => id)),
  figures: new Set(),
  sources: new Set(Object.keys(world.sources)),
};
const without = (set: ReadonlySet<string> | undefined, gone: string) => new Set([...set!].filter((each) => each !== gone));
const told = (...languages: Names[]) =>
  checkNames(world, languages).map(({ file, line, field, found, write }) => `${file}:${line} ${field} | ${found} | ${write}`);

describe(checkNames, () => {
  it('finds nothing where everything has its name', () => {
    expect(told(whole)).toEqual([]);
    expect(told()).toEqual([]);
  });

  it('misses a role’s name, and tells of one that has no figures', () => {
    const roles = new Set([...without(whole.roles, 'tea-host'), 'coffee-host']);
    expect(told({ ...whole, roles })).toEqual([
      'content/en/roles/tea-host.mdx:0 file | nothing | this file, because content/data/roles.csv has the role "tea-host"',
      'content/en/roles/coffee-host.mdx:0 file | a role "coffee-host" that content/data/roles.csv does not have | nothing; remove it, or bring it back there',
    ]);
  });

  it('misses names of groups and of activities, each once', () => {
    expect(told({ ...whole, occupations: without(whole.occupations, '411'), activities: without(whole.activities, 'greet') })).toEqual([
      'content/en/occupations.yaml:0 411 | nothing | "411": and its name, because content/data/india/plfs_front_back_by_rung.csv has the occupation group with this code',
      'content/en/activities.yaml:0 greet | nothing | "greet": and its name, because content/data/us/onet-activities.csv has the work activity with this code',
    ]);
  });

  it('misses the name of a group that is met in finance alone', () => {
    expect(told({ ...whole, occupations: without(whole.occupations, '911') })).toEqual([
      'content/en/occupations.yaml:0 911 | nothing | "911": and its name, because content/data/india/plfs_front_back_by_rung.csv has the occupation group with this code',
    ]);
  });

  it('misses the words of a source, and tells of a source that no fact has', () => {
    const sources = new Set([...without(whole.sources, 'tea-pay'), 'coffee-pay']);
    expect(told({ ...whole, sources })).toEqual([
      'content/en/sources/tea-pay.mdx:0 file | nothing | this file, because content/data/sources.yaml has the source "tea-pay"',
      'content/en/sources/coffee-pay.mdx:0 file | a source "coffee-pay" that content/data/sources.yaml does not have | nothing; remove it, or bring it back there',
    ]);
  });

  it('misses names of skills and what tells a pair apart', () => {
    expect(told({ ...whole, skills: without(whole.skills, 'chat'), pairs: without(whole.pairs, 'tea-host-and-tea-seller') })).toEqual([
      'content/en/skills.yaml:0 chat | nothing | "chat": and its name, because content/data/us/onet-skills.csv has the skill with this code',
      'content/en/pairs.yaml:0 tea-host-and-tea-seller | nothing | "tea-host-and-tea-seller": and its name, because content/data/role-pairs.csv has the pair of roles with this code',
    ]);
  });

  it('looks at each language by itself', () => {
    const hindi = { ...whole, locale: { ...whole.locale, code: 'hi' }, occupations: without(whole.occupations, '411') };
    expect(told(whole, hindi)).toEqual([expect.stringMatching(/^content\/hi\/occupations\.yaml:0 411/)]);
  });

  it('tells of one that has another name in the facts alone, once, and where it is', () => {
    const sources = new Set([...without(whole.sources, 'tea-pay'), 'coffee-pay']);
    const hindi = { ...whole, locale: { ...whole.locale, code: 'hi' }, sources };
    expect(told({ ...whole, sources }, hindi)).toEqual([
      'content/data/sources.yaml:0 tea-pay | "tea-pay", which has a name in no language | the source that is meant, which has a name: coffee-pay; or its name in each language',
    ]);
  });

  it('waits with what hangs on a table that was not read whole', () => {
    const roles = without(whole.roles, 'tea-host');
    expect(checkNames(world, [{ ...whole, roles }], (facts) => facts !== 'roles')).toEqual([]);
  });

  it('lets a language name groups and activities that no table has yet', () => {
    expect(told({ ...whole, occupations: new Set([...whole.occupations!, '999']) })).toEqual([]);
  });
});
