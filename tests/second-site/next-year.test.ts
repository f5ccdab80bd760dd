import { beforeAll, describe, expect, it } from 'vitest';
import { filesOnDisk, listDeep } from '../../src/files/files.ts';
import { scriptOf } from '../../src/i18n/scripts.ts';
import { readSite } from '../../src/site/read.ts';
import type { Language } from '../../src/words/language.ts';
import { beginSite, type SecondSite } from './site.ts';

// Next year somebody brings other figures, and any day somebody finds better words. In a copy of the project every pay of the newest
// table in the United States is another, each row by a measure of its own, and every sentence of one page is said in other words;
// then the rules over content, facts, figures and verdicts are asked of the copy.

const { languages } = readSite(filesOnDisk(process.cwd())).site!;

let site: SecondSite;

beforeAll(() => {
  site = beginSite({ more: ['tests', '.github', 'README.md'] });
  const [latest, history] = ['latest', 'history'].map((name) => `content/data/us/oews-${name}.csv`) as [string, string];
  site.write(latest, withOtherPay(site.text(latest), /^(?<soc>[\d-]+),.*?,(?<year>20\d\d),/));
  site.write(history, withOtherPay(site.text(history), /^(?<soc>[\d-]+),(?<year>20\d\d),/));
  for (const language of languages)
    for (const file of listDeep(filesOnDisk(site.root), `content/${language.locale.code}/method`))
      site.write(file, inOtherWords(site.text(file), language));
  return () => site.remove();
});

/** The table with each pay of its last year changed, by up to a tenth up or down, all of one occupation alike. */
function withOtherPay(text: string, start: RegExp): string {
  const lines = text.split('\n');
  const [last] = lines.map((line) => Number(start.exec(line)?.groups!.year ?? 0)).sort((a, b) => b - a);
  return lines
    .map((line) => {
      const found = start.exec(line);
      const [head = ''] = found ?? [];
      const groups = found?.groups;
      if (!groups || Number(groups.year) !== last) return line;
      const measure = 0.9 + (Number(groups.soc!.replace('-', '')) % 21) / 100;
      const [employment, ...pay] = line.slice(head.length).split(',');
      const changed = pay.map((cell) => (/^\d{5,6}$/.test(cell) ? String(10 * Math.round((Number(cell) * measure) / 10)) : cell));
      return head + [employment, ...changed].join(',');
    })
    .join('\n');
}

/** The sentences of a file with other words in the places of theirs; tags, links, gaps, numbers, and the terms that must be explained with what explains them, stay. */
function inOtherWords(text: string, { hardTerms, locale }: Language): string {
  const [, head = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(text) ?? [];
  const [one, two] = otherWords[scriptOf(locale.script).sentenceEnd]!;
  const kept = new Set(hardTerms.flatMap(({ forms, beside }) => [...forms, ...beside]).flatMap((term) => term.split(/[ -]/)));
  let count = 0;
  const other = (word: string) => (kept.has(word) ? word : (count += 1) % 2 ? one : two);
  const said = (words: string) => words.replace(/(?<![\p{L}\p{M}\p{N}])[\p{Ll}\p{Lo}][\p{L}\p{M}]{2,}(?![\p{L}\p{M}\p{N}])/gu, other);
  const parts = body.split(/(<[^>]*>|\]\([^)]*\)|\{\{\w+\}\}|`[^`]*`)/);
  return head + parts.map((part, index) => (index % 2 ? part : said(part))).join('');
}

/** Two words of a language, by how its sentences end. */
const otherWords: Readonly<Record<string, readonly [string, string]>> = { '.': ['teapot', 'saucer'], '।': ['चाय', 'दूध'] };

describe('other figures and other words', () => {
  it('break no rule', () => {
    const asked = [
      'content.test.ts',
      'figures/figures.test.ts',
      'model/published',
      ...['check-figures', 'check-reading', 'reading'].map((name) => `site/${name}.test.ts`),
    ];
    const { status, said } = site.run(
      'node_modules/vitest/vitest.mjs',
      [
        ...['run', '--config', 'tests/vitest.config.ts', '--project', 'content', '--reporter', 'dot'],
        ...asked.map((name) => `tests/${name}`),
      ],
      { SITE_DIRECTORY: 'public' },
    ); // none of them looks at built pages
    expect(status, said).toBe(0);
    expect(said).toMatch(/Test Files +\d{2,} passed/);
  });
});
