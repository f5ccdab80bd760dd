import type { Problem } from '../files/problem.ts';
import { figures } from '../figures/figures.ts';
import type { Facts } from '../facts/read.ts';
import { judgements } from '../model/judgements.ts';
import type { Verdict } from '../subject/verdict.ts';
import type { Language, Words } from '../words/language.ts';
import type { Outline } from '../words/schema/outline.ts';

/** Every figure that the outline names is one that the code draws, and its words were read with the verdict of today's data. */
export function checkFigures({ outline, languages }: Pick<Words, 'outline' | 'languages'>, facts: Facts): Problem[] {
  const verdicts = new Map(outline.evidence.map((id) => [id, judgements[id]?.(facts).verdict]));
  return [...undrawn(outline), ...languages.flatMap((language) => outdated(outline, language, verdicts))];
}

/** The data choose a figure's headline themselves; what else is said of it, a person must read again. */
function outdated({ evidence }: Outline, { figure }: Language, verdicts: ReadonlyMap<string, Verdict | undefined>): Problem[] {
  return evidence.flatMap((id) => {
    const { file, verdict } = figure(id);
    const now = verdicts.get(id);
    if (now === undefined || now === verdict) return [];
    const write = `${now}, as the data have it now, once its notes and the sentences of the article about it have been read again`;
    return [{ file, line: 0, field: 'verdict', found: verdict, write }];
  });
}

/** Words alone draw nothing. */
function undrawn({ evidence }: Outline): Problem[] {
  const drawn = Object.keys(figures);
  return evidence
    .filter((id) => !drawn.includes(id))
    .map((id) => ({
      file: 'content/outline.yaml',
      line: 0,
      field: 'evidence',
      found: `"${id}", which nothing draws`,
      write: `a figure that there is: ${drawn.join(', ')}`,
    }));
}
