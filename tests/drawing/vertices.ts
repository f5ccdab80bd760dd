/** The places that a line of src/drawing/parts/line.ts goes through, rounded as it draws them. */
export function verticesOf(path: string): { x: number; y: number }[] {
  const numbers = [...path.matchAll(/-?\d*\.?\d+/g)].map(([number]) => Number(number));
  const places: { x: number; y: number }[] = [];
  for (let at = 0; at < numbers.length; at += 2) {
    const before = places.at(-1) ?? { x: 0, y: 0 };
    const sum = (own: number, step: number) => Math.round((own + step) * 10) / 10;
    places.push({ x: sum(before.x, numbers[at]!), y: sum(before.y, numbers[at + 1]!) });
  }
  return places;
}
