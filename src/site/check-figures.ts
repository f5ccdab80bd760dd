import { filesOf, type Facts } from '../facts/read.ts';
import type { Problem } from '../files/problem.ts';
import type { Figure } from '../figures/figure.ts';
import { figures } from '../figures/figures.ts';
import { judgements } from '../model/judgements.ts';
import { TooLittle } from '../model/too-little.ts';
import { claimedActivities } from '../model/work-mix.ts';
import type { Names } from '../words/language.ts';
import type { PlacedTag } from '../words/read.ts';
import { hearFigure } from './heard-figure.ts';

/** A figure's words in one language, as far as they hang on the facts. */
export interface FigureReading {
  id: string;
  file: string;
  /** The code of its language. */
  locale: string;
  /** With which verdict its words were read last. */
  verdict: string;
  subtitle: string;
  /** Its finding, for each verdict. */
  outcomes: Readonly<Record<string, string>>;
}

/**
 * Make every figure and look at what it says, before a page does: nothing that is no number, its words read with the
 * verdict of today's data. `releaseOf` gives what a reading's language says of a source's release.
 */
export function checkFigures<Reading extends FigureReading>(
  readings: readonly Reading[],
  facts: Facts,
  releaseOf: (reading: Reading, source: string) => string,
): Problem[] {
  const ids = [...new Set(readings.map(({ id }) => id))].filter(isDrawn);
  const unclaimed = claimedActivities.filter(({ element }) => !facts.onetActivities.some((own) => own.element === element));
  const wrong = [
    ...unclaimed.map(({ element }) =>
      problem(filesOf.onetActivities[0]!, 'element_id', `no row for ${element}`, 'its rows: a claim is tested by this activity'),
    ),
    ...ids.flatMap((id) => checkNumbers(id, facts)),
  ];
  if (wrong.length > 0) return wrong;
  return readings.flatMap((reading) => {
    const figure = hearFigure(reading.id, facts)?.figure;
    if (!figure || figure instanceof TooLittle) return [];
    const said = figure.sources.map((source) => releaseOf(reading, source));
    return [...outdated(reading, figure), ...strangeGaps(reading, figure), ...staleYears(reading, said.join('; '))];
  });
}

/** Words alone draw nothing: every figure that has words, or that the outline names, is one that the code draws. */
export function checkDrawn(outline: { evidence: readonly string[] }, names: readonly Pick<Names, 'locale' | 'figures'>[]): Problem[] {
  const drawn = Object.keys(figures).join(', ');
  return [
    ...outline.evidence
      .filter((id) => !isDrawn(id))
      .map((id) => problem('content/outline.yaml', 'evidence', `"${id}", which nothing draws`, `a figure that there is: ${drawn}`)),
    ...names.flatMap(({ locale, figures: own }) =>
      [...own]
        .filter((id) => !isDrawn(id) && !outline.evidence.includes(id))
        .map((id) =>
          problem(
            `content/${locale.code}/figures/${id}.mdx`,
            'file',
            'words for a figure that nothing draws',
            `a name of one that there is, or remove the file: ${drawn}`,
          ),
        ),
    ),
  ];
}

/** A sentence that says a role's pay can only say what is published. */
export function checkQuotes(tags: readonly PlacedTag[], facts: Facts): Problem[] {
  const pay = new Map(facts.roles.map(({ id, pay: own }) => [id, own]));
  return tags.flatMap(({ file, line, signature }) => {
    if (!/^<(Pay|Ratio) /.test(signature)) return [];
    const { at, role, over } = Object.fromEntries([...signature.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
    return [role, over]
      .filter((id) => id !== undefined && pay.has(id) && (pay.get(id) as Record<string, unknown>)[at!] === undefined)
      .map((id) => ({
        file,
        line,
        field: 'tag',
        found: signature,
        write: `another point of the pay; that of ${id} at ${at} is not published`,
      }));
  });
}

/** Years with their four digits: `yearsIn('2016-17 to 2025') // => ['2016', '2025']`. */
export function yearsIn(text: string): string[] {
  return [...new Set(text.match(/(?<!\d)(19|20)\d\d(?!\d)/g))];
}

function isDrawn(id: string): boolean {
  return Object.hasOwn(figures, id);
}

/** The data choose a figure's headline themselves; what else is said of it, a person must read again. */
function outdated({ file, verdict }: FigureReading, { judgement: { verdict: now } }: Figure): Problem[] {
  if (now === verdict) return [];
  const write = `${now}, as the data have it now, once its notes and the sentences of the article about it have been read again`;
  return [problem(file, 'verdict', verdict, write)];
}

/** The sentence of each verdict may say the numbers that its figure has for it, and no others. */
function strangeGaps({ file, outcomes }: FigureReading, { told = {} }: Figure): Problem[] {
  const known = Object.keys(told).map((name) => `{{${name}}}`);
  const write = known.length === 0 ? 'the sentence without a gap' : `a gap that this figure fills: ${known.join(', ')}`;
  return Object.entries(outcomes).flatMap(([verdict, sentence]) =>
    (sentence.match(/\{\{\w+\}\}/g) ?? [])
      .filter((gap) => !known.includes(gap))
      .map((gap) => problem(file, `outcomes.${verdict}`, gap, write)),
  );
}

/** The years in the line under a title, and the months said with them, are those that its sources name. */
function staleYears({ file, subtitle, locale }: FigureReading, said: string): Problem[] {
  const known = yearsIn(said);
  const months = monthsIn(said, locale);
  return [
    ...yearsIn(subtitle)
      .filter((year) => !known.includes(year))
      .map((year) => problem(file, 'subtitle', year, `a year that the "release" of its sources has: ${known.join(', ')}`)),
    // two sources may name one year, and only one of them the month
    ...monthsIn(subtitle, locale)
      .filter((month) => known.includes(month.slice(-4)) && !months.includes(month))
      .map((month) => problem(file, 'subtitle', month, `a month that the "release" of its sources has: ${months.join(', ')}`)),
  ];
}

/** Months of a year: `monthsIn('29.2, February 2025', 'en') // => ['February 2025']`. */
function monthsIn(text: string, locale: string): string[] {
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2000, month)));
  return yearsIn(text).flatMap((year) => names.map((month) => `${month} ${year}`).filter((month) => text.includes(month)));
}

function checkNumbers(id: string, facts: Facts): Problem[] {
  const { figure } = hearFigure(id, facts)!;
  const [slip] = figure instanceof TooLittle ? [figure.message] : slipsIn(figure);
  if (slip === undefined) return [];
  const files = filesRead(id, facts);
  const write = `rows that suffice for it, on both sides and in two years at least; the figure reads ${files.join(', ')}`;
  return [problem(files[0] ?? 'content/data', 'rows', `in the figure ${id}: ${slip}`, write)];
}

/** The most marks or rows of one kind that a reader can look at; more come from a slip in a unit. */
const most = 2000;

/** What may not reach a page, wherever in the figure it stands. */
function* slipsIn(value: unknown, name = 'figure'): Generator<string> {
  if (typeof value === 'number' && !Number.isFinite(value)) yield `${name} ${value}`;
  else if (typeof value === 'string' && /NaN|∞|Infinity|undefined|\[object/.test(value)) yield `"${value}"`;
  else if (Array.isArray(value) && value.length > most) yield `${value.length} ${name}`;
  else if (Array.isArray(value)) for (const each of value) yield* slipsIn(each, name);
  else if (value && typeof value === 'object') for (const [key, each] of Object.entries(value)) yield* slipsIn(each, key);
}

/** The files that a figure reads, that of the roles last, as nearly all ask for it. */
function filesRead(id: string, facts: Facts): string[] {
  const asked = new Set<keyof Facts>();
  const watched = new Proxy(facts, {
    get: (target, name: keyof Facts) => {
      asked.add(name);
      return target[name];
    },
  });
  try {
    judgements[id]?.(watched);
  } catch (error) {
    if (!(error instanceof TooLittle)) throw error; // that it is too little is why it is asked
  }
  return [...asked].sort((a, b) => Number(a === 'roles') - Number(b === 'roles')).flatMap((name) => filesOf[name]);
}

function problem(file: string, field: string, found: string, write: string): Problem {
  return { file, line: 0, field, found, write };
}
