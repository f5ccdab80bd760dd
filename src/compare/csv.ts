import type { ElementNames, RoleCard } from './card.ts';
import type { Say } from './say.ts';
import type { CompareTable } from './table.ts';

/**
 * A comparison as CSV after RFC 4180, in UTF-8 with a byte order mark for Excel: a row for each thing compared, with its unit, country,
 * time and source, then a column a role. Numbers are numbers, an unknown one is empty; what a spreadsheet would run as a formula is escaped.
 */
export function csvOf(cards: readonly RoleCard[], { rows }: CompareTable, { sources }: Pick<ElementNames, 'sources'>, say: Say): string {
  const heads = [say('compare.aspect'), say('compare.unit'), say('compare.country'), say('compare.release'), say('compare.source')];
  return csv([
    [...heads, ...cards.map(({ title }) => title)],
    ...rows.map(({ name, cells, figures, topic }) => {
      const source = topic && sources[topic];
      return [
        name,
        figures ? say(`unit.${figures.unit}`) : '',
        source ? say(`country.${source.country}`) : '',
        source?.release ?? '',
        source?.name ?? say('compare.ours'),
        ...(figures ? figures.values.map((value) => value ?? '') : cells),
      ];
    }),
  ]);
}

/** Rows of cells as CSV. */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (own: string | number) => {
    if (typeof own === 'number') return String(own);
    const safe = /^[=+\-@\t\r]/.test(own) ? `'${own}` : own;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\ufeff${rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}
