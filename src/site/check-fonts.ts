import type { Problem } from '../files/problem.ts';
import { fontsOf, hasFont } from '../i18n/fonts.ts';
import type { Locale } from '../i18n/locale.ts';

/** Pictures of a published language need the font of its script; without it they would show boxes. */
export function checkFonts(languages: readonly { locale: Locale }[]): Problem[] {
  const scripts = new Set(languages.map(({ locale }) => locale.script));
  return [...scripts].flatMap((script) =>
    fontsOf(script)
      .filter((font) => !hasFont(font))
      .map((font) => ({
        file: 'content/locales.json',
        line: 0,
        field: 'script',
        found: `${script}, whose font for pictures is not installed`,
        write: `nothing here; run npm install --save-dev --save-exact ${font.package}`,
      })),
  );
}
