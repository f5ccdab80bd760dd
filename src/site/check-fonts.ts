import type { Problem } from '../files/problem.ts';
import { hasFont, neededFonts } from '../i18n/fonts.ts';
import type { Locale } from '../i18n/locale.ts';
import type { ScriptFont } from '../i18n/script.ts';

/** Pictures of a published language need the font of its script; without it they would show boxes. */
export function checkFonts(languages: readonly { locale: Locale }[]): Problem[] {
  const scripts = new Set(languages.map(({ locale }) => locale.script));
  return [...scripts].flatMap((script) =>
    lackingFonts(script).map((font) => ({
      file: 'content/locales.json',
      line: 0,
      field: 'script',
      found: `${script}, whose font for pictures is not installed`,
      write: `nothing here; run ${installFont(font)}`,
    })),
  );
}

/** What is told of drafts, which may still lack it. */
export function noteFonts(locales: readonly Locale[]): string[] {
  return locales
    .filter(({ status }) => status === 'draft')
    .flatMap(({ code, name, script }) =>
      lackingFonts(script).map((font) => `${name} (${code}): its pictures show boxes for letters until you run ${installFont(font)}`),
    );
}

/** The command that brings a font. */
export function installFont({ package: name }: ScriptFont): string {
  return `npm ${installing(name).join(' ')}`;
}

/** What npm is told. */
export function installing(name: string): string[] {
  return ['install', '--save-dev', '--save-exact', name];
}

/** The fonts that a script needs and that are not there. */
export function lackingFonts(script: string): ScriptFont[] {
  return neededFonts(script).filter((font) => !hasFont(font));
}
