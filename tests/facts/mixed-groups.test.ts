import { describe, expect, it } from 'vitest';
import { checkMixedGroups } from '../../src/facts/mixed-groups.ts';
import type { Role } from '../../src/facts/tables/roles.ts';
import type { Office } from '../../src/subject/office.ts';

const role = (id: string, office: Office, ncoCode: string | undefined): Role => ({
  id,
  socCode: '11-0001',
  office,
  level: 'clerical',
  ncoCode,
});
const table = <Row>(file: string, rows: Row[]) => ({ file, rows, lines: rows.map((_, index) => index + 2), problems: [] });

const roles = table('roles.csv', [
  role('tea-host', 'front', '331'),
  role('tea-packer', 'back', '331'),
  role('tea-seller', 'front', '421'),
  role('tea-taster', 'middle', '421'),
  role('tea-buyer', 'back', undefined),
]);
const told = (...groups: (readonly [ncoCode: string, office: string])[]) =>
  checkMixedGroups(
    roles,
    table(
      'groups.csv',
      groups.map(([ncoCode, office]) => ({ ncoCode, office })),
    ),
  );

describe(checkMixedGroups, () => {
  it('finds nothing where a group with roles of either side is mixed', () => {
    expect(told(['331', 'mixed'])).toEqual([]);
  });

  it('says which roles of either side count in a group that was put on one', () => {
    expect(told(['421', 'front'], ['331', 'back'])).toEqual([
      {
        file: 'groups.csv',
        line: 3,
        field: 'side_our_classification',
        found: 'back, though roles of either side count in group 331: tea-host, tea-packer',
        write: 'mixed',
      },
    ]);
  });

  it('leaves a group alone whose roles stand on one side, or are not known', () => {
    expect(told(['421', 'front'], ['421', 'mixed'], ['999', 'back'])).toEqual([]);
  });
});
