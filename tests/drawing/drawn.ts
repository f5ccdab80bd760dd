import { load } from 'cheerio';
import type { Drawing, Paper } from '../../src/drawing/parts/paper.ts';

/** A text as it is drawn, and the room it takes. */
interface DrawnText {
  words: string;
  classes: readonly string[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A drawing, parsed as XML. */
export function parse({ content }: Drawing) {
  return load(`<svg>${content.markup}</svg>`, { xml: true });
}

/** Every text of a drawing in its order, where the frame has it: groups are moved, and anchors follow the direction. */
export function textsIn(drawing: Drawing, { direction, size, measure }: Paper): DrawnText[] {
  const $ = parse(drawing);
  return $('text')
    .toArray()
    .map((element) => {
      const text = $(element);
      const classes = (text.attr('class') ?? '').split(' ');
      const own = Number(text.closest('[font-size]').attr('font-size') ?? size);
      const width = measure(text.text(), own, classes.some((name) => ['strong', 'side-name'].includes(name)) ? 700 : 400);
      const moves = text
        .parents()
        .addBack()
        .toArray()
        .map((each) => /^translate\((\S+) (\S+)\)$/.exec($(each).attr('transform') ?? ''));
      const x = moves.reduce((sum, move) => sum + Number(move?.[1] ?? 0), Number(text.attr('x') ?? 0));
      const y = moves.reduce((sum, move) => sum + Number(move?.[2] ?? 0), Number(text.attr('y')));
      const growsLeft = classes.includes('end') === (direction === 'ltr');
      const left = x - (classes.includes('middle-text') ? width / 2 : growsLeft ? width : 0);
      return { words: text.text(), classes, left, right: left + width, top: y - 0.8 * own, bottom: y + 0.25 * own };
    });
}

/** Whether two boxes share more than a rounding's worth of room. */
export function overlap(a: Omit<DrawnText, 'words' | 'classes'>, b: Omit<DrawnText, 'words' | 'classes'>, slack = 0.2): boolean {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;
}
