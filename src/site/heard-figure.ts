import type { Facts } from '../facts/read.ts';
import type { Figure, FigureLanguage } from '../figures/figure.ts';
import { figures, type MakeFigure } from '../figures/figures.ts';
import { createFormat } from '../i18n/format.ts';
import type { Translate } from '../i18n/translator.ts';
import { TooLittle } from '../model/too-little.ts';

/** A figure in no language: each of its words is the key that it asks for. */
export interface HeardFigure {
  /** What was made, or what these facts lack for it. */
  figure: Figure | TooLittle;
  /** The keys that it says of these facts, each with the gaps that it fills. */
  asked: Readonly<Record<string, readonly string[]>>;
}

/** Figures take a while; the check of the next change often has the same facts. */
const heard = new WeakMap<Facts, Map<string, HeardFigure>>();

/** Make the figure with this id and listen which words it asks a language for; `undefined` where nothing draws it. */
export function hearFigure(id: string, facts: Facts): HeardFigure | undefined {
  const make = Object.hasOwn(figures, id) ? figures[id] : undefined;
  if (!make) return undefined;
  const ofFacts = heard.get(facts) ?? new Map<string, HeardFigure>();
  const own = ofFacts.get(id) ?? hear(make, facts);
  heard.set(facts, ofFacts.set(id, own));
  return own;
}

/** Listen to one figure. What it throws, but for what the facts lack, is a fault of the code and thrown on. */
export function hear(make: MakeFigure, facts: Facts): HeardFigure {
  const asked: Record<string, readonly string[]> = {};
  try {
    return { figure: make(facts, listener(asked), 'full'), asked };
  } catch (error) {
    if (!(error instanceof TooLittle)) throw error;
    return { figure: error, asked };
  }
}

/** A language that says every key as it is, and remembers it. */
function listener(asked: Record<string, readonly string[]>): FigureLanguage {
  const locale = { code: 'en', name: 'keys', direction: 'ltr', script: 'Latn', numbers: { default: 'en' }, status: 'published' } as const;
  return {
    locale,
    format: createFormat(locale),
    t: ((key: string) => key) as Translate, // i18next marks its own functions, so that no other has its type
    figureWords:
      () =>
      (key, gaps = {}) => {
        asked[key] = [...new Set([...(asked[key] ?? []), ...Object.keys(gaps)])];
        return [key, ...Object.values(gaps)].join(' ');
      },
    role: (id) => ({ id, file: '', body: '', title: id, short: id, does: id, day: id, why: id, wayIn: id }),
    occupation: (code) => code,
    activity: (element) => element,
  };
}
