import { mean, rank } from 'd3-array';
import type { OnetRating } from '../schema/onet-rating.ts';
import { ratingBySoc } from './ratings.ts';

/** O*NET element "Deal With External Customers or the Public in General", rated 1 to 5. */
export const dealsWithCustomers = '4.C.1.b.1.f';

interface PaidRole {
  id: string;
  socCode: string;
  office: 'front' | 'middle' | 'back';
  median: number;
}

export interface ContactPoint {
  id: string;
  office: 'front' | 'middle' | 'back';
  contact: number;
  median: number;
}

export interface ContactPay {
  points: ContactPoint[];
  /** Roles that O*NET does not rate on this element. */
  unrated: string[];
  /** Spearman's rank correlation of contact and pay over all rated roles, −1 to 1. */
  correlation: number;
  /** Per side: mean rating, number of rated roles, and how many of them rate above 3, the middle of the scale. */
  sides: Record<'front' | 'back', { mean: number; rated: number; aboveMiddle: number }>;
}

/** Each role's rating on dealing with customers against its median pay (US dollars a year). */
export function contactPay(roles: readonly PaidRole[], ratings: readonly OnetRating[]): ContactPay {
  const bySoc = ratingBySoc(ratings, dealsWithCustomers);
  const points = roles.flatMap(({ id, socCode, office, median }) => {
    const contact = bySoc.get(socCode);
    return contact === undefined ? [] : [{ id, office, contact, median }];
  });
  const side = (office: 'front' | 'back') => {
    const own = points.filter((point) => point.office === office);
    return { mean: mean(own, ({ contact }) => contact)!, rated: own.length, aboveMiddle: own.filter(({ contact }) => contact > 3).length };
  };
  return {
    points,
    unrated: roles.filter(({ socCode }) => !bySoc.has(socCode)).map(({ id }) => id),
    correlation: spearman(points.map(({ contact }) => contact), points.map(({ median }) => median)),
    sides: { front: side('front'), back: side('back') },
  };
}

/** Spearman's rho: Pearson's correlation of the ranks, ties sharing their mean rank. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [meanRanks(a), meanRanks(b)];
  const [meanX, meanY] = [mean(x)!, mean(y)!];
  const product = (p: readonly number[], pMean: number, q: readonly number[], qMean: number) => p.reduce((total, value, i) => total + (value - pMean) * (q[i]! - qMean), 0);
  return product(x, meanX, y, meanY) / Math.sqrt(product(x, meanX, x, meanX) * product(y, meanY, y, meanY));
}

function meanRanks(values: readonly number[]): number[] {
  const low = rank(values); // ties get the lowest rank of their run
  return [...low].map((own) => own + (low.filter((other) => other === own).length - 1) / 2);
}
