import { filesOf, type Facts } from '../facts/read.ts';
import { isVisible } from '../files/letters.ts';
import type { Problem } from '../files/problem.ts';
import type { Figure } from '../figures/figure.ts';
import { figureOf, figures } from '../figures/figures.ts';
import { UnsaidError } from '../i18n/translator.ts';
import { judgements } from '../model/judgements.ts';
import type { Language, Names, Words } from '../words/language.ts';
import type { PlacedTag } from '../words/read.ts';

/**
 * Make every figure in every language and look at what it says, before a page does: no gap unfilled, nothing that is no
 * number, no empty label; its words read with the verdict and the release of today's data. `unsaid` tells which words or
 * gaps a figure asks a language for in vain.
 */
export function checkFigures(
  { languages }: Pick<Words, 'languages'>,
  facts: Facts,
  names: readonly Pick<Names, 'locale' | 'figures'>[],
  unsaid: (id: string, code: string) => Problem[],
): Problem[] {
  return languages.flatMap((language) => {
    const ids = names.find(({ locale }) => locale.code === language.locale.code)?.figures ?? [];
    return [...ids].filter(isDrawn).flatMap((id) => checkFigure(id, language, facts, unsaid));
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
      .filter((id) => id !== undefined && pay.has(id) && pay.get(id)![at as 'median'] === undefined)
      .map((id) => ({
        file,
        line,
        field: 'tag',
        found: signature,
        write: `another point of the pay; that of ${id} at ${at} is not published`,
      }));
  });
}

function isDrawn(id: string): boolean {
  return Object.hasOwn(figures, id);
}

function checkFigure(id: string, language: Language, facts: Facts, unsaid: (id: string, code: string) => Problem[]): Problem[] {
  const { file, verdict, subtitle } = language.figure(id);
  let figure: Figure;
  try {
    figure = figureOf(id)(facts, language, 'full');
  } catch (error) {
    if (error instanceof UnsaidError) return unsaid(id, language.locale.code);
    return tooLittle(id, facts, 'nothing to draw');
  }
  const slips = [...slipsIn(figure)];
  const wrongNumber = slips.find(({ kind }) => kind === 'number');
  if (wrongNumber) return tooLittle(id, facts, `"${wrongNumber.found}"`);
  return [
    ...slips.map(({ found }) => problem(file, 'words', found, 'words that a reader sees')),
    ...outdated(file, verdict, figure),
    ...staleYears(file, subtitle, figure, language),
  ];
}

/** The data choose a figure's headline themselves; what else is said of it, a person must read again. */
function outdated(file: string, verdict: string, { judgement: { verdict: now } }: Figure): Problem[] {
  if (now === verdict) return [];
  const write = `${now}, as the data have it now, once its notes and the sentences of the article about it have been read again`;
  return [problem(file, 'verdict', verdict, write)];
}

/** The years in the line under a title are those that its sources name. */
function staleYears(file: string, subtitle: string, { sources }: Figure, { source }: Language): Problem[] {
  const said = yearsIn(sources.map((id) => source(id).release).join(' '));
  return yearsIn(subtitle)
    .filter((year) => !said.includes(year))
    .map((year) => problem(file, 'subtitle', year, `a year that the "release" of its sources has: ${said.join(', ')}`));
}

/** Years with their four digits: `yearsIn('2016-17 to 2025') // => ['2016', '2025']`. */
export function yearsIn(text: string): string[] {
  return [...new Set(text.match(/\b(19|20)\d\d\b/g))];
}

interface Slip {
  kind: 'number' | 'label';
  found: string;
}

/** The most marks or rows of one kind that a reader can look at; more come from a slip in a unit. */
const most = 2000;

/** What may not reach a page, wherever in the figure it stands. */
function* slipsIn(value: unknown, name = ''): Generator<Slip> {
  if (typeof value === 'number' && !Number.isFinite(value)) yield { kind: 'number', found: `${value}` };
  if (typeof value === 'string' && /NaN|∞|Infinity|undefined|\[object/.test(value)) yield { kind: 'number', found: value };
  if (typeof value === 'string' && labels.has(name) && !isVisible(value)) yield { kind: 'label', found: `an empty ${name}` };
  if (Array.isArray(value) && value.length > most) yield { kind: 'number', found: `${value.length} ${name}` };
  else if (Array.isArray(value)) for (const each of value) yield* slipsIn(each, name);
  else if (value && typeof value === 'object') for (const [key, each] of Object.entries(value)) yield* slipsIn(each, key);
}

const labels = new Set(['title', 'label', 'name', 'caption', 'columns', 'sentences', 'notes', 'xTitle', 'yTitle', 'sentence']);

/** What the facts of a figure do not suffice for is told at the file that it reads beside the roles. */
function tooLittle(id: string, facts: Facts, found: string): Problem[] {
  const asked = new Set<keyof Facts>();
  const watched = new Proxy(facts, {
    get: (target, name: keyof Facts) => {
      asked.add(name);
      return target[name];
    },
  });
  try {
    judgements[id]?.(watched);
  } catch {
    // that is why we are here
  }
  const files = [...asked].sort((a, b) => Number(a === 'roles') - Number(b === 'roles')).flatMap((name) => filesOf[name]);
  const write = `rows that suffice for it, on both sides and in two years at least; the figure reads ${files.join(', ')}`;
  return [problem(files[0] ?? 'content/data', 'rows', `in the figure ${id}: ${found}`, write)];
}

function problem(file: string, field: string, found: string, write: string): Problem {
  return { file, line: 0, field, found, write };
}
