import type { Facts } from '../facts/read.ts';
import type { Source } from '../facts/sources.ts';
import { scriptOf } from '../i18n/scripts.ts';
import type { Language } from '../words/language.ts';

/** A source as it is named under a figure: what it is, where, and a sentence on when it was read. */
export interface Credit {
  id: string;
  label: string;
  name: string;
  /** The same in a few words. */
  short: string;
  url: string;
  /** With the sign that ends the sentence before it. */
  read: string;
  /** What the publisher asks for wherever the facts are shown; `undefined` where nothing is. */
  asked: { sentence: string; licence: string; licenceUrl: string } | undefined;
}

/** The credits of a figure, in the order of its sources. A source that is not there is a mistake in the code, so it throws. */
export function creditsOf(
  sources: readonly string[],
  { sources: known }: Pick<Facts, 'sources'>,
  { t, format, locale, source }: Pick<Language, 't' | 'format' | 'locale' | 'source'>,
): Credit[] {
  return sources.map((id) => {
    const { url, read, copies, credit, licence }: Source = known[id] ?? missing(id);
    const { publisher, dataset, release, short, licence: licenceName } = source(id);
    return {
      id,
      label: t('figure.source'),
      name: `${publisher}, ${dataset}, ${release}`,
      short,
      url,
      read: `${scriptOf(locale.script).sentenceEnd} ${t(copies ? 'figure.readCopy' : 'figure.read', { date: format.date(read) })}`,
      asked: credit !== undefined && licence ? { sentence: credit, licence: licenceName, licenceUrl: licence.url } : undefined,
    };
  });
}

/** A credit as lines of text, for files: the source, and what its publisher asks for with the address of the licence. */
export function creditLines({ label, name, read, asked }: Credit, { format }: Pick<Language, 'format'>): string[] {
  return [`${label} ${name}${read}`, ...(asked ? [format.latin(`${asked.sentence} ${asked.licenceUrl}`)] : [])];
}

function missing(id: string): never {
  throw new Error(`no source "${id}" in content/data/sources.yaml`);
}
