import type { ComponentProps } from 'astro/types';
import type PayByRung from '../components/chart/PayByRung.astro';
import type { Site } from '../load/site.ts';
import { ahead, payByRung as compareRungs, type PlacedPay, type RungPay } from '../model/pay-by-rung.ts';
import { figure, words, type Cell, type FigureView } from './view.ts';

const countries = {
  us: { rungs: ['manager', 'professional', 'clerical', 'shop-floor'], currency: 'USD' },
  india: { rungs: ['manager', 'professional', 'associate', 'clerical', 'sales'], currency: 'INR' },
} as const;
const sides = ['front', 'back'] as const;

/** Front against back on every rung, in two countries that never share an axis. */
export function payByRung({ facts, format, figureWords, t }: Site): FigureView<ComponentProps<typeof PayByRung>> {
  const w = figureWords('pay-by-rung');
  const pay: Record<keyof typeof countries, PlacedPay[]> = {
    us: facts.roles.map(({ office, rung, pay: { median } }) => ({ side: office, rung, median })),
    india: facts.plfsGroups,
  };
  const panels = (['us', 'india'] as const).map((country) => {
    const money = (amount: number) => format.money(amount, countries[country].currency);
    return { name: w(`${country}Name`), title: w(country), money, rungs: compareRungs(pay[country], countries[country].rungs) };
  });
  const rungName = (rung: string) => t(`rung.${rung as 'manager'}`);
  return {
    chart: {
      panels: panels.map(({ title, money, rungs }) => ({
        title,
        tick: money,
        none: { front: w('noFront'), back: w('noBack') },
        rows: rungs.map(({ rung, front, back }, index) => ({
          rung,
          name: rungName(rung),
          front: front && { ...front, value: index === 0 ? w('frontValue', { pay: money(front.middle) }) : money(front.middle) },
          back: back && { ...back, value: index === 0 ? w('backValue', { pay: money(back.middle) }) : money(back.middle) },
        })),
      })),
    },
    table: {
      caption: w('title'),
      columns: [w('country'), w('rung'), w('office'), w('middle'), w('low'), w('high'), w('count')],
      rows: panels.flatMap(({ title, money, rungs }) =>
        rungs.flatMap((rung) =>
          sides.map((side): Cell[] => {
            const own = rung[side];
            const amount = (value: number | undefined) => figure(value, money, w('none'));
            return [words(title), words(rungName(rung.rung)), words(t(`office.${side}`)), amount(own?.middle), amount(own?.low), amount(own?.high), figure(own?.count ?? 0, format.number, '')];
          }),
        ),
      ),
    },
    summary: panels.flatMap(({ name, rungs }) => leadSentences(name, rungs)),
    sources: ['oews-2025', 'plfs-2024'],
  };

  /** One sentence for each side that leads somewhere. */
  function leadSentences(country: string, rungs: readonly RungPay[]): string[] {
    return sides.flatMap((side) => {
      const led = rungs.filter((rung) => ahead(rung) === side).map(({ rung }) => rungName(rung));
      return led.length === 0 ? [] : [w(side === 'front' ? 'frontLeads' : 'backLeads', { country, rungs: format.list(led.map(format.inSentence)) })];
    });
  }
}
