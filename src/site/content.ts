import { hasDrafts, texts } from 'virtual:content';
import { ContentError } from '../files/problem.ts';
import { filesInMemory } from '../files/files.ts';
import { scriptOf } from '../i18n/scripts.ts';
import type { Language } from '../words/language.ts';
import { readSite } from './read.ts';

// Read once for as long as no file under content/ changes; the development server then evaluates this module anew.
const { site, problems } = readSite(filesInMemory(texts));
if (!site) throw new ContentError(problems);

/** The languages that readers may see, in the order in which they are offered, and the facts that all of them share. */
export const { languages, facts } = site;

/** How complete each language is, drafts too; and what stands on the pages, in order. */
export const { translations, outline } = site.words;

/** Every language that has pages: those that are offered, and drafts where they are asked for. */
export const builtLanguages: readonly Language[] = [...languages, ...(hasDrafts ? site.words.drafts : [])];

/** The language with this code. Another is a mistake in the code, so it throws. */
export function languageOf(code: string | undefined): Language {
  const language = builtLanguages.find(({ locale }) => locale.code === code);
  if (!language) throw new Error(`unknown locale: ${code}`);
  return language;
}

/** The scripts of the pages. */
export const scriptsInUse: readonly string[] = [...new Set(builtLanguages.map(({ locale }) => locale.script))];

/** Every letter that may stand in a picture of a language: those of all its files, and what dates, lists, numbers and addresses add. */
export function lettersOf({ locale, format }: Language): string {
  const codes = locale.status === 'draft' ? [locale.code, locale.follows] : [locale.code];
  const own = Object.entries(texts).filter(([file]) => codes.includes(file.split('/')[1]) || file === 'content/data/sources.yaml');
  const months = Array.from({ length: 12 }, (_, month) => format.date(`2026-${String(month + 1).padStart(2, '0')}-01`));
  return [
    ...own.map(([, text]) => text),
    ...months,
    format.list(['', '', '']),
    scriptOf(locale.script).sentenceEnd,
    ascii,
    '−–×÷₹’“”\u00a0',
  ].join('');
}

/** Addresses may have any of these, whatever the language. */
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
