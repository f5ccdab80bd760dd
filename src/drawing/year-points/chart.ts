import type { Office } from '../../subject/office.ts';

/** A few years of one value or several, from 0: each year that is known is a mark, and a dashed line leads from one to the next. */
export interface YearPoints {
  kind: 'year-points';
  label: string;
  /** From which year to which the axis runs, and the years that it names. */
  years: readonly [first: number, last: number];
  tickYears: readonly number[];
  series: readonly PointSeries[];
}

export interface PointSeries {
  id: string;
  office: Office;
  points: readonly { year: number; value: number; label: string; isApproximate: boolean }[];
}
