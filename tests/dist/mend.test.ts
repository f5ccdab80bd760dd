import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { differences as differencesFolder, sections } from '../../src/kinds/article/folders.ts';
import { methodSections } from '../../src/kinds/method/folders.ts';
import { repositoryOf } from '../../src/site/repository.ts';
import { builtPages } from '../pages.ts';
import { parsePage } from './built.ts';

const kept = repositoryOf(JSON.parse(readFileSync('package.json', 'utf8')).repository);

/** Where the links lead that have these words. */
const leadTo = (file: string, words: string) => {
  const $ = parsePage(file);
  const links = $('main a').filter((_, link) => $(link).text().trim() === words);
  return links.map((_, link) => $(link).attr('href')).get();
};

// Without a repository in package.json there are none; tests/dist/growth.test.ts looks at a site that has one.
describe.each(builtPages.filter(({ kind }) => kind.speaks === 'one language'))('the links of $file to what can be mended', (page) => {
  const { file, kind, language, member } = page;
  const { evidence, figure, pieces: piecesOf, rows, t } = language;
  const differences = piecesOf(differencesFolder);
  const pieces: readonly { file: string }[] =
    {
      article: piecesOf(sections),
      evidence: evidence.map((id) => figure(id)),
      method: piecesOf(methodSections),
    }[kind.id] ?? [];

  // What is said of one role or pair stands above what is said of all of them.
  const ofMember: Partial<Record<string, (id: string) => string>> = {
    role: (id) => language.role(id).file,
    pair: () => `content/${language.locale.code}/pairs.yaml`,
  };
  const own = ofMember[kind.id]?.(member!);

  it('lead to the file of the opening and of each section and figure, in the language of the page', () => {
    const all = [...(own === undefined ? [] : [own]), language.page(kind.id).file, ...pieces.map((piece) => piece.file)];
    const files = kept ? all.map((each) => kept.mend(each)) : [];
    expect(leadTo(file, t('mend.this'))).toEqual(files);
  });

  it('lead to the folders of the differences and of the rows', () => {
    const folders = [differences, rows].map(([piece]) => kept?.list(piece!.file.replace(/\/[^/]+$/, '')));
    const there = kept && kind.id === 'article' ? folders : [];
    expect(leadTo(file, t('mend.these')).sort()).toEqual(there.sort());
  });
});
