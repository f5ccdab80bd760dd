import { describe, expect, it } from 'vitest';
import type { PaidRole } from '../../src/facts/paid-roles.ts';
import type { Facts } from '../../src/facts/read.ts';
import { dealsWithCustomers } from '../../src/model/contact-pay.ts';
import { judgements } from '../../src/model/judgements.ts';
import { claimedActivities } from '../../src/model/work-mix.ts';
import type { Side } from '../../src/subject/office.ts';
import { mirrored, world } from '../examples/world.ts';

/** Four clerks a side, enough to say something: paid 5,000 and 2,500 less and more than the middle. */
function clerks(office: Side, middle: number): (PaidRole & { office: Side })[] {
  return [-2, -1, 1, 2].map((step) => {
    const socCode = `${office === 'front' ? 41 : 43}-000${step + 2}`;
    const pay = { ...world.roles[0]!.pay, socCode, median: middle * 1000 + step * 2500 };
    return { ...world.roles[0]!, id: `tea-clerk-${socCode}`, socCode, office, level: 'clerical', pay };
  });
}

const roles = [...clerks('front', 60), ...clerks('back', 40)];

/** What the two sides are rated on one element, each role alike. */
function rate(element: string, front: number, back: number) {
  return roles.map(({ socCode, office }) => ({
    socCode,
    occupation: `${socCode}.00`,
    element,
    value: office === 'front' ? front : back,
  }));
}

/** What the front is paid in units of the back, in two years. */
function history(first: number, last: number): Facts['oewsHistory'] {
  return [
    { year: 2012, times: first },
    { year: 2022, times: last },
  ].flatMap(({ year, times }) =>
    roles.map(({ socCode, office }) => {
      const pay = office === 'front' ? times * 1000 : 1000;
      return { socCode, sourceCode: socCode, year, comparable: 'yes' as const, employment: 100, mean: pay, median: pay };
    }),
  );
}

function clerkShares(shares: Readonly<Record<number, number>>): Facts['bankStaffShares'] {
  return Object.entries(shares).map(([year, share]) => ({ year: Number(year), share, category: 'clerks', isApproximate: false }));
}

/** A country in which every claim is true, and clearly so. */
const claimed: Facts = {
  ...world,
  roles,
  plfsGroups: roles.map(({ office, pay: { socCode, median } }) => ({
    ...world.plfsGroups[0]!,
    ncoCode: socCode,
    office,
    level: 'clerical',
    median,
    mean: median,
    medianNextYear: median,
  })),
  oewsHistory: history(2, 1.2),
  onetContext: rate(dealsWithCustomers, 5, 1),
  onetActivities: claimedActivities.flatMap(({ element, claimed: way }) => (way === 'above' ? rate(element, 4, 2) : rate(element, 2, 4))),
  financeOccupations: [
    { division: '64', ncoCode: '421', office: 'front', thousands: 60 },
    { division: '64', ncoCode: '411', office: 'back', thousands: 40 },
  ],
  bankStaffShares: clerkShares({ 2010: 41, 2015: 40, 2019: 39, 2022: 10 }), // the payments begin in 2017
};

/** Every role of one side paid so many times what it was. */
function paid(facts: Facts, side: Side, times: number): Facts {
  const raise = <Row extends PaidRole>(own: Row) =>
    own.office === side ? { ...own, pay: { ...own.pay, median: own.pay.median * times } } : own;
  return { ...facts, roles: facts.roles.map(raise) };
}

describe('what the data say of a claim', () => {
  const of = (facts: Facts, id: string) => Object.values(judgements[id]!(facts)).join();

  it.each(Object.keys(judgements))('%s is true where it is', (id) => {
    // most of the clerks' shares are read in news reports
    expect(of(claimed, id)).toBe(id === 'counter-to-phone' ? 'agrees,weak' : 'agrees,clear');
  });

  it.each<[id: string, how: string, flipped: Facts, says: string]>([
    ['pay-range', 'the offices are swapped', mirrored(claimed), 'disagrees,clear'],
    ['pay-range', 'the back is paid twice as much', paid(claimed, 'back', 2), 'disagrees,clear'],
    ['pay-range', 'the back is paid half as much again, so that the sides overlap', paid(claimed, 'back', 1.5), 'depends,open'],
    ['pay-by-level', 'the offices are swapped', mirrored(claimed), 'disagrees,clear'],
    ['pay-by-level', 'the back is paid twice as much in one country', paid(claimed, 'back', 2), 'depends,mixed'],
    ['pay-india', 'the offices are swapped', mirrored(claimed), 'disagrees,clear'],
    ['contact-pay', 'the offices are swapped', mirrored(claimed), 'disagrees,clear'],
    ['work-mix', 'the offices are swapped', mirrored(claimed), 'disagrees,clear'],
    ['gap-over-time', 'the years are swapped', { ...claimed, oewsHistory: history(1.2, 2) }, 'disagrees,clear'],
    ['gap-over-time', 'nothing has changed', { ...claimed, oewsHistory: history(1.2, 1.2) }, 'disagrees,clear'],
    ['office-size', 'the offices are swapped', mirrored(claimed), 'disagrees,clear'],
    [
      'counter-to-phone',
      'the share fell before',
      { ...claimed, bankStaffShares: clerkShares({ 2010: 41, 2015: 12, 2019: 11, 2022: 10 }) },
      'depends,mixed',
    ],
  ])('%s turns: %s', (id, _, flipped, says) => {
    expect(of(flipped, id)).toBe(says);
  });

  it('is unknown where too few are left', () => {
    expect(of({ ...claimed, plfsGroups: claimed.plfsGroups.slice(2) }, 'pay-india')).toBe('unknown,few');
  });
});
