import { plainName } from '../i18n/plain-name.ts';

/** One row, as the table has it: in the order of pay within its group. */
export interface ArrangedRow {
  id: string;
  group: string;
  name: string;
  /** One on a line. */
  otherNames: string;
  /** What it may be kept or sorted by, by the name of the field. */
  values: Readonly<Record<string, string | undefined>>;
}

export interface RowChoice {
  /** By field, the value that a row must have; '' keeps all. */
  keep: Readonly<Record<string, string>>;
  /** Part of a name; '' finds all. */
  find: string;
  /** Any other order is the table's own. */
  order: string;
}

/** The ids of the rows that stay, in their order; groups are not mixed. */
export function arrangeRows(rows: readonly ArrangedRow[], { keep, find, order }: RowChoice, language: string): string[] {
  const sought = plainName(find, language);
  const wanted = Object.entries(keep).filter(([, value]) => value !== '');
  const kept = rows.filter(
    ({ name, otherNames, values }) =>
      wanted.every(([field, value]) => values[field] === value) && plainName(`${name}\n${otherNames}`, language).includes(sought),
  );
  const groups = [...new Set(rows.map(({ group }) => group))];
  // What is not known comes last.
  const number = (row: ArrangedRow, field: string, otherwise: number) => Number(row.values[field] || otherwise);
  const orders: Readonly<Record<string, (a: ArrangedRow, b: ArrangedRow) => number>> = {
    name: (a, b) => a.name.localeCompare(b.name, language),
    contact: (a, b) => number(b, 'contact', 0) - number(a, 'contact', 0),
    preparation: (a, b) => number(a, 'preparation', 9) - number(b, 'preparation', 9),
  };
  const compare = Object.hasOwn(orders, order) ? orders[order] : undefined;
  return groups.flatMap((group) => {
    const own = kept.filter((row) => row.group === group);
    return (compare ? own.sort(compare) : own).map(({ id }) => id);
  });
}
