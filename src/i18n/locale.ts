/** A language of the site: its code, its own name, how it runs and how it writes numbers; see content/locales.json. */
export interface Locale {
  code: string;
  name: string;
  direction: 'ltr' | 'rtl';
  /** ISO 15924, for example `Deva`. Sizes, fonts and line heights belong to the script, not to the language. */
  script: string;
  /** BCP 47 tags for Intl: one for everything, others for single currencies. The region of the first is the readers’ country. */
  numbers: { default: string } & Partial<Record<string, string>>;
  status: 'draft' | 'published';
  /** The code of the language that it is translated from; none for the two peers, of which either may change first. */
  follows?: string | undefined;
}
