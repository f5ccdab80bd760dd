import { parseDocument, YAMLMap } from 'yaml';
import type { Locale } from '../../i18n/locale.ts';
import { parseMdx } from '../check/mdx.ts';
import { splitKey } from '../check/word-list.ts';
import { inFormsOf } from './fill.ts';
import { notesFile, writeNotes } from './noted.ts';
import type { Pieces } from './pieces.ts';

/** A language as CLDR knows it; `undefined` where it knows none with this code. Figures are grouped as in `region`. */
export function describeLanguage(code: string, region: string): Omit<Locale, 'status' | 'follows'> | undefined {
  if (!isLanguage(code)) return undefined;
  const locale = new Intl.Locale(code);
  const { script = 'Latn' } = locale.maximize();
  const english = new Intl.DisplayNames(['en'], { type: 'language' }).of(code)!;
  return {
    code,
    name: new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code) ?? english,
    direction: directionOf(locale),
    script,
    numbers: { default: writtenIn(region, locale.language, script) },
  };
}

/** `ur-IN`; where another script is usual in the region than the one that is meant, with that: `sd-Arab-IN`. */
function writtenIn(region: string, language: string, script: string): string {
  const [short, long] = [`${language}-${region}`, `${language}-${script}-${region}`];
  return new Intl.Locale(short).maximize().script === script ? short : long;
}

function isLanguage(code: string): boolean {
  try {
    const isKnown = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code) !== undefined;
    return isKnown && new Intl.Locale(code).region === undefined;
  } catch {
    return false; // not even shaped like a code
  }
}

/** TypeScript does not know it yet: https://tc39.es/proposal-intl-locale-info/ */
function directionOf(locale: Intl.Locale): Locale['direction'] {
  const { getTextInfo } = locale as Intl.Locale & { getTextInfo(): { direction: Locale['direction'] } };
  return getTextInfo.call(locale).direction;
}

/**
 * The files of a language that begins as a copy of the one that it follows: `texts` are those by their paths. Each is there to be
 * written over, with the plural forms of the new language; and it is noted what each was copied from, so that a copy is known for one.
 */
export function beginLanguage(code: string, followed: string, texts: ReadonlyMap<string, string>, pieces: Pieces): Map<string, string> {
  const copies = [...texts].map(([file, text]): [string, string] => {
    const adapt = file.endsWith('/ui.json') ? adaptInterface : file.includes('/figures/') ? adaptFigure : undefined;
    return [file.replace(`content/${followed}/`, `content/${code}/`), adapt?.(text, code) ?? text];
  });
  const notes = new Map([...pieces].map(([id, { words }]) => [id, { words, isSame: false }]));
  return new Map([...copies, [notesFile(code), writeNotes(notes)]]);
}

function adaptInterface(text: string, code: string): string {
  const words: Record<string, string> = JSON.parse(text);
  return `${JSON.stringify(Object.fromEntries(inFormsOf(code, Object.entries(words))), null, 2)}\n`;
}

/** A figure's words stand among its fields; those without a plural stay as they are written. */
function adaptFigure(text: string, code: string): string {
  const fields = parseMdx(text)?.fields.text ?? '';
  const document = parseDocument(fields);
  const words = document.get('words');
  if (!(words instanceof YAMLMap)) return text;
  const said = Object.entries(words.toJSON() as Record<string, string>);
  const adapted = inFormsOf(code, said);
  const keys = (list: readonly (readonly [string, string])[]) => new Set(list.map(([key]) => key));
  const [old, now] = [keys(said), keys(adapted)];
  if (old.symmetricDifference(now).size === 0) return text;
  for (const [key] of said) if (!now.has(key)) words.delete(key);
  for (const [key, form] of adapted) if (!old.has(key)) words.add(document.createPair(key, form));
  words.items.sort((a, b) => orderOf(String(a.key), said) - orderOf(String(b.key), said));
  return text.replace(fields, document.toString({ lineWidth: 0 }).trimEnd());
}

/** The forms of a plural stand where its first one stood. */
function orderOf(key: string, words: readonly (readonly [key: string, text: string])[]): number {
  return words.findIndex(([each]) => splitKey(each).base === splitKey(key).base);
}
