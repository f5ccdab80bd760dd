/** The differences around the counter: a title on the line, its icon under it, the two short forms on either side. */
export interface Infographic {
  kind: 'infographic';
  label: string;
  names: { front: string; back: string };
  rows: readonly InfographicRow[];
}

interface InfographicRow {
  id: string;
  title: string;
  front: string;
  back: string;
}
