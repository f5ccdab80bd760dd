import fc from 'fast-check';

/** Try a rule in many random cases: the same ones on every machine. A failure shows the smallest case that breaks it. */
export function hold<T>(cases: fc.Arbitrary<T>, rule: (one: T) => void, numRuns = 100): void {
  const tried = fc.property(cases, (one) => {
    rule(one);
  });
  fc.assert(tried, { seed: 2026, numRuns });
}

/** A number with two decimals. */
export function number(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min: Math.round(min * 100), max: Math.round(max * 100) }).map((hundredths) => hundredths / 100);
}

/** Between `min` and `max` things, each with an id of its own. */
export function several<T extends object>(thing: fc.Arbitrary<T>, min: number, max: number): fc.Arbitrary<(T & { id: string })[]> {
  return fc.array(thing, { minLength: min, maxLength: max }).map((things) => things.map((each, index) => ({ ...each, id: `i${index}` })));
}

/** Numbers in rising order. */
export function rising(count: number, max: number): fc.Arbitrary<number[]> {
  return fc.array(number(0, max), { minLength: count, maxLength: count }).map((numbers) => numbers.sort((a, b) => a - b));
}
