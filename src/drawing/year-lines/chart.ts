/** Series over years; a missing year is a hole, a change of method an upright line. */
export interface YearLines {
  kind: 'year-lines';
  label: string;
  series: readonly LineSeries[];
  /** A value that has a line across, such as the one at which both sides are even, and its name. */
  baseline: { value: number; name: string };
  /** Values that the axis must reach besides the data. */
  include: readonly number[];
  tick: (value: number) => string;
  missing: readonly number[];
  breaks: readonly number[];
  tickYears: readonly number[];
}

export interface LineSeries {
  id: string;
  points: readonly YearValue[];
  label: string;
  lastValue: string;
  /** Whether its name stands at its first point, and only the value at the last; both stand at the last otherwise. */
  isNamedFirst: boolean;
  isLabelAbove: boolean;
}

export interface YearValue {
  year: number;
  value: number;
}
