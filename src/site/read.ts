import { readFacts, type Facts, type FactsRead } from '../facts/read.ts';
import { dataFolder } from '../facts/parts/fact-table.ts';
import { areSame, keepFiles, listDeep, type Files, type KeptFiles } from '../files/files.ts';
import type { Problem } from '../files/problem.ts';
import { scripts } from '../i18n/scripts.ts';
import type { Language, Words } from '../words/language.ts';
import { readWords } from '../words/read.ts';
import { checkFigureWords, type FigureList } from '../words/check/figure-words.ts';
import type { Outline } from '../words/schema/outline.ts';
import type { Translation } from '../words/translation/pairs.ts';
import { checkDays } from './check-days.ts';
import { checkDrawn, checkFigures, checkQuotes } from './check-figures.ts';
import { checkFiles } from './check-files.ts';
import { checkFonts } from './check-fonts.ts';
import { checkNames } from './check-names.ts';
import { checkOfficeNames } from './check-offices.ts';
import { checkReleaseWords } from './check-releases.ts';
import { checkReading } from './check-reading.ts';
import { hearFigure } from './heard-figure.ts';
import { interfaceWords } from './interface-words.ts';
import { plan } from './pages.ts';

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
  /** How the pieces of each language stand to those of another, whatever else is wrong. */
  translations: readonly Translation[];
  /** `undefined` where it cannot be read. */
  outline: Outline | undefined;
  /** The files as they were read. */
  files: KeptFiles;
}

let last: SiteRead | undefined;

/**
 * Read everything under content/, each file once. Whoever asks again gets the same result for as long as no file has
 * changed: the check, the build with all its pages, the preview, the development server.
 */
export function readSite(files: Files, today = new Date().toISOString().slice(0, 10)): SiteRead {
  const kept = keepFiles(files, 'content');
  last = last && areSame(last.files, kept) ? last : readAnew(kept, today);
  return last;
}

function readAnew(files: KeptFiles, today: string): SiteRead {
  const {
    readable,
    problems: wrongFiles,
    isTold,
  } = checkFiles(
    files,
    Object.values(scripts).flatMap(({ letters }) => letters),
  );
  const {
    words,
    outline,
    names,
    tags,
    figureLists,
    translations,
    problems: wrongWords,
    fileCount,
  } = readWords(readable, plan, interfaceWords);
  const { facts, problems: wrongFacts, isWhole } = readFactsOnce(readable);
  const areFactsRight = wrongFacts.length === 0;
  const read = [...wrongWords, ...wrongFacts];
  const together = [
    ...checkDays(readable, today),
    ...checkNames(facts, names, isWhole),
    ...checkFonts(names),
    ...(outline ? checkDrawn(outline, names) : []),
    ...(isWhole('roles') ? checkQuotes(tags, facts) : []),
    ...checkFigureWords(figureLists, (id) => (areFactsRight ? hearFigure(id, facts)?.asked : undefined)),
  ];
  const problems = [...wrongFiles, ...[...read, ...together.filter(isNew(read))].filter((problem) => !isTold(problem))];
  // How words and facts fit each other is looked at when both are right: whatever is wrong before would be told again.
  if (words && problems.length === 0) {
    const releaseOf = ({ locale }: FigureList, source: string) =>
      words.languages.find((language) => language.locale.code === locale)!.source(source).release;
    const wrongReleases = checkReleaseWords(words.languages, facts.sources);
    // Until the words name the right release, a year under a title is measured against the wrong one.
    const figures = checkFigures(figureLists, facts, releaseOf).filter(({ field }) => wrongReleases.length === 0 || field !== 'subtitle');
    problems.push(...checkReading(words, files), ...checkOfficeNames(words.languages, facts), ...wrongReleases, ...figures);
  }
  const site = words && problems.length === 0 ? { words, facts, languages: words.languages } : undefined;
  return { site, problems: once(placed(problems, files)), fileCount, translations, outline, files };
}

let lastFacts: { texts: readonly (string | undefined)[]; read: FactsRead } | undefined;

/** While words are written, the facts stay as they are, and with them all that is computed from them. */
function readFactsOnce(files: Files): FactsRead {
  const texts = listDeep(files, dataFolder).flatMap((file) => [file, files.text(file)]);
  const isSame = lastFacts?.texts.length === texts.length && texts.every((text, index) => text === lastFacts!.texts[index]);
  if (!isSame) lastFacts = { texts, read: readFacts(files) };
  return lastFacts!.read;
}

/** Of a file in which something is wrong nobody need be told that it is missing, and of one fault only once. */
function isNew(told: readonly Problem[]): (problem: Problem) => boolean {
  const files = new Set(told.map(({ file }) => file));
  return ({ file, found }) => !(found === 'nothing' && files.has(file));
}

/** A field whose line is not known yet gets that of its name at the beginning of a line; a code of a table its first row. */
function placed(problems: readonly Problem[], files: Files): Problem[] {
  return problems.map((problem) => {
    if (problem.line > 0 || !/\.\w+$/.test(problem.file)) return problem;
    const name = RegExp.escape(problem.field);
    const place = new RegExp(problem.file.endsWith('.csv') ? `(^|,)${name}(,|$)` : `^\\s*"?${name}"?:`);
    const lines = files.text(problem.file)?.split('\n') ?? [];
    return { ...problem, line: lines.findIndex((line) => place.test(line)) + 1 };
  });
}

/** What two languages tell alike of the facts is one fault. */
function once(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** How the pieces of each language stand to those of another, whatever else is wrong under content/. */
export function readTranslations(files: Files): readonly Translation[] {
  const { readable } = checkFiles(
    files,
    Object.values(scripts).flatMap(({ letters }) => letters),
  );
  return readWords(readable, plan, interfaceWords).translations;
}
