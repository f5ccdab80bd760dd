import type { Chart } from '../drawing/chart.ts';
import type { Sureness } from '../drawing/sureness/chart.ts';
import type { Judgement } from '../model/verdict.ts';
import type { Language } from '../words/language.ts';

/**
 * What a number is where it is not simply that, or why there is none: about right, an official total, on few people,
 * left out by its publisher, not rated, not there.
 */
export type Status = 'about' | 'official' | 'few' | 'unpublished' | 'unrated' | 'none';

/** One cell of a figure's table: what a spreadsheet gets, and what a reader sees. */
export interface Cell {
  /** `undefined` is unknown: an empty cell in a spreadsheet, never 0. */
  value: number | string | undefined;
  text: string;
  /** What a file says of the number in words, in a column of its own. */
  status?: Status | undefined;
}

/** The figures behind a chart, as one list of rows; the first cell of a row names it. */
export interface FigureTable {
  caption: string;
  /** Headings with their unit, for example `Median pay (US dollars a year)`. */
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** The article shows small forms beside its claims; the evidence page shows all. */
export type FigureSize = 'small' | 'full';

/** What a figure may ask a language: the check makes every figure once in no language at all, which knows just this. */
export type FigureLanguage = Pick<Language, 'locale' | 't' | 'format' | 'figureWords' | 'role' | 'occupation' | 'activity'>;

/** Everything that one figure shows in one language, as data: page, download and share picture draw the same panels. */
export interface Figure {
  /** One chart a panel; the title stands over it where there are several. */
  panels: readonly { title: string; chart: Chart }[];
  /** The panels share an axis of years, so they stand over each other at every width. */
  isStacked?: boolean;
  table: FigureTable;
  /** Whole sentences, generated from the rows, for the ear as much as for the eye. */
  sentences: readonly string[];
  /** Ids of content/data/sources.yaml. */
  sources: readonly string[];
  /** What the drawing leaves open, said under it. */
  notes: readonly string[];
  /** What its finding may say, by the names of gaps: a sentence for each verdict stands in its words, with {{count}} where a number goes. */
  told?: Readonly<Record<string, string>>;
  /** What the data say of the figure's claim. */
  judgement: Judgement;
  /** How sure that is: the comparisons behind it, on an axis or several. */
  sureness: readonly Sureness[];
}

/** A cell of words. */
export const words = (text: string): Cell => ({ value: text, text });

/**
 * A cell of one number; where it is unknown, `unknown` says so in words. A spreadsheet gets it with so many `digits`
 * behind the point; what a reader sees is written from the number itself, so that nothing is rounded twice.
 */
export function number(value: number | undefined, format: (value: number) => string, unknown: string, digits = 10): Cell {
  return value === undefined ? { value, text: unknown, status: 'none' } : { value: Number(value.toFixed(digits)), text: format(value) };
}

/** A cell with its status; without one it stays as it is. */
export const marked = (cell: Cell, status: Status | undefined): Cell => (status ? { ...cell, status } : cell);
