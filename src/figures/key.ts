import type { KeyEntry } from '../drawing/parts/key.ts';
import type { Office } from '../subject/office.ts';
import type { Language } from '../words/language.ts';

/** Which mark stands for which of these offices. */
export function keyOf(offices: readonly Office[], { t }: Pick<Language, 't'>): KeyEntry[] {
  return offices.map((office) => ({ office, name: t(`office.${office}`) }));
}
