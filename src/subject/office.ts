/** The three offices, in the order of the room: front, the counter, back. */
export const offices = ['front', 'middle', 'back'] as const;
export type Office = (typeof offices)[number];

/** The two sides that every figure compares. */
export const sides = ['front', 'back'] as const;
export type Side = (typeof sides)[number];
