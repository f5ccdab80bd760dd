import { splitPieces } from '../../i18n/split.ts';
import type { Measure } from './paper.ts';

interface Room {
  maxWidth: number;
  size: number;
  weight?: 400 | 700;
  measure: Measure;
}

/**
 * A text broken into as few lines as fit into `maxWidth`, of about the same length. It breaks at spaces, or between
 * words where none part them, never inside a word or a syllable; a word that is too wide for any line stands on one of its own.
 */
export function wrapText(text: string, { maxWidth, size, weight = 400, measure }: Room): string[] {
  const widthOf = (line: string) => measure(line, size, weight);
  const pieces = splitPieces(text);
  let lines = fillLines(pieces, maxWidth, widthOf);
  const count = lines.length;
  if (count === 1) return lines;
  for (let width = maxWidth - size; width > 0; width -= size / 2) {
    const narrower = fillLines(pieces, width, widthOf);
    if (narrower.length > count || narrower.some((line) => widthOf(line) > width)) break;
    lines = narrower;
  }
  return closeIsolates(lines);
}

/** A piece that keeps a direction of its own (U+2066 … U+2069) and goes on over lines keeps it on each of them. */
function closeIsolates(lines: readonly string[]): string[] {
  let isOpen = false;
  return lines.map((line) => {
    const opened = isOpen ? `\u2066${line}` : line;
    isOpen = opened.lastIndexOf('\u2066') > opened.lastIndexOf('\u2069');
    return isOpen ? `${opened}\u2069` : opened;
  });
}

function fillLines(pieces: readonly string[], maxWidth: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(`${line}${piece}`.trimEnd()) <= maxWidth) lines[lines.length - 1] = `${line}${piece}`;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
