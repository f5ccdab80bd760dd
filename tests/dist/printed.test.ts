import { describe, expect, it } from 'vitest';
import { load, type CheerioAPI } from 'cheerio';
import { activities, contacts, raw, skills, tenth, type Raw } from '../model/published/raw-roles.ts';
import { usRows } from '../model/published/raw-rows.ts';
import { onEach } from '../on-each.ts';
import { builtPages, facts } from '../pages.ts';
import { read } from './built.ts';

// Every number that a page of a role or a pair prints in a table is held against the raw row, rounded once by other code.

const pagesOf = (id: string) => builtPages.filter(({ kind }) => kind.id === id);
const roleOf = (id: string) => raw.find((own) => own.id === id)!;
const payOf = ({ id }: Raw) => usRows.find((row) => row.id === id)!.pay;

/** A cell as digits and a point, without signs of currency, groups and directions: `₹1,48,270` is 148270. */
const digits = (cell: string) => cell.replace(/[^\d.]/g, '');

/** The cells of the rows of a table, the first of each its name. */
function rowsIn($: CheerioAPI, selector: string): string[][] {
  return $(selector)
    .toArray()
    .map((row) =>
      $(row)
        .children('th, td')
        .toArray()
        .map((cell) => $(cell).text().replace(/\s+/g, ' ').trim()),
    );
}

describe('the table of a pair', () => {
  it('prints each number as its raw row has it', () =>
    onEach(pagesOf('pair'), ({ language, member, file }) => {
      const { activity, skill, t } = language;
      const pair = facts.pairs.find(({ id }) => id === member)!;
      const both = [roleOf(pair.role), roleOf(pair.other)];
      const rows = new Map(
        rowsIn(load(read(file)), '.side-by-side > table > tbody > tr:not(.heading)').map(([name, ...cells]) => [name!, cells]),
      );
      const us = (point: 'low' | 'lowQuarter' | 'middle' | 'highQuarter' | 'high') =>
        t('compare.usPoint', { point: t(`compare.${point}`) });
      const india = (point: 'lowQuarter' | 'middle' | 'highQuarter') => t('compare.indiaPoint', { point: t(`compare.${point}`) });
      const expected: [name: string, (own: Raw) => string | undefined][] = [
        [us('low'), (own) => payOf(own).annual_p10],
        [us('lowQuarter'), (own) => payOf(own).annual_p25],
        [us('middle'), (own) => payOf(own).annual_median],
        [us('highQuarter'), (own) => payOf(own).annual_p75],
        [us('high'), (own) => payOf(own).annual_p90],
        [india('lowQuarter'), (own) => own.india && String(own.india.p25)],
        [india('middle'), (own) => own.india && String(own.india.median)],
        [india('highQuarter'), (own) => own.india && String(own.india.p75)],
        [t('compare.contact'), (own) => (contacts.has(own.soc) ? tenth(contacts.get(own.soc)!) : undefined)],
      ];
      for (const [name, of] of expected) expect(rows.get(name)!.map(digits), name).toEqual(both.map((own) => of(own) ?? ''));
      const rated = [
        ...activities.map((own) => ({ ...own, name: activity(own.id) })),
        ...skills.map((own) => ({ ...own, name: skill(own.id) })),
      ];
      const shown = rated.filter(({ name }) => rows.has(name));
      for (const { name, ratings } of shown)
        expect(rows.get(name), name).toEqual(both.map(({ soc }) => (ratings.has(soc) ? tenth(ratings.get(soc)!) : t('compare.unknown'))));
    }));
});

describe('the tables of a role', () => {
  it('print each number as its raw row has it', () =>
    onEach(pagesOf('role'), ({ language, member, file }) => {
      const { activity, role, skill } = language;
      const own = roleOf(member!);
      const rows = rowsIn(load(read(file)), 'main .rows tbody > tr');
      const pay = payOf(own);
      const [, ...paid] = rows.find(([name]) => name === role(own.id).short)!;
      expect(paid.map(digits)).toEqual([pay.annual_p10, pay.annual_median, pay.annual_p90]);
      const named = [
        ...activities.map(({ id, ratings }) => ({ name: activity(id), ratings })),
        ...skills.map(({ id, ratings }) => ({ name: skill(id), ratings })),
      ];
      const traits = rows.filter(([name, ...cells]) => cells.length === 2 && name !== '');
      for (const [name, value, others] of traits) {
        const { ratings } = named.find((each) => each.name === name!.replace(/†$/, ''))!;
        const mean = raw.filter(({ id, soc }) => id !== own.id && ratings.has(soc)).map(({ soc }) => ratings.get(soc)!);
        expect(value, name).toBe(tenth(ratings.get(own.soc)!));
        expect(others, name).toBe(tenth(Math.round(mean.reduce((sum, rating) => sum + rating, 0) / mean.length)));
      }
    }));
});
