import { describe, expect, it } from 'vitest';
import { landmarkYears } from '../../src/model/landmark-years.ts';

describe(landmarkYears, () => {
  it.each([
    [2003, 2024, [2003, 2010, 2024]],
    [2007, 2013, [2007, 2010, 2013]],
    [2011, 2013, [2011, 2013]],
    [2010, 2013, [2010, 2013]],
    [2007, 2010, [2007, 2010]],
  ])('%i to %i has the first year of a decade where one lies between', (first, last, years) => {
    expect(landmarkYears(first, last)).toEqual(years);
  });
});
