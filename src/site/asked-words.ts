import type { Facts } from '../facts/read.ts';
import { figures } from '../figures/figures.ts';
import { createFormat } from '../i18n/format.ts';
import type { Language } from '../words/language.ts';

/** The keys that a figure says of these facts, each with the gaps that it fills; `undefined` where it cannot be made. */
export function askedWords(id: string, facts: Facts): Record<string, readonly string[]> | undefined {
  const asked: Record<string, readonly string[]> = {};
  try {
    figures[id]?.(facts, listener(asked), 'full');
  } catch {
    return undefined; // the facts are told of elsewhere
  }
  return asked;
}

/** A language that says every key as it is, and remembers it. Only what figures ask a language is there. */
function listener(asked: Record<string, readonly string[]>): Language {
  const locale = { code: 'en', name: 'keys', direction: 'ltr', script: 'Latn', numbers: { default: 'en' }, status: 'published' } as const;
  const named = (id: string) => ({ id, file: '', body: '', title: id, short: id });
  const language: Pick<Language, 'locale' | 'format' | 'figureWords' | 'role' | 'occupation' | 'activity'> & { t: unknown } = {
    locale,
    format: createFormat(locale),
    t: (key: string) => key,
    figureWords:
      () =>
      (key, gaps = {}) => {
        asked[key] = [...new Set([...(asked[key] ?? []), ...Object.keys(gaps)])];
        return key;
      },
    role: named,
    occupation: (code) => code,
    activity: (element) => element,
  };
  return language as Language;
}
