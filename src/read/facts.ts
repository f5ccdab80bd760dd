import type { z } from 'astro/zod';
import { bankStaffShareSchema, type BankStaffShare } from '../schema/bank-staff-share.ts';
import { financeSideSchema, type FinanceSide } from '../schema/finance-side.ts';
import { oewsHistorySchema, type OewsYear } from '../schema/oews-history.ts';
import { oewsSchema, type OewsRow } from '../schema/oews.ts';
import { onetRatingSchema, type OnetRating } from '../schema/onet-rating.ts';
import { plfsGroupSchema, type PlfsGroup } from '../schema/plfs-group.ts';
import type { Problem } from '../schema/problem.ts';
import { roleSchema, type Role } from '../schema/role.ts';
import { upiYearSchema, type UpiYear } from '../schema/upi-year.ts';
import { readText } from './files.ts';
import { readTable, type Table } from './table.ts';

/** A role with what is known of its pay in the United States. */
export type PaidRole = Role & { pay: OewsRow };

/** All facts of content/data, checked row by row and against each other. Words are elsewhere. */
export interface Facts {
  roles: PaidRole[];
  plfsGroups: PlfsGroup[];
  oewsHistory: OewsYear[];
  onetContext: OnetRating[];
  onetActivities: OnetRating[];
  upi: UpiYear[];
  bankStaffShares: BankStaffShare[];
  financeSides: FinanceSide[];
}

/** Read the facts below `root`. What does not fit is left out and reported; nothing is thrown. */
export function readFacts(root: string): { facts: Facts; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <S extends z.ZodType>(path: string, schema: S, keyOf: (row: z.output<S>) => string): Table<z.output<S>> => {
    const file = `content/data/${path}`;
    const text = readText(root, file);
    if (text === undefined) {
      problems.push({ file, line: 0, field: 'file', found: 'nothing', write: 'this file; src/read/facts.ts reads it' });
      return { file, rows: [], lines: [], problems: [] };
    }
    const table = readTable(file, text, schema);
    problems.push(...table.problems, ...duplicates(table, keyOf));
    return table;
  };
  const roles = read('roles.csv', roleSchema, ({ id }) => id);
  const pay = read('us/oews-latest.csv', oewsSchema, ({ socCode }) => socCode);
  problems.push(...severalYears(pay), ...withoutPay(roles, pay));
  const payBySoc = new Map(pay.rows.map((row) => [row.socCode, row]));
  return {
    facts: {
      roles: roles.rows.flatMap((role) => {
        const own = payBySoc.get(role.socCode);
        return own ? [{ ...role, pay: own }] : [];
      }),
      plfsGroups: read('india/plfs_front_back_by_rung.csv', plfsGroupSchema, ({ ncoCode }) => ncoCode).rows,
      oewsHistory: read('us/oews-history.csv', oewsHistorySchema, yearKey).rows,
      onetContext: read('us/onet-context.csv', onetRatingSchema, ratingKey).rows,
      onetActivities: read('us/onet-activities.csv', onetRatingSchema, ratingKey).rows,
      upi: read('india/upi_by_fiscal_year.csv', upiYearSchema, ({ fiscalYear }) => fiscalYear).rows,
      bankStaffShares: read('india/bank_staff_shares.csv', bankStaffShareSchema, ({ year, category }) => `${year} ${category}`).rows,
      financeSides: read('india/plfs_2023_24_finance_sector_front_back.csv', financeSideSchema, ({ side }) => side).rows,
    },
    problems,
  };
}

const ratingKey = ({ occupation, element }: OnetRating) => `${occupation} ${element}`;

/** Predecessors of one code may share a year, but only one row of it may be comparable. */
const yearKey = ({ socCode, year, comparable, sourceCode }: OewsYear) => `${socCode} ${year} ${comparable === 'no' ? sourceCode : ''}`.trim();

function duplicates<Row>({ file, rows, lines }: Table<Row>, keyOf: (row: Row) => string): Problem[] {
  const first = new Map<string, number>();
  return rows.flatMap((row, index) => {
    const key = keyOf(row);
    const line = lines[index]!;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, line);
      return [];
    }
    return [{ file, line, field: 'row', found: `"${key}" a second time`, write: `one row for it; the first is line ${before}` }];
  });
}

function severalYears({ file, rows, lines }: Table<OewsRow>): Problem[] {
  const [first] = rows;
  return rows.flatMap((row, index) =>
    row.year === first!.year ? [] : [{ file, line: lines[index]!, field: 'year', found: String(row.year), write: `${first!.year}, as in the first row: one release a file` }],
  );
}

function withoutPay(roles: Table<Role>, pay: Table<OewsRow>): Problem[] {
  const paid = new Set(pay.rows.map(({ socCode }) => socCode));
  return roles.rows.flatMap(({ id, socCode }, index) =>
    paid.has(socCode) ? [] : [{ file: roles.file, line: roles.lines[index]!, field: 'soc_code', found: `${socCode} (${id})`, write: `a code that has a row in ${pay.file}` }],
  );
}
