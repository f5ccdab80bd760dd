import type { Files } from '../files/files.ts';
import type { Problem } from '../files/problem.ts';
import { readFacts, type Facts } from '../facts/read.ts';
import type { Language, Words } from '../words/language.ts';
import { readWords } from '../words/read.ts';
import { checkFigures } from './check-figures.ts';
import { checkFonts } from './check-fonts.ts';
import { checkNames } from './check-names.ts';
import { checkReading } from './check-reading.ts';
import { ownPages } from './pages.ts';

/** All that the pages are made of: words and facts, checked, linked, and fitting each other. */
export interface Site {
  words: Words;
  facts: Facts;
  /** The published languages, in the order in which they are offered. */
  languages: readonly Language[];
}

export interface SiteRead {
  /** `undefined` while anything is wrong. */
  site: Site | undefined;
  problems: readonly Problem[];
  /** How many files of words were read. */
  fileCount: number;
}

/** Read everything under content/. The check, the build, the development server and the tests all use this result. */
export function readSite(files: Files): SiteRead {
  const { words, names, problems: wrongWords, fileCount } = readWords(files, ownPages);
  const { facts, problems: wrongFacts } = readFacts(files);
  const problems = [
    ...wrongWords,
    ...wrongFacts,
    ...checkNames(facts, names),
    ...checkFonts(names),
    ...(words ? checkReading(words) : []),
    ...(words && wrongFacts.length === 0 ? checkFigures(words, facts) : []),
  ];
  const site = words && problems.length === 0 ? { words, facts, languages: words.languages } : undefined;
  return { site, problems, fileCount };
}
