import type { Format } from '../i18n/format.ts';
import type { Country } from '../i18n/countries.ts';
import type { ElementNames, RoleCard, Topic, Unit } from './card.ts';
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
  /** What the cells say as numbers, and what these count, where they are such. */
  figures?: { values: (number | undefined)[]; unit: Unit };
  /** What the row is about, where it is not our own words. */
  topic?: Topic;
}

/** The words and figures of two to four roles beside each other; of activities and skills those that differ most. */
export function tableOf(cards: readonly RoleCard[], names: ElementNames, say: Say, format: Format): CompareTable {
  const unknown = say('compare.unknown');
  const row = (name: string, cell: (card: RoleCard) => string | undefined, topic?: Topic): CompareRow => ({
    name,
    cells: cards.map((card) => cell(card) ?? unknown),
    ...(topic && { topic }),
  });
  const written: Record<Unit, (value: number) => string> = {
    dollars: (amount) => format.money(amount, 'USD'),
    rupees: (amount) => format.money(amount, 'INR'),
    rating: (value) => format.decimal(value, 1),
    jobs: (count) => format.number(count, 'USD'),
  };
  const measured = (name: string, topic: Topic, unit: Unit, values: (number | undefined)[], heading?: string): CompareRow => ({
    name,
    heading,
    topic,
    cells: values.map((value) => (value === undefined ? unknown : written[unit](value))),
    figures: { values, unit },
  });
  const us = (key: 'low' | 'lowQuarter' | 'middle' | 'highQuarter' | 'high', pay: (card: RoleCard) => number | undefined) =>
    measured(say('compare.usPoint', { point: say(`compare.${key}`) }), 'pay', 'dollars', cards.map(pay));
  const india = (key: 'lowQuarter' | 'middle' | 'highQuarter', pay: (card: RoleCard) => number | undefined) =>
    measured(say('compare.indiaPoint', { point: say(`compare.${key}`) }), 'india', 'rupees', cards.map(pay));
  const differing = (topic: 'activities' | 'skills', heading: string) =>
    largestDifferences(
      cards.map((card) => card[topic]),
      shown,
    ).map(({ index, values }, place) => measured(names[topic][index]!, topic, 'rating', values, place === 0 ? heading : undefined));
  const ofCountry: Record<Country, CompareRow[]> = {
    US: [
      us('low', (card) => card.pay.p10),
      us('lowQuarter', (card) => card.pay.p25),
      us('middle', (card) => card.pay.median),
      us('highQuarter', (card) => card.pay.p75),
      us('high', (card) => card.pay.p90),
      measured(
        say('compare.jobs'),
        'pay',
        'jobs',
        cards.map((card) => card.jobs),
      ),
    ],
    IN: [
      row(say('compare.indiaGroup'), (card) => card.india?.group, 'india'),
      india('lowQuarter', (card) => card.india?.p25),
      india('middle', (card) => card.india?.median),
      india('highQuarter', (card) => card.india?.p75),
    ],
  };
  return {
    columns: [say('compare.aspect'), ...cards.map((card) => card.title)],
    rows: [
      row(say('compare.office'), (card) => say(`office.${card.office}`)),
      row(say('compare.level'), (card) => say(`level.${card.level}`)),
      row(say('compare.does'), (card) => card.does),
      row(say('compare.why'), (card) => card.why),
      row(say('compare.preparation'), (card) => preparationName(card, say), 'preparation'),
      measured(
        say('compare.contact'),
        'contact',
        'rating',
        cards.map((card) => card.contact),
      ),
      ...names.countries.flatMap((country) => ofCountry[country]),
      ...differing('activities', say('compare.activities')),
      ...differing('skills', say('compare.skills')),
    ],
  };
}
