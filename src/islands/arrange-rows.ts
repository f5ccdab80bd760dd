/** One row, as the table has it: in the order of pay within its group. */
export interface Row {
  id: string;
  group: string;
  office: string;
  name: string;
  /** One on a line. */
  otherNames: string;
}

export interface Choice {
  /** '' keeps all. */
  office: string;
  group: string;
  /** Part of a name; '' finds all. */
  find: string;
  order: 'pay' | 'name';
}

/** The ids of the rows that stay, in their order; groups are not mixed. */
export function arrangeRows(rows: readonly Row[], choice: Choice, language: string): string[] {
  const sought = plain(choice.find, language);
  const kept = rows.filter(
    ({ office, group, name, otherNames }) =>
      (choice.office === '' || office === choice.office) &&
      (choice.group === '' || group === choice.group) &&
      plain(`${name}\n${otherNames}`, language).includes(sought),
  );
  const groups = [...new Set(rows.map(({ group }) => group))];
  const byName = (a: Row, b: Row) => a.name.localeCompare(b.name, language);
  return groups.flatMap((group) => {
    const own = kept.filter((row) => row.group === group);
    return (choice.order === 'name' ? own.sort(byName) : own).map(({ id }) => id);
  });
}

/** A name as people type it: in any case, with or without the nukta, with either sign for a nasal vowel. */
function plain(text: string, language: string): string {
  return text.normalize('NFD').replaceAll('\u093c', '').replaceAll('\u0901', '\u0902').toLocaleLowerCase(language).trim();
}
