import type { Problem } from '../../files/problem.ts';
import type { CheckedDocument } from './document.ts';

/** What has an id stands once in a language. */
export function checkPlaces(documents: readonly CheckedDocument[]): Problem[] {
  const placed = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { file, signatures } of documents)
    for (const { signature, line, hasPlace } of signatures ?? []) {
      if (!hasPlace) continue;
      const first = placed.get(signature);
      if (first) problems.push({ file, line, field: 'tag', found: `${signature} a second time`, write: `it once; it stands in ${first}` });
      else placed.set(signature, `${file}:${line}`);
    }
  return problems;
}
