import { createInstance } from 'i18next';
import type { InterfaceWords, Say } from './interface-words.ts';

/** Says a word of the interface. */
export type Translate = Say<InterfaceWords>;

/** A `t()` for the words that only one figure needs. */
export type TranslateFigure = (key: string, gaps?: Readonly<Record<string, string | number>>) => string;

/** Words of one language under flat keys: the interface's of content/<locale>/ui.json, or those of one figure. */
type KeyedWords = Readonly<Record<string, string>>;

export interface Translator {
  t: Translate;
  /** The words of content/<locale>/figures/<id>.mdx. */
  figureWords(id: string): TranslateFigure;
}

/**
 * The words of one language: i18next at build time, with the plural rules of that language.
 * A key without words and a gap that nothing fills are mistakes in the code or the content, so both throw instead of
 * showing themselves to a reader. `finish` sets the last touch to a sentence whose gaps are filled.
 */
export function createTranslator(
  code: string,
  ui: KeyedWords,
  figures: Readonly<Record<string, KeyedWords>> = {},
  finish: (sentence: string) => string = (sentence) => sentence,
): Translator {
  const ofFigures = Object.entries(figures).map(([id, words]) => [figureNamespace(id), words] as const);
  const i18n = createInstance().use({ type: 'postProcessor', name: 'finish', process: finish });
  void i18n.init({
    initAsync: false, // the words are all here, so `t` works at once
    lng: code,
    fallbackLng: false,
    ns: ['ui', ...ofFigures.map(([namespace]) => namespace)],
    defaultNS: 'ui',
    resources: { [code]: { ui, ...Object.fromEntries(ofFigures) } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false, skipOnVariables: true }, // Astro escapes
    postProcess: 'finish',
    saveMissing: true,
    missingKeyHandler: (_languages, namespace, key) => {
      throw new Error(`no words for "${key}" in content/${code}/${namespace === 'ui' ? 'ui.json' : `${namespace}.mdx`}`);
    },
    missingInterpolationHandler: (sentence: string, [gap]: RegExpExecArray) => {
      throw new Error(`nothing fills ${gap} in "${sentence}"`);
    },
  });
  const sayIn = (namespace: string): TranslateFigure => {
    const t = i18n.getFixedT(code, namespace);
    return (key, gaps = {}) => t(key, gaps);
  };
  return { t: sayIn('ui'), figureWords: (id) => sayIn(figureNamespace(id)) };
}

/** A figure's words have a namespace of their own, named by their file. */
function figureNamespace(id: string): `figures/${string}` {
  return `figures/${id}`;
}
