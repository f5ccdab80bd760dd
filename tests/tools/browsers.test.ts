import { describe, expect, it } from 'vitest';
import { targetsOf } from '../../src/tools/browsers.ts';

describe(targetsOf, () => {
  it('names the oldest browsers as bundlers do, a Samsung Internet by its Chrome alone', () => {
    expect(targetsOf(['chrome >= 80', 'ios_saf >= 14.5', 'samsung >= 13'])).toEqual(['chrome80', 'ios14.5']);
  });

  it('refuses what is another browser on another day', () => {
    expect(() => targetsOf(['chrome >= 80', 'last 2 versions'])).toThrow(
      'package.json  browserslist\n  found   "last 2 versions"\n  write   a browser and its version, for example "chrome >= 99"',
    );
  });
});
