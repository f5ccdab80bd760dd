import type { Facts } from '../facts/read.ts';
import type { Source } from '../facts/sources.ts';
import { scriptOf } from '../i18n/scripts.ts';
import type { Language } from '../words/language.ts';

/** A source as it is named under a figure: what it is, where, and a sentence on when it was read. */
export interface Credit {
  label: string;
  name: string;
  url: string;
  /** With the sign that ends the sentence before it. */
  read: string;
}

/** The credits of a figure, in the order of its sources. A source that is not there is a mistake in the code, so it throws. */
export function creditsOf(
  sources: readonly string[],
  { sources: known }: Pick<Facts, 'sources'>,
  { t, format, locale }: Language,
): Credit[] {
  return sources.map((id) => {
    const { publisher, dataset, release, url, read }: Source = known[id] ?? missing(id);
    return {
      label: t('figure.source'),
      name: `${publisher}, ${dataset}, ${release}`,
      url,
      read: `${scriptOf(locale.script).sentenceEnd} ${t('figure.read', { date: format.date(read) })}`,
    };
  });
}

/** A credit as one line of text, for files. */
export const creditLine = ({ label, name, read }: Credit, { format }: Pick<Language, 'format'>): string =>
  `${label} ${format.latin(name)}${read}`;

function missing(id: string): never {
  throw new Error(`no source "${id}" in content/data/sources.yaml`);
}
