import { describe, expect, it } from 'vitest';
import type { DrawnRows } from '../../src/drawing/parts/rows.ts';
import type { Facts } from '../../src/facts/read.ts';
import { rolePage } from '../../src/figures/role-page.ts';
import { inventLanguage } from '../examples/language.ts';
import { world } from '../examples/world.ts';

const language = inventLanguage();
const pageOf = (id: string, facts: Facts = world) => rolePage(facts, language, id, (other) => `/roles/${other}/`);
const cellsOf = (rows: DrawnRows | undefined) =>
  rows?.groups.flatMap((group) => group.rows.map(({ name, cells }) => [name, ...cells].join(' | ')));

/** The same country with one role counted in a group of the east. */
const countedIn = (ncoCode: string): Facts => ({
  ...world,
  roles: world.roles.map((role) => (role.id === 'tea-seller' ? { ...role, ncoCode } : role)),
});

describe(rolePage, () => {
  it('says what it pays, how sure that is, where it stands on its level, and how many do it', () => {
    expect(pageOf('tea-seller').pay.sentences).toEqual([
      'half above $50,000, between $40,000 and $80,000',
      'error ±7.8%', // 1.96 × 4 %
      'rank 4 of 4 among Scribes of Tea, above 0%',
      'jobs 1,000 from 960 to 1,040', // 1.96 × 2 % of 1,000 is 39
    ]);
  });

  it('says what of it is not published', () => {
    expect(pageOf('tea-taster').pay.sentences).toEqual([
      'half above $70,000, between $60,000 and $90,000',
      'no error',
      'kept: Most',
      'rank 1 of 4 among Scribes of Tea, above 100%',
      'jobs kept',
    ]);
  });

  it('draws its pay over that of similar work across the counter, and its place among its level', () => {
    // the packer's work is now the host's
    const packs = world.onetActivities
      .filter(({ socCode }) => socCode === '11-0001')
      .map((own) => ({ ...own, socCode: '13-0001', occupation: '13-0001.00' }));
    const others = world.onetActivities.filter(({ socCode }) => socCode !== '13-0001');
    const { rows } = pageOf('tea-host', { ...world, onetActivities: [...others, ...packs] }).pay;
    expect(cellsOf(rows)).toEqual([
      'tea-host | $20,000 | $30,000 | $60,000',
      'tea-packer | $16,000 | $20,000 | $28,000',
      'Hands of Tea |  | 1 / 2 | ',
    ]);
    expect(rows.groups[0]!.rows.map(({ href }) => href)).toEqual([undefined, '/roles/tea-packer/', undefined]);
    expect(rows.groups[0]!.rows[2]!.officeName).toBe('level from $20,000 to $30,000');
  });

  it('shows what sets it apart, farthest above the others first, and not what is merely high', () => {
    const { activities, skills, sentences } = pageOf('tea-host').apart;
    expect(cellsOf(activities)).toEqual([
      'To Pour | 5.0 | 2.3', // of 3, 1, 5, 1, 2 and 1.5
      'To Greet | 5.0 | 2.5',
      'To Persuade | 4.0 | 3.2',
    ]);
    expect(cellsOf(skills)).toEqual(['Good at Chat | 5.0 | 2.8']);
    expect(sentences).toEqual(['apart by']);
    expect(pageOf('tea-bookkeeper').apart).toMatchObject({ skills: undefined, sentences: ['apart by', 'as able as all'] });
    expect(pageOf('tea-buyer').apart).toMatchObject({ activities: undefined, sentences: ['apart by', 'acts like all'] });
  });

  it('says so where nobody rated it', () => {
    const { apart, contact, preparation, sources } = pageOf('tea-archivist');
    expect([apart.activities, apart.skills, apart.sentences]).toEqual([undefined, undefined, ['apart unasked']]);
    expect([contact, preparation]).toEqual(['guests unasked', undefined]);
    expect(sources).toEqual(['tea-pay', 'tea-pay-history']);
  });

  it('holds its customers against the mean of all, and says the way in', () => {
    expect(pageOf('tea-seller').contact).toBe('guests 4.0, all 3.1'); // 21.7 ÷ 7
    expect(pageOf('tea-seller').preparation).toBe('way in: zone medium');
    expect(pageOf('tea-bookkeeper').preparation).toBe('way in: zone medium to zone considerable');
  });

  it('says the pay of its group in the east, that others are in it, and when few answered', () => {
    expect(pageOf('tea-seller').india).toEqual(['east unknown']);
    expect(pageOf('tea-seller', countedIn('421')).india).toEqual([
      'Stall 421, Harvest: half above ₹20,000, between ₹15,000 and ₹26,000',
      'others too',
      '30% on a salary in Harvest',
    ]);
    expect(pageOf('tea-seller', countedIn('999')).india).toEqual(['too few in Stall 999']);
    expect(pageOf('tea-seller', countedIn('422')).india.at(-1)).toBe('only 60');
    expect(pageOf('tea-seller', countedIn('421')).sources).toContain('tea-groups');
  });

  it('draws its years from five on, and names those that are missing', () => {
    expect(pageOf('tea-host').years).toEqual({ chart: undefined, sentences: ['few years'] });
    const [known] = world.oewsHistory;
    const earlier = [2007, 2008].map((year) => ({ ...known!, year, median: 18_000 }));
    const { chart, sentences } = pageOf('tea-host', { ...world, oewsHistory: [...world.oewsHistory, ...earlier] }).years;
    expect(chart?.series[0]!.points.map(({ year, value }) => [year, value])).toEqual([
      [2007, 18_000],
      [2008, 18_000],
      [2010, 20_000],
      [2012, 22_000],
      [2013, 24_000],
    ]);
    expect(chart?.tickYears).toEqual([2007, 2010, 2013]);
    expect(sentences).toEqual(['$18,000 in 2007, $24,000 in 2013', 'missing 2009 and 2011']);
  });
});
