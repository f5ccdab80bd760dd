import type { Paper } from './paper.ts';
import type { Svg } from './svg.ts';
import { drawText, over, reach } from './text.ts';

interface TickLabel {
  x: number;
  text: string;
}

/**
 * Labels along a horizontal axis, centred on their places but for those at the frame's ends. A label that would touch
 * another is left out; the first and the last stay longest, since they say how far the axis goes.
 */
export function drawTicks(labels: readonly TickLabel[], y: number, paper: Paper, frame = { left: 0, right: paper.width }): Svg[] {
  const placed = labels.map(({ x, text }) => {
    const width = paper.measure(text, paper.size);
    const spot = over(x, width, frame);
    return { text, spot, ...reach(spot, width) };
  });
  const kept = keptApart(placed, paper.size / 3);
  return placed.filter((_, index) => kept.has(index)).map(({ text, spot }) => drawText(text, spot, y, paper, 'soft'));
}

/** Which of these stretches keep at least `gap` from all others that are kept: the ends are asked first, then those `among` them. */
export function keptApart(
  stretches: readonly { left: number; right: number }[],
  gap: number,
  among: Iterable<number> = stretches.keys(),
): Set<number> {
  const kept = new Set<number>();
  for (const index of new Set([0, stretches.length - 1, ...among])) {
    const own = stretches[index];
    if (own && [...kept].every((other) => own.right + gap <= stretches[other]!.left || stretches[other]!.right + gap <= own.left))
      kept.add(index);
  }
  return kept;
}
