import { texts } from 'virtual:content';
import { ContentError } from '../files/problem.ts';
import { filesInMemory } from '../files/files.ts';
import type { Language } from '../words/language.ts';
import { readSite } from './read.ts';

// Read once for as long as no file under content/ changes; the development server then evaluates this module anew.
const { site, problems } = readSite(filesInMemory(texts));
if (!site) throw new ContentError(problems);

/** The languages that readers may see, in the order in which they are offered, and the facts that all of them share. */
export const { languages, facts } = site;

/** The language with this code. Another is a mistake in the code, so it throws. */
export function languageOf(code: string | undefined): Language {
  const language = languages.find(({ locale }) => locale.code === code);
  if (!language) throw new Error(`unknown locale: ${code}`);
  return language;
}

/** The scripts of the published languages. */
export const scriptsInUse: readonly string[] = [...new Set(languages.map(({ locale }) => locale.script))];

/** Every letter that may stand in a picture of a language: those of all its files, and what numbers are written with. */
export function lettersOf({ locale }: Language): string {
  const own = Object.entries(texts).filter(([file]) => file.startsWith(`content/${locale.code}/`) || file === 'content/data/sources.yaml');
  return own.map(([, text]) => text).join('') + '0123456789.,-−+–%‰×÷$₹’()';
}
