import { round } from './round.ts';

export interface PeopleGroup {
  id: string;
  /** Number of dots; each stands for the same number of people. */
  dots: number;
}

export interface PeopleLayout {
  width: number;
  height: number;
  groups: { id: string; x: number; width: number; dots: { x: number; y: number }[] }[];
}

const step = 11;
const headHeight = 58;

/** Lay out groups of dots beside each other, as many columns each as its share of the width asks for; they fill upwards. */
export function layoutPeople(groups: readonly PeopleGroup[], { width, rows }: { width: number; rows: number }): PeopleLayout {
  const columns = groups.map(({ dots }) => Math.max(1, Math.ceil(dots / rows)));
  const between = (width - columns.reduce((sum, count) => sum + count, 0) * step) / Math.max(1, groups.length - 1);
  let x = 0;
  return {
    width,
    height: headHeight + rows * step,
    groups: groups.map(({ id, dots }, index) => {
      const left = x;
      const own = columns[index]! * step;
      x += own + between;
      return {
        id,
        x: round(left),
        width: round(own),
        dots: Array.from({ length: dots }, (_, dot) => ({
          x: round(left + (dot % columns[index]!) * step + step / 2),
          y: round(headHeight + (rows - 1 - Math.floor(dot / columns[index]!)) * step + step / 2),
        })),
      };
    }),
  };
}
