import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differences, sections } from '../../src/kinds/article/folders.ts';
import { methodSections } from '../../src/kinds/method/folders.ts';
import { filesOnDisk } from '../../src/files/files.ts';
import { readWords } from '../../src/words/read.ts';
import { asked, plan } from './pages.ts';

const good = filesOnDisk(join(import.meta.dirname, '../examples/good-content'));
const [hindi, english] = readWords(good, plan, asked).words!.languages;

describe('a linked language', () => {
  it('has its files in the order of the outline, with their fields, their bodies and where they stand', () => {
    expect(english!.pieces(sections).map(({ id }) => id)).toEqual(['opening', 'comparison']); // not the order of the folder
    expect(english!.rows).toEqual([
      {
        id: 'salary',
        file: 'content/en/comparison/salary.mdx',
        title: 'Pay',
        front: 'Gets tips',
        back: 'Gets none',
        frontShort: 'Tips',
        backShort: 'No tips',
        body: 'In 2026 the cook asked for a share of the 5 coins.',
      },
    ]);
    expect(hindi!.pieces(differences)).toMatchObject([{ id: 'duty', file: 'content/hi/differences/duty.mdx', title: 'काम' }]);
    expect(hindi!.pieces(methodSections)).toMatchObject([{ id: 'sources', short: 'स्रोत' }]);
    expect(hindi!.evidence).toEqual(['pay']);
  });

  it('finds pages and figures by their id', () => {
    expect(hindi!.page('article')).toMatchObject({ file: 'content/hi/pages/article.mdx', front: 'चाय लाना', updated: '2026-11-23' });
    expect(english!.page('evidence').front).toBeUndefined();
    expect(english!.figure('pay')).toMatchObject({
      claim: 'The waiter earns more.',
      outcomes: { depends: 'It depends on the day' },
      verdict: 'depends',
      body: 'A median is the pay in the middle.',
    });
    expect(() => english!.page('tea')).toThrow('no words: content/en/pages/tea.mdx');
    expect(() => english!.figure('tips')).toThrow('no words: content/en/figures/tips.mdx');
  });

  it('says the interface’s words, and a figure’s, by the plural rules of its language', () => {
    expect(english!.t('site.name')).toBe('The tea house');
    expect(english!.t('meta.reading', { count: 1 })).toBe('One minute to read');
    expect(english!.t('meta.reading', { count: 2 })).toBe('2\u00a0minutes to read');
    const said = [0, 1, 2].map((count) => [hindi!, english!].map(({ figureWords }) => figureWords('pay')('days', { count })));
    expect(said).toEqual([
      ['0 दिन', '0 days'],
      ['1 दिन', '1 day'],
      ['2 दिनों', '2 days'],
    ]);
  });

  it('stops at a word or a gap that is missing', () => {
    expect(english!.figureWords('pay')('pay', { amount: '₹5' })).toBe('₹5 a day');
    expect(() => english!.figureWords('pay')('pay')).toThrow('nothing fills {{amount}} in "{{amount}} a day"');
    expect(() => english!.figureWords('pay')('tips')).toThrow('no words for "tips" in content/en/figures/pay.mdx');
    expect(() => english!.figureWords('tips')).toThrow('no words: content/en/figures/tips.mdx');
  });

  it('names what the statistics count', () => {
    expect(hindi!.occupation('331')).toBe('बैरे');
    expect(() => hindi!.occupation('999')).toThrow('no name for "999" in content/hi/occupations.yaml');
    expect(() => hindi!.activity('Tasting')).toThrow('no name for "Tasting" in content/hi/activities.yaml');
    expect(() => hindi!.role('waiter')).toThrow('no words: content/hi/roles/waiter.mdx');
  });

  it('writes numbers as the language does', () => {
    expect([hindi!, english!].map(({ format }) => format.money(1234567, 'USD'))).toEqual(['$12,34,567', '$1,234,567']);
  });
});
