import { svg, type Svg } from '../parts/svg.ts';

/** One picture of the idea, 340 wide: at the counter a customer is served; behind it, nobody waits, and the work gets done. */
export function drawFigures(isMirrored: boolean): Svg {
  return svg`${[
    svg`<path class="drawn" d="M18 118V92a20 20 0 0 1 40 0v26zM38 41a12 12 0 1 1 0 24 12 12 0 0 1 0-24z"/>`,
    svg`<path class="drawn front" d="M103 118V90a20 20 0 0 1 40 0v28zM123 39a12 12 0 1 1 0 24 12 12 0 0 1 0-24z"/>`,
    svg`<path class="drawn" d="M46 12h34a6 6 0 0 1 6 6v10a6 6 0 0 1-6 6H60l-8 7v-7h-6a6 6 0 0 1-6-6V18a6 6 0 0 1 6-6zM52 20h22M52 27h14"/>`,
    svg`<path class="drawn front" d="M98 8h24a6 6 0 0 1 6 6v7a6 6 0 0 1-6 6h-2l2 7-9-7H98a6 6 0 0 1-6-6v-7a6 6 0 0 1 6-6z"/>`,
    svg`<path class="outline" d="m103 17 5 5 9-9"${isMirrored && turnedBack}/>`,
    svg`<path class="drawn back" d="M197 92v-4a20 20 0 0 1 40 0v4zM217 42a12 12 0 1 1 0 24 12 12 0 0 1 0-24z"/>`,
    svg`<path class="drawn" d="M242 62h32v22h-32zM258 84v8M250 92h16"/>`,
    svg`<path class="solid" d="M188 93h92v5h-6v20h-5V98h-70v20h-5V98h-6z"/>`,
    svg`<path class="drawn" d="M290 30v88M334 30v88M290 62h44M290 92h44"/>`,
    svg`<path class="drawn" d="M296 44h14v18h-14zM314 48h14v14h-14zM295 74h5v18h-5zM302 70h5v22h-5zM309 74h5v18h-5z"/>`,
    svg`<path class="drawn" d="M318 78h12v14h-12zM297 100h18v18h-18zM319 104h11v14h-11z"/>`,
  ]}`;
}

/** A tick is written the same way in every language, so in a mirrored picture it is mirrored once more. */
const turnedBack = svg` transform="translate(220 0) scale(-1 1)"`;
