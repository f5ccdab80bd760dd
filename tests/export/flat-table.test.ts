import { describe, expect, it } from 'vitest';
import { flatten } from '../../src/export/flat-table.ts';
import { marked, number, words, type Cell } from '../../src/figures/figure.ts';
import { inventLanguage } from '../examples/language.ts';

const language = inventLanguage();
const cups = (value: number | undefined) => number(value, String, 'nobody counted', 1);
const flat = (columns: readonly string[], rows: readonly (readonly Cell[])[]) => flatten({ caption: 'Tea', columns, rows }, language);

describe(flatten, () => {
  it('has the columns of the figure, with their unit and what stands in them', () => {
    const { columns, rows } = flat(['Who', 'Year', 'Cups (a day)', 'Cost'], [[words('Kamla'), words('2024'), cups(2), cups(2.54)]]);
    expect(columns.map(({ heading, type, description }) => [heading, type, description])).toEqual([
      ['Who', 'string', undefined],
      ['Year', 'year', undefined],
      ['Cups (a day)', 'integer', 'a day'],
      ['Cost', 'number', undefined],
    ]);
    expect(rows).toEqual([['Kamla', '2024', 2, 2.5]]);
  });

  it('knows a day, and takes a column without anything in it for words', () => {
    const { columns } = flat(['Day', 'Note'], [[words('2026-11-23'), { value: undefined, text: '' }]]);
    expect(columns.map(({ type }) => type)).toEqual(['date', 'string']);
  });

  it('takes figures of fewer or more than four digits for words, not for years', () => {
    const { columns } = flat(['Shelf', 'Lot', 'Both'], [[words('12'), words('20241'), words('2024, 2025')]]);
    expect(columns.map(({ type }) => type)).toEqual(['string', 'string', 'string']);
  });

  it('says behind a number what it is, and why there is none', () => {
    const { columns, rows } = flat(
      ['Who', 'Cups (a day)', 'Cost'],
      [
        [words('Kamla'), marked(cups(2), 'about'), cups(5)],
        [words('Ravi'), cups(undefined), cups(7)],
        [words('Tara'), cups(3), cups(6)],
      ],
    );
    expect(columns.map(({ heading }) => heading)).toEqual(['Who', 'Cups (a day)', 'How so', 'Cost']);
    expect(columns[2]).toMatchObject({ type: 'string', description: 'so: Cups', oneOf: ['some', 'nothing'] });
    expect(rows).toEqual([
      ['Kamla', 2, 'some', 5],
      ['Ravi', undefined, 'nothing', 7],
      ['Tara', 3, undefined, 6],
    ]);
  });

  it('says it once for columns that agree in every row, and by name where they do not', () => {
    const none = cups(undefined);
    const { columns, rows } = flat(
      ['Who', 'Low', 'High', 'Mean (cups)'],
      [
        [words('Kamla'), none, none, cups(1)],
        [words('Ravi'), cups(1), cups(2), marked(cups(1), 'few')],
      ],
    );
    expect(columns.map(({ heading }) => heading)).toEqual(['Who', 'Low', 'High', 'How so: Low; High', 'Mean (cups)', 'How so: Mean']);
    expect(rows).toEqual([
      ['Kamla', undefined, undefined, 'nothing', 1, undefined],
      ['Ravi', 1, 2, undefined, 1, 'of few'],
    ]);
  });
});
