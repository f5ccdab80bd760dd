import { max, mean } from 'd3-array';
import type { OnetRating } from '../facts/parts/onet-rating.ts';
import type { PaidRole } from '../facts/paid-roles.ts';
import { bySide, type Office, type Side } from '../subject/office.ts';
import { compare, type Comparison } from './comparison.ts';
import { middleRating, ratingOf, ratingScale } from './ratings.ts';
import { spearman } from './spearman.ts';
import { findingOf, judge, type Finding, type Judgement } from './verdict.ts';

/** O*NET element "Deal With External Customers or the Public in General". */
export const dealsWithCustomers = '4.C.1.b.1.f';

export interface ContactPoint {
  id: string;
  office: Office;
  /** How important dealing with customers is, 1 to 5. */
  contact: number;
  /** Median pay, US dollars a year. */
  median: number;
}

export interface ContactPay {
  /** Every rated role, most contact first. */
  points: ContactPoint[];
  /** The same, those that stand out of the cloud first: they are the ones a reader asks about, so labels go to them. */
  outermost: ContactPoint[];
  /** Roles that O*NET does not rate on this element. */
  unrated: Omit<ContactPoint, 'contact'>[];
  /** Spearman's rank correlation of contact and pay over all rated roles, −1 to 1. */
  correlation: number;
  /** Per side: mean rating, number of rated roles, and how many of them rate above the middle of the scale, and half a point above it. */
  sides: Record<Side, { mean: number; rated: number; aboveMiddle: number; farAbove: number }>;
  /** The share of rated back-office roles above the middle of the scale, against a half. */
  comparison: Comparison;
  finding: Finding;
  /** Of the claim that as a rule the back office has no direct contact: then at most half of its roles would be above. */
  judgement: Judgement;
}

/** Each role's rating on dealing with customers against its median pay. */
export function contactPay(roles: readonly PaidRole[], ratings: readonly OnetRating[]): ContactPay {
  const rating = ratingOf(ratings, dealsWithCustomers);
  const points: ContactPoint[] = [];
  const unrated: ContactPay['unrated'] = [];
  for (const { id, socCode, office, pay } of roles) {
    const contact = rating(socCode);
    if (contact === undefined) unrated.push({ id, office, median: pay.median });
    else points.push({ id, office, contact, median: pay.median });
  }
  const side = (name: Side) => {
    const contacts = points.filter(({ office }) => office === name).map(({ contact }) => contact);
    const above = (rating: number) => contacts.filter((contact) => contact > rating).length;
    return { mean: mean(contacts)!, rated: contacts.length, aboveMiddle: above(middleRating), farAbove: above(middleRating + 0.5) };
  };
  const comparison = compare(bySide(points), ({ back }) => shareAbove(back), { equal: 0.5, band: 0.02 });
  const finding = findingOf(comparison);
  return {
    points: [...points].sort((a, b) => b.contact - a.contact),
    outermost: outermostFirst(points),
    unrated,
    correlation: spearman(
      points.map(({ contact }) => contact),
      points.map(({ median }) => median),
    ),
    sides: { front: side('front'), back: side('back') },
    comparison,
    finding,
    judgement: judge([{ finding, claimed: 'below' }]),
  };
}

function shareAbove(points: readonly ContactPoint[]): number | undefined {
  return points.length === 0 ? undefined : points.filter(({ contact }) => contact > middleRating).length / points.length;
}

/** Points by how far they stand from the middle of both axes, in shares of their lengths; pay runs from 0 to the highest. */
function outermostFirst(points: readonly ContactPoint[]): ContactPoint[] {
  const highest = max(points, ({ median }) => median) ?? 1;
  const length = ratingScale[1] - ratingScale[0];
  const distance = ({ contact, median }: ContactPoint) => Math.hypot((contact - middleRating) / length, median / highest - 1 / 2);
  return [...points].sort((a, b) => distance(b) - distance(a));
}
