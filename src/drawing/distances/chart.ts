import type { Office } from '../../subject/office.ts';

/** How far values stand from others, on one scale: a line from there, a mark at the value. */
export interface Distances {
  kind: 'distances';
  /** Heads of the names, of the values and of what they are held against. */
  columns: readonly [name: string, value: string, from: string];
  domain: readonly [number, number];
  rows: readonly Distance[];
  tick: (value: number) => string;
}

/** One value and what it is held against, both in words too. */
export interface Distance {
  id: string;
  office: Office;
  name: string;
  value: number;
  from: number;
  cells: readonly [value: string, from: string];
}
