const graphemes = new Intl.Segmenter('hi', { granularity: 'grapheme' });

/**
 * About how wide a text is drawn, in the units of `fontSize`; on the wide side, so that what fits here fits on paper.
 * Charts are laid out where no font can be measured; the shares of an em are those of Noto Sans.
 */
export function textWidth(text: string, fontSize: number): number {
  return [...graphemes.segment(text)].reduce((sum, { segment }) => sum + graphemeWidth(segment), 0) * fontSize;
}

function graphemeWidth(grapheme: string): number {
  if (/^[\u0900-\u097f]/.test(grapheme)) {
    const consonants = grapheme.match(/[\u0904-\u0939\u0958-\u0961]/g)?.length ?? 1;
    const upright = /[\u093e\u093f\u0940\u0949\u094b\u094c]/.test(grapheme) ? 0.27 : 0; // ा ि ी ॉ ो ौ stand beside their consonant
    return 0.62 + (consonants - 1) * 0.36 + upright;
  }
  if (/^[ .,:;|'’‘!iIjl()[\]·-]/.test(grapheme)) return 0.31;
  if (/^[mwMW@%—÷→]/.test(grapheme)) return 0.92;
  if (/^[A-Z₹]/.test(grapheme)) return 0.68;
  return 0.58;
}

/**
 * A text broken into as few lines as fit into `maxWidth`, of about the same length. It breaks at spaces alone, never
 * inside a word or a syllable; a word that is too wide for any line stands on one of its own.
 */
export function wrapText(text: string, { maxWidth, fontSize }: { maxWidth: number; fontSize: number }): string[] {
  let lines = fillLines(text, maxWidth, fontSize);
  const count = lines.length;
  for (let width = maxWidth - fontSize; width > 0; width -= fontSize / 2) {
    const narrower = fillLines(text, width, fontSize);
    if (narrower.length > count || narrower.some((line) => textWidth(line, fontSize) > width)) break;
    lines = narrower;
  }
  return lines;
}

function fillLines(text: string, maxWidth: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`, fontSize) <= maxWidth) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
