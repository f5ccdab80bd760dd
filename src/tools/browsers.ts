import packageJson from '../../package.json' with { type: 'json' };

/** What bundlers call the browsers of package.json; a Samsung Internet is made of a Chrome, whose version stands there too. */
const names: Readonly<Record<string, string | undefined>> = { chrome: 'chrome', firefox: 'firefox', safari: 'safari', ios_saf: 'ios' };

/**
 * The oldest browsers of a list as bundlers are told them: `['ios_saf >= 15.4'] // => ['ios15.4']`. What has no version of its own
 * throws: it would be another browser on another day.
 */
export function targetsOf(browserslist: readonly string[]): string[] {
  return browserslist.flatMap((query) => {
    const [, browser, version] = /^(\w+) >= (\d+(?:\.\d+)?)$/.exec(query) ?? [];
    if (!browser)
      throw new Error(`package.json  browserslist\n  found   "${query}"\n  write   a browser and its version, for example "chrome >= 99"`);
    const name = names[browser];
    return name ? [`${name}${version}`] : [];
  });
}

/** The oldest browsers that the site is for; why these, says .github/BROWSERS.md. */
export const oldestBrowsers = targetsOf(packageJson.browserslist);
