import type { Office } from '../../subject/office.ts';

/** A few years of one value, from 0: each year that is known is a mark, and a dashed line leads from one to the next. */
export interface YearPoints {
  kind: 'year-points';
  label: string;
  office: Office;
  points: readonly { year: number; value: number; label: string; isApproximate: boolean }[];
}
