import { files, hasDrafts, site } from 'virtual:content';
import { listDeep } from '../files/files.ts';
import { scriptOf } from '../i18n/scripts.ts';
import type { Language } from '../words/language.ts';

// What the gate before content/ has read; when a file changes there, the development server evaluates this module anew.

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

const letters = new WeakMap<Language, string>();

/** Every letter that may stand in a picture of a language: those of all its files, and what dates, lists, numbers and addresses add. */
export function lettersOf(language: Language): string {
  const own = letters.get(language) ?? collectLetters(language);
  letters.set(language, own);
  return own;
}

function collectLetters({ locale, format }: Language): string {
  const codes = locale.status === 'draft' ? [locale.code, locale.follows] : [locale.code];
  const own = [...codes.flatMap((code) => listDeep(files, `content/${code}`)), 'content/data/sources.yaml'];
  const months = Array.from({ length: 12 }, (_, month) => format.date(`2026-${String(month + 1).padStart(2, '0')}-01`));
  const texts = [
    ...own.map((file) => files.text(file)),
    ...months,
    format.list(['', '', '']),
    scriptOf(locale.script).sentenceEnd,
    ascii,
    '−–×÷₹’“”\u00a0',
  ];
  return [...new Set(texts.join(''))].join('');
}

/** Addresses may have any of these, whatever the language. */
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
