import { describe, expect, it } from 'vitest';
import { localPath, sitePath } from '../../src/i18n/paths.ts';

describe(localPath, () => {
  it('puts the language before the page and the folder of the site before both', () => {
    expect(localPath('hi', '/', '/')).toBe('/hi/');
    expect(localPath('en', '/evidence/#gap', '/site/')).toBe('/site/en/evidence/#gap');
  });
});

describe(sitePath, () => {
  it('keeps one slash between folder and file', () => {
    expect(sitePath('/favicon.svg', '/site/')).toBe('/site/favicon.svg');
    expect(sitePath('/', '/')).toBe('/');
  });
});
