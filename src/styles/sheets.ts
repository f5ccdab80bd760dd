import { chartCss } from './charts.ts';
import type { ColourName } from './palette.ts';

/** How sheets to take away look, the charts on them among it; each of them says what a colour's name stands for. */
export function sheetCss(colour: (name: ColourName) => string): string {
  const c = colour;
  return `
${chartCss(colour)}
.paper { fill: ${c('paper')}; }
.sheet { fill: ${c('ink')}; }
.soft { fill: ${c('ink-soft')}; }
.front.ground { fill: ${c('front-soft')}; }
.middle.ground { fill: ${c('line')}; }
.back.ground { fill: ${c('back-soft')}; }
.front.band { fill: ${c('front')}; }
.middle.band { fill: ${c('ink-soft')}; }
.back.band { fill: ${c('back')}; }
text.front { fill: ${c('front-text')}; }
text.back { fill: ${c('back-text')}; }
`.trim();
}
