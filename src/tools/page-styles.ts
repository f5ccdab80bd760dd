import { attributesIn, isMatched, placesIn, type Place } from './page-styles/places.ts';
import { sheetOf, type Part, type Selector } from './page-styles/sheet.ts';

/**
 * A page without those rules of its styles that nothing in it can match: a component brings all that it may ever need, and a page has
 * some of it. `made` are the words of its scripts, where these make elements: what has such a name stays.
 */
export function withOwnStyles(html: string, made: ReadonlySet<string>): string {
  const body = html.replace(/(<style>)[^]*?(?=<\/style>)/g, '$1');
  const page: Page = { places: placesIn(body), attributes: attributesIn(body), made };
  return html.replace(/(<style>)([^]*?)(?=<\/style>)/g, (_, tag: string, css: string) => tag + ownText(sheetOf(css), page));
}

interface Page {
  places: readonly Place[];
  /** The values of each attribute that some element has. */
  attributes: ReadonlyMap<string, ReadonlySet<string>>;
  /** The words of its scripts, where these make elements. */
  made: ReadonlySet<string>;
}

function ownText(parts: readonly Part[], page: Page): string {
  return parts
    .map((part) => {
      if ('text' in part) return part.text;
      if ('parts' in part) return inBlock(part.head, ownText(part.parts, page));
      const own = part.selectors.filter((selector) => isOwn(selector, page));
      return inBlock(own.map(({ text }) => text).join(','), own.length > 0 ? part.declarations : '');
    })
    .join('');
}

function inBlock(head: string, body: string): string {
  return body === '' ? '' : `${head}{${body}}`;
}

function isOwn({ compounds, attributes: asked }: Selector, { places, attributes, made }: Page): boolean {
  const names = compounds.flatMap((compound) => compound.names);
  if (names.some((name) => made.has(name.replace(/^\./, '')))) return true;
  // an attribute that no element has, a script may set
  const mayBe = (name: string, value: string) => made.has(value) || !attributes.has(name) || attributes.get(name)!.has(value);
  return asked.every(({ name, value }) => mayBe(name, value)) && isMatched(compounds, places);
}
