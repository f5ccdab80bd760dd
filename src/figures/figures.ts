import { fill } from '../compare/say.ts';
import type { Facts } from '../facts/read.ts';
import type { Language } from '../words/language.ts';
import { contactPayFigure } from './contact-pay.ts';
import { counterToPhoneFigure } from './counter-to-phone.ts';
import type { Figure, FigureLanguage, FigureSize } from './figure.ts';
import { gapOverTimeFigure } from './gap-over-time.ts';
import { officeSizeFigure } from './office-size.ts';
import { payByLevelFigure } from './pay-by-level.ts';
import { payIndiaFigure } from './pay-india.ts';
import { payRangeFigure } from './pay-range.ts';
import { workMixFigure } from './work-mix.ts';

/** What the facts show, in the words of one language. */
export type MakeFigure = (facts: Facts, language: FigureLanguage, size: FigureSize) => Figure;

/** Every figure by its id, which is also the name of its words. A new figure is its file and one line here. */
export const figures: Readonly<Record<string, MakeFigure>> = {
  'contact-pay': contactPayFigure,
  'counter-to-phone': counterToPhoneFigure,
  'gap-over-time': gapOverTimeFigure,
  'office-size': officeSizeFigure,
  'pay-by-level': payByLevelFigure,
  'pay-india': payIndiaFigure,
  'pay-range': payRangeFigure,
  'work-mix': workMixFigure,
};

/** Page, table, picture and spreadsheet show one figure, and how sure it is takes a while to find out. */
const made = new WeakMap<Facts, WeakMap<FigureLanguage, Map<string, Figure>>>();

/** The figure with this id; an id that nothing draws stops the build. */
export function figureOf(id: string): MakeFigure {
  const make = Object.hasOwn(figures, id) ? figures[id] : undefined;
  if (!make) throw new Error(`no figure "${id}"; there are: ${Object.keys(figures).join(', ')}`);
  return (facts, language, size) => {
    const ofFacts = made.get(facts) ?? new WeakMap<FigureLanguage, Map<string, Figure>>();
    const ofLanguage = ofFacts.get(language) ?? new Map<string, Figure>();
    const key = `${id} ${size}`;
    const figure = ofLanguage.get(key) ?? make(facts, language, size);
    made.set(facts, ofFacts.set(language, ofLanguage.set(key, figure)));
    return figure;
  };
}

/** What a figure finds: the sentence that its words have for the verdict of the data, with the numbers of these data. */
export function headlineOf(
  id: string,
  { judgement, told = {} }: Pick<Figure, 'judgement' | 'told'>,
  { figure, format }: Pick<Language, 'figure' | 'format'>,
): string {
  return format.together(fill(figure(id).outcomes[judgement.verdict], told));
}
