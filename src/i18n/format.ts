import type { Locale } from './locale.ts';

/** Numbers, money, dates and lists as one language writes them. All of Intl is here and nowhere else. */
export interface Format {
  /** `like` groups it as amounts of that currency are: Indian figures by lakh and crore in English too. */
  number(value: number, like?: Currency): string;
  /** As people say a large number: `24 लाख`, two digits and a word. */
  about(value: number, like?: Currency): string;
  /** With exactly so many digits behind the point. */
  decimal(value: number, digits: number): string;
  /** The same with its sign: +0.1, −3. */
  change(value: number, digits: number): string;
  /** With so many digits behind the point at most: 3.4, but 5 and not 5.0. */
  upTo(value: number, digits: number): string;
  /** A share of 1 as whole percent: 0.476 is 48%. */
  percent(share: number): string;
  /** The same with so many digits behind the point at most: 0.0098 is 1%, 0.0059 is 0.6%. */
  percentUpTo(share: number, digits: number): string;
  /** So many times as much: `1.17×`. */
  multiple(value: number, digits: number): string;
  money(amount: number, currency: Currency): string;
  date(isoDate: string): string;
  /** "a, b and c", without a comma before the last; an item that itself says "and" or "or" stands in quotation marks. */
  list(items: readonly string[]): string;
  /** A sentence in which no number is parted from its lakh, crore or minutes at the end of a line. */
  together(sentence: string): string;
  /** A label as it stands inside a sentence: small letters, in scripts that have them. */
  inSentence(label: string): string;
  /** A piece in Latin letters that keeps its own direction inside a sentence, such as the English name of a source. */
  latin(text: string): string;
}

/** Also the key, in content/locales.json, of how the figures of its country are grouped. */
export type Currency = 'USD' | 'INR';

/**
 * How a language writes figures. Digits are Latin, as CLDR has them for Hindi; grouping is the language's own
 * (12,34,567 in Hindi), unless content/locales.json names another for a currency (English: 1,234,567 but ₹12,34,567).
 * A minus is U+2212, as wide as a plus.
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
  // After letters that run from right to left, the sign of a currency or a minus would change its side.
  const latin = (text: string) => (direction === 'rtl' ? `\u2066${text}\u2069` : text);
  const tagOf = (currency: Currency | undefined) => (currency && numbers[currency]) ?? tag;
  const written = (language: string, options: Intl.NumberFormatOptions, value: number) =>
    numbersIn(language, options).format(value).replace('-', '−');
  const decimal = (value: number, digits: number) => written(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits }, value);
  const compact = { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 2 } as const;
  const joinList = createListFormat(tag);
  const together = createBinder([tag, tagOf('INR')]);
  return {
    number: (value, like) => latin(written(tagOf(like), {}, value)),
    about: (value, like) => latin(together(written(tagOf(like), compact, value))),
    decimal: (value, digits) => latin(decimal(value, digits)),
    change: (value, digits) =>
      latin(written(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: 'exceptZero' }, value)),
    upTo: (value, digits) => latin(written(tag, { maximumFractionDigits: digits }, value)),
    percent: (share) => latin(written(tag, { style: 'percent' }, share)),
    percentUpTo: (share, digits) => latin(written(tag, { style: 'percent', maximumFractionDigits: digits }, share)),
    multiple: (value, digits) => latin(`${decimal(value, digits)}×`),
    money: (amount, currency) =>
      latin(
        // "$", not "US$": every chart and table names the country
        written(tagOf(currency), { style: 'currency', currency, currencyDisplay: 'narrowSymbol', maximumFractionDigits: 0 }, amount),
      ),
    date: (isoDate) => date.format(new Date(`${isoDate}T00:00:00Z`)),
    list: joinList,
    together,
    inSentence: (label) => label.toLocaleLowerCase(tag),
    latin,
  };
}

/**
 * CLDR has a comma before और, which nobody writes; and "a or b and c" would leave open what belongs together. In a language whose
 * "and" it does not know, commas do.
 */
function createListFormat(tag: string): Format['list'] {
  if (Intl.ListFormat.supportedLocalesOf(tag).length === 0) return (items) => items.join(', ');
  const list = new Intl.ListFormat(tag);
  const joins = (['conjunction', 'disjunction'] as const).map((type) => {
    const [, join] = new Intl.ListFormat(tag, { type }).formatToParts(['a', 'b']);
    return join!.value;
  });
  const isJoined = (item: string) => joins.some((join) => item.replace(/\(.*?\)/g, '').includes(join));
  return (items) => {
    const parts = list.formatToParts(items.map((item) => (isJoined(item) ? `“${item}”` : item)));
    return parts
      .map(({ type, value }, at) => (type === 'literal' && at === parts.length - 2 ? value.replace(/^[,،]/, '') : value))
      .join('');
  };
}

/** The words that follow a number in these languages, from CLDR: thousand, lakh, crore, million, minutes. */
function createBinder(tags: readonly string[]): Format['together'] {
  const parts = tags.flatMap((tag) => {
    const compact = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay: 'long' });
    const minutes = new Intl.NumberFormat(tag, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
    return [
      ...[3, 5, 6, 7].flatMap((zeros) => compact.formatToParts(10 ** zeros)),
      ...[1, 5].flatMap((count) => minutes.formatToParts(count)),
    ];
  });
  // This also runs in browsers that have neither RegExp.escape nor a look behind.
  const literal = (value: string) => value.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const units = new Set(parts.filter(({ type }) => type === 'compact' || type === 'unit').map(({ value }) => literal(value)));
  const parted = new RegExp(`(\\d\\u2069?)[ \\u202f](?=(?:${[...units].join('|')})(?![\\p{L}\\p{M}]))`, 'gu');
  return (sentence) => sentence.replace(parted, '$1\u00a0');
}
