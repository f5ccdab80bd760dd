/** One row a pair of values on one axis: both marks, joined by a line. */
export interface Dumbbells {
  kind: 'dumbbells';
  label: string;
  /** Heads of the names and of either side's values. */
  columns: readonly [name: string, front: string, back: string];
  domain: readonly [number, number];
  rows: readonly {
    id: string;
    name: string;
    front: number;
    back: number;
    /** The values in words. */ frontValue: string;
    backValue: string;
  }[];
  tick: (value: number) => string;
}
