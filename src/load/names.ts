import { parse } from 'yaml';
import { namesSchema, type Names } from '../schema/names.ts';

const files = import.meta.glob<string>('/content/*/{occupations,activities}.yaml', { eager: true, query: '?raw', import: 'default' });
const lists = new Map<string, Names>();

/** A code's name in one language; a code without one is a mistake in the content, so it throws. */
export function nameIn(locale: string, list: 'occupations' | 'activities', code: string): string {
  const file = `/content/${locale}/${list}.yaml`;
  const names = lists.get(file) ?? namesSchema.parse(parse(files[file] ?? '{}'));
  if (import.meta.env.PROD) lists.set(file, names);
  const name = names[code];
  if (!name) throw new Error(`no name for "${code}" in content/${locale}/${list}.yaml`);
  return name;
}
