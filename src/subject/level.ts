/** The levels of a job, from the top; each country has some of them, in this order. */
export const levels = ['manager', 'professional', 'associate', 'clerical', 'shop-floor', 'sales'] as const;
export type Level = (typeof levels)[number];

/** The levels that stand in these rows, in their order. */
export function levelsOf(rows: readonly { level: Level }[]): Level[] {
  const present = new Set(rows.map(({ level }) => level));
  return levels.filter((level) => present.has(level));
}
