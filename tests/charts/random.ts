/** A small seeded generator (mulberry32): the same seed makes the same world on every machine. */
export interface Random {
  /** A number from `low` up to, not including, `high`. */
  number(low: number, high: number): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  pick<T>(from: readonly T[]): T;
}

export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (low: number, high: number) => low + next() * (high - low);
  const whole = (low: number, high: number) => Math.floor(number(low, high + 1));
  return { number, whole, pick: (from) => from[whole(0, from.length - 1)]! };
}

/** The random worlds that a rule over everything is tried in. A failure names the seed, which makes its world again. */
export function worlds(check: (chance: Random, seed: number) => void, count = 200): void {
  for (let seed = 1; seed <= count; seed += 1) {
    try {
      check(random(seed), seed);
    } catch (error) {
      if (error instanceof Error) error.message = `in the world of seed ${seed}: ${error.message}`;
      throw error;
    }
  }
}

/** As many things as `count` says, each made by `make`. */
export function several<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** Every number anywhere in a layout, with the way to it, so that none is forgotten. */
export function numbersIn(layout: unknown, way = ''): { way: string; value: number }[] {
  if (typeof layout === 'number') return [{ way, value: layout }];
  if (layout === null || typeof layout !== 'object') return [];
  return Object.entries(layout).flatMap(([key, part]) => numbersIn(part, `${way}.${key}`));
}

/** Coordinates that are not finite or carry more than one decimal. `value` and `year` are data, not coordinates. */
export function unfitNumbers(layout: unknown): string[] {
  return numbersIn(layout)
    .filter(({ way, value }) => !Number.isFinite(value) || (!/\.(value|year)$/.test(way) && Math.round(value * 10) / 10 !== value))
    .map(({ way, value }) => `${way}: ${value}`);
}

/** Pairs of things of which the larger stands left of the smaller; `at` says where, `of` how large. */
export function outOfOrder<T>(things: readonly T[], of: (thing: T) => number, at: (thing: T) => number): string[] {
  const sorted = [...things].sort((a, b) => of(a) - of(b));
  return sorted.slice(1).flatMap((thing, index) => {
    const before = sorted[index]!;
    return at(thing) < at(before) ? [`${of(thing)} at ${at(thing)}, left of ${of(before)} at ${at(before)}`] : [];
  });
}
