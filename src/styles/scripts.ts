import type { Steps, TypeScale } from '../i18n/script.ts';
import { scriptOf } from '../i18n/scripts.ts';

/** Screens from these widths on get the second and the third step of a scale. */
const wider = ['37.5rem', '64rem'];

/** The sizes of these scripts as custom properties: `--text`, `--text-line`, `--h1` and so on. */
export function scriptCss(codes: readonly string[]): string {
  return [0, 1, 2].map((step) => inMedia(step, codes.map((code) => rule(code, step)).join('\n'))).join('\n');
}

function rule(code: string, step: number): string {
  const declarations = Object.entries(scriptOf(code).type as TypeScale & Record<string, Steps>)
    .filter(([, steps]) => step < steps.length && steps[step] !== steps[step - 1])
    .map(([name, steps]) => `${property(name)}: ${steps[step]}${name.endsWith('Line') ? '' : 'rem'};`);
  return declarations.length === 0 ? '' : `[data-script='${code}'] { ${declarations.join(' ')} }`;
}

function inMedia(step: number, rules: string): string {
  return step === 0 ? rules : `@media (min-width: ${wider[step - 1]}) { ${rules} }`;
}

/** `textLine // => --text-line` */
function property(name: string): string {
  return `--${name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)}`;
}
