import { filesOnDisk } from '../src/files/files.ts';
import { ContentError } from '../src/files/problem.ts';
import { pageAddress } from '../src/site/addresses.ts';
import { pageKinds, type PageKind } from '../src/site/pages.ts';
import { readSite } from '../src/site/read.ts';
import type { Language } from '../src/words/language.ts';

// What the build must have: nothing is counted by hand, so that content may grow without a test that breaks.
const { site, problems } = readSite(filesOnDisk(process.cwd()));
if (!site) throw new ContentError(problems);

/** The languages that the site is built in, the facts that they share, and the order of both on the pages. */
export const { languages, facts } = site;
export const { outline } = site.words;
export const codes = languages.map(({ locale }) => locale.code);

export interface BuiltPage {
  kind: PageKind;
  /** The language that it speaks; a page that speaks all begins with the first. */
  language: Language;
  /** Where a reader finds it: `/hi/evidence/`. */
  address: string;
  /** Where the build has it: `hi/evidence/index.html`. */
  file: string;
}

/** Every page of the build. */
export const builtPages: readonly BuiltPage[] = pageKinds.flatMap((kind) =>
  (kind.speaks === 'one language' ? languages : languages.slice(0, 1)).map((language) => {
    const address = pageAddress(kind.id, language.locale.code);
    return { kind, language, address, file: address.endsWith('/') ? `${address.slice(1)}index.html` : `${address.slice(1)}.html` };
  }),
);

/** The addresses of one kind of page in every language. */
export function pagesOf(id: string): string[] {
  return builtPages.filter(({ kind }) => kind.id === id).map(({ address }) => address);
}
