import type { Plugin } from 'vite';
import type { Locale } from '../i18n/locale.ts';
import { chartCss } from '../styles/charts.ts';
import { paletteCss } from '../styles/palette.ts';
import { scriptCss } from '../styles/scripts.ts';

/**
 * Styles that are written from data, because pictures need the same data: the palette, the sizes of the scripts of
 * these languages, and how charts look. They go through the same compiler as every stylesheet.
 */
export function stylesPlugin(locales: readonly Locale[]): Plugin {
  const sheets: Readonly<Record<string, () => string>> = {
    'virtual:styles/palette.css': paletteCss,
    'virtual:styles/scripts.css': () => scriptCss(locales),
    'virtual:styles/charts.css': () => chartCss((name) => `var(--${name})`),
  };
  return {
    name: 'styles-from-data',
    resolveId: (id) => (Object.hasOwn(sheets, id) ? `\0${id}` : undefined),
    load: (id) => sheets[id.slice(1)]?.(),
  };
}
