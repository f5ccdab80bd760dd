import type { Office } from '../../subject/office.ts';
import type { KeyEntry } from '../parts/key.ts';

/** Points on two axes, the second from 0; the first points get a label where there is room for one. */
export interface Scatter {
  kind: 'scatter';
  label: string;
  key: readonly KeyEntry[];
  points: readonly ScatterPoint[];
  xDomain: readonly [number, number];
  xTitle: string;
  yTitle: string;
  xTick: (value: number) => string;
  yTick: (value: number) => string;
  /** How many labels there may be at most on 100 units of width. */
  labels: number;
}

export interface ScatterPoint {
  id: string;
  office: Office;
  x: number;
  y: number;
  /** Short, beside the point. */
  label: string;
  /** The point in a whole sentence. */
  sentence: string;
}
