import { mean } from 'd3-array';
import type { OnetRating } from '../facts/onet-rating.ts';
import type { Role } from '../facts/tables/roles.ts';
import type { Side } from '../subject/office.ts';
import { ratingOf } from './ratings.ts';

/** How important one work activity is on either side, 1 to 5: the mean over the side's rated roles, each role once. */
export interface ActivityMix {
  element: string;
  front: number;
  back: number;
  /** Front less back: above 0 the activity belongs more to the front. */
  difference: number;
}

export interface WorkMix {
  /** The activities that differ most first. */
  activities: ActivityMix[];
  widest: ActivityMix;
  /** Of these, the three that each side has most ahead of the other; fewer where fewer lean to it. */
  most: Record<Side, ActivityMix[]>;
}

/** The `count` work activities whose importance differs most between the sides; all of them if it is left out. */
export function workMix(roles: readonly Pick<Role, 'socCode' | 'office'>[], ratings: readonly OnetRating[], count = Infinity): WorkMix {
  const elements = [...new Set(ratings.map(({ element }) => element))];
  const activities = elements
    .flatMap((element) => {
      const rating = ratingOf(ratings, element);
      const side = (name: Side) =>
        mean(
          roles.filter(({ office }) => office === name),
          ({ socCode }) => rating(socCode),
        );
      const [front, back] = [side('front'), side('back')];
      // what only one side is rated on cannot be compared
      return front === undefined || back === undefined ? [] : [{ element, front, back, difference: front - back }];
    })
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
    .slice(0, count);
  return {
    activities,
    widest: activities[0]!,
    most: {
      front: activities.filter(({ difference }) => difference > 0).slice(0, 3),
      back: activities.filter(({ difference }) => difference < 0).slice(0, 3),
    },
  };
}
