import { describe, expect, it } from 'vitest';
import { countriesFor } from '../../src/i18n/countries.ts';

describe(countriesFor, () => {
  it('begins with the country of the readers, as the region of their numbers says it', () => {
    expect(countriesFor({ numbers: { default: 'hi-IN' } })).toEqual(['IN', 'US']);
    expect(countriesFor({ numbers: { default: 'ta-IN', USD: 'en-US' } })).toEqual(['IN', 'US']);
    expect(countriesFor({ numbers: { default: 'en-US' } })).toEqual(['US', 'IN']);
  });

  it('begins with the United States for readers of other countries', () => {
    expect(countriesFor({ numbers: { default: 'en-GB', INR: 'en-IN' } })).toEqual(['US', 'IN']);
  });
});
