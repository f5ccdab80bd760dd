import { greatest, least, median } from 'd3-array';
import type { ComponentProps } from 'astro/types';
import type RangeBars from '../components/chart/RangeBars.astro';
import type { Site } from '../load/site.ts';
import { figure, words, type FigureView } from './view.ts';

/** US pay of every role, 10th to 90th percentile, under its rung, best-paid first. */
export function payRange({ facts, format, role, figureWords, t }: Site): FigureView<ComponentProps<typeof RangeBars>> {
  const w = figureWords('pay-range');
  const dollars = (amount: number) => format.money(amount, 'USD');
  const roles = [...facts.roles].sort((a, b) => b.pay.median - a.pay.median);
  const rungs = ['manager', 'professional', 'clerical', 'shop-floor'] as const;
  const rows = rungs.flatMap((rung) => roles.filter((each) => each.rung === rung));
  const top = greatest(rows, ({ pay }) => pay.median)!;
  const bottom = least(rows, ({ pay }) => pay.median)!;
  const side = (office: 'front' | 'back') => rows.filter((each) => each.office === office);
  const spread = (office: 'front' | 'back') => median(side(office), ({ pay }) => (pay.p10 === undefined || pay.p90 === undefined ? undefined : pay.p90 / pay.p10))!;
  return {
    chart: {
      title: w('title'),
      groups: Object.fromEntries(rungs.map((rung) => [rung, t(`rung.${rung}`)])),
      tick: dollars,
      filter: {
        offices: (['front', 'middle', 'back'] as const).map((id) => ({ id, name: t(`office.${id}`) })),
        words: { office: w('office'), group: w('rung'), all: w('all'), order: w('sort'), byPay: w('byPay'), byName: w('byName'), find: w('find'), shown: w('shown', { count: '{{count}}' }) },
      },
      rows: rows.map(({ id, office, rung, pay }) => ({
        id,
        office,
        group: rung,
        name: role(id).short,
        value: dollars(pay.median),
        low: pay.p10 ?? pay.median,
        q1: pay.p25,
        median: pay.median,
        q3: pay.p75,
        high: pay.p90 ?? pay.median,
      })),
    },
    table: {
      caption: w('title'),
      columns: [w('role'), w('office'), w('rung'), w('p10'), w('p25'), w('median'), w('p75'), w('p90'), w('employment')],
      rows: rows.map(({ id, office, rung, pay }) => [
        words(role(id).title),
        words(t(`office.${office}`)),
        words(t(`rung.${rung}`)),
        ...[pay.p10, pay.p25, pay.median, pay.p75, pay.p90].map((amount) => figure(amount, dollars, w('unknown'))),
        figure(pay.employment, format.number, w('unknown')),
      ]),
    },
    summary: [
      w('extremes', {
        highest: role(top.id).title,
        highestPay: dollars(top.pay.median),
        lowest: role(bottom.id).title,
        lowestPay: dollars(bottom.pay.median),
        ratio: format.decimal(top.pay.median / bottom.pay.median, 1),
      }),
      w('middles', { front: dollars(median(side('front'), ({ pay }) => pay.median)!), back: dollars(median(side('back'), ({ pay }) => pay.median)!) }),
      w('spread', { front: format.decimal(spread('front'), 1), back: format.decimal(spread('back'), 1) }),
    ],
    sources: ['oews-2025'],
  };
}
