import { mean } from 'd3-array';
import type { OnetRating } from '../facts/parts/onet-rating.ts';
import type { Role } from '../facts/tables/roles.ts';
import { bySide, type Side } from '../subject/office.ts';
import { compare, type Comparison, type TwoSides } from './comparison.ts';
import { ratingOf } from './ratings.ts';
import { needed } from './too-little.ts';
import { findingOf, judge, type Judgement, type ClaimPart } from './verdict.ts';

/** How important one work activity is on either side, 1 to 5: the mean over the side's rated roles, each role once. */
export interface ActivityMix {
  element: string;
  front: number;
  back: number;
  /** Front less back: above 0 the activity belongs more to the front. */
  difference: number;
}

/**
 * What the claim "the front brings in revenue; the back watches costs and rules" comes to among O*NET's activities, and
 * which side the claim puts it on. Two of its 41 activities are about costs.
 */
export const claimedActivities = [
  { element: '4.A.4.a.6', claimed: 'above' }, // selling or influencing others
  { element: '4.A.4.a.8', claimed: 'above' }, // performing for or working directly with the public
  { element: '4.A.2.a.3', claimed: 'below' }, // evaluating information to determine compliance with standards
  { element: '4.A.4.c.3', claimed: 'below' }, // monitoring and controlling resources
  { element: '4.A.1.b.3', claimed: 'below' }, // estimating the quantifiable characteristics: sizes, quantities, times, costs
] as const;

/** One of these activities: front less back, and which way the claim has it. */
export interface ClaimedPart extends ClaimPart {
  element: string;
  comparison: Comparison;
}

export interface WorkMix {
  /** The activities that differ most first. */
  activities: ActivityMix[];
  widest: ActivityMix;
  /** Of these, the three that each side has most ahead of the other; fewer where fewer lean to it. */
  most: Record<Side, ActivityMix[]>;
  /** Front less back for each activity of the claim that is rated on both sides. */
  comparisons: ClaimedPart[];
  judgement: Judgement;
  /** How many roles are rated on either side. */
  rated: Record<Side, number>;
}

type RatedRole = Pick<Role, 'office'> & { value: number };

/** The `count` work activities whose importance differs most between the sides; all of them if it is left out. Throws `TooLittle` without any. */
export function workMix(roles: readonly Pick<Role, 'socCode' | 'office'>[], ratings: readonly OnetRating[], count = Infinity): WorkMix {
  const elements = [...new Set(ratings.map(({ element }) => element))];
  const rate = (element: string): TwoSides<RatedRole> => {
    const rating = ratingOf(ratings, element);
    return bySide(
      roles.flatMap(({ socCode, office }) => {
        const value = rating(socCode);
        return value === undefined ? [] : [{ office, value }];
      }),
    );
  };
  const activities = elements
    .flatMap((element) => {
      const two = rate(element);
      const [front, back] = [meanRating(two.front), meanRating(two.back)];
      // what only one side is rated on cannot be compared
      return front === undefined || back === undefined ? [] : [{ element, front, back, difference: front - back }];
    })
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
    .slice(0, count);
  const parts = claimedActivities
    .filter(({ element }) => difference(rate(element)) !== undefined)
    .map(({ element, claimed }) => {
      const comparison = compare(rate(element), difference, { equal: 0, band: 0.1 });
      return { element, claimed, comparison, finding: findingOf(comparison) };
    });
  const widestOf = elements.map(rate).map(({ front, back }) => ({ front: front.length, back: back.length }));
  return {
    activities,
    widest: needed(activities[0], 'no activity that is rated on both sides'),
    most: {
      front: activities.filter(({ difference: own }) => own > 0).slice(0, 3),
      back: activities.filter(({ difference: own }) => own < 0).slice(0, 3),
    },
    comparisons: parts,
    judgement: judge(parts),
    rated: { front: Math.max(...widestOf.map(({ front }) => front)), back: Math.max(...widestOf.map(({ back }) => back)) },
  };
}

function meanRating(roles: readonly RatedRole[]): number | undefined {
  return mean(roles, ({ value }) => value);
}

function difference({ front, back }: TwoSides<RatedRole>): number | undefined {
  const [ours, theirs] = [meanRating(front), meanRating(back)];
  return ours === undefined || theirs === undefined ? undefined : ours - theirs;
}
