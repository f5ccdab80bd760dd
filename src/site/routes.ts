import { endings, methodTables, pictureEndings, takenFileName, type Ending, type MethodTable } from './addresses.ts';
import { builtLanguages, facts } from './content.ts';
import { membersOf } from './members.ts';
import type { PageKind } from '../kinds/page-kind.ts';
import { pageKinds } from './pages.ts';
import { figurePattern, methodPattern, pagePattern, picturePattern } from './patterns.ts';

interface Path {
  params: Record<string, string>;
}

/** Every address of a page kind, for Astro's `getStaticPaths`: one a language and member, or one alone; and so of its share pictures. */
export function pagePaths({ routePattern }: { routePattern: string }): Path[] {
  const kind = kindAt(routePattern);
  return kind.speaks === 'one language' ? inEachLanguage(membersOf(kind, facts)) : [{ params: {} }];
}

/** Each role's card in each language. */
export function cardPaths(): Path[] {
  return inEachLanguage(facts.roles.map(({ id }) => id));
}

/** Each figure of the evidence page as a file of one kind, in each language; and the infographic, which has pictures alone. */
export function figurePaths({ routePattern }: { routePattern: string }): Path[] {
  const ending = endingAt(routePattern);
  const isPicture = pictureEndings.some((each) => each === ending);
  return builtLanguages.flatMap(({ locale: { code }, evidence }) =>
    [...evidence, ...(isPicture ? ['infographic'] : [])].map((id) => ({
      params: { locale: code, id, ...(ending === 'csv' && { file: takenFileName(id, ending, code).replace('.csv', '') }) },
    })),
  );
}

/** Each table of the method, which its page passes on, or what describes them, in each language. */
export function methodPaths({ routePattern }: { routePattern: string }): (Path & { props: { table?: MethodTable } })[] {
  if (routePattern === methodPattern('json')) return inEachLanguage([undefined]).map((path) => ({ ...path, props: {} }));
  return builtLanguages.flatMap(({ locale: { code } }) =>
    methodTables.map((table) => ({
      params: { locale: code, file: takenFileName(table, 'csv', code).replace('.csv', '') },
      props: { table },
    })),
  );
}

/** The kind of file at a route's pattern. */
export function endingAt(routePattern: string): Ending {
  const ending = endings.find((each) => figurePattern(each) === routePattern);
  if (!ending) throw new Error(`no kind of file at ${routePattern} in src/site/patterns.ts`);
  return ending;
}

/** The page kind that stands, or whose picture stands, at a route's pattern. */
export function kindAt(routePattern: string): PageKind {
  const at = (pattern: string) => pattern === routePattern || pattern === `${routePattern}/`; // Astro drops the last slash
  const kind = pageKinds.find((candidate) => at(pagePattern(candidate)) || (candidate.hasPicture && at(picturePattern(candidate))));
  if (!kind) throw new Error(`no page kind at ${routePattern} in src/site/pages.ts`);
  return kind;
}

function inEachLanguage(members: readonly (string | undefined)[]): Path[] {
  return builtLanguages.flatMap(({ locale }) =>
    members.map((id) => ({ params: { locale: locale.code, ...(id !== undefined && { id }) } })),
  );
}
