import { readFileSync } from 'node:fs';
import data, { type BrowserName, type CompatStatement, type Identifier } from '@mdn/browser-compat-data' with { type: 'json' };
import packageJson from '../package.json' with { type: 'json' };

/** What MDN calls the browsers of package.json. Chrome stands for what Android shows pages of apps with, too. */
const names: Readonly<Record<string, readonly BrowserName[]>> = {
  chrome: ['chrome', 'chrome_android', 'webview_android'],
  firefox: ['firefox', 'firefox_android'],
  safari: ['safari'],
  ios_saf: ['safari_ios'],
  samsung: ['samsunginternet_android'],
};
const oldest = packageJson.browserslist.flatMap((query) => {
  const [browser, version] = query.split(' >= ') as [string, string];
  return names[browser]!.map((name) => ({ name, version }));
});

/** What MDN's data has at a place, `['css', 'selectors', 'has']`; `undefined` where it has nothing. */
export function known(...path: readonly string[]): CompatStatement | undefined {
  let at: unknown = data;
  for (const key of path) at = Object.hasOwn(at as object, key) ? (at as Identifier)[key] : {};
  return (at as Identifier).__compat;
}

/**
 * The oldest browsers of the site that do not have a feature, or have it under another name or behind a switch; with a prefix (`-webkit-`),
 * those that do not have it under that.
 */
export function lacking({ support }: Pick<CompatStatement, 'support'>, wanted?: string): string[] {
  return oldest
    .filter(({ name, version }) => {
      const statements = [support[name] ?? []].flat();
      return !statements.some(
        ({ version_added: added, version_removed: removed, prefix, alternative_name, flags }) =>
          typeof added === 'string' &&
          !/preview/.test(added) &&
          !isOlder(version, added.replace('≤', '')) &&
          (!removed || isOlder(version, String(removed))) &&
          prefix === wanted &&
          !alternative_name &&
          !flags,
      );
    })
    .map(({ name, version }) => `${name} ${version}`);
}

/** Whether one version comes before another: `isOlder('15.4', '16') // => true`, `isOlder('18', '18.0') // => false`. */
function isOlder(version: string, other: string): boolean {
  const [own, its] = [version, other].map((text) => text.split('.').map(Number)) as [number[], number[]];
  const at = its.findIndex((part, index) => part !== (own[index] ?? 0));
  return at !== -1 && (own[at] ?? 0) < its[at]!;
}

const page = readFileSync('.github/BROWSERS.md', 'utf8');

/** The features that a table of .github/BROWSERS.md names in its first column, under this heading. */
export function told(heading: string): string[] {
  const section = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
  const cells = [...section.matchAll(/^\| (`[^|]*) \|/gm)].map(([, cell]) => cell!);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!));
}
