import type { Facts } from '../facts/read.ts';
import type { Figure } from '../figures/figure.ts';
import { figures } from '../figures/figures.ts';
import { createFormat } from '../i18n/format.ts';
import type { Language } from '../words/language.ts';

/** A figure in no language: each of its words is the key that it asks for. */
export interface HeardFigure {
  figure: Figure;
  /** The keys that it says of these facts, each with the gaps that it fills. */
  asked: Readonly<Record<string, readonly string[]>>;
}

/** Figures take a while; the check of the next change often has the same facts. */
const heard = new WeakMap<Facts, Map<string, HeardFigure | undefined>>();

/** Make a figure and listen which words it asks a language for; `undefined` where the facts do not suffice for it. */
export function hearFigure(id: string, facts: Facts): HeardFigure | undefined {
  const ofFacts = heard.get(facts) ?? new Map<string, HeardFigure | undefined>();
  heard.set(facts, ofFacts);
  if (!ofFacts.has(id)) ofFacts.set(id, hear(id, facts));
  return ofFacts.get(id);
}

function hear(id: string, facts: Facts): HeardFigure | undefined {
  const asked: Record<string, readonly string[]> = {};
  try {
    return { figure: figures[id]!(facts, listener(asked), 'full'), asked };
  } catch {
    return undefined; // whatever it lacked is told as too little
  }
}

/** A language that says every key as it is, and remembers it. Only what figures ask a language is there. */
function listener(asked: Record<string, readonly string[]>): Language {
  const locale = { code: 'en', name: 'keys', direction: 'ltr', script: 'Latn', numbers: { default: 'en' }, status: 'published' } as const;
  const named = (id: string) => ({ id, file: '', body: '', title: id, short: id, does: id, day: id, why: id, wayIn: id });
  const language: Pick<Language, 'locale' | 'format' | 'figureWords' | 'role' | 'occupation' | 'activity'> & { t: unknown } = {
    locale,
    format: createFormat(locale),
    t: (key: string) => key,
    figureWords:
      () =>
      (key, gaps = {}) => {
        asked[key] = [...new Set([...(asked[key] ?? []), ...Object.keys(gaps)])];
        return [key, ...Object.values(gaps)].join(' ');
      },
    role: named,
    occupation: (code) => code,
    activity: (element) => element,
  };
  return language as Language;
}
