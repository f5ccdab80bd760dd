import type { Facts } from '../facts/read.ts';
import { methodTables, pageAddress, placeAddress, takenFileName, type MethodTable } from '../site/addresses.ts';
import type { Language } from '../words/language.ts';
import { tableToCsv } from './csv.ts';
import { dataPackage } from './data-package.ts';
import type { TakenFile } from './figure-file.ts';
import { flatten } from './flat-table.ts';
import { methodTable } from './method-tables.ts';

/**
 * One table of the method in one language, or, without its name, what describes them all. `address` is where the site
 * stands.
 */
export function methodFile(
  table: MethodTable | undefined,
  language: Language,
  { facts, address }: { facts: Facts; address: URL },
): TakenFile {
  if (table) return { body: tableToCsv(flatten(methodTable(table, facts, language), language)), type: 'text/csv; charset=utf-8' };
  const { locale, t } = language;
  const own = methodTables.map((id) => ({ id, ...methodTable(id, facts, language) }));
  const described = {
    name: `method-${locale.code}`,
    title: t('method.title'),
    description: [t('method.about')],
    homepage: new URL(placeAddress('method', 'classification', locale.code), address).href,
    home: new URL(pageAddress('article', locale.code), address).href,
    sources: [...new Set(own.flatMap(({ sources }) => sources))],
    tables: own.map(({ id, sources, ...each }) => ({
      name: id,
      path: takenFileName(id, 'csv', locale.code),
      title: each.caption,
      columns: flatten(each, language).columns,
      sources,
    })),
  };
  return { body: dataPackage(described, facts.sources, language), type: 'application/json' };
}
