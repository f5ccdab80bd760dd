import type { Files } from '../files/files.ts';
import type { Problem } from '../files/problem.ts';
import type { Table } from '../files/table.ts';
import { checkDependences, checkPairs } from './known-roles.ts';
import { checkMixedGroups } from './mixed-groups.ts';
import type { OnetRating } from './parts/onet-rating.ts';
import { joinPay, type PaidRole } from './paid-roles.ts';
import { checkReleases, newest, type Release } from './releases.ts';
import { checkCodes, checkSameYear } from './shared-codes.ts';
import { readSources, sourcesFile, type Sources } from './sources.ts';
import { dataFolder, readFactTable, type FactTable } from './parts/fact-table.ts';
import { bankStaffShares, type BankStaffShare } from './tables/bank-staff-shares.ts';
import { bankStaff, type BankStaff } from './tables/bank-staff.ts';
import { financeOccupations, type FinanceOccupation } from './tables/finance-occupations.ts';
import { oewsHistory, type OewsYear } from './tables/oews-history.ts';
import { oews } from './tables/oews.ts';
import { onetActivities } from './tables/onet-activities.ts';
import { onetContext } from './tables/onet-context.ts';
import { onetJobZones, type JobZone } from './tables/onet-jobzones.ts';
import { onetSkills } from './tables/onet-skills.ts';
import { plfsGroups, type PlfsGroup } from './tables/plfs-groups.ts';
import { plfsNextYear } from './tables/plfs-next-year.ts';
import { roleDependences, type RoleDependence } from './tables/role-dependences.ts';
import { rolePairs, type RolePair } from './tables/role-pairs.ts';
import { roles } from './tables/roles.ts';
import { upi, type UpiYear } from './tables/upi.ts';

/** All facts of content/data, checked row by row and against each other. Words are elsewhere. */
export interface Facts {
  roles: PaidRole[];
  plfsGroups: PlfsGroup[];
  oewsHistory: OewsYear[];
  onetContext: OnetRating[];
  onetActivities: OnetRating[];
  onetSkills: OnetRating[];
  onetJobZones: JobZone[];
  dependences: RoleDependence[];
  pairs: RolePair[];
  upi: UpiYear[];
  bankStaffShares: BankStaffShare[];
  bankStaff: BankStaff[];
  financeOccupations: FinanceOccupation[];
  /** Who published them, by id. */
  sources: Sources;
}

export interface FactsRead {
  facts: Facts;
  problems: Problem[];
  /** Whether nothing is wrong in the files of these facts. */
  isWhole(facts: keyof Facts): boolean;
}

const at = ({ path }: { path: string }) => `${dataFolder}/${path}`;

/** The files that facts are read from; the last says most about them. */
export const filesOf: Readonly<Record<keyof Facts, readonly string[]>> = {
  roles: [at(oews), at(roles)],
  plfsGroups: [at(plfsNextYear), at(plfsGroups)],
  oewsHistory: [at(oewsHistory)],
  onetContext: [at(onetContext)],
  onetActivities: [at(onetActivities)],
  onetSkills: [at(onetSkills)],
  onetJobZones: [at(onetJobZones)],
  dependences: [at(roleDependences)],
  pairs: [at(rolePairs)],
  upi: [at(upi)],
  bankStaffShares: [at(bankStaffShares)],
  bankStaff: [at(bankStaff)],
  financeOccupations: [at(financeOccupations)],
  sources: [sourcesFile],
};

/** Read the facts. What does not fit is left out and reported; nothing is thrown. */
export function readFacts(files: Files): FactsRead {
  const problems: Problem[] = [];
  const missing = new Set<string>();
  const releases: Release[] = [];
  const read = <Row>(own: FactTable<Row>): Table<Row> => {
    const table = readFactTable(files, own);
    problems.push(...table.problems);
    if (own.release && table.problems.length === 0) releases.push({ path: own.path, release: newest(table.cells.map(own.release)) });
    if (files.text(table.file) === undefined) missing.add(own.path);
    return table;
  };
  const [ownRoles, groups, occupations] = [read(roles), read(plfsGroups), read(financeOccupations)];
  const [dependences, pairs] = [read(roleDependences), read(rolePairs)];
  const [pay, history, context, activities] = [read(oews), read(oewsHistory), read(onetContext), read(onetActivities)];
  const paid = joinPay(ownRoles, pay);
  problems.push(...paid.problems, ...checkMixedGroups(ownRoles, groups), ...checkMixedGroups(ownRoles, occupations));
  if (ownRoles.problems.length === 0)
    problems.push(...[pay, history, context, activities].flatMap((table: Table<{ socCode: string }>) => checkCodes(ownRoles, table)));
  if (pay.problems.length + history.problems.length === 0) problems.push(...checkSameYear(pay, history));
  // A row of roles that was refused may be the one that is meant.
  if (ownRoles.problems.length === 0) problems.push(...checkDependences(ownRoles, dependences), ...checkPairs(ownRoles, pairs));
  const nextYear = new Map(read(plfsNextYear).rows.map((row) => [row.ncoCode, row]));
  const facts = {
    roles: paid.roles,
    plfsGroups: groups.rows.map((group) => {
      const { median: medianNextYear, salariedShare } = nextYear.get(group.ncoCode) ?? {};
      return { ...group, medianNextYear, salariedShare };
    }),
    oewsHistory: history.rows,
    onetContext: context.rows,
    onetActivities: activities.rows,
    onetSkills: read(onetSkills).rows,
    onetJobZones: read(onetJobZones).rows,
    dependences: dependences.rows,
    pairs: pairs.rows,
    upi: read(upi).rows,
    bankStaffShares: read(bankStaffShares).rows,
    bankStaff: read(bankStaff).rows,
    financeOccupations: occupations.rows,
  };
  const { sources, lineOf, problems: wrongSources } = readSources(files);
  problems.push(...checkReleases(sources, releases, lineOf));
  // A file that is missing has been told under its own name; that its source speaks of it is no second fault.
  problems.push(...wrongSources.filter(({ file, found }) => file !== sourcesFile || !missing.has(found)));
  const wrong = new Set(problems.map(({ file }) => file));
  return { facts: { ...facts, sources }, problems, isWhole: (name) => filesOf[name].every((file) => !wrong.has(file)) };
}
