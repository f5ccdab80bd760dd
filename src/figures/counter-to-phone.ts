import type { Facts } from '../facts/read.ts';
import { sourcesOf } from '../facts/sources.ts';
import { bankStaffShares } from '../facts/tables/bank-staff-shares.ts';
import { bankStaff } from '../facts/tables/bank-staff.ts';
import { upi } from '../facts/tables/upi.ts';
import { counterToPhone, type ClerkShare, type PaymentsYear } from '../model/counter-to-phone.ts';
import { marked, number, words, type Figure, type FigureSize, type FigureLanguage } from './figure.ts';

/** India: UPI payments by fiscal year, clerks' share of bank staff, and in the full form how many they are; on one axis of years. */
export function counterToPhoneFigure(facts: Facts, language: FigureLanguage, size: FigureSize): Figure {
  const { format } = language;
  const w = language.figureWords('counter-to-phone');
  const { payments, clerks, staff, years, first, last, before, pace, withClerksOfFirst, judgement } = counterToPhone(
    facts.upi,
    facts.bankStaffShares,
    facts.bankStaff,
  );
  // whole crore, but for the few of the first year: 1.79 would become 2
  const crore = (value: number) => format.upTo(value, value < 10 ? 1 : 0);
  const people = (value: number) => format.number(value, 'INR');
  const about = (value: number) => format.about(value, 'INR');
  const share = ({ share: value, isApproximate }: ClerkShare) => w(isApproximate ? 'about' : 'percent', { share: format.number(value) });
  const official = ({ crore: value, isOfficialTotal }: PaymentsYear) =>
    format.number(value) + (isOfficialTotal ? ` (${w('official')})` : '');
  const axis = {
    years: [years[0]!.year, years.at(-1)!.year] as const,
    tickYears: [years[0]!.year, first.payments.year, years.at(-1)!.year],
  };
  const counted = (id: 'clerks' | 'officers' | 'total', name: string) => ({
    id,
    office: 'middle' as const,
    points: staff.map((own, index) => ({
      year: own.year,
      value: own[id],
      label: index === staff.length - 1 ? w('named', { name, people: people(own[id]) }) : people(own[id]),
      isApproximate: false,
    })),
  });
  const panels: Figure['panels'] = [
    {
      title: w('payments'),
      chart: {
        kind: 'columns',
        label: w('payments'),
        ...axis,
        rows: payments.map(({ fiscalYear, year, crore: value, isOfficialTotal }) => ({
          id: fiscalYear,
          year,
          value,
          label: crore(value),
          isPale: isOfficialTotal,
        })),
      },
    },
    {
      title: w('clerks'),
      chart: {
        kind: 'year-points',
        label: w('clerks'),
        ...axis,
        series: [
          {
            id: 'share',
            office: 'middle',
            points: clerks.map((each) => ({ year: each.year, value: each.share, label: share(each), isApproximate: each.isApproximate })),
          },
        ],
      },
    },
  ];
  return {
    isStacked: true,
    panels:
      size === 'small'
        ? panels
        : [
            ...panels,
            {
              title: w('staff'),
              chart: {
                kind: 'year-points',
                label: w('staff'),
                ...axis,
                series: [counted('total', w('total')), counted('officers', w('officersName')), counted('clerks', w('clerksName'))],
              },
            },
          ],
    table: {
      caption: [w('payments'), w('clerks'), w('staff')].join('; '),
      columns: [w('year'), w('crore'), w('share'), w('clerksCount'), w('officersCount'), w('totalCount')],
      rows: years.map(({ year, payments: paid, clerks: shared, staff: own }) => [
        words(String(year)),
        marked(
          number(paid?.crore, () => official(paid!), w('none')),
          paid?.isOfficialTotal ? 'official' : undefined,
        ),
        marked(
          number(shared?.share, () => share(shared!), w('none')),
          shared?.isApproximate ? 'about' : undefined,
        ),
        ...[own?.clerks, own?.officers, own?.total].map((count) => number(count, people, w('none'))),
      ]),
    },
    sentences: [
      w('paymentsSentence', {
        first: crore(first.payments.crore),
        from: first.payments.fiscalYear,
        last: crore(last.payments.crore),
        to: last.payments.fiscalYear,
      }),
      w('clerksSentence', {
        first: share(first.clerks),
        fromYear: String(first.clerks.year),
        last: share(last.clerks),
        toYear: String(last.clerks.year),
      }),
      w('beforeSentence', {
        year: String(before.year),
        fallen: format.percent(before.fallen),
        crore: crore(before.crore),
        years: format.number(pace.years),
        allYears: format.number(pace.allYears),
      }),
      w('paceSentence', { year: String(before.year), before: format.decimal(pace.before, 1), after: format.decimal(pace.after, 1) }),
      w('staffSentence', {
        fromYear: String(first.staff.year),
        toYear: String(last.staff.year),
        clerksFirst: about(first.staff.clerks),
        clerksLast: about(last.staff.clerks),
        totalFirst: about(first.staff.total),
        totalLast: about(last.staff.total),
        share: w('percent', { share: format.number(Math.round(withClerksOfFirst)) }),
      }),
    ],
    sources: sourcesOf(facts.sources, [upi, bankStaffShares, bankStaff]),
    notes: [],
    told: { first: share(first.clerks), from: String(first.clerks.year), last: share(last.clerks), to: String(last.clerks.year) },
    judgement,
    sureness: [],
  };
}
