import { createInstance, type TFunction } from 'i18next';

export type Translate = TFunction<'ui'>;

/** The interface's words of one language, as flat dotted keys; see content/<locale>/ui.json. */
export type Words = Readonly<Record<string, string>>;

/**
 * A `t()` for one language: i18next at build time, with the plural rules of that language.
 * A key without words is a mistake in the code or the content, so it throws instead of showing the key to a reader.
 */
export async function createTranslator(code: string, words: Words): Promise<Translate> {
  const i18n = createInstance();
  await i18n.init({
    lng: code,
    fallbackLng: false,
    ns: ['ui'],
    defaultNS: 'ui',
    resources: { [code]: { ui: words } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false }, // Astro escapes
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key) => {
      throw new Error(`no words for "${key}" in content/${code}/ui.json`);
    },
  });
  return i18n.getFixedT(code, 'ui');
}

/** A sentence with its {{gaps}} filled, for words that live beside what they speak about; an empty gap throws. */
export function fillGaps(sentence: string, gaps: Readonly<Record<string, string>> = {}): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_whole: string, name: string) => {
    const value = gaps[name];
    if (value === undefined) throw new Error(`nothing fills {{${name}}} in "${sentence}"`);
    return value;
  });
}
