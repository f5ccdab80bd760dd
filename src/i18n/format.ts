import type { Locale } from './locale.ts';

/** Numbers, money, dates and lists as one language writes them. All of Intl is here and nowhere else. */
export interface Format {
  number(value: number): string;
  /** With exactly so many digits behind the point. */
  decimal(value: number, digits: number): string;
  /** The same with its sign: +0.1, −3. */
  change(value: number, digits: number): string;
  /** A share of 1 as whole percent: 0.476 is 48%. */
  percent(share: number): string;
  /** So many times as much: `1.17×`. */
  multiple(value: number, digits: number): string;
  money(amount: number, currency: 'USD' | 'INR'): string;
  date(isoDate: string): string;
  list(items: readonly string[]): string;
  /** A label as it stands inside a sentence: small letters, in scripts that have them. */
  inSentence(label: string): string;
  /** A piece in Latin letters that keeps its own direction inside a sentence, such as the English name of a source. */
  latin(text: string): string;
}

/**
 * How a language writes figures. Digits are Latin, as CLDR has them for Hindi; grouping is the language's own
 * (12,34,567 in Hindi), unless content/locales.json names another for a currency (English: $1,234,567).
 */
export function createFormat({ numbers, direction }: Locale): Format {
  const tag = numbers.default;
  // To make a formatter costs more than to use it a hundred times.
  const made = new Map<string, Intl.NumberFormat>();
  const numbersIn = (language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = `${language} ${JSON.stringify(options)}`;
    const format = made.get(key) ?? new Intl.NumberFormat(language, { ...options, numberingSystem: 'latn' });
    made.set(key, format);
    return format;
  };
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC', numberingSystem: 'latn' });
  const list = new Intl.ListFormat(tag);
  // After letters that run from right to left, the sign of a currency or a minus would change its side.
  const latin = (text: string) => (direction === 'rtl' ? `\u2066${text}\u2069` : text);
  const decimal = (value: number, digits: number) =>
    numbersIn(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
  return {
    number: (value) => latin(numbersIn(tag, {}).format(value)),
    decimal: (value, digits) => latin(decimal(value, digits)),
    change: (value, digits) =>
      latin(
        numbersIn(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: 'exceptZero' })
          .format(value)
          .replace('-', '−'),
      ),
    percent: (share) => latin(numbersIn(tag, { style: 'percent' }).format(share)),
    multiple: (value, digits) => latin(`${decimal(value, digits)}×`),
    money: (amount, currency) =>
      latin(
        // "$", not "US$": every chart and table names the country
        numbersIn(numbers[currency] ?? tag, {
          style: 'currency',
          currency,
          currencyDisplay: 'narrowSymbol',
          maximumFractionDigits: 0,
        }).format(amount),
      ),
    date: (isoDate) => date.format(new Date(`${isoDate}T00:00:00Z`)),
    list: (items) => list.format(items),
    inSentence: (label) => label.toLocaleLowerCase(tag),
    latin,
  };
}

/** How many words a text has; the language's own word breaks, so that Hindi and English are counted alike. */
export function countWords(text: string, { numbers }: Locale): number {
  const segmenter = new Intl.Segmenter(numbers.default, { granularity: 'word' });
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}
