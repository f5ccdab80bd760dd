import { describe, expect, it } from 'vitest';
import { gapOverTimeFigure } from '../../src/figures/gap-over-time.ts';
import { inventLanguage } from '../examples/language.ts';
import { mirrored, world } from '../examples/world.ts';
import { numbersOf, readRows } from './rows.ts';

const language = inventLanguage();
const figure = gapOverTimeFigure(world, language);

// Front medians 20, 60 → 22, 80 and 60 → 24, 90 and 65; back 40, 50 → 45, 55 and 12 → 50, 70 and 25.
describe(gapOverTimeFigure, () => {
  it('says the gap of the first and the last year in each measure, and of which roles', () => {
    expect(figure.sentences).toEqual([
      'middle: 0.89 in 2010, 0.95 in 2013; 1.33 in 2012, 1.30', // 40 ÷ 45, 57 ÷ 60; 60 ÷ 45, 65 ÷ 50
      'all: 0.67 in 2010, 0.58 in 2013, or 0.63', // 136 ÷ 4 to 152 ÷ 3; 202 ÷ 5 to 208 ÷ 3, or 176 ÷ 4
      'today: 7 roles 0.81 in 2013', // 50 ÷ 62, with the archivist
      'panels: 4 roles 50%, 6 roles 33%', // the bookkeeper of two, of three
    ]);
  });

  it('tells the sides apart', () => {
    expect(gapOverTimeFigure(mirrored(world), language).sentences.slice(0, 2)).toEqual([
      'middle: 1.13 in 2010, 1.05 in 2013; 0.75 in 2012, 0.77', // 45 ÷ 40, 60 ÷ 57; 45 ÷ 60, 50 ÷ 65
      'all: 1.49 in 2010, 1.72 in 2013, or 1.58',
    ]);
  });

  it('says of a level that three roles a side stand on how it went, where that is sure', () => {
    const thrice = ['a', 'b', 'c'].flatMap((copy) => world.roles.map((role) => ({ ...role, id: role.id + copy })));
    expect(gapOverTimeFigure({ ...world, roles: thrice }, language).sentences.slice(2, -2)).toEqual([
      'heads of tea: 1.45 in 2012, 1.29 in 2013, sure', // 80 ÷ 55, 90 ÷ 70
      'scribes of tea: 1.33 in 2012, 1.30 in 2013, sure',
      'hands of tea: 1.83 in 2012, 0.96 in 2013, sure',
    ]);
  });

  it('has a row for each year, also for one in which nobody counted', () => {
    expect(readRows(figure.table)).toEqual([
      'Year | Middle since 2010 | Middle since 2012 | All | All as in 2010',
      '2010 | 0.89× | nobody counted | 0.67× | 0.67×',
      '2011 | nobody counted | nobody counted | nobody counted | nobody counted',
      '2012 | 1.02× | 1.33× | 0.68× | 0.71×',
      '2013 | 0.95× | 1.30× | 0.58× | 0.63×',
    ]);
    expect(numbersOf(figure.table).slice(1)).toEqual([
      [undefined, undefined, undefined, undefined],
      [1.02, 1.333, 0.682, 0.715],
      [0.95, 1.3, 0.583, 0.635],
    ]);
  });

  it('draws roles and jobs each on an axis of their own, with a hole, a break and names of years', () => {
    expect(figure.panels.map(({ title }) => title)).toEqual(['The middle one', 'Everybody']);
    const charts = figure.panels.map(({ chart }) => (chart.kind === 'year-lines' ? chart : expect.fail(chart.kind)));
    for (const chart of charts)
      expect(chart).toMatchObject({ missing: [2011], breaks: [], tickYears: [2010, 2013], baseline: { value: 1, name: 'alike' } });
    expect(charts[0]!.tick(1.5)).toBe('1.50×');
    const lines = charts.flatMap(({ series }) => series);
    expect(lines.map(({ id, label, lastValue }) => `${id}: ${label} ${lastValue}`)).toEqual([
      'middleRole: since 2010 0.95×',
      'middleRoleLater: since 2012 1.30×',
      'jobsOfFirstYear: as in 2010 0.63×',
      'allJobs: as they are 0.58×',
    ]);
    expect(lines.map(({ points }) => points.map(({ year, value }) => `${year} ${value.toFixed(3)}`))).toEqual([
      ['2010 0.889', '2012 1.020', '2013 0.950'],
      ['2012 1.333', '2013 1.300'],
      ['2010 0.671', '2012 0.715', '2013 0.635'],
      ['2010 0.671', '2012 0.682', '2013 0.583'],
    ]);
  });

  it('shows how sure it is of each measure and each level, in percent', () => {
    const [axis, ...others] = figure.sureness;
    expect(others).toEqual([]);
    expect(axis!.columns).toEqual(['Compared', 'Points']);
    expect(axis!.groups.map(({ name, lines }) => [name, ...lines.map((line) => `${line.name} ${line.value}`)])).toEqual([
      ['who knows', 'Middle from 2012 to 2013 −3'],
      [
        ...['few', 'Middle from 2010 to 2013 −7', 'All +14', 'All as in 2010 +6'],
        ...['Heads of Tea from 2012 to 2013 −12', 'Scribes of Tea from 2012 to 2013 −3', 'Hands of Tea from 2012 to 2013 −57'],
      ],
    ]);
  });

  it('says under the drawing what it leaves open, and names its source', () => {
    expect([figure.sources, figure.notes]).toEqual([['tea-pay-history'], ['Missing years. Other method.']]);
  });
});
