/** Every number anywhere in a layout, with the way to it, so that none is forgotten. */
function numbersIn(layout: unknown, way = ''): { way: string; value: number }[] {
  if (typeof layout === 'number') return [{ way, value: layout }];
  if (layout === null || typeof layout !== 'object') return [];
  return Object.entries(layout).flatMap(([key, part]) => numbersIn(part, `${way}.${key}`));
}

/** Coordinates that are not finite or carry more than one decimal. What is called `value` or `year` and is a number is data. */
export function unfitNumbers(layout: unknown): string[] {
  return numbersIn(layout)
    .filter(({ way, value }) => !Number.isFinite(value) || (!/\.(value|year)$/.test(way) && Math.round(value * 10) / 10 !== value))
    .map(({ way, value }) => `${way}: ${value}`);
}

/** Pairs of things of which the larger stands left of the smaller; `of` says how large, `at` where. */
export function outOfOrder<T>(things: readonly T[], of: (thing: T) => number, at: (thing: T) => number): string[] {
  const sorted = [...things].sort((a, b) => of(a) - of(b));
  return sorted.slice(1).flatMap((thing, index) => {
    const before = sorted[index]!;
    return of(thing) > of(before) && at(thing) < at(before) ? [`${of(thing)} at ${at(thing)}, left of ${of(before)} at ${at(before)}`] : [];
  });
}
