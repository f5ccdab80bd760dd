import { filesOnDisk } from '../src/files/files.ts';
import { formatProblems } from '../src/files/problem.ts';
import { pageAddress } from '../src/site/addresses.ts';
import { saidOf as saidOnPage } from '../src/site/head.ts';
import { membersOf } from '../src/site/members.ts';
import type { PageKind } from '../src/kinds/page-kind.ts';
import { pageKinds } from '../src/site/pages.ts';
import { readSite } from '../src/site/read.ts';
import type { Language } from '../src/words/language.ts';

// What the build must have: nothing is counted by hand, so that content may grow without a test that breaks.
const { site, problems } = readSite(filesOnDisk(process.cwd()));
if (!site) throw new Error(formatProblems(problems));

/** The languages that the site is built in, the facts that they share, and the order of both on the pages. */
export const { languages, facts } = site;
export const { outline } = site.words;
export const codes = languages.map(({ locale }) => locale.code);

export interface BuiltPage {
  kind: PageKind;
  /** Of what it is the page, where its kind has one for each. */
  member: string | undefined;
  /** The language that it speaks; a page that speaks all begins with the first. */
  language: Language;
  /** Where a reader finds it: `/hi/evidence/`. */
  address: string;
  /** Where the build has it: `hi/evidence/index.html`. */
  file: string;
}

/** Every page of the build. */
export const builtPages: readonly BuiltPage[] = pageKinds.flatMap((kind) =>
  (kind.speaks === 'one language' ? languages : languages.slice(0, 1)).flatMap((language) =>
    membersOf(kind, facts).map((member) => {
      const address = pageAddress(kind.id, language.locale.code, member);
      const file = address.endsWith('/') ? `${address.slice(1)}index.html` : `${address.slice(1)}.html`;
      return { kind, member, language, address, file };
    }),
  ),
);

/** Every page that is one, and of those that stand for their members a few: the first, one in the middle and the last. */
export const sampledPages: readonly BuiltPage[] = builtPages.filter(({ kind, member }) => {
  const members = membersOf(kind, facts);
  return [0, Math.floor(members.length / 2), members.length - 1].some((index) => members[index] === member);
});

/** What a page that speaks one language says of itself; where it stands for a member, with the member's name. */
export function saidOf({ kind, member, language }: BuiltPage): { title: string; description: string } {
  return saidOnPage(kind, language, facts, member);
}
