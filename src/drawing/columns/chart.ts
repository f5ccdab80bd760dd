/** One column a year, all standing on one line. */
export interface Columns {
  kind: 'columns';
  label: string;
  /** From which year to which the axis runs, though the columns may begin later; and the years that it names. */
  years: readonly [first: number, last: number];
  tickYears: readonly number[];
  rows: readonly {
    id: string;
    year: number;
    value: number;
    /** The value in words. */
    label: string;
    /** Drawn paler: it comes from elsewhere than the others. */
    isPale: boolean;
  }[];
}
