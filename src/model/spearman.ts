import { mean, rank } from 'd3-array';

/** Spearman's rank correlation, −1 to 1: Pearson's correlation of the ranks, ties sharing their mean rank. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [meanRanks(a), meanRanks(b)];
  const [meanX, meanY] = [mean(x)!, mean(y)!];
  const product = (p: readonly number[], pMean: number, q: readonly number[], qMean: number) =>
    p.reduce((total, value, i) => total + (value - pMean) * (q[i]! - qMean), 0);
  return product(x, meanX, y, meanY) / Math.sqrt(product(x, meanX, x, meanX) * product(y, meanY, y, meanY));
}

function meanRanks(values: readonly number[]): number[] {
  const low = rank(values); // ties get the lowest rank of their run
  return [...low].map((own) => own + (low.filter((other) => other === own).length - 1) / 2);
}
