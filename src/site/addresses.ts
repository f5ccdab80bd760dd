import { localPath, sitePath } from '../i18n/paths.ts';
import type { PageKind } from '../kinds/page-kind.ts';
import { pageKind } from './pages.ts';

/** Endings of the files in which a figure can be taken away. */
export const endings = ['csv', 'json', 'svg', 'png'] as const;
export type Ending = (typeof endings)[number];

/** Those of a data package: its tables, and what describes them. */
export const dataEndings = ['csv', 'json'] as const satisfies readonly Ending[];
export type DataEnding = (typeof dataEndings)[number];

/** Those of the infographic, which has words alone. */
export const pictureEndings = ['svg', 'png'] as const satisfies readonly Ending[];

/** The tables of the data package of the method: where each role and group stands, and what that rests on. */
export const methodTables = ['roles', 'groups', 'finance', 'sources'] as const;
export type MethodTable = (typeof methodTables)[number];

/**
 * A page's address, under the folder that the site stands in: `pageAddress('evidence', 'hi') // => '/hi/evidence/'`. Of a
 * kind that has a page for each of its members, with the member: `pageAddress('role', 'hi', 'accountant')`.
 */
export function pageAddress(id: string, code: string, member?: string): string {
  const kind = pageKind(id);
  const address = addressOf(kind, member);
  return kind.speaks === 'one language' ? localPath(code, address) : sitePath(address);
}

/** The address of the page that compares these roles, of any number: the ready-made one has its own. */
export function compareAddress(roles: readonly string[], code: string): string {
  return `${pageAddress('compare', code)}?roles=${roles.join(',')}`;
}

/** The address of a place on a page: `placeAddress('evidence', 'figure-pay-range', 'hi') // => '/hi/evidence/#figure-pay-range'`. */
export function placeAddress(page: string, place: string, code: string): string {
  return `${pageAddress(page, code)}#${place}`;
}

/** The address of the picture that chats show under a page's link. */
export function pictureAddress(kind: PageKind, code: string, member?: string): string {
  return localPath(code, `${addressOf(kind, member)}share.png`);
}

/** The address of a figure as a file. Its table and what describes it stand beside each other, in a folder that is a data package. */
export function figureAddress(figure: string, ending: Ending, code: string): string {
  const isPicture = pictureEndings.some((each) => each === ending);
  return localPath(code, isPicture ? `/figures/${figure}.${ending}` : `/figures/${figure}/${takenFileName(figure, ending, code)}`);
}

/** The name under which a reader keeps a file: `pay-range-hi.csv`; a data package has one name everywhere. */
export function takenFileName(id: string, ending: Ending, code: string): string {
  return ending === 'json' ? 'datapackage.json' : `${id}-${code}.${ending}`;
}

/** The address of a file of the method: `methodAddress('roles-hi.csv', 'hi') // => '/hi/method/roles-hi.csv'`. */
export function methodAddress(file: string, code: string): string {
  return localPath(code, `/method/${file}`);
}

/** Without the language; a member is named where the kind has some, and nowhere else. */
function addressOf({ id, address, members }: PageKind, member: string | undefined): string {
  if ((members === undefined) !== (member === undefined))
    throw new Error(`"${id}" is ${members ? 'a page for each of its members' : 'one page'}`);
  return address.replace('[id]', member ?? '');
}
