import type { Status, FigureTable } from '../figures/figure.ts';
import type { Language } from '../words/language.ts';

/** One column of a table to take away. */
export interface FlatColumn {
  heading: string;
  type: 'string' | 'integer' | 'number' | 'year' | 'date';
  /** What its numbers count, or what its words mean. */
  description: string | undefined;
  /** The words that may stand in it, where there are few. */
  oneOf?: readonly string[];
}

/** A table of columns and rows, each row as wide as the headings; `undefined` is an empty cell. */
export interface FlatTable {
  columns: readonly FlatColumn[];
  rows: readonly (readonly (string | number | undefined)[])[];
}

/**
 * A figure's table as a file needs it: what a number is (about right, an official total, not published) stands in a
 * column of words behind it, so that the number stays one. Columns that agree in every row share theirs.
 */
export function flatten({ columns, rows }: FigureTable, { t }: Pick<Language, 't'>): FlatTable {
  const statuses = columns.map((_, at) => rows.map((row) => row[at]!.status));
  const groups = [
    ...Map.groupBy(
      columns.keys().filter((at) => statuses[at]!.some(Boolean)),
      (at) => statuses[at]!.join(),
    ).values(),
  ];
  const flat = columns.flatMap((heading, at) => {
    const own = {
      column: describe(
        heading,
        rows.map((row) => row[at]!.value),
      ),
      cells: rows.map((row) => row[at]!.value),
    };
    const group = groups.find((each) => each.at(-1) === at);
    return group ? [own, statusOf(group)] : [own];
  });
  return { columns: flat.map(({ column }) => column), rows: rows.map((_, line) => flat.map(({ cells }) => cells[line])) };

  function statusOf(group: readonly number[]): { column: FlatColumn; cells: (string | undefined)[] } {
    const say = (status: Status | undefined) => status && t(`status.${status}`);
    const cells = statuses[group[0]!]!.map(say);
    const names = group.map((at) => partsOf(columns[at]!).name).join('; ');
    return {
      column: {
        heading: groups.length === 1 ? t('file.status') : t('file.statusOf', { column: names }),
        type: 'string',
        description: t('file.statusMeaning', { columns: names }),
        oneOf: [...new Set(cells.filter((cell) => cell !== undefined))],
      },
      cells,
    };
  }
}

function describe(heading: string, values: readonly (string | number | undefined)[]): FlatColumn {
  const known = values.filter((value) => value !== undefined);
  return { heading, type: typeOf(known), description: partsOf(heading).unit };
}

function typeOf(values: readonly (string | number)[]): FlatColumn['type'] {
  if (values.length === 0) return 'string';
  if (values.every((value) => typeof value === 'number')) return values.every(Number.isInteger) ? 'integer' : 'number';
  const areAll = (form: RegExp) => values.every((value) => form.test(String(value)));
  return areAll(/^\d{4}$/) ? 'year' : areAll(/^\d{4}-\d\d-\d\d$/) ? 'date' : 'string';
}

/** `Median (US dollars a year) // => { name: 'Median', unit: 'US dollars a year' }` */
function partsOf(heading: string): { name: string; unit: string | undefined } {
  const [, name = heading, unit] = /^(.+) \(([^()]+)\)$/.exec(heading) ?? [];
  return { name, unit };
}
