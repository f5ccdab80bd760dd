import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { repositoryOf } from '../../src/site/repository.ts';
import { builtPages } from '../pages.ts';
import { parsePage } from './built.ts';
import { onEach } from '../on-each.ts';

const kept = repositoryOf(JSON.parse(readFileSync('package.json', 'utf8')).repository);

/** Where the links lead that have these words. */
const leadTo = (file: string, words: string) => {
  const $ = parsePage(file);
  const links = $('main a').filter((_, link) => $(link).text().trim() === words);
  return links.map((_, link) => $(link).attr('href')).get();
};

// Without a repository in package.json there are none; tests/dist/growth.test.ts looks at a site that has one.
const pages = builtPages.filter(({ kind }) => kind.speaks === 'one language');

it('a page leads to the file of its opening and of each section and figure, in its language', () =>
  onEach(pages, ({ file, kind, language, member }) => {
    const { evidence, figure, method, sections, t } = language;
    const pieces = { article: sections, evidence: evidence.map((id) => figure(id)), method }[kind.id] ?? [];
    // What is said of one role or pair stands above what is said of all of them.
    const ofMember: Partial<Record<string, (id: string) => string>> = {
      role: (id) => language.role(id).file,
      pair: () => `content/${language.locale.code}/pairs.yaml`,
    };
    const own = ofMember[kind.id]?.(member!);
    const all = [...(own === undefined ? [] : [own]), language.page(kind.id).file, ...pieces.map((piece) => piece.file)];
    const files = kept ? all.map((each) => kept.mend(each)) : [];
    expect(leadTo(file, t('mend.this'))).toEqual(files);
  }));

it('the article leads to the folders of the differences and of the rows, no other page does', () =>
  onEach(pages, ({ file, kind, language: { differences, rows, t } }) => {
    const folders = [differences, rows].map(([piece]) => kept?.list(piece!.file.replace(/\/[^/]+$/, '')));
    const there = kept && kind.id === 'article' ? folders : [];
    expect(leadTo(file, t('mend.these')).sort()).toEqual(there.sort());
  }));
