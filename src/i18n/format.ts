import type { Locale } from './locales.ts';

/** Numbers, money, dates and lists as one language writes them. All of Intl is here and nowhere else. */
export interface Format {
  number(value: number): string;
  /** With exactly so many digits behind the point. */
  decimal(value: number, digits: number): string;
  /** A share of 1 as whole percent: 0.476 is 48%. */
  percent(share: number): string;
  money(amount: number, currency: 'USD' | 'INR'): string;
  date(isoDate: string): string;
  list(items: readonly string[]): string;
  /** A label as it stands inside a sentence: small letters, in scripts that have them. */
  inSentence(label: string): string;
}

/**
 * How a language writes figures. Digits are Latin, as CLDR has them for Hindi; grouping is the language's own
 * (12,34,567 in Hindi), unless content/locales.json names another for a currency (English: $1,234,567).
 */
export function createFormat({ numbers }: Locale): Format {
  const tag = numbers.default;
  const number = new Intl.NumberFormat(tag, { numberingSystem: 'latn' });
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC', numberingSystem: 'latn' });
  const list = new Intl.ListFormat(tag);
  return {
    number: (value) => number.format(value),
    decimal: (value, digits) =>
      new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits, numberingSystem: 'latn' }).format(value),
    percent: (share) => new Intl.NumberFormat(tag, { style: 'percent', numberingSystem: 'latn' }).format(share),
    money: (amount, currency) =>
      new Intl.NumberFormat(numbers[currency] ?? tag, {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol', // "$", not "US$": every chart and table names the country
        maximumFractionDigits: 0,
        numberingSystem: 'latn',
      }).format(amount),
    date: (isoDate) => date.format(new Date(`${isoDate}T00:00:00Z`)),
    list: (items) => list.format(items),
    inSentence: (label) => label.toLocaleLowerCase(tag),
  };
}

/** How many words a text has; the language's own word breaks, so that Hindi and English are counted alike. */
export function countWords(text: string, { numbers }: Locale): number {
  const segmenter = new Intl.Segmenter(numbers.default, { granularity: 'word' });
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}
