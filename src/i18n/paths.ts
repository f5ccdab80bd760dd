/**
 * A page's address in one language, under the folder that the site stands in.
 *
 * `localPath('hi', '/') // => '/hi/'` · `localPath('en', '/evidence/#gap', '/site/') // => '/site/en/evidence/#gap'`
 */
export function localPath(code: string, path: string, base: string = import.meta.env.BASE_URL): string {
  return sitePath(`/${code}${path}`, base);
}

/** An address outside the languages, under the folder that the site stands in: `sitePath('/favicon.svg')`. */
export function sitePath(path: string, base: string = import.meta.env.BASE_URL): string {
  return base.replace(/\/$/, '') + path;
}
