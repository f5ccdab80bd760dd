import { round } from '../parts/round.ts';
import type { Spot } from '../parts/text.ts';

/** Where a label stands, and the baseline of its text. */
export type PlacedLabel = Spot & { y: number };

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Of a mark. */
export const radius = 5;
const gap = 3;
const halo = 1.5; // half the width of the line around a label, which must not cut into a mark

/**
 * Gives labels the first free place of: after their mark, before, above, below. What has been given is taken for the
 * labels that follow, and so are the marks and what is `written` already.
 */
export function labelPlacer(
  marks: readonly { cx: number; cy: number }[],
  written: readonly Box[],
  frame: Box,
  tall: (units: number) => number,
) {
  const reach = radius + halo;
  const ofMarks = marks.map(({ cx, cy }) => ({ left: cx - reach, right: cx + reach, top: cy - reach, bottom: cy + reach }));
  const taken: Box[] = [...written, ...ofMarks];
  const near = radius + gap;
  return (cx: number, cy: number, width: number): PlacedLabel | undefined => {
    const places = [
      { x: cx + near, y: cy + tall(4), grows: 'right' as const, left: cx + near },
      { x: cx - near, y: cy + tall(4), grows: 'left' as const, left: cx - near - width },
      { x: cx, y: cy - near - tall(2), grows: 'both' as const, left: cx - width / 2 },
      { x: cx, y: cy + near + tall(10), grows: 'both' as const, left: cx - width / 2 },
    ];
    for (const { left, ...place } of places) {
      const box = { left, right: left + width, top: place.y - tall(11), bottom: place.y + tall(3) };
      const isInside = box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
      if (!isInside || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return { x: round(place.x), y: round(place.y), grows: place.grows };
    }
    return undefined;
  };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
