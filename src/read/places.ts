import { pageAddresses, type Folder } from '../schema/folders.ts';
import type { Outline } from '../schema/outline.ts';
import type { Problem } from '../schema/problem.ts';
import type { ContentDocument } from './document.ts';

/** Every page of a language without the language, and the places on it to which a link may lead. */
export function placesOnPages({ sections, comparison, differences, evidence, method }: Outline, figures: ReadonlySet<string>): Map<string, Set<string>> {
  const article = [...sections, ...comparison.map((id) => `comparison-${id}`), ...differences.map((id) => `differences-${id}`), ...[...figures].map((id) => `figure-${id}`)];
  return new Map([
    [pageAddresses.article, new Set(article)],
    [pageAddresses.evidence, new Set([...evidence.map((id) => `figure-${id}`), ...method])],
  ]);
}

/** The page on which a file's words stand. */
export function pageOf(folder: Folder, id: string, { evidence }: Outline): string {
  const isEvidence = folder === 'method' || (folder === 'pages' && id === 'evidence') || (folder === 'figures' && evidence.includes(id));
  return isEvidence ? pageAddresses.evidence : pageAddresses.article;
}

/** What has an id stands once on the page. */
export function checkPlaces(documents: readonly ContentDocument[]): Problem[] {
  const placed = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { file, signatures } of documents)
    for (const { signature, line } of signatures ?? []) {
      if (!signature.endsWith('/>')) continue;
      const first = placed.get(signature);
      if (first) problems.push({ file, line, field: 'tag', found: `${signature} a second time`, write: `it once; it stands in ${first}` });
      else placed.set(signature, `${file}:${line}`);
    }
  return problems;
}
