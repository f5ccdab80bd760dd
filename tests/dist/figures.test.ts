import { beforeAll, describe, expect, it } from 'vitest';
import { languages, outline } from '../pages.ts';
import { isNumber, readNumbersOf, shows } from './numbers.ts';
import { figurePlaces, fullFigures, readCsv, readFigure, type ShownFigure } from './shown-figure.ts';

// Each figure is shown four times: drawn, as a table, in sentences, and as files. All four must say the same.
// What is drawn is looked at in drawings.test.ts, the pictures to take away in pictures.test.ts, tables to take away in packages.test.ts.

describe('the evidence page', () => {
  it.each(languages)('has the figures of the outline in $locale.name, in order', ({ locale }) => {
    const own = fullFigures.filter(({ language }) => language.locale.code === locale.code);
    expect(own.map(({ id }) => id)).toEqual(outline.evidence);
  });
});

const withTable = fullFigures.filter((place) => readFigure(place).table);
const withRows = figurePlaces.filter((place) => readFigure(place).rows.length > 0);

describe.each(withTable)('the table of $id in $file', (place) => {
  const { numbersIn } = readNumbersOf(place.language.locale);
  let figure: ShownFigure;
  beforeAll(() => {
    figure = readFigure(place);
  });

  it('has the rows of what is stored, each as wide as its headings and with the same first cell', () => {
    const { table, cells } = figure;
    expect(table!.rows.length).toBeGreaterThan(0);
    expect(cells.map(([name]) => name)).toEqual(table!.rows.map(([name]) => name));
    for (const row of [...table!.rows, ...cells]) expect(row).toHaveLength(table!.headings.length);
  });

  it('shows in each cell the number, the words or the gap of what is stored', () => {
    const different = figure.cells.flatMap((row, at) =>
      row.flatMap((cell, column) => {
        const shown = figure.table!.rows[at]![column]!;
        // A spreadsheet gets nothing where a reader is told that nothing is known, and only there. No table is scaled:
        // a number stands in the unit of its heading in both, so rounding is all the difference there may be.
        const [number] = numbersIn(shown);
        const isUnknown = shown !== '' && !/\d/.test(shown);
        const isSame = cell === '' ? isUnknown : isNumber(cell) ? number !== undefined && shows(number, Number(cell)) : shown === cell;
        return isSame ? [] : [`${row[0]}, ${figure.table!.headings[column]}: "${shown}" for "${cell}"`];
      }),
    );
    expect(different).toEqual([]);
  });

  it('has the headings of the file', () => {
    expect(readCsv(place.language, place.id).headings).toEqual(figure.table!.headings);
  });
});

describe.each(withRows)('the rows of $id in $file', (place) => {
  it('are those of what is stored, in order, and say numbers of their own row alone', () => {
    const { numbersIn } = readNumbersOf(place.language.locale);
    const { rows, cells } = readFigure(place);
    expect(rows).toHaveLength(cells.length);
    const strangers = rows.flatMap(([, ...shown], at) => {
      const own = cells[at]!.filter(isNumber).map(Number);
      return shown.filter((cell) => !numbersIn(cell).every((number) => own.some((value) => shows(number, value))));
    });
    expect(strangers).toEqual([]);
    expect(rows.every(([, ...shown]) => shown.length > 0)).toBe(true);
  });
});

describe('the sentence below a figure', () => {
  type Cells = readonly (readonly string[])[];
  const middle = (numbers: number[]) => {
    const sorted = numbers.sort((a, b) => a - b);
    return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
  };
  /** Amounts and shares that stand in no cell of the table, computed from it, and why a sentence needs them. */
  const derived: Readonly<Record<string, (cells: Cells) => number[]>> = {
    // "The middle front-office role earns …": with an even number of roles that is halfway between two of them.
    'pay-range': (cells) =>
      [...new Set(cells.map(([, office]) => office!))].map((office) =>
        middle(cells.filter((row) => row[1] === office).map((row) => Number(row[5]))),
      ),
    // "ahead by 27 %" and "93 % of back-office pay" are the table's 1.27× and 0.93×, said in percent.
    'gap-over-time': (cells) => cells.filter((row) => row[1] !== '').flatMap((row) => [(Number(row[1]) - 1) * 100, Number(row[2]) * 100]),
  };
  /** These speak of ratings and ranks alone, or of people as one says it: about 24 lakh. */
  const withoutAmounts = ['contact-pay', 'office-size', 'pay-by-rung', 'work-mix'];

  it.each(figurePlaces)('of $id in $file takes money, percents and large numbers from the table', (place) => {
    const { summary, cells } = readFigure(place);
    const amounts = readNumbersOf(place.language.locale).amountsIn(summary);
    const there = [...cells.flat().filter(isNumber).map(Number), ...(derived[place.id]?.(cells) ?? [])];
    expect(
      amounts.filter((amount) => !there.some((value) => shows(amount, value))),
      summary,
    ).toEqual([]);
    if (!withoutAmounts.includes(place.id)) expect(amounts.length).toBeGreaterThan(0);
  });
});

describe.each([...new Set(figurePlaces.map(({ id }) => id))])('the twins of %s', (id) => {
  it('have the same rows: every number in the same cell', () => {
    for (const isFull of [true, false]) {
      const figures = figurePlaces.filter((place) => place.id === id && place.isFull === isFull).map(readFigure);
      const numbers = figures.map(({ cells }) => cells.map((row) => row.map((cell) => (cell === '' || isNumber(cell) ? cell : 'words'))));
      expect([0, languages.length]).toContain(figures.length);
      for (const other of numbers.slice(1)) expect(other).toEqual(numbers[0]);
    }
  });
});
