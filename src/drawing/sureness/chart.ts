/** How sure a verdict is: its comparisons on one axis, each with how far it runs when the choice of roles changes. */
export interface Sureness {
  kind: 'sureness';
  /** Heads of the names and of the values. */
  columns: readonly [what: string, value: string];
  /** Where neither side is ahead, and its name. */
  equal: number;
  equalName: string;
  tick: (value: number) => string;
  /** By how sure they are. */
  groups: readonly { id: string; name: string; lines: readonly SureLine[] }[];
}

export interface SureLine {
  id: string;
  /** What is compared. */
  name: string;
  /** The published value; `undefined` where there is only a range. */
  at: number | undefined;
  value: string;
  /** Over single changes, and the middle 95 of 100 resamplings; `undefined` where nothing is resampled. */
  reach: readonly [low: number, high: number];
  resampled: readonly [low: number, high: number] | undefined;
}
