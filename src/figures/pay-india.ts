import { greatest, least, median } from 'd3-array';
import type { ComponentProps } from 'astro/types';
import type RangeBars from '../components/chart/RangeBars.astro';
import type { Site } from '../load/site.ts';
import { ahead, payByRung } from '../model/pay-by-rung.ts';
import { figure, words, type FigureView } from './view.ts';

const rungs = ['manager', 'professional', 'associate', 'clerical', 'sales'] as const;

/** India's occupation groups under their rung: median with quartiles, and how many earners stand behind each. */
export function payIndia({ facts, format, occupation, figureWords, t }: Site): FigureView<ComponentProps<typeof RangeBars>> {
  const w = figureWords('pay-india');
  const rupees = (amount: number) => format.money(amount, 'INR');
  const groups = facts.plfsGroups.filter((group) => group.side !== 'mixed').sort((a, b) => b.median - a.median);
  const rows = rungs.flatMap((rung) => groups.filter((group) => group.rung === rung));
  const top = greatest(rows, (row) => row.median)!;
  const bottom = least(rows, (row) => row.median)!;
  const compared = payByRung(rows, rungs).filter((rung) => ahead(rung) !== 'unknown');
  const clerks = (side: string) => rows.filter((row) => row.rung === 'clerical' && row.side === side);
  const frontClerk = median(clerks('front'), (row) => row.median)!;
  const exceptions = clerks('back').filter((row) => row.median < frontClerk);
  return {
    chart: {
      title: w('title'),
      groups: Object.fromEntries(rungs.map((rung) => [rung, t(`rung.${rung}`)])),
      tick: rupees,
      filter: {
        offices: (['front', 'back'] as const).map((id) => ({ id, name: t(`office.${id}`) })),
        words: { office: w('office'), group: w('rung'), all: w('all'), order: w('sort'), byPay: w('byPay'), byName: w('byName'), find: w('find'), shown: w('shown', { count: '{{count}}' }) },
      },
      rows: rows.map((row) => ({
        id: row.ncoCode,
        office: row.side as 'front' | 'back',
        group: row.rung,
        name: occupation(row.ncoCode),
        value: rupees(row.median),
        isWeak: row.reliability === 'weak',
        low: row.p25,
        q1: undefined,
        median: row.median,
        q3: undefined,
        high: row.p75,
      })),
    },
    table: {
      caption: w('title'),
      columns: [w('group'), w('office'), w('rung'), w('p25'), w('median'), w('p75'), w('earners'), w('reliability')],
      rows: rows.map((row) => [
        words(occupation(row.ncoCode)),
        words(t(`office.${row.side as 'front' | 'back'}`)),
        words(t(`rung.${row.rung}`)),
        ...[row.p25, row.median, row.p75].map((amount) => figure(amount, rupees, '')),
        figure(row.earners, format.number, ''),
        words(w(row.reliability)),
      ]),
    },
    summary: [
      w('extremes', { highest: occupation(top.ncoCode), highestPay: rupees(top.median), lowest: occupation(bottom.ncoCode), lowestPay: rupees(bottom.median) }),
      w('rungs', { back: format.number(compared.filter((rung) => ahead(rung) === 'back').length), count: format.number(compared.length) }),
      ...exceptions.map((row) => w('exception', { name: occupation(row.ncoCode), pay: rupees(row.median) })),
    ],
    sources: ['plfs-2024'],
  };
}
