/** One rated element, and what each role has of it: `undefined` is not rated. */
export interface RatingDifference {
  /** Its place among the names. */
  index: number;
  values: (number | undefined)[];
  /** Highest less lowest. */
  spread: number;
}

/** The elements in which the roles differ most, largest difference first; only those for which at least two roles are rated, and that differ at all. */
export function largestDifferences(ratings: readonly (readonly (number | null)[] | undefined)[], count: number): RatingDifference[] {
  const length = Math.max(0, ...ratings.map((own) => own?.length ?? 0));
  return Array.from({ length }, (_, index): RatingDifference => {
    const values = ratings.map((own) => own?.[index] ?? undefined);
    const known = values.filter((value) => value !== undefined);
    return { index, values, spread: known.length < 2 ? 0 : apart(Math.max(...known), Math.min(...known)) };
  })
    .filter(({ spread }) => spread > 0)
    .sort((a, b) => b.spread - a.spread || a.index - b.index)
    .slice(0, count);
}

/** How far apart two ratings are. They have at most nine digits behind the point, and so has this: `apart(4.44, 3.94) // => 0.5`, not 0.5000000000000004. */
export function apart(high: number, low: number): number {
  return Math.round((high - low) * 1e9) / 1e9;
}

/** The items with the highest and the lowest value, unknown ones left out; `undefined` where fewer than two are known. Of equal ones the first. */
export function extremes<Item>(items: readonly Item[], value: (item: Item) => number | undefined): Extremes<Item> | undefined {
  const known = items.flatMap((item) => {
    const own = value(item);
    return own === undefined ? [] : [{ item, value: own }];
  });
  if (known.length < 2) return undefined;
  const by = (better: (a: number, b: number) => boolean) => known.reduce((best, own) => (better(own.value, best.value) ? own : best));
  return { most: by((a, b) => a > b), least: by((a, b) => a < b) };
}

export interface Extremes<Item> {
  most: { item: Item; value: number };
  least: { item: Item; value: number };
}
