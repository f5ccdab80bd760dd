import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/facts/read.ts';
import { checkFigures } from '../../src/site/check-figures.ts';
import { facts, languages, outline } from '../pages.ts';

const told = (changed: Partial<Facts>) =>
  checkFigures({ outline, languages }, { ...facts, ...changed }).map(
    ({ file, field, found, write }) => `${file} ${field}: ${found} → ${write}`,
  );

/** What is told of a figure’s words in every language. */
const outdated = (id: string, now: string) =>
  languages.map(({ figure }) => {
    const { file, verdict } = figure(id);
    return expect.stringMatching(new RegExp(`^${file} verdict: ${verdict} → ${now}, as the data have it now`));
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
    expect(problems).toHaveLength(2 * languages.length);
    expect(problems).toEqual(expect.arrayContaining([...outdated('pay-by-rung', 'agrees'), ...outdated('pay-range', 'agrees')]));
  });

  it('names the words that no longer fit when India’s groups change sides', () => {
    const other = { front: 'back', back: 'front', mixed: 'mixed' } as const;
    expect(told({ plfsGroups: facts.plfsGroups.map((group) => ({ ...group, office: other[group.office] })) })).toEqual(
      outdated('pay-india', 'agrees'),
    );
  });

  it('tells a figure that nothing draws', () => {
    expect(checkFigures({ outline: { ...outline, evidence: ['pay-range', 'tea-leaves'] }, languages: [] }, facts)).toMatchObject([
      { file: 'content/outline.yaml', field: 'evidence', found: '"tea-leaves", which nothing draws' },
    ]);
  });
});
