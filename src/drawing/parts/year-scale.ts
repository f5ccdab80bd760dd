/** Years on an axis that charts over each other can share: where each has its middle, and how wide it is. */
export interface YearScale {
  at: (year: number) => number;
  step: number;
}

/** Every year from the first to the last has the same room: `yearScale([2001, 2010], 340).at(2001) // => 17`. */
export function yearScale([first, last]: readonly [first: number, last: number], width: number): YearScale {
  const step = width / (last - first + 1);
  return { at: (year) => (year - first + 0.5) * step, step };
}
