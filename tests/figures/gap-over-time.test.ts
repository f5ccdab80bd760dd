import { describe, expect, it } from 'vitest';
import { gapOverTime } from '../../src/figures/gap-over-time.ts';
import { inventLanguage } from '../examples/language.ts';
import { mirrored, world } from '../examples/world.ts';
import { numbersOf, readRows } from './rows.ts';

const language = inventLanguage();
const figure = gapOverTime(world, language);

// Front medians 20, 48, 60 → 22, 50, 80 → 24, 54, 90; back 10, 40, 50 → 12, 45, 55 → 25, 50, 70.
describe(gapOverTime, () => {
  it('says the gap of the first and the last year in each measure, and of which roles', () => {
    expect(figure.sentences).toEqual([
      'middle: 1.20 in 2019, 1.08 in 2022; 1.20 in 2012, 1.08', // 48 ÷ 40, 54 ÷ 50
      'all: 0.91 in 2019, 0.73 in 2022, or 0.79', // 186 ÷ 5 to 164 ÷ 4; 260 ÷ 6 to 236 ÷ 4, or 234 ÷ 5
      'panels: 6 roles 33%, 6 roles 33%, 7 roles 0.81 in 2022', // one of three is a scribe; today 50 ÷ 62, with the archivist
    ]);
  });

  it('tells the sides apart', () => {
    expect(gapOverTime(mirrored(world), language).sentences.slice(0, 2)).toEqual([
      'middle: 0.83 in 2019, 0.93 in 2022; 0.83 in 2012, 0.93', // 40 ÷ 48, 50 ÷ 54
      'all: 1.10 in 2019, 1.36 in 2022, or 1.26',
    ]);
  });

  it('says of a level that three roles a side stand on how it went, where that is sure', () => {
    const twins = ['a', 'b', 'c'].flatMap((copy) => world.roles.map((role) => ({ ...role, id: role.id + copy })));
    expect(gapOverTime({ ...world, roles: twins }, language).sentences.slice(2, -1)).toEqual([
      'heads of tea: 1.20 in 2012, 1.29 in 2022', // 60 ÷ 50, 90 ÷ 70
      'scribes of tea: 1.20 in 2012, 1.08 in 2022',
      'hands of tea: 2.00 in 2012, 0.96 in 2022',
    ]);
  });

  it('has a row for each year, also for one in which nobody counted', () => {
    expect(readRows(figure.table)).toEqual([
      'Year | Middle since 2019 | Middle since 2012 | All | All as in 2019',
      '2019 | 1.20× | 1.20× | 0.91× | 0.91×',
      '2020 | nobody counted | nobody counted | nobody counted | nobody counted',
      '2021 | 1.11× | 1.11× | 0.90× | 0.94×',
      '2022 | 1.08× | 1.08× | 0.73× | 0.79×',
    ]);
    expect(numbersOf(figure.table)).toEqual([
      [1.2, 1.2, 0.907, 0.907],
      [undefined, undefined, undefined, undefined],
      [1.111, 1.111, 0.901, 0.939],
      [1.08, 1.08, 0.734, 0.793],
    ]);
  });

  it('draws roles and jobs each on an axis of their own, with a hole, a break and names of years', () => {
    expect(figure.panels.map(({ title }) => title)).toEqual(['The middle one', 'Everybody']);
    const charts = figure.panels.map(({ chart }) => (chart.kind === 'year-lines' ? chart : expect.fail(chart.kind)));
    for (const chart of charts)
      expect(chart).toMatchObject({
        ...{ missing: [2020], breaks: [2021], tickYears: [2019, 2020, 2022] },
        level: { value: 1, name: 'alike' },
      });
    expect(charts[0]!.tick(1.5)).toBe('1.50×');
    const lines = charts.flatMap(({ series }) => series);
    expect(lines.map(({ id, label, lastValue }) => `${id}: ${label} ${lastValue}`)).toEqual([
      'middleRole: since 2019 1.08×',
      'middleRoleLater: since 2012 1.08×',
      'jobsOfFirstYear: as in 2019 0.79×',
      'allJobs: as they are 0.73×',
    ]);
    expect(lines.map(({ points }) => points.map(({ year, value }) => `${year} ${value.toFixed(3)}`))).toEqual([
      ['2019 1.200', '2021 1.111', '2022 1.080'],
      ['2019 1.200', '2021 1.111', '2022 1.080'],
      ['2019 0.907', '2021 0.939', '2022 0.793'],
      ['2019 0.907', '2021 0.901', '2022 0.734'],
    ]);
  });

  it('shows how sure it is of each measure and each level, in points', () => {
    const [axis, ...others] = figure.sureness;
    expect(others).toEqual([]);
    expect(axis!.columns).toEqual(['Compared', 'Points']);
    expect(axis!.groups.map(({ name, lines }) => [name, ...lines.map((line) => `${line.name} ${line.value}`)])).toEqual([
      ['who knows', 'Middle from 2019 to 2022 −12', 'Middle from 2012 to 2022 −12', 'All +17', 'All as in 2019 +11'],
      ['few', 'Heads of Tea from 2012 to 2022 +9', 'Scribes of Tea from 2012 to 2022 −12', 'Hands of Tea from 2012 to 2022 −96'],
    ]);
  });

  it('says under the drawing what it leaves open, and names its source', () => {
    expect([figure.sources, figure.notes]).toEqual([['tea-pay-history'], ['Missing years. Other method.']]);
  });
});
