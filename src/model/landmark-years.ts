/** Years to name on an axis: the first, a decade's first year if one lies between, the last: `landmarkYears(2003, 2024) // => [2003, 2010, 2024]` */
export function landmarkYears(first: number, last: number): number[] {
  const decade = Math.round((first + last) / 20) * 10;
  return first < decade && decade < last ? [first, decade, last] : [first, last];
}
