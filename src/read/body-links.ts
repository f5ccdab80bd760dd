import type { Link } from 'mdast';
import type { BodyContext } from './body-context.ts';

/** Check where a link leads, and that it has words. */
export function checkLink({ url, title, children }: Link, { page, pages }: BodyContext, report: (found: string, write: string) => void): void {
  if (children.length === 0) report(`[](${url})`, 'words that say where the link leads: [words](…)');
  if (title != null) report(`"${title}"`, 'the address alone; a hint on hovering is not seen on a phone');

  if (url.startsWith('https://') && URL.canParse(url)) return;
  const [path = '', fragment] = url.split('#', 2);
  const places = pages.get(path === '' && fragment !== undefined ? page : path);
  if (!places) return report(url === '' ? 'no address' : url, `an address with https://, a page of the site without its language (${[...pages.keys()].join(', ')}), or #place`);
  if (fragment !== undefined && !places.has(fragment)) report(url, `a place on the page${nearest(fragment, places)}`);
}

function nearest(fragment: string, places: ReadonlySet<string>): string {
  const words = fragment.split('-');
  const near = [...places].filter((candidate) => words.some((word) => word.length > 2 && candidate.split('-').includes(word)));
  const shown = near.length > 0 ? near : [...places];
  return `, for example ${shown.slice(0, 3).map((id) => `#${id}`).join(', ')}`;
}
