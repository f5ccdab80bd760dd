/** One drawn row, as the chart has it: in the order of pay within its group. */
export interface Row {
  id: string;
  group: string;
  office: string;
  name: string;
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
  /** Top of every group heading and row that stays, in drawing units; what is missing is hidden. */
  tops: Map<string, number>;
  height: number;
  count: number;
}

/** Which rows stay and where they go: groups keep their order, and a group without rows loses its heading. */
export function arrangeRows(rows: readonly Row[], choice: Choice, size: { top: number; heading: number; row: number }, language: string): Arrangement {
  const plain = (text: string) => text.normalize('NFC').toLocaleLowerCase(language).trim();
  const sought = plain(choice.find);
  const kept = rows.filter(
    ({ office, group, name }) => (choice.office === '' || office === choice.office) && (choice.group === '' || group === choice.group) && plain(name).includes(sought),
  );
  const tops = new Map<string, number>();
  let y = size.top;
  for (const group of new Set(rows.map((row) => row.group))) {
    const own = kept.filter((row) => row.group === group);
    if (own.length === 0) continue;
    if (choice.order === 'name') own.sort((a, b) => a.name.localeCompare(b.name, language));
    tops.set(`group ${group}`, y);
    y += size.heading;
    for (const { id } of own) {
      tops.set(id, y);
      y += size.row;
    }
  }
  return { tops, height: y, count: kept.length };
}
