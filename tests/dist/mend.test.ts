import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { repositoryOf } from '../../src/site/repository.ts';
import { idsIn } from '../../src/words/schema/outline.ts';
import { isHome, type Placement } from '../../src/words/schema/page-plan.ts';
import { builtPages, outline, type BuiltPage } from '../pages.ts';
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

/** The pieces that a placement puts on a page, with their files. */
function filesOf({ of, list, isMember }: Placement, { language, member }: BuiltPage): string[] {
  if (!('schema' in of)) return [language.entry(of.name, member!).file];
  const all = language.pieces(of);
  const ids = isMember ? [member!] : list === undefined ? all.map(({ id }) => id) : idsIn(outline, list);
  return ids.map((id) => all.find((piece) => piece.id === id)!.file);
}

it('a page leads to the file of its opening and of each piece that stands on it whole, in its language', () =>
  onEach(pages, (page) => {
    const { file, kind, language } = page;
    const whole = kind.pieces.filter((placement) => isHome(placement) && !placement.tag);
    const [ofMember, others] = [true, false].map((isMember) =>
      whole.filter((placement) => (placement.isMember ?? false) === isMember).flatMap((placement) => filesOf(placement, page)),
    ) as [string[], string[]];
    // What is said of one role or pair stands above what is said of all of them.
    const all = [...ofMember, language.page(kind.id).file, ...others];
    expect(leadTo(file, language.t('mend.this'))).toEqual(kept ? all.map((each) => kept.mend(each)) : []);
  }));

it('a page leads to the folder of what its tags put there, and to no other', () =>
  onEach(pages, (page) => {
    const { file, kind, language } = page;
    const many = kind.pieces.filter((placement) => isHome(placement) && placement.tag);
    const folders = many.map((placement) => kept?.list(filesOf(placement, page)[0]!.replace(/\/[^/]+$/, '')));
    expect(leadTo(file, language.t('mend.these')).sort()).toEqual(kept ? folders.sort() : []);
  }));
