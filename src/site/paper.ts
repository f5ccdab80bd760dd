import type { Paper } from '../drawing/parts/paper.ts';
import type { Locale } from '../i18n/locale.ts';
import { createMeasure, type Measure } from '../i18n/measure.ts';
import { scriptOf } from '../i18n/scripts.ts';

/** How wide charts are drawn, in drawing units. */
const chartWidth = 340;
/** Where a chart has the width of a large screen's column. */
export const wideWidth = 700;

const measures = new Map<string, Measure>();

/** The measure of a script, made once. */
function measureOf(script: string): Measure {
  const measure = measures.get(script) ?? createMeasure(script);
  measures.set(script, measure);
  return measure;
}

/** What the charts of one language are drawn on, on a page as on a sheet. */
export function paperOf({ direction, script }: Locale): Paper {
  return { width: chartWidth, direction, ...scriptOf(script).chart, measure: measureOf(script) };
}
