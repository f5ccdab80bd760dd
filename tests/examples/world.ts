import type { OnetRating } from '../../src/facts/parts/onet-rating.ts';
import type { PaidRole } from '../../src/facts/paid-roles.ts';
import type { Facts } from '../../src/facts/read.ts';
import type { Sources, Unit } from '../../src/facts/sources.ts';
import type { OewsYear } from '../../src/facts/tables/oews-history.ts';
import type { JobZone } from '../../src/facts/tables/onet-jobzones.ts';
import type { PlfsGroup } from '../../src/facts/tables/plfs-groups.ts';
import { dealsWithCustomers } from '../../src/model/contact-pay.ts';

// A country of tea shops. Its figures are small enough to be reckoned by hand, and lopsided on purpose: whoever swaps
// front and back, a sign, or mean and median, gets another number in every sentence.

/** Percentiles in thousands: 10th, 25th, median, 75th, 90th. */
type Pay = readonly [number, number, number, number, number | undefined];

/** A mean is told the less surely the fewer there are to ask. */
function role(id: string, socCode: string, office: PaidRole['office'], level: PaidRole['level'], pay: Pay, employment?: number): PaidRole {
  const [p10, p25, median, p75, p90] = pay;
  const dollars = { p10: p10 * 1000, p25: p25 * 1000, median: median * 1000, p75: p75 * 1000, p90: p90 && p90 * 1000 };
  const meanError = employment && 4000 / employment;
  return { id, socCode, office, level, ncoCode: undefined, pay: { socCode, year: 2013, employment, employmentError: 2, meanError, ...dollars } };
}

// The 90th percentile is 3, 4 and 6 times the 10th in front, 1.75, 2, 4 and 2.2 times in the back: 4 and 2.1 in the middle,
// 4.3 and 2.5 on average.
// Nobody rates the archivist; the taster's best pay is not published.
const roles: PaidRole[] = [
  role('tea-host', '11-0001', 'front', 'shop-floor', [20, 25, 30, 40, 60], 4000),
  role('tea-seller', '11-0002', 'front', 'clerical', [30, 40, 50, 80, 120], 1000),
  role('tea-shop-manager', '11-0003', 'front', 'manager', [40, 70, 100, 150, 240], 1000),
  role('tea-taster', '12-0001', 'middle', 'clerical', [50, 60, 70, 90, undefined]),
  role('tea-packer', '13-0001', 'back', 'shop-floor', [16, 18, 20, 24, 28], 1000),
  role('tea-bookkeeper', '13-0002', 'back', 'clerical', [40, 50, 60, 70, 80], 1000),
  role('tea-buyer', '13-0003', 'back', 'manager', [60, 75, 90, 120, 240], 2000),
  role('tea-archivist', '13-0004', 'back', 'clerical', [40, 52, 64, 72, 88], 500),
];

/** Pay and jobs of one role in the three years that are known: median, mean (both in thousands), employment. */
function years(socCode: string, rows: Readonly<Record<number, readonly [number, number, number]>>): OewsYear[] {
  return Object.entries(rows).map(([year, [median, mean, employment]]) => {
    const money = { median: median * 1000, mean: mean * 1000 };
    return { socCode, sourceCode: socCode, year: Number(year), comparable: 'yes', employment, ...money };
  });
}

// In 2010 only four of them were counted, in 2011 nobody but for one row that cannot be compared; the archivist came last.
const oewsHistory: OewsYear[] = [
  ...years('11-0001', { 2010: [20, 22, 3000], 2012: [22, 24, 3500], 2013: [24, 26, 4000] }),
  ...years('11-0002', { 2012: [60, 64, 1000], 2013: [65, 69, 1000] }),
  ...years('11-0003', { 2010: [60, 70, 1000], 2012: [80, 90, 1000], 2013: [90, 98, 1000] }),
  ...years('12-0001', { 2010: [70, 71, 100], 2012: [70, 71, 100], 2013: [70, 71, 100] }),
  ...years('13-0001', { 2012: [12, 14, 1000], 2013: [25, 28, 1000] }),
  ...years('13-0002', { 2010: [40, 44, 1000], 2012: [45, 50, 1000], 2013: [50, 56, 1000] }),
  ...years('13-0003', { 2010: [50, 54, 2000], 2012: [55, 60, 2000], 2013: [70, 76, 2000] }),
  ...years('13-0004', { 2013: [64, 66, 500] }),
  { ...years('13-0002', { 2011: [99, 99, 1000] })[0]!, comparable: 'no' },
];

const rated = ['11-0001.00', '11-0002.00', '11-0003.00', '12-0001.00', '13-0001.00', '13-0002.02', '13-0003.00'];

/** One element, rated in the order of the roles above. */
function ratings(element: string, values: readonly number[]): OnetRating[] {
  return values.map((value, index) => ({ socCode: rated[index]!.slice(0, 7), occupation: rated[index]!, element, value }));
}

const onetContext: OnetRating[] = [
  ...ratings(dealsWithCustomers, [5, 4, 3.6, 1, 1.5, 4, 3.1]),
  { socCode: '13-0002', occupation: '13-0002.01', element: dealsWithCustomers, value: 3 }, // two specialities, one role: 3.5
  ...ratings('works-outdoors', [1, 1, 1, 1, 5, 5, 5]),
];

/** Differences of the means, front less back: 3, −2.5, 2, −1.8, 1.5, −1.4, 1, −0.8. */
const onetActivities: OnetRating[] = [
  ...ratings('clean', [2, 2, 2, 5, 3, 2.5, 2.9]),
  ...ratings('smile', [3, 3, 3, 5, 2, 2, 2]),
  ...ratings('store', [1, 1, 1, 5, 3, 2, 2.2]),
  ...ratings('pour', [5, 3, 1, 5, 1, 2, 1.5]),
  ...ratings('count', [2, 2, 2, 5, 4, 4, 3.4]),
  ...ratings('persuade', [4, 4, 4, 5, 1, 2, 3]),
  ...ratings('record', [1, 1, 2.5, 5, 5, 5, 2]),
  ...ratings('greet', [5, 5, 2, 5, 1, 1, 1]),
];

/** Only the pouring is rated for all; the archivist for nothing. */
const onetSkills: OnetRating[] = [...ratings('taste', [1, 2, 2, 5, 1, 2, 3]), ...ratings('chat', [5, 5, 3, 2, 1, 2, 4])];

/** The bookkeeper has a speciality alone, the packer's own occupation speaks before its speciality. */
const onetJobZones: JobZone[] = [
  ...rated.map((occupation, index) => ({ socCode: occupation.slice(0, 7), occupation, zone: [2, 3, 4, 4, 1, 3, 4][index]! })),
  { socCode: '13-0001', occupation: '13-0001.01', zone: 5 },
  { socCode: '13-0002', occupation: '13-0002.01', zone: 4 },
];

/** Rupees in thousands: 25th percentile, median, 75th. */
function group(
  ncoCode: string,
  office: PlfsGroup['office'],
  level: PlfsGroup['level'],
  pay: readonly [number, number, number],
  earners = 300,
): PlfsGroup {
  const [p25, median, p75] = pay;
  const rupees = { p25: p25 * 1000, median: median * 1000, p75: p75 * 1000, mean: median * 1100, medianNextYear: median * 1000, salariedShare: earners / 1000 };
  return { ncoCode, office, level, ...rupees, earners, reliability: earners < 100 ? 'weak' : earners < 200 ? 'usable' : 'good' };
}

// Three clerical groups a side, so that the middle (12 and 13) is not the mean (14 and 13).
const plfsGroups: PlfsGroup[] = [
  group('122', 'front', 'manager', [30, 40, 55]),
  group('121', 'back', 'manager', [25, 30, 42], 120),
  group('243', 'front', 'professional', [20, 25, 31]),
  group('251', 'back', 'professional', [28, 35, 48]),
  group('331', 'mixed', 'associate', [50, 60, 70]),
  group('421', 'front', 'clerical', [15, 20, 26]),
  group('422', 'front', 'clerical', [9, 12, 15], 60),
  group('423', 'front', 'clerical', [8, 10, 13]),
  group('411', 'back', 'clerical', [10, 13, 19]),
  group('413', 'back', 'clerical', [9, 11, 14]),
  group('431', 'back', 'clerical', [11, 15, 22]),
  group('522', 'front', 'sales', [6, 8, 10], 900),
];

function source(file: string, unit: Unit): Sources[string] {
  return { url: `https://tea.example/${file.replace('.csv', '')}`, read: '2026-11-23', files: [file], unit };
}

const sources: Sources = {
  'tea-pay': source('us/oews-latest.csv', 'usd-a-year'),
  'tea-pay-history': source('us/oews-history.csv', 'usd-a-year'),
  'tea-context': {
    ...source('us/onet-context.csv', 'rating-1-to-5'),
    licence: { id: 'Tea-1.0', url: 'https://tea.example/licence' },
    credit: 'Poured with leave of the Tea Office.',
  },
  'tea-activities': source('us/onet-activities.csv', 'rating-1-to-5'),
  'tea-skills': source('us/onet-skills.csv', 'rating-1-to-5'),
  'tea-zones': source('us/onet-jobzones.csv', 'rating-1-to-5'),
  'tea-groups': source('india/plfs_front_back_by_rung.csv', 'inr-a-month'),
  'tea-groups-later': source('india/plfs_all_workers_next_year.csv', 'inr-a-month'),
  'tea-payments': source('india/upi_by_fiscal_year.csv', 'crore-payments'),
  'tea-staff': {
    ...source('india/bank_staff_shares.csv', 'percent'),
    files: ['india/bank_staff_shares.csv', 'india/bank_employees_by_category.csv'],
  },
  'tea-offices': source('india/plfs_finance_sector_occupations.csv', 'thousand-people'),
};

/** All facts of the country of tea shops. */
export const world: Facts = {
  roles,
  plfsGroups,
  oewsHistory,
  onetContext,
  onetActivities,
  onetSkills,
  onetJobZones,
  dependences: [
    { role: 'tea-seller', dependsOn: 'tea-packer' },
    { role: 'tea-host', dependsOn: 'tea-packer' },
    { role: 'tea-packer', dependsOn: 'tea-shop-manager' },
  ],
  pairs: [{ id: 'tea-host-and-tea-seller', role: 'tea-host', other: 'tea-seller' }],
  upi: [
    { fiscalYear: '2017-18', months: 12, croreSummed: 50.4, croreOfficial: 52 },
    { fiscalYear: '2018-19', months: 12, croreSummed: 200, croreOfficial: undefined },
    { fiscalYear: '2019-20', months: 10, croreSummed: 300, croreOfficial: 350.6 },
    { fiscalYear: '2020-21', months: 4, croreSummed: 90, croreOfficial: undefined },
  ],
  bankStaffShares: [
    { year: 2018, category: 'officers', share: 60, isApproximate: false },
    { year: 2018, category: 'clerks', share: 24.5, isApproximate: false },
    { year: 2010, category: 'clerks', share: 41, isApproximate: false },
    { year: 2015, category: 'clerks', share: 30, isApproximate: true },
  ],
  bankStaff: [
    { date: '2010-03-31', scope: 'all scheduled commercial banks', category: 'clerks', people: 400 },
    { date: '2010-03-31', scope: 'all scheduled commercial banks', category: 'officers', people: 350 },
    { date: '2010-03-31', scope: 'all scheduled commercial banks', category: 'subordinates', people: 250 },
    { date: '2010-03-31', scope: 'public sector banks', category: 'clerks', people: 300 },
    { date: '2018-03-31', scope: 'all scheduled commercial banks', category: 'subordinates', people: 200 },
    { date: '2018-03-31', scope: 'all scheduled commercial banks', category: 'officers', people: 1200 },
    { date: '2018-03-31', scope: 'all scheduled commercial banks', category: 'clerks', people: 600 },
    { date: '2019-03-31', scope: 'all scheduled commercial banks', category: 'clerks', people: 500 }, // nobody else was counted
  ],
  financeOccupations: [
    { division: '64', ncoCode: '411', office: 'back', thousands: 700 },
    { division: '65', ncoCode: '411', office: 'back', thousands: 100 },
    { division: '64', ncoCode: '121', office: 'back', thousands: 200 },
    { division: '64', ncoCode: '421', office: 'front', thousands: 400 },
    { division: '64', ncoCode: '331', office: 'mixed', thousands: 310 },
    { division: '66', ncoCode: '911', office: 'other', thousands: 290 },
  ],
  sources,
};

const opposite = { front: 'back', back: 'front', middle: 'middle', mixed: 'mixed', other: 'other' } as const;

/** The same facts with every front office in the back and every back office in front. */
export function mirrored(facts: Facts): Facts {
  return {
    ...facts,
    roles: facts.roles.map((own) => ({ ...own, office: opposite[own.office] })),
    plfsGroups: facts.plfsGroups.map((own) => ({ ...own, office: opposite[own.office] })),
    financeOccupations: facts.financeOccupations.map((own) => ({ ...own, office: opposite[own.office] })),
  };
}
