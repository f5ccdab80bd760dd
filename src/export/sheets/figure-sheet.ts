import { drawChart } from '../../drawing/draw.ts';
import { column, panel, text, type Sheet } from '../../drawing/sheet/tree.ts';
import type { Figure } from '../../figures/figure.ts';

/** What stands on a sheet around the panels of a figure. */
export interface SheetWords {
  headline: string;
  /** Empty where there is none. */
  subtitle: string;
  /** The sources, and where the figure stands. */
  credits: readonly string[];
}

/** Between the edges of a figure's sheet and what stands on it. */
export const figureMargin = 16;

/** A figure to take away: headline, panels one under the other, notes and sources; `unit` is how large the script is set, 1 for Latin. */
export function figureSheet({ panels, notes }: Pick<Figure, 'panels' | 'notes'>, words: SheetWords, unit: number): Sheet {
  const { headline, subtitle, credits } = words;
  return column(
    [
      column(
        [
          text('headline', headline, 17 * unit, { weight: 700 }),
          ...(subtitle === '' ? [] : [text('subtitle', subtitle, 12 * unit, { look: 'soft' })]),
        ],
        { padding: { bottom: figureMargin / 2 } },
      ),
      ...panels.map(({ title, chart }) =>
        column(
          [
            ...(panels.length > 1 ? [text(`title of ${chart.kind}`, title, 13 * unit, { weight: 700 })] : []),
            panel(chart.kind, (paper) => drawChart(chart, paper), { look: `chart ${chart.kind}` }),
          ],
          { padding: { bottom: figureMargin } },
        ),
      ),
      ...[...notes, ...credits].map((note) => text('notes and sources', note, 10 * unit, { least: 0.25, look: 'soft' })),
    ],
    { padding: figureMargin },
  );
}
