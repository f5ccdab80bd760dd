import { isHyphenated } from '../i18n/hyphenation.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Steps, TypeScale } from '../i18n/script.ts';
import { fallbackFont, scriptOf } from '../i18n/scripts.ts';

/** Screens from these widths on get the second and the third step of a scale. */
const wider = ['37.5rem', '64rem'];

/** The sizes of the scripts of these languages as custom properties (`--text`, `--text-line`, `--h1` and so on), and where their words break. */
export function scriptCss(locales: readonly Pick<Locale, 'code' | 'script'>[]): string {
  const codes = [...new Set(locales.map(({ script }) => script))];
  return [
    ...[0, 1, 2].map((step) => inMedia(step, codes.map((code) => rule(code, step)).join('\n'))),
    ...codes.flatMap(ownLetters),
    ...locales
      .filter(({ code }) => isHyphenated(code))
      .map(({ code, script }) => `[data-script='${script}']:lang(${code}) { hyphens: auto; hyphenate-limit-chars: 9 4 4; }`),
  ].join('\n');
}

function rule(code: string, step: number): string {
  const declarations = Object.entries(scriptOf(code).type as TypeScale & Record<string, Steps>)
    .filter(([, steps]) => step < steps.length && steps[step] !== steps[step - 1])
    .map(([name, steps]) => `${property(name)}: ${steps[step]}${name.endsWith('Line') ? '' : 'rem'};`);
  return declarations.length === 0 ? '' : `[data-script='${code}'] { ${declarations.join(' ')} }`;
}

/** Where its letters come from, if base.css does not name their typeface already, and where its lines break. */
function ownLetters(code: string): string[] {
  const { font, wordBreak } = scriptOf(code);
  const families = `system-ui, '${font.family}', 'Nirmala UI', sans-serif`;
  return [
    ...(font === fallbackFont ? [] : [`[data-script='${code}'] body, [data-script='${code}']:not(html) { font-family: ${families}; }`]),
    ...(wordBreak ? [`[data-script='${code}'] { word-break: ${wordBreak}; }`] : []),
  ];
}

function inMedia(step: number, rules: string): string {
  return step === 0 ? rules : `@media (min-width: ${wider[step - 1]}) { ${rules} }`;
}

/** `textLine // => --text-line` */
function property(name: string): string {
  return `--${name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)}`;
}
