import type { ColourName } from './palette.ts';

/**
 * How charts look, on the page and in the pictures that readers take away; each of them says what a colour's name
 * stands for. One rule a meaning; geometry and sizes stand in attributes.
 */
export function chartCss(colour: (name: ColourName) => string): string {
  return `
.chart text { fill: ${colour('ink')}; }
.chart .soft { fill: ${colour('ink-soft')}; }
.chart .strong { font-weight: 700; }
.chart .end { text-anchor: end; }
.chart .middle-text { text-anchor: middle; }
.chart .grid { stroke: ${colour('line')}; stroke-width: 1; fill: none; }
.chart .axis { stroke: ${colour('ink')}; stroke-width: 1; fill: none; }
.chart .series { stroke: ${colour('ink')}; stroke-width: 2; fill: none; }
.chart circle { fill: ${colour('ink')}; }
.chart .dashed { stroke-dasharray: 3 3; }
.chart .hole { fill: ${colour('line')}; opacity: 0.45; }
.chart .front .line { stroke: ${colour('front')}; }
.chart .back .line { stroke: ${colour('back')}; }
.chart .middle .line { stroke: ${colour('ink-soft')}; }
.chart .line { stroke-width: 2; fill: none; }
.chart .front .box { fill: ${colour('front')}; }
.chart .back .box { fill: ${colour('back')}; }
.chart .middle .box { fill: ${colour('ink-soft')}; }
.chart .box { opacity: 0.45; }
.chart .mark { stroke: ${colour('ink')}; stroke-width: 1.25; }
.chart .front .mark { fill: ${colour('front')}; }
.chart .back .mark { fill: ${colour('back')}; }
.chart .middle .mark { fill: ${colour('ink-soft')}; }
.chart .weak .mark { fill: ${colour('paper')}; }
.chart .front .area { fill: ${colour('front')}; }
.chart .back .area { fill: ${colour('back')}; }
.chart .neutral .area { fill: ${colour('ink-soft')}; }
.chart .pale .area, .chart .rest .area { opacity: 0.55; }
.chart .halo { paint-order: stroke; stroke: ${colour('paper')}; stroke-width: 3px; }
.chart .tint-front { fill: ${colour('front-soft')}; }
.chart .tint-back { fill: ${colour('back-soft')}; }
.chart .counter { stroke: ${colour('ink')}; stroke-width: 4; fill: none; }
.chart .side-name { font-weight: 700; }
.chart .front-name { fill: ${colour('front-text')}; }
.chart .back-name { fill: ${colour('back-text')}; }
.chart .pill, .chart .medal { fill: ${colour('paper')}; stroke: ${colour('ink')}; stroke-width: 1.5; }
.chart .icon, .chart .thing { fill: none; stroke: ${colour('ink')}; stroke-width: 1.6; stroke-linejoin: round; stroke-linecap: round; }
.chart .thing { fill: ${colour('paper')}; }
.chart .floor { stroke: ${colour('ink')}; stroke-width: 1.5; }
.chart .customer { fill: ${colour('paper')}; stroke: ${colour('ink')}; stroke-width: 1.6; }
.chart .front-figure, .chart .front-thing { fill: ${colour('front')}; stroke: ${colour('ink')}; stroke-width: 1.6; }
.chart .back-figure { fill: ${colour('back')}; stroke: ${colour('ink')}; stroke-width: 1.6; }
.chart .desk { fill: ${colour('ink')}; }
.chart .tick { fill: none; stroke: ${colour('ink')}; stroke-width: 2.4; stroke-linecap: round; stroke-linejoin: round; }
`.trim();
}
