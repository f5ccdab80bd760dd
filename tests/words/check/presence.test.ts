import { describe, expect, it } from 'vitest';
import { filesInMemory } from '../../../src/files/files.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { checkPresence } from '../../../src/words/check/presence.ts';
import type { Outline } from '../../../src/words/schema/outline.ts';
import { plan } from '../pages.ts';

const english: Locale = {
  code: 'en',
  name: 'English',
  direction: 'ltr',
  script: 'Latn',
  numbers: { default: 'en-IN' },
  status: 'published',
};
const outline: Outline = { sections: ['opening'], comparison: ['salary'], differences: [], evidence: ['pay'], method: [] };
const needed = ['ui.json', 'pages/article.mdx', 'pages/evidence.mdx', 'article/opening.mdx', 'comparison/salary.mdx', 'figures/pay.mdx'];

const told = (paths: readonly string[], locale = english) =>
  checkPresence(filesInMemory(Object.fromEntries(paths.map((path) => [`content/en/${path}`, 'Tea\n']))), locale, outline, plan).map(
    ({ file, line, field, found, write }) => `${file}:${line} ${field}: ${found} → ${write}`,
  );

describe(checkPresence, () => {
  it('takes a language that has what it needs, and files that it may have', () => {
    expect(
      told([...needed, 'glossary.yaml', 'translations.jsonl', 'occupations.yaml', 'roles/host.mdx', 'sources/tea.mdx', 'figures/tips.mdx']),
    ).toEqual([]);
  });

  it('misses each file with its reason, in a draft none', () => {
    const because = (id: string, name: string) => `this file, because content/outline.yaml names "${id}" under "${name}"`;
    expect(told([])).toEqual([
      'content/en/ui.json:0 file: nothing → this file with the words of buttons, labels and menus, as the other languages have it',
      'content/en/pages/article.mdx:0 file: nothing → this file, with title and description',
      'content/en/pages/evidence.mdx:0 file: nothing → this file, with title and description',
      `content/en/article/opening.mdx:0 file: nothing → ${because('opening', 'sections')}`,
      `content/en/comparison/salary.mdx:0 file: nothing → ${because('salary', 'comparison')}`,
      `content/en/figures/pay.mdx:0 file: nothing → ${because('pay', 'evidence')}`,
    ]);
    expect(told([], { ...english, status: 'draft' })).toEqual([]);
  });

  it('tells a file that no list names, and one of another kind', () => {
    expect(
      told([...needed, 'article/milk.mdx', 'pages/milk.mdx', 'roles/host.md', 'roles/old/host.mdx', 'notes.txt', 'milk/tea.mdx']),
    ).toEqual([
      expect.stringMatching(
        /^content\/en\/milk\/:0 file: something that no page reads → only: ui.json, .*glossary.yaml, translations.jsonl, pages\/, article\//,
      ),
      expect.stringMatching(/^content\/en\/notes.txt:0 file: something that no page reads → only: /),
      'content/en/pages/milk.mdx:0 file: a file that nothing names → only: article.mdx, evidence.mdx',
      'content/en/article/milk.mdx:0 file: a file that nothing names → "- milk" under "sections" in content/outline.yaml, or remove the file',
      'content/en/roles/host.md:0 file: a file of another kind → files named <id>.mdx in content/en/roles',
      'content/en/roles/old/:0 file: a file of another kind → files named <id>.mdx in content/en/roles',
    ]);
  });
});
