import type { Problem } from '../../files/problem.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { WordFile } from '../schema/word-files.ts';
import type { Documents } from './documents.ts';
import type { Glossary } from './glossary.ts';
import type { WordList } from './word-list.ts';

/** Everything in one language's folder, read and checked. */
export interface CheckedLanguage {
  locale: Locale;
  documents: Documents;
  /** The interface's words, and the names of what the statistics count. */
  lists: Partial<Record<WordFile, WordList>>;
  glossary: Glossary | undefined;
  /** Files that are as a whole in another language, which is told of each of them once. */
  unwritten: ReadonlySet<string>;
  /** What is wrong in the language as a whole and in each of its files. */
  problems: Problem[];
  /** How many files were read. */
  fileCount: number;
}
