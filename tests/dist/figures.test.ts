import { describe, expect, it } from 'vitest';
import { figureOf } from '../../src/figures/figures.ts';
import { gapOverTime } from '../../src/model/gap-over-time.ts';
import { facts, languages, outline } from '../pages.ts';
import { isNumber, readNumbersOf, shows } from './numbers.ts';
import { onEach } from '../on-each.ts';
import { figurePlaces, fullFigures, readCsv, readFigure } from './shown-figure.ts';

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

describe('the table of a figure', () => {
  it('has the rows of what is stored, each as wide as its headings and with the same first cell', () =>
    onEach(withTable, (place) => {
      const { table, cells } = readFigure(place);
      expect(table!.rows.length).toBeGreaterThan(0);
      expect(cells.map(([name]) => name)).toEqual(table!.rows.map(([name]) => name));
      for (const row of [...table!.rows, ...cells]) expect(row).toHaveLength(table!.headings.length);
    }));

  it('shows in each cell the number, the words or the gap of what is stored', () =>
    onEach(withTable, (place) => {
      const { numbersIn } = readNumbersOf(place.language.locale);
      const { table, cells } = readFigure(place);
      const different = cells.flatMap((row, at) =>
        row.flatMap((cell, column) => {
          const shown = table!.rows[at]![column]!;
          // A spreadsheet gets nothing where a reader is told that nothing is known, and only there. No table is scaled:
          // a number stands in the unit of its heading in both, so rounding is all the difference there may be.
          const [number] = numbersIn(shown);
          const isUnknown = shown !== '' && !/\d/.test(shown);
          const isSame = cell === '' ? isUnknown : isNumber(cell) ? number !== undefined && shows(number, Number(cell)) : shown === cell;
          return isSame ? [] : [`${row[0]}, ${table!.headings[column]}: "${shown}" for "${cell}"`];
        }),
      );
      expect(different).toEqual([]);
    }));

  it('has the headings of the file', () =>
    onEach(withTable, (place) => {
      expect(readCsv(place.language, place.id).headings).toEqual(readFigure(place).table!.headings);
    }));
});

describe('the rows of a figure', () => {
  it('are those of what is stored, in order, and say numbers of their own row alone', () =>
    onEach(withRows, (place) => {
      const { numbersIn } = readNumbersOf(place.language.locale);
      const { rows, cells } = readFigure(place);
      expect(rows).toHaveLength(cells.length);
      const strangers = rows.flatMap(([, ...shown], at) => {
        const own = cells[at]!.filter(isNumber).map(Number);
        return shown.filter((cell) => !numbersIn(cell).every((number) => own.some((value) => shows(number, value))));
      });
      expect(strangers).toEqual([]);
      expect(rows.every(([, ...shown]) => shown.length > 0)).toBe(true);
    }));
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
    // What part of the back office is clerical, in two panels: of roles, which stand in no row of years.
    'gap-over-time': () => Object.values(gapOverTime(facts.roles, facts.oewsHistory).panels).map(({ clericalBack }) => clericalBack * 100),
    // "77 % of that fall was over", and the share with the clerks of the first count among the other staff of the last.
    'counter-to-phone': (cells) => {
      const [paid, shares, counts] = [1, 2, 5].map((column) => cells.filter((row) => row[column] !== '').map((row) => row.map(Number)));
      const begun = shares!.find(([year]) => year! > paid![0]![0]!)!;
      const [first, last] = [counts![0]!, counts!.at(-1)!];
      return [
        ((shares![0]![2]! - begun[2]!) / (shares![0]![2]! - shares!.at(-1)![2]!)) * 100,
        (first[3]! / (last[5]! - last[3]! + first[3]!)) * 100,
      ];
    },
    // The front with the mixed jobs, and with the managers of administration too.
    'office-size': (cells) => {
      const [front, mixed, back, other] = cells.map(([, thousands]) => Number(thousands)) as [number, number, number, number];
      const managers = facts.financeOccupations.filter(({ ncoCode }) => ncoCode === '121').reduce((sum, own) => sum + own.thousands, 0);
      return [0, managers].map((more) => ((front + mixed + more) / (front + mixed + back + other)) * 100);
    },
  };
  /** These speak of ratings, ranks and multiples alone. */
  const withoutAmounts = ['contact-pay', 'pay-by-level', 'work-mix'];

  it('takes money, percents and large numbers from the table', () =>
    onEach(figurePlaces, (place) => {
      const { summary, cells } = readFigure(place);
      const amounts = readNumbersOf(place.language.locale).amountsIn(summary);
      const there = [...cells.flat().filter(isNumber).map(Number), ...(derived[place.id]?.(cells) ?? [])];
      expect(
        amounts.filter((amount) => !there.some((value) => shows(amount, value))),
        summary,
      ).toEqual([]);
      if (!withoutAmounts.includes(place.id) && place.isFull) expect(amounts.length).toBeGreaterThan(0);
    }));
});

describe('how sure the verdict of a figure is', () => {
  it('stands under its chart, with what each comparison comes to', () =>
    onEach(fullFigures, (place) => {
      const axes = figureOf(place.id)(facts, place.language, 'full').sureness;
      const { lines, groups } = readFigure(place).sureness;
      const own = axes.flatMap((axis) => axis.groups);
      expect(groups).toEqual(own.map(({ name }) => name));
      expect(lines.map(([name, value]) => [name, value])).toEqual(
        own.flatMap((group) => group.lines.map(({ name, value }) => [name, value])),
      );
    }));
});

describe('the twins of a figure', () => {
  it('have the same rows: every number in the same cell', () =>
    onEach(figurePlaces, ({ id, isFull }) => {
      const figures = figurePlaces.filter((place) => place.id === id && place.isFull === isFull).map(readFigure);
      const numbers = figures.map(({ cells }) => cells.map((row) => row.map((cell) => (cell === '' || isNumber(cell) ? cell : 'words'))));
      expect(figures).toHaveLength(languages.length);
      for (const other of numbers.slice(1)) expect(other).toEqual(numbers[0]);
    }));
});
