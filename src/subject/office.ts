/** The three offices, in the order of the room: front, the counter, back. */
export const offices = ['front', 'middle', 'back'] as const;
export type Office = (typeof offices)[number];

/** The two sides that every figure compares. */
export const sides = ['front', 'back'] as const;
export type Side = (typeof sides)[number];

/** The rows of either side, in their order; what is neither is left out. */
export function bySide<Row extends { office: string }>(rows: readonly Row[]): Record<Side, Row[]> {
  const on = (side: Side) => rows.filter(({ office }) => office === side);
  return { front: on('front'), back: on('back') };
}
