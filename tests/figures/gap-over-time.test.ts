import { describe, expect, it } from 'vitest';
import { gapOverTime } from '../../src/figures/gap-over-time.ts';
import { inventLanguage } from '../examples/language.ts';
import { mirrored, world } from '../examples/world.ts';
import { numbersOf, readRows } from './rows.ts';

const language = inventLanguage();
const figure = gapOverTime(world, language);

// Front medians 20, 48, 60 → 22, 50, 80 → 24, 54, 90; back 10, 40, 50 → 12, 45, 55 → 25, 50, 70.
describe(gapOverTime, () => {
  it('says the gap of the first and the last year in three measures', () => {
    expect(figure.sentences).toEqual([
      'middle: 20% in 2019, 8% in 2022', // 48 ÷ 40, 54 ÷ 50
      'all: 91% in 2019, 73% in 2022', // 186 ÷ 5 to 164 ÷ 4; 260 ÷ 6 to 236 ÷ 4
      'pairs: 67% in 2019, 56% in 2022', // 6 of 9, 5 of 9
      'shrunk from 2019 to 2022: 4 of 6', // 60 to 40 and 60 to 50 grew
    ]);
  });

  it('tells the sides apart', () => {
    expect(gapOverTime(mirrored(world), language).sentences).toEqual([
      'middle: −17% in 2019, −7% in 2022', // 40 ÷ 48, 50 ÷ 54
      'all: 110% in 2019, 136% in 2022',
      'pairs: 33% in 2019, 44% in 2022', // 3 of 9, 4 of 9
      'shrunk from 2019 to 2022: 0 of 3',
    ]);
  });

  it('says what did not change once, and of all pairs that they are all', () => {
    const ends = world.oewsHistory.filter(({ year }) => year === 2019 || year === 2022);
    const still = {
      ...world,
      oewsHistory: ends.map((own) => ({ ...ends.find(({ socCode }) => socCode === own.socCode)!, year: own.year })),
    };
    expect(gapOverTime(still, language).sentences.slice(0, 3)).toEqual([
      'middle: 20% in 2019 and 2022',
      'all: 91% in 2019 and 2022',
      'pairs: 67% in 2019 and 2022',
    ]);
    const front = new Set(world.roles.filter(({ office }) => office === 'front').map(({ socCode }) => socCode));
    const less = (own: (typeof ends)[number]) => (own.year === 2022 && front.has(own.socCode) ? { ...own, median: own.median / 2 } : own);
    expect(gapOverTime({ ...still, oewsHistory: still.oewsHistory.map(less) }, language).sentences[3]).toBe(
      'shrunk from 2019 to 2022: all 6 of 6',
    );
  });

  it('has a row for each year, also for one in which nobody counted', () => {
    expect(readRows(figure.table)).toEqual([
      'Year | Middle | All | Pairs (percent)',
      '2019 | 1.20× | 0.91× | 67%',
      '2020 | nobody counted | nobody counted | nobody counted',
      '2021 | 1.11× | 0.90× | 67%',
      '2022 | 1.08× | 0.73× | 56%',
    ]);
    expect(numbersOf(figure.table)).toEqual([
      [1.2, 0.907, 66.7],
      [undefined, undefined, undefined],
      [1.111, 0.901, 66.7],
      [1.08, 0.734, 55.6],
    ]);
  });

  it('draws two measures on one axis and the third on its own, with a hole, a break and names of years', () => {
    expect(figure.panels.map(({ title }) => title)).toEqual(['Table in units of the cellar', 'Pairs']);
    const [ratio, pairs] = figure.panels.map(({ chart }) => (chart.kind === 'year-lines' ? chart : expect.fail(chart.kind)));
    for (const chart of [ratio!, pairs!]) expect(chart).toMatchObject({ missing: [2020], breaks: [2021], tickYears: [2019, 2020, 2022] });
    expect(ratio).toMatchObject({ label: 'Table in units of the cellar', level: { value: 1, name: 'alike' } });
    expect(pairs).toMatchObject({ label: 'Pairs', level: { value: 0.5, name: 'half of them' }, include: [0, 1] });
    expect([ratio!.tick(1.5), pairs!.tick(0.25)]).toEqual(['1.50×', '25%']);
    const lines = [...ratio!.series, ...pairs!.series];
    expect(lines.map(({ id, label, lastValue }) => `${id}: ${label} ${lastValue}`)).toEqual([
      'middleRole: Middle one 1.08×',
      'jobWeighted: Everybody 0.73×',
      'pairsAhead: Table ahead 56%',
    ]);
    expect(lines.map(({ points }) => points.map(({ year, value }) => `${year} ${value.toFixed(3)}`))).toEqual([
      ['2019 1.200', '2021 1.111', '2022 1.080'],
      ['2019 0.907', '2021 0.901', '2022 0.734'],
      ['2019 0.667', '2021 0.667', '2022 0.556'],
    ]);
  });

  it('says under the drawing what it leaves open, and names its source', () => {
    expect([figure.sources, figure.notes]).toEqual([['tea-pay-history'], ['Missing years. Other method.']]);
  });
});
