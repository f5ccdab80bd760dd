import type { Language } from '../words/language.ts';

const names = { 2: 'two', 3: 'three', 4: 'four', 5: 'five' } as const;

/** All of so many, as people say it: `all four`, चारों. */
export function allOf(count: number, { t, format }: Pick<Language, 't' | 'format'>): string {
  return count in names ? t(`all.${names[count as keyof typeof names]}`) : t('all.many', { number: format.number(count) });
}

/** Whether a sentence says "all four" rather than "4 of 4". */
export function areAll(part: number, whole: number): boolean {
  return part === whole && whole > 1;
}
