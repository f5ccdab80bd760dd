import { mean } from 'd3-array';
import type { OnetRating } from '../facts/parts/onet-rating.ts';
import type { PaidRole } from '../facts/paid-roles.ts';
import type { Facts } from '../facts/read.ts';
import type { OewsYear } from '../facts/tables/oews-history.ts';
import type { PlfsGroup } from '../facts/tables/plfs-groups.ts';
import { dealsWithCustomers } from './contact-pay.ts';
import { payRank, type PayRank } from './pay-rank.ts';
import { preparationOf } from './preparation.ts';
import { partsOf, ratingOf } from './ratings.ts';
import { setApart, type RatingTable, type Trait } from './set-apart.ts';
import { similarRoles } from './similar-roles.ts';

/** All that the facts say of one role. What they do not say is `undefined` or an empty list. */
export interface RoleProfile {
  role: PaidRole;
  /** Job zones of O*NET, 1 to 5. */
  preparation: readonly [from: number, to: number] | undefined;
  /** How important dealing with customers is, 1 to 5. */
  contact: number | undefined;
  /** The group of India's occupations in which the role is counted, among others. */
  india: PlfsGroup | undefined;
  /** By element, 1 to 5. */
  activities: ReadonlyMap<string, number>;
  skills: ReadonlyMap<string, number>;
  /** What weighs much in it, and more than in the other roles. */
  apart: { activities: RatedTrait[]; skills: RatedTrait[] };
  rank: PayRank;
  /** The years whose pay can be compared, in their order. */
  years: OewsYear[];
  /** Roles on other sides of the counter whose work is like its own, nearest first; mostly few or none. */
  similar: string[];
  /** Whose work it waits for, and who waits for its own, across the counter. */
  dependsOn: string[];
  neededBy: string[];
}

/** A trait, and of how many O*NET occupations its rating is the mean: those that are counted with the role may differ from it. */
export interface RatedTrait extends Trait {
  parts: number;
}

export interface RoleProfiles {
  /** In the order of the roles. */
  all: readonly RoleProfile[];
  /** The profile with this id; another throws. */
  of: (id: string) => RoleProfile;
  /** How important dealing with customers is in all rated roles, on average; `undefined` where none is rated. */
  meanContact: number | undefined;
  /** Every activity and every skill that is rated, in O*NET's order. */
  elements: { activities: readonly string[]; skills: readonly string[] };
}

const made = new WeakMap<object, RoleProfiles>();

/** What the facts say of each role; reckoned once for the same facts. */
export function roleProfiles(facts: Facts): RoleProfiles {
  const profiles = made.get(facts) ?? profile(facts);
  made.set(facts, profiles);
  return profiles;
}

function profile({
  roles,
  onetActivities,
  onetSkills,
  onetContext,
  onetJobZones,
  plfsGroups,
  oewsHistory,
  dependences,
}: Facts): RoleProfiles {
  const activities = tableOf(roles, onetActivities);
  const skills = tableOf(roles, onetSkills);
  const contact = ratingOf(onetContext, dealsWithCustomers);
  const preparation = preparationOf(onetJobZones);
  const similarTo = similarRoles(roles, activities);
  const all = roles.map((role): RoleProfile => {
    const { id, socCode, ncoCode } = role;
    return {
      role,
      preparation: preparation(socCode),
      contact: contact(socCode),
      india: plfsGroups.find((group) => group.ncoCode === ncoCode),
      activities: activities.get(id) ?? new Map(),
      skills: skills.get(id) ?? new Map(),
      apart: { activities: apart(role, activities, onetActivities), skills: apart(role, skills, onetSkills) },
      rank: payRank(roles, id),
      years: oewsHistory.filter((year) => year.socCode === socCode && year.comparable === 'yes').sort((a, b) => a.year - b.year),
      similar: similarTo(id).map((other) => other.id),
      dependsOn: dependences.filter((own) => own.role === id).map(({ dependsOn }) => dependsOn),
      neededBy: dependences.filter((own) => own.dependsOn === id).map((own) => own.role),
    };
  });
  const byId = new Map(all.map((own) => [own.role.id, own]));
  const of = (id: string) => byId.get(id) ?? fail(`no role "${id}" in content/data/roles.csv`);
  return {
    all,
    of,
    meanContact: mean(all, (own) => own.contact),
    elements: { activities: elementsOf(onetActivities), skills: elementsOf(onetSkills) },
  };
}

function apart({ id, socCode }: PaidRole, table: RatingTable, ratings: readonly OnetRating[]): RatedTrait[] {
  return (setApart(table, id) ?? []).map((trait) => ({ ...trait, parts: partsOf(ratings, socCode, trait.element) }));
}

function tableOf(roles: readonly PaidRole[], ratings: readonly OnetRating[]): RatingTable {
  const rating = elementsOf(ratings).map((element) => [element, ratingOf(ratings, element)] as const);
  return new Map(
    roles.flatMap(({ id, socCode }) => {
      const own = rating.flatMap(([element, of]) => {
        const value = of(socCode);
        return value === undefined ? [] : [[element, value] as const];
      });
      return own.length === 0 ? [] : [[id, new Map(own)] as const];
    }),
  );
}

function elementsOf(ratings: readonly OnetRating[]): string[] {
  return [...new Set(ratings.map(({ element }) => element))].sort();
}

function fail(message: string): never {
  throw new Error(message);
}
