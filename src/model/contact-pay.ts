import { max, mean } from 'd3-array';
import type { PaidRole } from '../facts/paid-roles.ts';
import type { Facts } from '../facts/read.ts';
import { bySide, type Office, type Side } from '../subject/office.ts';
import { compare, type Comparison } from './comparison.ts';
import { middleRating, ratingOf, ratingScale } from './ratings.ts';
import { spearman } from './spearman.ts';
import { needed } from './too-little.ts';
import { findingOf, judge, type Finding, type Judgement } from './verdict.ts';

/** O*NET element "Deal With External Customers or the Public in General": how important that is. */
export const dealsWithCustomers = '4.C.1.b.1.f';

/** O*NET element "Performing for or Working Directly with the Public": how important that is. */
export const worksWithThePublic = '4.A.4.a.8';

/** What counts as contact with customers, by either item that O*NET asks for. */
export const contactItems = ['customers', 'public'] as const;
export type ContactItem = (typeof contactItems)[number];

/** How many of a side's rated roles are rated above the middle of the scale, by one item. */
export interface ContactPart {
  item: ContactItem;
  /** Of the back office. */
  rated: number;
  aboveMiddle: number;
  /** The share of rated back-office roles above the middle of the scale, against a half. */
  comparison: Comparison;
  finding: Finding;
}

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
  /** By each item; one that nobody of the back office is rated on is left out. */
  parts: ContactPart[];
  /** Of the claim that as a rule the back office has no direct contact: then by either item at most half of its roles would be above. */
  judgement: Judgement;
}

/** Each role's rating on dealing with customers against its median pay, and what the back office comes to by either item. Throws `TooLittle` where a side is not rated. */
export function contactPay({ roles, onetContext, onetActivities }: Pick<Facts, 'roles' | 'onetContext' | 'onetActivities'>): ContactPay {
  const rating = ratingOf(onetContext, dealsWithCustomers);
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
    return {
      mean: needed(mean(contacts), 'nothing to compare on both sides'),
      rated: contacts.length,
      aboveMiddle: above(middleRating),
      farAbove: above(middleRating + 0.5),
    };
  };
  const parts = [partOf('customers', roles, rating), partOf('public', roles, ratingOf(onetActivities, worksWithThePublic))].flat();
  return {
    points: [...points].sort((a, b) => b.contact - a.contact),
    outermost: outermostFirst(points),
    unrated,
    correlation: spearman(
      points.map(({ contact }) => contact),
      points.map(({ median }) => median),
    ),
    sides: { front: side('front'), back: side('back') },
    parts,
    judgement: judge(parts.map(({ finding }) => ({ finding, claimed: 'below' }))),
  };
}

function partOf(item: ContactItem, roles: readonly PaidRole[], rating: (socCode: string) => number | undefined): ContactPart[] {
  const rated = bySide(
    roles.flatMap(({ office, socCode }) => {
      const value = rating(socCode);
      return value === undefined ? [] : [{ office, value }];
    }),
  );
  if (rated.back.length === 0) return [];
  const comparison = compare(rated, ({ back }) => shareAbove(back), { equal: 0.5, band: 0.02 });
  const aboveMiddle = rated.back.filter(isAbove).length;
  return [{ item, rated: rated.back.length, aboveMiddle, comparison, finding: findingOf(comparison) }];
}

function shareAbove(own: readonly { value: number }[]): number | undefined {
  return own.length === 0 ? undefined : own.filter(isAbove).length / own.length;
}

function isAbove({ value }: { value: number }): boolean {
  return value > middleRating;
}

/** Points by how far they stand from the middle of both axes, in shares of their lengths; pay runs from 0 to the highest. */
function outermostFirst(points: readonly ContactPoint[]): ContactPoint[] {
  const highest = max(points, ({ median }) => median) ?? 1;
  const length = ratingScale[1] - ratingScale[0];
  const distance = ({ contact, median }: ContactPoint) => Math.hypot((contact - middleRating) / length, median / highest - 1 / 2);
  return [...points].sort((a, b) => distance(b) - distance(a));
}
