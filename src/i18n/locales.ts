import list from '../../content/locales.json' with { type: 'json' };

/** A language of the site: its code, its own name, how it runs and how it writes numbers. */
export interface Locale {
  code: string;
  name: string;
  direction: 'ltr' | 'rtl';
  /** ISO 15924, for example `Deva`. Sizes and line heights belong to the script, not to the language. */
  script: string;
  /** BCP 47 tags for Intl: one for everything, others for single currencies. */
  numbers: { default: string } & Partial<Record<string, string>>;
}

/** The languages that readers may see, in the order in which they are offered. */
export const locales: readonly Locale[] = (list as (Locale & { status: string })[]).filter(({ status }) => status === 'published');

/** The language with this code. `undefined` is a programming error here, so it throws. */
export function localeOf(code: string | undefined): Locale {
  const locale = locales.find((candidate) => candidate.code === code);
  if (!locale) throw new Error(`unknown locale: ${code}`);
  return locale;
}
