import type { Locale } from '../../src/i18n/locale.ts';

/** A number as it is written: `₹1,48,270` is 148270, exact to whole units; `1.27×` is exact to hundredths. */
export interface Written {
  value: number;
  exactTo: number;
}

/** How numbers are found again in the texts of one language, whose own signs group them and part their decimals. */
export interface NumberReader {
  numbersIn(text: string): Written[];
  /** Only those that are money, per cent, or so large that they are grouped. */
  amountsIn(text: string): Written[];
}

export function readNumbersOf({ numbers }: Pick<Locale, 'numbers'>): NumberReader {
  const parts = new Intl.NumberFormat(numbers.default, { numberingSystem: 'latn' }).formatToParts(-1234567.5);
  const sign = (type: Intl.NumberFormatPartTypes) => RegExp.escape(parts.find((part) => part.type === type)?.value ?? '');
  const [group, decimal] = [sign('group'), sign('decimal')];
  const number = `[-−]?\\d+(?:${group}\\d+)*(?:${decimal}\\d+)?`;
  const invisible = '[\\s\\u200e\\u200f\\u2066-\\u2069]?';
  const amount = new RegExp(`(\\p{Sc}${invisible})?(?<![\\d-])(${number})(${invisible}[%\\p{Sc}])?`, 'gu');
  const numbersIn = (text: string) =>
    [...text.matchAll(new RegExp(number, 'g'))].map(([written]) => {
      const [whole, digits = ''] = written
        .replace('−', '-')
        .replaceAll(new RegExp(`${group}(?=\\d)`, 'g'), '')
        .split(new RegExp(decimal));
      return { value: Number(`${whole}.${digits}`), exactTo: 10 ** -digits.length };
    });
  const isGrouped = new RegExp(`\\d${group}\\d`);
  return {
    numbersIn,
    amountsIn: (text) =>
      [...text.matchAll(amount)]
        .filter(([, before, written, after]) => before ?? after ?? isGrouped.test(written!))
        .flatMap(([, , written]) => numbersIn(written!)),
  };
}

/** Whether a written number is this value, rounded as written. */
export function shows({ value, exactTo }: Written, exact: number): boolean {
  return Math.abs(value - exact) <= exactTo / 2 + 1e-9;
}

/** A cell of a file that holds one number. */
export function isNumber(cell: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(cell);
}
