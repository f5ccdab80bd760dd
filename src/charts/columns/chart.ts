/** One column a value, all standing on one line. */
export interface Columns {
  kind: 'columns';
  label: string;
  rows: readonly {
    id: string;
    value: number;
    /** The value in words. */
    label: string;
    /** The name under the column. */
    short: string;
    /** Drawn paler: it comes from elsewhere than the others. */
    isPale: boolean;
  }[];
}
