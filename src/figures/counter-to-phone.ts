import type { Facts } from '../facts/read.ts';
import { sourcesOf } from '../facts/sources.ts';
import { upi } from '../facts/tables/upi.ts';
import { bankStaffShares } from '../facts/tables/bank-staff-shares.ts';
import { counterToPhone as followTheWork, type ClerkShare, type PaymentsYear } from '../model/counter-to-phone.ts';
import type { Language } from '../words/language.ts';
import { marked, number, words, type Figure } from './figure.ts';

/** India: UPI payments by fiscal year, and clerks' share of bank staff. */
export function counterToPhone(facts: Facts, language: Language): Figure {
  const { format } = language;
  const w = language.figureWords('counter-to-phone');
  const { payments, clerks, years, first, last } = followTheWork(facts.upi, facts.bankStaffShares);
  // whole crore, but for the few of the first year: 1.79 would become 2
  const crore = (value: number) => (value < 10 ? format.decimal(value, 1) : format.number(Math.round(value)));
  const share = ({ share: value, isApproximate }: ClerkShare) => w(isApproximate ? 'about' : 'percent', { share: format.number(value) });
  const official = ({ crore: value, isOfficialTotal }: PaymentsYear) =>
    format.number(value) + (isOfficialTotal ? ` (${w('official')})` : '');
  return {
    panels: [
      {
        title: w('payments'),
        chart: {
          kind: 'columns',
          label: w('payments'),
          rows: payments.map(({ fiscalYear, crore: value, isOfficialTotal }) => ({
            id: fiscalYear,
            value,
            label: crore(value),
            short: `’${fiscalYear.slice(-2)}`,
            isPale: isOfficialTotal,
          })),
        },
      },
      {
        title: w('clerks'),
        chart: {
          kind: 'year-points',
          label: w('clerks'),
          office: 'front',
          points: clerks.map((each) => ({ year: each.year, value: each.share, label: share(each), isApproximate: each.isApproximate })),
        },
      },
    ],
    table: {
      caption: `${w('payments')}; ${w('clerks')}`,
      columns: [w('year'), w('crore'), w('share')],
      rows: years.map(({ year, payments: paid, clerks: counted }) => [
        words(String(year)),
        marked(
          number(paid?.crore, () => official(paid!), w('none')),
          paid?.isOfficialTotal ? 'official' : undefined,
        ),
        marked(
          number(counted?.share, () => share(counted!), w('none')),
          counted?.isApproximate ? 'about' : undefined,
        ),
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
    ],
    sources: sourcesOf(facts.sources, [upi, bankStaffShares]),
    notes: [],
  };
}
