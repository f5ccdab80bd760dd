import type { ComponentProps } from 'astro/types';
import type Scatter from '../components/chart/Scatter.astro';
import type { Site } from '../load/site.ts';
import { contactPay as relateContactAndPay } from '../model/contact-pay.ts';
import { figure, words, type FigureView } from './view.ts';

/** Each role's rating on dealing with customers against its median pay. */
export function contactPay({ facts, format, role, figureWords, t }: Site): FigureView<ComponentProps<typeof Scatter>> {
  const w = figureWords('contact-pay');
  const dollars = (amount: number) => format.money(amount, 'USD');
  const rating = (value: number) => format.decimal(value, 1);
  const roles = facts.roles.map(({ id, socCode, office, pay }) => ({ id, socCode, office, median: pay.median }));
  const { points, unrated, correlation, sides } = relateContactAndPay(roles, facts.onetContext);
  // Labels go first to the roles that stand farthest from the middle of the cloud: they are the ones a reader asks about.
  const ranked = [...points].sort((a, b) => distance(b) - distance(a));
  const pay = new Map(roles.map(({ id, median }) => [id, median]));
  const office = new Map(roles.map(({ id, office: side }) => [id, side]));
  return {
    chart: {
      title: w('title'),
      xDomain: [1, 5],
      xTitle: w('xTitle'),
      yTitle: w('yTitle'),
      xTick: format.number,
      yTick: dollars,
      labels: 14,
      offices: (['front', 'middle', 'back'] as const).map((id) => ({ id, name: t(`office.${id}`) })),
      points: ranked.map(({ id, office: side, contact, median }) => ({
        id,
        office: side,
        x: contact,
        y: median,
        label: role(id).short,
        sentence: w('point', { role: role(id).title, office: t(`office.${side}`), contact: rating(contact), pay: dollars(median) }),
      })),
    },
    table: {
      caption: w('title'),
      columns: [w('role'), w('office'), w('contact'), w('median')],
      rows: [
        ...[...points].sort((a, b) => b.contact - a.contact).map(({ id, office: side, contact, median }) => [words(role(id).title), words(t(`office.${side}`)), figure(contact, rating, ''), figure(median, dollars, '')]),
        ...unrated.map((id) => [words(role(id).title), words(t(`office.${office.get(id)!}`)), figure(undefined, rating, w('unrated')), figure(pay.get(id), dollars, '')]),
      ],
    },
    summary: [
      w('means', { front: rating(sides.front.mean), back: rating(sides.back.mean) }),
      w('above', { count: format.number(sides.back.aboveMiddle), rated: format.number(sides.back.rated) }),
      w(correlation < 0 ? 'against' : 'along', { rho: format.decimal(correlation, 2) }),
    ],
    sources: ['onet-29-2', 'oews-2025'],
  };
}

/** How far a point stands from the middle of both axes, in shares of their lengths. */
function distance({ contact, median }: { contact: number; median: number }): number {
  return Math.hypot((contact - 3) / 4, (median - 90000) / 180000);
}
