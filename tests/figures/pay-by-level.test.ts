import { describe, expect, it } from 'vitest';
import { payByLevelFigure } from '../../src/figures/pay-by-level.ts';
import { inventLanguage } from '../examples/language.ts';
import { mirrored, world } from '../examples/world.ts';
import { numbersOf, readRows } from './rows.ts';

const language = inventLanguage();
const figure = payByLevelFigure(world, language, 'full');

describe(payByLevelFigure, () => {
  it('says of each country what is sure, what is not, and where too few stand', () => {
    expect(figure.sentences).toEqual([
      'The west: few among heads of tea, scribes of tea and hands of tea.',
      'The east: who knows among scribes of tea. few among heads of tea and masters of tea.',
    ]);
  });

  /** Three of every role, so that a level may speak for itself. */
  const thrice = { ...world, roles: ['a', 'b', 'c'].flatMap((copy) => world.roles.map((role) => ({ ...role, id: role.id + copy }))) };

  it('says on which levels each side is ahead, where three stand on it', () => {
    expect(payByLevelFigure(thrice, language, 'full').sentences[0]).toBe(
      'The west: table ahead among heads of tea and hands of tea. cellar ahead among scribes of tea.',
    );
    expect(payByLevelFigure(mirrored(thrice), language, 'full').sentences[0]).toBe(
      'The west: table ahead among scribes of tea. cellar ahead among heads of tea and hands of tea.',
    );
  });

  it('tells the sides apart', () => {
    expect(readRows(payByLevelFigure(mirrored(world), language, 'full').table).at(-2)).toBe(
      'The east, rupees | Voices of Tea | At the Table | nobody | nobody | nobody | 0',
    );
  });

  it('shows how sure it is of each level that has both sides, the surest first', () => {
    const [axis] = payByLevelFigure(thrice, language, 'full').sureness;
    expect(axis!.columns).toEqual(['Compared', 'Table by cellar']);
    expect(axis!.groups.map(({ name, lines }) => [name, ...lines.map((line) => `${line.name} ${line.value}`)])).toEqual([
      ['sure', 'The west, Heads of Tea 1.11×', 'The west, Scribes of Tea 0.81×', 'The west, Hands of Tea 1.50×'],
      ['who knows', 'The east, Scribes of Tea 0.92×'],
      ['few', 'The east, Heads of Tea 1.33×', 'The east, Masters of Tea 0.71×'],
    ]);
  });

  it('leaves out a level on which nobody stands on either side', () => {
    const [host, taster] = ['tea-host', 'tea-taster'].map((id) => world.roles.find((role) => role.id === id)!);
    const { table } = payByLevelFigure({ ...world, roles: [host!, taster!], plfsGroups: [] }, language, 'full');
    expect(readRows(table).slice(1)).toEqual([
      'The west, dollars | Hands of Tea | At the Table | $30,000 | $30,000 | $30,000 | 1',
      'The west, dollars | Hands of Tea | In the Cellar | nobody | nobody | nobody | 0',
    ]);
  });

  it('has a row for each side of each level in either country', () => {
    expect(readRows(figure.table)).toEqual([
      'Country | Level | Where | Middle | Low | High | How many',
      'The west, dollars | Heads of Tea | At the Table | $100,000 | $100,000 | $100,000 | 1',
      'The west, dollars | Heads of Tea | In the Cellar | $90,000 | $90,000 | $90,000 | 1',
      'The west, dollars | Scribes of Tea | At the Table | $50,000 | $50,000 | $50,000 | 1',
      'The west, dollars | Scribes of Tea | In the Cellar | $62,000 | $60,000 | $64,000 | 2', // without the taster
      'The west, dollars | Hands of Tea | At the Table | $30,000 | $30,000 | $30,000 | 1',
      'The west, dollars | Hands of Tea | In the Cellar | $20,000 | $20,000 | $20,000 | 1',
      'The east, rupees | Heads of Tea | At the Table | ₹40,000 | ₹40,000 | ₹40,000 | 1',
      'The east, rupees | Heads of Tea | In the Cellar | ₹30,000 | ₹30,000 | ₹30,000 | 1',
      'The east, rupees | Masters of Tea | At the Table | ₹25,000 | ₹25,000 | ₹25,000 | 1',
      'The east, rupees | Masters of Tea | In the Cellar | ₹35,000 | ₹35,000 | ₹35,000 | 1',
      'The east, rupees | Scribes of Tea | At the Table | ₹12,000 | ₹10,000 | ₹20,000 | 3', // the mean is 14
      'The east, rupees | Scribes of Tea | In the Cellar | ₹13,000 | ₹11,000 | ₹15,000 | 3',
      'The east, rupees | Voices of Tea | At the Table | ₹8,000 | ₹8,000 | ₹8,000 | 1',
      'The east, rupees | Voices of Tea | In the Cellar | nobody | nobody | nobody | 0',
    ]);
    expect(numbersOf(figure.table).at(-1)).toEqual([undefined, undefined, undefined, 0]);
  });

  it('draws a panel a country, each on an axis of its own; each value is there with the name of its side too', () => {
    expect(figure.panels.map(({ title }) => title)).toEqual(['The west, dollars', 'The east, rupees']);
    const [west, east] = figure.panels.map(({ chart }) => (chart.kind === 'paired-ranges' ? chart : expect.fail(chart.kind)));
    expect([west!.label, west!.tick(5000), east!.label, east!.tick(5000)]).toEqual([
      'The west, dollars',
      '$5,000',
      'The east, rupees',
      '₹5,000',
    ]);
    const few = (office: string, count: number) => ({ count: `${office} (${count})`, isWeak: true });
    expect(west!.rows).toEqual([
      {
        id: 'manager',
        name: 'Heads of Tea',
        front: { low: 100_000, middle: 100_000, high: 100_000, value: '$100,000', named: 'table $100,000', ...few('At the Table', 1) },
        back: { low: 90_000, middle: 90_000, high: 90_000, value: '$90,000', named: 'cellar $90,000', ...few('In the Cellar', 1) },
      },
      {
        id: 'clerical',
        name: 'Scribes of Tea',
        front: { low: 50_000, middle: 50_000, high: 50_000, value: '$50,000', named: 'table $50,000', ...few('At the Table', 1) },
        back: { low: 60_000, middle: 62_000, high: 64_000, value: '$62,000', named: 'cellar $62,000', ...few('In the Cellar', 2) },
      },
      {
        id: 'shop-floor',
        name: 'Hands of Tea',
        front: { low: 30_000, middle: 30_000, high: 30_000, value: '$30,000', named: 'table $30,000', ...few('At the Table', 1) },
        back: { low: 20_000, middle: 20_000, high: 20_000, value: '$20,000', named: 'cellar $20,000', ...few('In the Cellar', 1) },
      },
    ]);
    expect(east!.rows.map(({ id }) => id)).toEqual(['manager', 'professional', 'clerical', 'sales']);
    expect(east!.rows[0]!.front).toMatchObject({ value: '₹40,000', named: 'table ₹40,000' });
    expect(east!.rows.at(-1)!.back).toEqual({ none: 'nobody in the cellar' });
    expect(east!.rows[2]!.front).toMatchObject({ count: 'At the Table (3)', isWeak: false });
  });

  it('counts in its full form alone', () => {
    const { chart } = payByLevelFigure(world, language, 'small').panels[0]!;
    expect(chart).toMatchObject({ rows: [{ front: { count: undefined, isWeak: true } }, {}, {}] });
  });

  it('says who is missing where the front is', () => {
    const { chart } = payByLevelFigure(mirrored(world), language, 'full').panels[1]!;
    expect(chart).toMatchObject({ rows: [{}, {}, {}, { front: { none: 'nobody at the table' }, back: { middle: 8000 } }] });
  });

  it('names its sources', () => {
    expect([figure.sources, figure.notes]).toEqual([['tea-pay', 'tea-groups'], []]);
  });
});
