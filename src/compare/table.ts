import type { Format } from '../i18n/format.ts';
import type { ElementNames, RoleCard } from './card.ts';
import { largestDifferences } from './differences.ts';
import { preparationName } from './sentences.ts';
import type { Say } from './say.ts';

/** How many activities, and how many skills, a comparison shows. */
const shown = 6;

/** A comparison as one table: a row each for what is compared, a cell a role. */
export interface CompareTable {
  /** What is compared, then the roles. */
  columns: string[];
  rows: CompareRow[];
}

export interface CompareRow {
  name: string;
  cells: string[];
  /** Stands over this row, where a new list begins. */
  heading?: string | undefined;
  /** What the cells say in numbers of 1 to 5, where they are ratings. */
  ratings?: (number | undefined)[];
}

/** The words and figures of two to four roles beside each other; of activities and skills those that differ most. */
export function tableOf(cards: readonly RoleCard[], names: ElementNames, say: Say, format: Format): CompareTable {
  const unknown = say('compare.unknown');
  const row = (name: string, cell: (card: RoleCard) => string | undefined): CompareRow => ({
    name,
    cells: cards.map((card) => cell(card) ?? unknown),
  });
  const rated = (name: string, values: (number | undefined)[], heading?: string): CompareRow => ({
    name,
    heading,
    cells: values.map((value) => (value === undefined ? unknown : format.decimal(value, 1))),
    ratings: values,
  });
  const dollars = (amount: number | undefined) => (amount === undefined ? undefined : format.money(amount, 'USD'));
  const rupees = (amount: number | undefined) => (amount === undefined ? undefined : format.money(amount, 'INR'));
  const us = (key: 'low' | 'lowQuarter' | 'middle' | 'highQuarter' | 'high', pay: (card: RoleCard) => number | undefined) =>
    row(say('compare.usPoint', { point: say(`compare.${key}`) }), (card) => dollars(pay(card)));
  const india = (key: 'lowQuarter' | 'middle' | 'highQuarter', pay: (card: RoleCard) => number | undefined) =>
    row(say('compare.indiaPoint', { point: say(`compare.${key}`) }), (card) => rupees(pay(card)));
  const differing = (heading: string, elements: readonly string[], own: readonly RoleCard['activities'][]) =>
    largestDifferences(own, shown).map(({ index, values }, place) => rated(elements[index]!, values, place === 0 ? heading : undefined));
  return {
    columns: [say('compare.aspect'), ...cards.map((card) => card.title)],
    rows: [
      row(say('compare.office'), (card) => say(`office.${card.office}`)),
      row(say('compare.level'), (card) => say(`level.${card.level}`)),
      row(say('compare.does'), (card) => card.does),
      row(say('compare.why'), (card) => card.why),
      row(say('compare.preparation'), (card) => preparationName(card, say)),
      rated(
        say('compare.contact'),
        cards.map((card) => card.contact),
      ),
      us('low', (card) => card.pay.p10),
      us('lowQuarter', (card) => card.pay.p25),
      us('middle', (card) => card.pay.median),
      us('highQuarter', (card) => card.pay.p75),
      us('high', (card) => card.pay.p90),
      row(say('compare.jobs'), (card) => (card.jobs === undefined ? undefined : format.number(card.jobs, 'USD'))),
      row(say('compare.indiaGroup'), (card) => card.india?.group),
      india('lowQuarter', (card) => card.india?.p25),
      india('middle', (card) => card.india?.median),
      india('highQuarter', (card) => card.india?.p75),
      ...differing(
        say('compare.activities'),
        names.activities,
        cards.map((card) => card.activities),
      ),
      ...differing(
        say('compare.skills'),
        names.skills,
        cards.map((card) => card.skills),
      ),
    ],
  };
}
