import type { Locale } from './locale.ts';

/** The countries whose figures stand on the site, that of which most is known first. */
const countries = ['US', 'IN'] as const;
export type Country = (typeof countries)[number];

/**
 * In which order a language tells of the countries: that of its readers first, which is the region of its numbers in
 * content/locales.json: `hi-IN` begins with India. A language of another region begins with the United States.
 */
export function countriesFor({ numbers }: Pick<Locale, 'numbers'>): Country[] {
  const { region } = new Intl.Locale(numbers.default);
  return [...countries].sort((a, b) => Number(b === region) - Number(a === region));
}
