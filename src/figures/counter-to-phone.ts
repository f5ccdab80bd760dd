import type { ComponentProps } from 'astro/types';
import type Counter from '../components/chart/CounterToPhone.astro';
import type { Site } from '../load/site.ts';
import { counterToPhone as followTheWork } from '../model/counter-to-phone.ts';
import { figure, words, type FigureView } from './view.ts';

/** India: UPI payments by fiscal year, and clerks' share of bank staff. */
export function counterToPhone({ facts, format, figureWords }: Site): FigureView<ComponentProps<typeof Counter>> {
  const w = figureWords('counter-to-phone');
  const { payments, clerks } = followTheWork(facts.upi, facts.bankStaffShares);
  const share = ({ share: value, isApproximate }: { share: number; isApproximate: boolean }) => w(isApproximate ? 'about' : 'percent', { share: format.number(value) });
  const endYear = (fiscalYear: string) => Number(fiscalYear.slice(0, 4)) + 1;
  const years = [...new Set([...clerks.map(({ year }) => year), ...payments.map(({ fiscalYear }) => endYear(fiscalYear))])].sort((a, b) => a - b);
  const [firstPayment, lastPayment] = [payments[0]!, payments.at(-1)!];
  const [firstShare, lastShare] = [clerks[0]!, clerks.at(-1)!];
  return {
    chart: {
      payments: {
        title: w('payments'),
        rows: payments.map(({ fiscalYear, crore: value, isOfficialTotal }) => ({ id: fiscalYear, value, label: format.number(Math.round(value)), short: `’${fiscalYear.slice(-2)}`, isOfficialTotal })),
      },
      clerks: { title: w('clerks'), points: clerks.map((each) => ({ year: each.year, value: each.share, label: share(each), isApproximate: each.isApproximate })) },
    },
    table: {
      caption: `${w('payments')}; ${w('clerks')}`,
      columns: [w('year'), w('crore'), w('share')],
      rows: years.map((year) => {
        const payment = payments.find(({ fiscalYear }) => endYear(fiscalYear) === year);
        const clerk = clerks.find((each) => each.year === year);
        return [
          words(String(year)),
          figure(payment?.crore, (value) => format.number(value) + (payment?.isOfficialTotal ? ` (${w('official')})` : ''), w('none')),
          figure(clerk?.share, () => share(clerk!), w('none')),
        ];
      }),
    },
    summary: [
      w('paymentsSentence', {
        first: format.number(Math.round(firstPayment.crore)),
        from: firstPayment.fiscalYear,
        last: format.number(Math.round(lastPayment.crore)),
        to: lastPayment.fiscalYear,
      }),
      w('clerksSentence', { first: share(firstShare), fromYear: String(firstShare.year), last: share(lastShare), toYear: String(lastShare.year) }),
    ],
    sources: ['npci-upi', 'rbi-bank-staff'],
  };
}
