import { countWords } from '../../i18n/split.ts';
import { comparison } from '../../words/schema/folders.ts';
import type { Language } from '../../words/language.ts';
import { differences, sections } from './folders.ts';

/** How long the article takes, in whole minutes. 200 words a minute: a slow reader of a screen; silent reading of English averages 238 (Brysbaert 2019). */
export function readingMinutes({ locale, pieces }: Pick<Language, 'locale' | 'pieces'>): number {
  const words = [...pieces(sections), ...pieces(comparison), ...pieces(differences)]
    .flatMap(({ id: _id, file: _file, ...said }) => Object.values(said).filter((value) => typeof value === 'string'))
    .reduce((sum, text) => sum + countWords(text, locale), 0);
  return Math.max(1, Math.round(words / 200));
}
