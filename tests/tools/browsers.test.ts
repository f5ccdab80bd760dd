import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { oldestOf, styleOptions, targetsOf } from '../../src/tools/browsers.ts';
import { told } from '../oldest-browsers.ts';

describe(oldestOf, () => {
  it('refuses what is another browser on another day', () => {
    expect(() => oldestOf(['chrome >= 80', 'last 2 versions'])).toThrow(
      'package.json  browserslist\n  found   "last 2 versions"\n  write   a browser and its version, for example "chrome >= 99"',
    );
  });
});

describe(targetsOf, () => {
  it('names them as bundlers do, a Samsung Internet by its Chrome alone', () => {
    expect(targetsOf(oldestOf(['chrome >= 80', 'ios_saf >= 14.5', 'samsung >= 13']))).toEqual(['chrome80', 'ios14.5']);
  });
});

describe('styles', () => {
  it('are written for each browser of package.json', () => {
    const listed = packageJson.browserslist.map((query) => query.split(' ')[0]);
    expect(Object.keys(styleOptions.targets).sort()).toEqual(listed.sort());
  });
});

describe('the page of browsers', () => {
  it('says why each of them is the oldest', () => {
    expect(told('The oldest')).toEqual(packageJson.browserslist);
  });
});
