import { drawChart } from '../../drawing/draw.ts';
import type { Infographic } from '../../drawing/infographic/chart.ts';
import { column, panel, text, type Sheet } from '../../drawing/sheet/tree.ts';
import { figureMargin } from './figure-sheet.ts';

/** The differences as one picture to take away: its name, the picture, and where it stands. */
export function infographicSheet(chart: Infographic, address: string, unit: number): Sheet {
  return column(
    [
      text('title', chart.label, 17 * unit, { weight: 700 }),
      column([panel('infographic', (paper) => drawChart(chart, paper), { look: 'chart infographic' })], {
        padding: { top: figureMargin / 2, bottom: figureMargin },
      }),
      text('address', address, 10 * unit, { least: 0.25, look: 'soft' }),
    ],
    { padding: figureMargin },
  );
}
