import type { Problem } from '../files/problem.ts';
import { figures } from '../figures/figures.ts';
import type { Outline } from '../words/schema/outline.ts';

/** Every figure that the outline names is one that the code draws: words alone draw nothing. */
export function checkFigures({ evidence }: Outline): Problem[] {
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
