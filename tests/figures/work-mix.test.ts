import { describe, expect, it } from 'vitest';
import { workMixFigure } from '../../src/figures/work-mix.ts';
import { claimedActivities } from '../../src/model/work-mix.ts';
import { inventLanguage } from '../examples/language.ts';
import { mirrored, world } from '../examples/world.ts';
import { numbersOf, readRows } from './rows.ts';

const language = inventLanguage();
const figure = workMixFigure(world, language, 'full');

describe(workMixFigure, () => {
  it('says what each side does most, and where they differ most', () => {
    expect(figure.sentences).toEqual([
      'front: to greet, to persuade and to pour',
      'back: to record, to count and to store',
      'widest to greet: front 4.0 back 1.0', // (5 + 5 + 2) ÷ 3
    ]);
  });

  it('tells the sides apart', () => {
    const turned = workMixFigure(mirrored(world), language, 'full');
    expect(turned.sentences).toEqual([
      'front: to record, to count and to store',
      'back: to greet, to persuade and to pour',
      'widest to greet: front 1.0 back 4.0',
    ]);
    expect(numbersOf(turned.table).slice(0, 2)).toEqual([
      [1, 4, -3],
      [4, 1.5, 2.5],
    ]);
  });

  describe('where the activities of the claim are rated', () => {
    const [selling, meeting, rules, resources] = claimedActivities.map(({ element }) => element);
    const rate = (element: string, front: number, back: number) =>
      world.roles.map(({ socCode, office }) => ({
        socCode,
        occupation: `${socCode}.00`,
        element,
        value: office === 'front' ? front : back,
      }));
    const oneHost = rate(resources!, 1, 1).map((own) => (own.socCode === '11-0001' ? { ...own, value: 5 } : own));
    const ratings = [...rate(selling!, 4, 2), ...rate(meeting!, 2, 2), ...rate(rules!, 4, 2), ...oneHost];
    const claimed = workMixFigure({ ...world, onetActivities: ratings }, language, 'full');
    const doing = (element: string | undefined) => language.activity(element!);
    const told = (element: string | undefined) => language.format.inSentence(doing(element));

    it('says which are clearly as claimed, not sure, the other way round or alike', () => {
      expect(claimed.sentences.slice(0, 4)).toEqual([
        `as said: ${told(selling)}`,
        `who knows: ${told(resources)}`, // one host alone
        `turned: ${told(rules)}`,
        `alike: ${told(meeting)}`,
      ]);
    });

    it('shows how sure it is of each', () => {
      expect(claimed.judgement).toEqual({ verdict: 'depends', sure: 'mixed' });
      const [axis] = claimed.sureness;
      expect(axis!.columns).toEqual(['Compared', 'Stars']);
      expect(axis!.groups.map(({ name, lines }) => [name, ...lines.map((line) => `${line.name} ${line.value}`)])).toEqual([
        ['sure', `${doing(selling)} +2.0`, `${doing(meeting)} 0.0`, `${doing(rules)} +2.0`],
        ['who knows', `${doing(resources)} +1.3`],
      ]);
    });
  });

  it('has a row for each thing that one does, those that differ most first, with the sign of the difference', () => {
    expect(readRows(figure.table)).toEqual([
      'Doing | Table | Cellar | Table less cellar',
      'To Greet | 4.00 | 1.00 | 3.00',
      'To Record | 1.50 | 4.00 | −2.50', // (1 + 1 + 2.5) ÷ 3, (5 + 5 + 2) ÷ 3
      'To Persuade | 4.00 | 2.00 | 2.00',
      'To Count | 2.00 | 3.80 | −1.80',
      'To Pour | 3.00 | 1.50 | 1.50',
      'To Store | 1.00 | 2.40 | −1.40',
      'To Smile | 3.00 | 2.00 | 1.00',
      'To Clean | 2.00 | 2.80 | −0.80',
    ]);
    expect(numbersOf(figure.table)[1]).toEqual([1.5, 4, -2.5]);
  });

  it('draws the same as dumbbells, under the names of the sides', () => {
    expect(figure.panels).toHaveLength(1);
    const { chart, title } = figure.panels[0]!;
    if (chart.kind !== 'dumbbells') return expect.fail(chart.kind);
    expect([title, chart.label, chart.domain, chart.tick(4)]).toEqual(['What one does', 'What one does', [1, 5], '4']);
    expect(chart.rows.map(({ id }) => id)).toEqual(['greet', 'record', 'persuade', 'count', 'pour', 'store', 'smile', 'clean']);
    expect(chart.columns).toEqual(['Doing', 'At the Table', 'In the Cellar']);
    expect(chart.rows.slice(0, 2)).toEqual([
      { id: 'greet', name: 'To Greet', front: 4, back: 1, frontValue: '4.0', backValue: '1.0' },
      { id: 'record', name: 'To Record', front: 1.5, back: 4, frontValue: '1.5', backValue: '4.0' },
    ]);
  });

  it('shows no more than eight in its small form', () => {
    const wait = world.roles.map(({ socCode }) => ({ socCode, occupation: `${socCode}.00`, element: 'wait', value: 2 }));
    const more = { ...world, onetActivities: [...wait, ...world.onetActivities] };
    expect(workMixFigure(more, language, 'full').table.rows).toHaveLength(9);
    expect(readRows(workMixFigure(more, language, 'small').table)).toEqual(readRows(figure.table));
    expect(workMixFigure(more, language, 'small').panels).toMatchObject([{ chart: { rows: { length: 8 } } }]);
  });

  it('names its source, and how many roles it counts', () => {
    expect([figure.sources, figure.notes]).toEqual([['tea-activities'], ['rated: front 3 back 3']]);
  });
});
