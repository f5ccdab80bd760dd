import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/facts/read.ts';
import { checkDrawn, checkFigures } from '../../src/site/check-figures.ts';
import { world } from '../examples/world.ts';
import { facts, languages, outline } from '../pages.ts';

const readings = languages.flatMap((language) =>
  outline.evidence.map((id) => ({ ...language.figure(id), locale: language.locale.code, language })),
);

const told = (changed: Partial<Facts>) =>
  checkFigures(readings, { ...facts, ...changed }, ({ language }, source) => language.source(source).release).map(
    ({ file, field, found, write }) => `${file} ${field}: ${found} → ${write}`,
  );

/** What is told of a figure’s words in every language. */
const outdated = (id: string, now: string) =>
  languages.flatMap(({ figure }) => {
    const { file, verdict } = figure(id);
    return verdict === now ? [] : expect.stringMatching(new RegExp(`^${file} verdict: ${verdict} → ${now}, as the data have it now`));
  });

describe(checkFigures, () => {
  it('finds nothing while the words were read with the verdicts of the data', () => {
    expect(told({})).toEqual([]);
  });

  it('names the words that no longer fit when the front is paid three times as much', () => {
    const roles = facts.roles.map((role) =>
      role.office === 'front' ? { ...role, pay: { ...role.pay, median: role.pay.median * 3 } } : role,
    );
    const problems = told({ roles });
    const expected = [...outdated('pay-by-level', 'agrees'), ...outdated('pay-range', 'agrees')];
    expect(problems).toHaveLength(expected.length);
    expect(problems).toEqual(expect.arrayContaining(expected));
  });

  it('names the words that no longer fit when India’s groups change sides', () => {
    const turned: Readonly<Record<string, string>> = { agrees: 'disagrees', disagrees: 'agrees', depends: 'depends', unknown: 'unknown' };
    const other = { front: 'back', back: 'front', mixed: 'mixed' } as const;
    expect(told({ plfsGroups: facts.plfsGroups.map((group) => ({ ...group, office: other[group.office] })) })).toEqual(
      outdated('pay-india', turned[languages[0]!.figure('pay-india').verdict]!),
    );
  });

  it('tells rows that are too few for a figure as a fault of their file', () => {
    expect(told({ bankStaff: [] })).toEqual([
      expect.stringMatching(
        /^content\/data\/india\/\S+ rows: in the figure counter-to-phone: no date on which all staff was counted → rows that suffice/,
      ),
    ]);
  });

  it('names a month that only another of the sources has', () => {
    const reading = {
      outcomes: {},
      id: 'contact-pay',
      file: 'content/en/figures/contact-pay.mdx',
      locale: 'en',
      verdict: '',
      subtitle: 'Tea in May 2001',
    };
    const told = checkFigures([reading], facts, (_, source) => (source.startsWith('oews') ? 'May 2002' : 'February 2001'));
    expect(told.filter(({ field }) => field === 'subtitle').map(({ found, write }) => `${found} → ${write}`)).toEqual([
      'May 2001 → a month that the "release" of its sources has: February 2001, May 2002',
    ]);
  });

  it('tells what no reader could look at: more than two thousand of one kind', () => {
    const reading = {
      outcomes: {},
      id: 'counter-to-phone',
      file: 'content/en/figures/counter-to-phone.mdx',
      locale: 'en',
      verdict: '',
      subtitle: '',
    };
    const ofYears = (count: number) => {
      const upi = Array.from({ length: count }, (_, year) => ({ ...world.upi[0]!, fiscalYear: `${2000 + year}-01` }));
      return checkFigures([reading], { ...world, upi }, () => '').filter(({ field }) => field === 'rows');
    };
    expect(ofYears(1999)).toEqual([]);
    expect(ofYears(2001).map(({ found }) => found)).toEqual([expect.stringMatching(/^in the figure counter-to-phone: 2001 /)]);
  });

  it('tells a gap of a finding that its figure does not fill, with those that it does', () => {
    const [reading] = readings.filter(({ id }) => id === 'office-size');
    const outcomes = { agrees: 'Many', depends: 'From {{low}} to {{hihg}}', disagrees: 'Few', unknown: 'Nobody knows' };
    const said = checkFigures([{ ...reading!, outcomes }], facts, ({ language }, source) => language.source(source).release);
    expect(said.map(({ field, found, write }) => `${field}: ${found} → ${write}`)).toEqual([
      'outcomes.depends: {{hihg}} → a gap that this figure fills: {{low}}, {{high}}',
    ]);
  });

  it('tells a figure that nothing draws', () => {
    expect(checkDrawn({ evidence: ['pay-range', 'tea-leaves'] }, [])).toMatchObject([
      { file: 'content/outline.yaml', field: 'evidence', found: '"tea-leaves", which nothing draws' },
    ]);
  });
});
