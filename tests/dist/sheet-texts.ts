import { load } from 'cheerio';
import { createMeasure, type Measure } from '../../src/i18n/measure.ts';
import type { Locale } from '../../src/i18n/locale.ts';

/** A line of text on a picture: what it says, and the box of its letters. */
export interface Line {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

type Sheet = ReturnType<typeof load>;
type Node = ReturnType<Sheet>;

/** What a text has from the elements around it. */
interface Around {
  x: number;
  y: number;
  size: number;
}

/** Measures allow for other systems' fonts; a picture is set in the very fonts that are measured. */
const spare = 1.04;
const measures = new Map<string, Measure>();

/** Every line of text of a picture in one language, where it stands on it. */
export function linesOf(svg: string, { direction, script }: Locale): Line[] {
  const $ = load(svg, { xml: true });
  const measure = measures.get(script) ?? createMeasure(script);
  measures.set(script, measure);
  return walk($('svg').first(), { x: 0, y: 0, size: 16 });

  function walk(parent: Node, around: Around): Line[] {
    return parent
      .children()
      .get()
      .flatMap((element) => {
        const node = $(element);
        const own = enter(node, around);
        return node.is('text') ? [lineOf(node, own)] : walk(node, own);
      });
  }

  function enter(node: Node, { x, y, size }: Around): Around {
    const [, across = '0', down = '0'] = /^translate\((-?[\d.]+) (-?[\d.]+)\)$/.exec(node.attr('transform') ?? '') ?? [];
    const moved = node.is('svg, text') ? { x: Number(node.attr('x') ?? 0), y: Number(node.attr('y') ?? 0) } : { x: 0, y: 0 };
    return { x: x + moved.x + Number(across), y: y + moved.y + Number(down), size: Number(node.attr('font-size') ?? size) };
  }

  function lineOf(node: Node, { x, y, size }: Around): Line {
    const text = node.text();
    const isBold = node.attr('font-weight') === '700' || node.hasClass('strong');
    const width = measure(text, size, isBold ? 700 : 400) / spare;
    const growsRight = node.hasClass('end') === (direction === 'rtl');
    const left = x - (node.hasClass('middle-text') ? width / 2 : growsRight ? 0 : width);
    return { text, left, right: left + width, top: y - (size * 10) / 13, bottom: y + (size * 3) / 13 };
  }
}

/** Pairs of lines that lie on each other. */
export function overlaps(lines: readonly Line[]): string[] {
  const touch = (a: Line, b: Line) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return lines.flatMap((a, index) =>
    lines
      .slice(index + 1)
      .filter((b) => touch(a, b))
      .map((b) => `"${a.text}" and "${b.text}"`),
  );
}
