/** One drawn row, as the chart has it: in the order of pay within its group. */
export interface Row {
  id: string;
  group: string;
  office: string;
  name: string;
  /** In drawing units. */
  height: number;
}

/** A group's heading. */
export interface Heading {
  group: string;
  height: number;
}

export interface Choice {
  /** '' keeps all. */
  office: string;
  group: string;
  /** Part of a name; '' finds all. */
  find: string;
  order: 'pay' | 'name';
}

export interface Arrangement {
  /** Top of every row that stays, and of its group's heading, in drawing units; what is missing is hidden. */
  rows: Map<string, number>;
  headings: Map<string, number>;
  height: number;
}

/** Which rows stay and where they go below `top`: groups keep their order, and a group without rows loses its heading. */
export function arrangeRows(
  rows: readonly Row[],
  headings: readonly Heading[],
  choice: Choice,
  top: number,
  language: string,
): Arrangement {
  const plain = (text: string) => text.normalize('NFC').toLocaleLowerCase(language).trim();
  const sought = plain(choice.find);
  const isKept = ({ office, group, name }: Row) =>
    (choice.office === '' || office === choice.office) && (choice.group === '' || group === choice.group) && plain(name).includes(sought);
  const arrangement: Arrangement = { rows: new Map(), headings: new Map(), height: top };
  for (const { group, height } of headings) {
    const own = rows.filter((row) => row.group === group && isKept(row));
    if (own.length === 0) continue;
    if (choice.order === 'name') own.sort((a, b) => a.name.localeCompare(b.name, language));
    arrangement.headings.set(group, arrangement.height);
    arrangement.height += height;
    for (const row of own) {
      arrangement.rows.set(row.id, arrangement.height);
      arrangement.height += row.height;
    }
  }
  return arrangement;
}
