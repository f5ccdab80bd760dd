import { describe, expect, it } from 'vitest';
import { payRangeFigure } from '../../src/figures/pay-range.ts';
import { inventLanguage } from '../examples/language.ts';
import { mirrored, world } from '../examples/world.ts';
import { numbersOf, readRows, statusesOf } from './rows.ts';

const language = inventLanguage();
const figure = payRangeFigure(world, language);

describe(payRangeFigure, () => {
  it('tells files what is not published', () => {
    expect(statusesOf(figure.table)).toEqual(Array(3).fill('Tea Taster: unpublished'));
  });

  it('says who earns most and least, what the middle role earns and how far pay reaches', () => {
    expect(figure.sentences).toEqual([
      'highest Tea Shop Manager $100,000 lowest Tea Packer $20,000 ratio 5',
      'middles: front $50,000 back $62,000', // 30, 50, 100; 20, 60, 64, 90: the means are 60 and 58.5
      'spread: front 4 back 2.1', // 3, 4, 6; 1.75, 2, 2.2, 4
      'between: front 3.3 back 4.5', // 100 ÷ 30; 90 ÷ 20
    ]);
  });

  it('says on which levels the spread is the other way round', () => {
    const [seller, , , , bookkeeper] = world.roles.slice(1);
    const clerk = (role: (typeof world.roles)[number], p90: number) => ({ ...role, pay: { ...role.pay, p10: 10_000, p90 } });
    const clerks = [1, 2, 3].flatMap(() => [clerk(seller!, 20_000), clerk(bookkeeper!, 30_000)]);
    const heads = [1, 2, 3, 4].map(() => world.roles[2]!); // 6 times
    expect(payRangeFigure({ ...world, roles: [...heads, ...clerks] }, language).sentences[3]).toBe('turned among scribes of tea');
  });

  it('shows how sure it is that the middles differ', () => {
    expect(figure.judgement).toEqual({ verdict: 'depends', sure: 'open' });
    expect(figure.sureness).toMatchObject([
      { columns: ['Compared', 'Table by cellar'], groups: [{ name: 'who knows', lines: [{ name: 'All', value: '0.81×', at: 50 / 62 }] }] },
    ]);
  });

  it('tells the sides apart', () => {
    expect(payRangeFigure(mirrored(world), language).sentences.slice(1)).toEqual([
      'middles: front $62,000 back $50,000',
      'spread: front 2.1 back 4',
      'between: front 4.5 back 3.3',
    ]);
  });

  it('has a row for each role under its level, best-paid first; what nobody publishes is said in words', () => {
    expect(readRows(figure.table)).toEqual([
      'Who | Where | Level | P10 | P25 | P50 | P75 | P90 | Jobs | Error',
      'Tea Shop Manager | At the Table | Heads of Tea | $40,000 | $70,000 | $100,000 | $150,000 | $240,000 | 1,000 | 4.0',
      'Tea Buyer | In the Cellar | Heads of Tea | $60,000 | $75,000 | $90,000 | $120,000 | $240,000 | 2,000 | 2.0',
      'Tea Taster | At the Stove | Scribes of Tea | $50,000 | $60,000 | $70,000 | $90,000 | nobody says | nobody says | nobody says',
      'Tea Archivist | In the Cellar | Scribes of Tea | $40,000 | $52,000 | $64,000 | $72,000 | $88,000 | 500 | 8.0',
      'Tea Bookkeeper | In the Cellar | Scribes of Tea | $40,000 | $50,000 | $60,000 | $70,000 | $80,000 | 1,000 | 4.0',
      'Tea Seller | At the Table | Scribes of Tea | $30,000 | $40,000 | $50,000 | $80,000 | $120,000 | 1,000 | 4.0',
      'Tea Host | At the Table | Hands of Tea | $20,000 | $25,000 | $30,000 | $40,000 | $60,000 | 4,000 | 1.0',
      'Tea Packer | In the Cellar | Hands of Tea | $16,000 | $18,000 | $20,000 | $24,000 | $28,000 | 1,000 | 4.0',
    ]);
    expect(numbersOf(figure.table)[2]).toEqual([50_000, 60_000, 70_000, 90_000, undefined, undefined, undefined]);
  });

  it('draws the same rows as bars in groups', () => {
    const [panel, ...others] = figure.panels;
    expect(others).toEqual([]);
    expect(panel).toMatchObject({
      title: 'Pay in tea shops',
      chart: {
        kind: 'range-bars',
        label: 'Pay in tea shops',
        key: [
          { office: 'front', name: 'At the Table' },
          { office: 'middle', name: 'At the Stove' },
          { office: 'back', name: 'In the Cellar' },
        ],
        groups: [
          { id: 'manager', name: 'Heads of Tea' },
          { id: 'clerical', name: 'Scribes of Tea' },
          { id: 'shop-floor', name: 'Hands of Tea' },
        ],
      },
    });
    const { chart } = panel!;
    if (chart.kind !== 'range-bars') return expect.fail(chart.kind);
    expect(chart.tick(150_000)).toBe('$150,000');
    expect(chart.columns.slice(1)).toEqual(['Tenth', 'Half', 'Ninetieth']);
    expect(chart.rows.map(({ id, group, office }) => `${group} ${office} ${id}`)).toEqual([
      'manager front tea-shop-manager',
      'manager back tea-buyer',
      'clerical middle tea-taster',
      'clerical back tea-archivist',
      'clerical back tea-bookkeeper',
      'clerical front tea-seller',
      'shop-floor front tea-host',
      'shop-floor back tea-packer',
    ]);
    expect(chart.rows[0]).toEqual({
      id: 'tea-shop-manager',
      office: 'front',
      group: 'manager',
      name: 'tea-shop-manager', // the short name
      otherNames: ['Tea Shop Manager', 'other tea-shop-manager'],
      value: '$100,000',
      ends: ['$40,000', '$240,000'],
      isWeak: false,
      low: 40_000,
      q1: 70_000,
      middle: 100_000,
      q3: 150_000,
      high: 240_000,
    });
    expect(chart.rows[2]).toMatchObject({ low: 50_000, high: 70_000 }); // its line ends where knowledge does: at the median
  });

  it('names its source, and how large the survey’s own error is at most', () => {
    expect([figure.sources, figure.notes]).toEqual([['tea-pay'], ['errors up to 8.0']]);
    const unsaid = { ...world, roles: world.roles.map((role) => ({ ...role, pay: { ...role.pay, meanError: undefined } })) };
    expect(payRangeFigure(unsaid, language).notes).toEqual([]);
  });
});
