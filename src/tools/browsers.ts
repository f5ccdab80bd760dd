import { browserslistToTargets, Features } from 'lightningcss';
import packageJson from '../../package.json' with { type: 'json' };

/** What bundlers of scripts call the browsers of package.json; a Samsung Internet is made of a Chrome, whose version stands there too. */
const names: Readonly<Record<string, string | undefined>> = { chrome: 'chrome', firefox: 'firefox', safari: 'safari', ios_saf: 'ios' };

interface Oldest {
  browser: string;
  version: string;
}

/**
 * The oldest browsers of a list: `['safari >= 15.4'] // => [{ browser: 'safari', version: '15.4' }]`. What has no version of its own
 * throws: it would be another browser on another day.
 */
export function oldestOf(browserslist: readonly string[]): Oldest[] {
  return browserslist.map((query) => {
    const [, browser, version] = /^(\w+) >= (\d+(?:\.\d+)?)$/.exec(query) ?? [];
    if (!browser || !version)
      throw new Error(`package.json  browserslist\n  found   "${query}"\n  write   a browser and its version, for example "chrome >= 99"`);
    return { browser, version };
  });
}

/** As bundlers are told them: `safari15.4`. */
export function targetsOf(oldest: readonly Oldest[]): string[] {
  return oldest.flatMap(({ browser, version }) => (names[browser] ? [`${names[browser]}${version}`] : []));
}

const oldest = oldestOf(packageJson.browserslist);

/** The oldest browsers that the site is for; why these, says .github/BROWSERS.md. */
export const oldestBrowsers = targetsOf(oldest);

/** How styles are written for them. The palette is written out, so `color-scheme` needs no help with light-dark(). */
export const styleOptions = {
  targets: browserslistToTargets(oldest.map(({ browser, version }) => `${browser} ${version}`)),
  exclude: Features.LightDark,
};
