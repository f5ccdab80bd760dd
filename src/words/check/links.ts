import type { Link } from 'mdast';
import { isWebAddress, webAddressAdvice } from '../../files/web-address.ts';
import type { FileContext } from './context.ts';
import { nearest } from './nearest.ts';

/** Check where a link leads, and that it has words. */
export function checkLink(
  { url, title, children }: Link,
  { standsOn, pages }: FileContext,
  report: (found: string, write: string) => void,
): void {
  if (children.length === 0) report(`[](${url})`, 'words that say where the link leads: [words](…)');
  if (title != null) report(`"${title}"`, 'the address alone; a hint on hovering is not seen on a phone');

  if (/^https?:/i.test(url)) {
    if (!isWebAddress(url)) report(url, webAddressAdvice);
    return;
  }
  const [path = '', fragment] = url.split('#', 2);
  // Words that stand on several pages may only name what each of them has.
  const places = (path === '' && fragment !== undefined ? standsOn : [path]).map((address) => pages.get(address));
  if (places.length === 0 || places.includes(undefined)) {
    const known = [...pages.keys()].join(', ');
    return report(
      url === '' ? 'no address' : url,
      `an address with https://, a page of the site without its language (${known}), or #place`,
    );
  }
  const without = places.find((ids) => fragment !== undefined && !ids!.has(fragment));
  if (without)
    report(
      url,
      without.size === 0 ? 'the page alone; no place on it has an id' : `a place on the page, for example ${examples(fragment!, without)}`,
    );
}

function examples(fragment: string, places: ReadonlySet<string>): string {
  return nearest(fragment, places)
    .map((id) => `#${id}`)
    .join(', ');
}
