import { column, row, text, type Sheet, type SheetColumn } from '../../drawing/sheet/tree.ts';
import type { Office } from '../../subject/office.ts';

/** What the picture under a shared link says. */
export interface SharedWords {
  title: string;
  /** What is said under it, where there is more to say. */
  sentence?: string | undefined;
  /** What stands on this side and on the other: the two offices, or two roles, each in the colours of its office. */
  sides: readonly [SharedSide, SharedSide];
}

export interface SharedSide {
  office: Office;
  name: string;
  phrase: string;
  /** What is known of it, a line each. */
  facts?: readonly string[] | undefined;
}

/** In pixels: what chats ask for. */
export const shareSize = { width: 1200, height: 630 } as const;

const edge = 60;
const counter = { width: 10, over: 30 };
/** Texts are written for as much room as they mostly need, and may become as small as that. */
const least = 0.3;

/** The picture that a chat shows under a shared link: the title over the two sides of the counter; `unit` is how large the script is set, 1 for Latin. */
export function shareSheet({ title, sentence, sides: [one, other] }: SharedWords, unit: number): Sheet {
  const head = [
    text('title', title, 60 * unit, { weight: 700, least }),
    ...(sentence ? [text('sentence', sentence, 32 * unit, { least })] : []),
  ];
  return column([
    column(head, { height: 320, gap: 5, padding: { top: 56, end: 80, start: edge } }),
    row([side(one, unit), column([], { width: counter.width, look: 'counter' }), side(other, unit)], { height: 310 }),
  ]);
}

function side({ office, name, phrase, facts = [] }: SharedSide, unit: number): SheetColumn {
  const words = [
    text(`name of the ${office} side`, name, 44 * unit, { weight: 700, least, look: office }),
    text(`phrase of the ${office} side`, phrase, 30 * unit, { least }),
    ...facts.map((fact, index) => text(`fact ${index + 1} of the ${office} side`, fact, 30 * unit, { least })),
  ];
  return column([
    column([], { height: counter.over }),
    column([], { height: 12, look: `${office} band` }),
    column(words, { height: 268, gap: 5, padding: { top: 19, end: 55, bottom: 14, start: edge }, look: `${office} ground` }),
  ]);
}
