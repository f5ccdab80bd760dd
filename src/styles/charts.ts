import type { ColourName } from './palette.ts';

/**
 * How charts look, on the page and in the pictures that readers take away; each of them says what a colour's name
 * stands for. One rule a meaning; geometry and sizes stand in attributes.
 */
export function chartCss(colour: (name: ColourName) => string): string {
  const c = colour;
  return `
.chart text { fill: ${c('ink')}; }
.chart .soft { fill: ${c('ink-soft')}; }
.chart .strong { font-weight: 700; }
.chart .end { text-anchor: end; }
.chart .middle-text { text-anchor: middle; }
.chart .halo { paint-order: stroke; stroke: ${c('paper')}; stroke-width: 3px; }
.chart .mark, .chart .drawn, .chart .outline, .chart .axis, .chart .series, .chart .counter { stroke: ${c('ink')}; stroke-width: 1.5; stroke-linejoin: round; stroke-linecap: round; }
.chart .grid, .chart .axis, .chart .series, .chart .line, .chart .outline { fill: none; }
.chart .grid { stroke: ${c('line')}; }
.chart .axis { stroke-width: 1; }
.chart .series, .chart .line { stroke-width: 2; }
.chart .counter { stroke-width: 4; stroke-linecap: butt; }
.chart .dashed { stroke-dasharray: 3 3; }
.chart circle { fill: ${c('ink')}; }
.chart .hole { fill: ${c('line')}; opacity: 0.45; }
.chart .drawn { fill: ${c('paper')}; }
.chart .solid { fill: ${c('ink')}; }
.chart .front.drawn, .chart .front .mark, .chart .front .area { fill: ${c('front')}; }
.chart .back.drawn, .chart .back .mark, .chart .back .area, .chart .back .box { fill: ${c('back')}; }
.chart .middle .mark, .chart .middle .box, .chart .neutral .area { fill: ${c('ink-soft')}; }
.chart .front .box { fill: ${c('front-line')}; }
.chart .front .line { stroke: ${c('front-line')}; }
.chart .back .line { stroke: ${c('back')}; }
.chart .middle .line { stroke: ${c('ink-soft')}; }
.chart .weak .mark { fill: ${c('paper')}; }
.chart .pale, .chart .rest .area { opacity: 0.55; }
.chart .front.ground { fill: ${c('front-soft')}; }
.chart .back.ground { fill: ${c('back-soft')}; }
.chart text.front { fill: ${c('front-text')}; }
.chart text.back { fill: ${c('back-text')}; }
`.trim();
}
