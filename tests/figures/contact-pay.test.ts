import { describe, expect, it } from 'vitest';
import { contactPayFigure } from '../../src/figures/contact-pay.ts';
import { inventLanguage } from '../examples/language.ts';
import { mirrored, world } from '../examples/world.ts';
import { numbersOf, readRows, statusesOf } from './rows.ts';

const language = inventLanguage();
const figure = contactPayFigure(world, language);

describe(contactPayFigure, () => {
  it('tells files who is not rated', () => {
    expect(statusesOf(figure.table)).toEqual(['Tea Archivist: unrated']);
  });

  it('says how each side meets guests, and whether that goes with pay', () => {
    expect(figure.sentences).toEqual([
      'means: front 4.2 back 2.7', // (5 + 4 + 3.6) ÷ 3; (1.5 + 3.5 + 3.1) ÷ 3
      'above: 2 of 3', // in the back: 3.5 and 3.1, but not 1.5
      'far above: 0', // 3.5 is not above 3.5
      'weakly against: −0.14', // ranks by guests and by pay differ by 5, 3, 2, 0, 3, 1, 4: 1 − 6 × 64 ÷ (7 × 48)
    ]);
  });

  it('tells the sides apart', () => {
    expect(contactPayFigure(mirrored(world), language).sentences).toEqual([
      'means: front 2.7 back 4.2',
      'above: all three',
      'far above: 3',
      'weakly against: −0.14',
    ]);
  });

  it('says so when guests and pay go together', () => {
    const turned = { ...world, onetContext: world.onetContext.map((own) => ({ ...own, value: 6 - own.value })) };
    expect(contactPayFigure(turned, language).sentences[3]).toBe('weakly along: 0.14');
  });

  it('calls the link weak only where it is', () => {
    const host = world.onetContext.filter(({ socCode }) => ['11-0001', '13-0001', '13-0003'].includes(socCode));
    const paidAlike = {
      ...world,
      onetContext: host.map((own) => ({ ...own, value: { '11-0001': 3, '13-0001': 1, '13-0003': 5 }[own.socCode]! })),
    };
    expect(contactPayFigure(paidAlike, language).sentences[3]).toBe('along: 1.00'); // pay 30, 20, 90
    const turned = { ...paidAlike, onetContext: paidAlike.onetContext.map((own) => ({ ...own, value: 6 - own.value })) };
    expect(contactPayFigure(turned, language).sentences[3]).toBe('against: −1.00');
  });

  it('shows how sure it is that most of the cellar meets guests', () => {
    expect(figure.judgement).toEqual({ verdict: 'depends', sure: 'open' });
    expect(figure.sureness).toMatchObject([
      {
        columns: ['Compared', 'Part'],
        equal: 0.5,
        groups: [
          { name: 'who knows', lines: [{ name: 'Cellar with guests', value: '67%', at: 2 / 3, reach: [0.5, 1], resampled: [0, 1] }] },
        ],
      },
    ]);
  });

  it('has a row for each role, most guests first, and last those whom nobody rated', () => {
    expect(readRows(figure.table)).toEqual([
      'Who | Where | Guests | Pay',
      'Tea Host | At the Table | 5.0 | $30,000',
      'Tea Seller | At the Table | 4.0 | $50,000',
      'Tea Shop Manager | At the Table | 3.6 | $100,000',
      'Tea Bookkeeper | In the Cellar | 3.5 | $60,000', // of 4 and 3
      'Tea Buyer | In the Cellar | 3.1 | $90,000',
      'Tea Packer | In the Cellar | 1.5 | $20,000',
      'Tea Taster | At the Stove | 1.0 | $70,000',
      'Tea Archivist | In the Cellar | nobody asked | $64,000',
    ]);
    expect(numbersOf(figure.table).at(-1)).toEqual([undefined, 64_000]);
  });

  it('draws the rated roles as points, those that stand out first, guests across and pay up', () => {
    expect(figure.panels.map(({ title }) => title)).toEqual(['Guests and pay']);
    const { chart } = figure.panels[0]!;
    if (chart.kind !== 'scatter') return expect.fail(chart.kind);
    // distances from the middle of both axes: 0.539, 0.539, 0.522, 0.480, 0.401, 0.25, 0.160
    expect(chart.points.map(({ id, office, x, y }) => `${office} ${id} ${x} ${y}`)).toEqual([
      'front tea-host 5 30000',
      'middle tea-taster 1 70000',
      'front tea-shop-manager 3.6 100000',
      'back tea-packer 1.5 20000',
      'back tea-buyer 3.1 90000',
      'front tea-seller 4 50000',
      'back tea-bookkeeper 3.5 60000',
    ]);
    expect(chart.points[3]).toMatchObject({
      label: 'tea-packer',
      sentence: 'role Tea Packer office In the Cellar contact 1.5 pay $20,000',
    });
    expect(chart).toMatchObject({ label: 'Guests and pay', xDomain: [1, 5], xTitle: 'Guests, 1 to 5', yTitle: 'Pay, dollars', labels: 4 });
    expect(chart.key.map(({ office, name }) => `${office} ${name}`)).toEqual([
      'front At the Table',
      'middle At the Stove',
      'back In the Cellar',
    ]);
    expect([chart.xTick(4), chart.yTick(4000)]).toEqual(['4', '$4,000']);
  });

  it('names its sources, that of the ratings first', () => {
    expect([figure.sources, figure.notes]).toEqual([['tea-context', 'tea-activities', 'tea-pay'], []]);
  });
});
