import { beforeAll, describe, expect, it } from 'vitest';
import { filesInMemory } from '../../src/files/files.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { readSite } from '../../src/site/read.ts';
import { describeLanguage } from '../../src/words/translation/new-language.ts';
import { inventedSite } from '../examples/invented-site.ts';
import { beginDrafts, describeDrafts, drafts } from './drafts.ts';
import { inLongWords, inScript } from '../examples/in-script.ts';
import { addedIn, beginLanguages, goesWithGrowth, growContent, growInventedLanguages, grownLocales, nameRepository } from './grow.ts';
import { describeGrowth } from './growth.ts';
import { addQuiz, changeQuestion, describeQuiz } from './page-kind.ts';
import { beginSite, type SecondSite } from './site.ts';

// One copy of the invented site has all at once: one of each thing that editors may add, languages of other scripts and of long words
// that were begun by the command, whole or as drafts, and a kind of page. It is built once, and looked at from each side.

const content = inventedSite();
const before = readSite(filesInMemory(content)).site!;
const own = goesWithGrowth(before);
const whole = ['bn', 'de'].map((code): Locale => ({ ...describeLanguage(code, 'IN')!, status: 'published', follows: 'hi' }));
const locales = [grownLocales.urdu, ...whole];
const begun = [drafts.sat, drafts.ja];
/** What a language says for English words. */
const said = ({ code, script }: Locale, words: string) => (code === 'de' ? inLongWords(words) : inScript(script, words));
const languages = [...before.languages.map(({ locale }) => locale), ...locales];
const [waiting, changed] = before.languages.map(({ locale }) => locale);

let site: SecondSite;

beforeAll(() => {
  site = beginSite({ content });
  growContent(site.root, own);
  growInventedLanguages(site.root, [grownLocales.urdu], own);
  beginLanguages(
    site.root,
    whole.map(({ code }) => code),
    said,
    own,
  );
  nameRepository(site.root);
  beginDrafts(site, before, begun);
  addQuiz(site, languages);
  changeQuestion(site, changed!);
  return () => site.remove();
});

describe('the invented site with all that was added to it', () => {
  it('has no problems, and builds', () => {
    const { status, said } = site.run('src/tools/build.ts', [], { SITE_DRAFTS: '1' });
    expect(status, said).toBe(0);
    expect(said).toMatch(/^content: \d+ files checked, no problems$/m);
  });
});

const added = Object.fromEntries(languages.map(({ code, script }) => [code, addedIn(script)]));
describeGrowth(() => site, { before, own, locales, added });
describeDrafts(() => site, { before, published: languages.map(({ code }) => code), begun });
describeQuiz(() => site, languages, { changed: changed!, waiting: waiting! });
