/** A coordinate with one decimal: finer than a screen, and free of 16.799999999999997. */
export const round = (coordinate: number): number => Math.round(coordinate * 10) / 10;
