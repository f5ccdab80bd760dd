import { describe, expect, it } from 'vitest';
import { payIndiaFigure } from '../../src/figures/pay-india.ts';
import { inventLanguage } from '../examples/language.ts';
import { mirrored, world } from '../examples/world.ts';
import { readRows, statusesOf } from './rows.ts';

const language = inventLanguage();
const figure = payIndiaFigure(world, language);

describe(payIndiaFigure, () => {
  it('tells files which figures rest on few earners', () => {
    expect(statusesOf(figure.table)).toEqual(['Stall 422: few', 'Stall 422: few', 'Stall 422: few']);
  });

  it('says who earns most and least, where the back is ahead, and which stalls of the back are not', () => {
    expect(figure.sentences).toEqual([
      'highest Stall 122 ₹40,000 lowest Stall 522 ₹8,000', // the mixed 331, at 60, stands on no side
      'back ahead in 6 of 11', // masters 35 to 25; scribes 15, 13 and 11 to 12 and 10, but for 11 to 12
      'exceptions Stall 121, Stall 431, Stall 411 and Stall 413', // 30 to 40; 15, 13 and 11 to 20
    ]);
  });

  it('says so where the back is ahead in all', () => {
    const masters = (group: (typeof world.plfsGroups)[number]) => group.level === 'professional';
    const some = { ...world, plfsGroups: world.plfsGroups.flatMap((group) => (masters(group) ? [group, { ...group, ncoCode: '9' }] : [])) };
    expect(payIndiaFigure(some, language).sentences[1]).toBe('back ahead in all four');
  });

  it('shows how sure it is by each statistic', () => {
    expect(figure.judgement).toEqual({ verdict: 'depends', sure: 'open' });
    const [axis] = figure.sureness;
    expect(axis!.columns).toEqual(['Compared', 'Part']);
    expect(axis!.groups.map(({ name, lines }) => [name, ...lines.map((line) => `${line.name} ${line.value}`)])).toEqual([
      ['who knows', 'Halves 45%', 'Means 45%', 'Halves of next year 45%'],
    ]);
  });

  it('tells the sides apart', () => {
    expect(payIndiaFigure(mirrored(world), language).sentences.slice(1)).toEqual([
      'back ahead in 5 of 11',
      'exceptions Stall 243, Stall 422 and Stall 423',
    ]);
  });

  it('has a row for each group on a side, under its level, best-paid first', () => {
    expect(readRows(figure.table)).toEqual([
      'Group | Where | Level | A quarter | Half | Three quarters | Earners | How firm',
      'Stall 122 | At the Table | Heads of Tea | ₹30,000 | ₹40,000 | ₹55,000 | 300 | firm',
      'Stall 121 | In the Cellar | Heads of Tea | ₹25,000 | ₹30,000 | ₹42,000 | 120 | so so',
      'Stall 251 | In the Cellar | Masters of Tea | ₹28,000 | ₹35,000 | ₹48,000 | 300 | firm',
      'Stall 243 | At the Table | Masters of Tea | ₹20,000 | ₹25,000 | ₹31,000 | 300 | firm',
      'Stall 421 | At the Table | Scribes of Tea | ₹15,000 | ₹20,000 | ₹26,000 | 300 | firm',
      'Stall 431 | In the Cellar | Scribes of Tea | ₹11,000 | ₹15,000 | ₹22,000 | 300 | firm',
      'Stall 411 | In the Cellar | Scribes of Tea | ₹10,000 | ₹13,000 | ₹19,000 | 300 | firm',
      'Stall 422 | At the Table | Scribes of Tea | ₹9,000 | ₹12,000 | ₹15,000 | 60 | shaky',
      'Stall 413 | In the Cellar | Scribes of Tea | ₹9,000 | ₹11,000 | ₹14,000 | 300 | firm',
      'Stall 423 | At the Table | Scribes of Tea | ₹8,000 | ₹10,000 | ₹13,000 | 300 | firm',
      'Stall 522 | At the Table | Voices of Tea | ₹6,000 | ₹8,000 | ₹10,000 | 900 | firm',
    ]);
  });

  it('draws the same rows from quartile to quartile, those that are shaky hollow', () => {
    expect(figure.panels.map(({ title }) => title)).toEqual(['Pay in chai stalls']);
    const { chart } = figure.panels[0]!;
    if (chart.kind !== 'range-bars') return expect.fail(chart.kind);
    expect(chart.label).toBe('Pay in chai stalls');
    expect(chart.tick(150_000)).toBe('₹1,50,000');
    expect(chart.columns).toEqual(['Group', 'Quarter', 'Half', 'Quarters']);
    expect(chart.key.map(({ office, name }) => `${office} ${name}`)).toEqual(['front At the Table', 'back In the Cellar']);
    expect(chart.groups.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'manager Heads of Tea',
      'professional Masters of Tea',
      'clerical Scribes of Tea',
      'sales Voices of Tea',
    ]);
    expect(chart.rows.map(({ id }) => id)).toEqual(['122', '121', '251', '243', '421', '431', '411', '422', '413', '423', '522']);
    expect(chart.rows.filter(({ isWeak }) => isWeak).map(({ id }) => id)).toEqual(['422']);
    expect(chart.rows[1]).toEqual({
      id: '121',
      office: 'back',
      group: 'manager',
      name: 'Stall 121',
      value: '₹30,000',
      ends: ['₹25,000', '₹42,000'],
      isWeak: false,
      low: 25_000,
      middle: 30_000,
      high: 42_000,
    });
  });

  it('names its source', () => {
    expect([figure.sources, figure.notes]).toEqual([['tea-groups', 'tea-groups-later'], []]);
  });
});
