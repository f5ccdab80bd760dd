import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  endings,
  figureAddress,
  methodAddress,
  pageAddress,
  pictureAddress,
  placeAddress,
  takenFileName,
} from '../../src/site/addresses.ts';
import { pageKind } from '../../src/site/pages.ts';

afterEach(() => vi.unstubAllEnvs());

describe('an address', () => {
  it('begins with the language, where a page speaks one', () => {
    expect(pageAddress('article', 'hi')).toBe('/hi/');
    expect(pageAddress('evidence', 'ur')).toBe('/ur/evidence/');
    expect([pageAddress('greeting', 'hi'), pageAddress('not-found', 'hi')]).toEqual(['/', '/404']);
  });

  it('leads to a place, to a picture, to a file', () => {
    expect(placeAddress('evidence', 'figure-pay-range', 'hi')).toBe('/hi/evidence/#figure-pay-range');
    expect(['article', 'evidence'].map((id) => pictureAddress(pageKind(id), 'en'))).toEqual(['/en/share.png', '/en/evidence/share.png']);
    expect(endings.map((ending) => figureAddress('pay-range', ending, 'en'))).toEqual([
      '/en/figures/pay-range/pay-range-en.csv',
      '/en/figures/pay-range/datapackage.json',
      '/en/figures/pay-range.svg',
      '/en/figures/pay-range.png',
    ]);
    expect(methodAddress(takenFileName('roles', 'csv', 'hi'), 'hi')).toBe('/hi/method/roles-hi.csv');
  });

  it('begins with the folder that the site stands in', () => {
    vi.stubEnv('BASE_URL', '/house/');
    expect(pageAddress('greeting', 'hi')).toBe('/house/');
    expect(placeAddress('article', 'opening', 'hi')).toBe('/house/hi/#opening');
    expect(figureAddress('pay-range', 'csv', 'hi')).toBe('/house/hi/figures/pay-range/pay-range-hi.csv');
  });

  it('is refused for a page that there is not', () => {
    expect(() => pageAddress('tea', 'hi')).toThrow('no page kind "tea"');
  });
});
