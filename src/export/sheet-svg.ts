import { Svg } from '../drawing/parts/svg.ts';
import { drawSheet, type SheetFrame } from '../drawing/sheet/draw.ts';
import { layoutSheet, type SheetPaper } from '../drawing/sheet/layout.ts';
import type { Sheet } from '../drawing/sheet/tree.ts';
import { lightColour } from '../styles/palette.ts';
import { sheetCss } from '../styles/sheets.ts';

/** What an SVG has from its page or figure; `faces` is `@font-face` rules, empty where the drawing program brings the fonts. */
export type SheetLook = Omit<SheetFrame, 'style' | 'direction'> & { faces: string };

/** A sheet as an SVG that stands alone: its language, its colours (the light ones) and, where it travels by itself, its letters inside. */
export function sheetSvg(sheet: Sheet, paper: SheetPaper, { faces, ...frame }: SheetLook): string {
  const style = new Svg(`${faces}${sheetCss(lightColour)}`);
  return drawSheet(layoutSheet(sheet, paper), { ...frame, direction: paper.direction, style });
}
