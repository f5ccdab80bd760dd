import type { Problem } from '../../files/problem.ts';
import type { Documents } from './documents.ts';
import { addressesOf, tagAt, type PagePlan } from '../schema/page-plan.ts';
import type { Outline } from '../schema/outline.ts';
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

/** A language's files by folder, with the pages that they make. */
export interface Placed {
  documents: Documents;
  pages: readonly PagePlan[];
  outline: Outline;
}

/** What a page must show is put there by a tag, and so is what a link leads to. */
export function checkTagged({ documents, pages, outline }: Placed): Problem[] {
  const all = documents
    .all()
    .flatMap(({ folder, files }) =>
      files.map((document) => ({ ...document, standsOn: addressesOf(folder.name, document.id, pages, outline) })),
    );
  if (all.some(({ signatures }) => signatures === undefined)) return []; // the tag may stand where nothing could be read
  return pages.flatMap((page) => {
    const { address, tags = [] } = page;
    const onPage = all.filter(({ standsOn }) => standsOn.includes(address));
    const present = new Set(onPage.flatMap(({ signatures }) => signatures!.map(({ signature }) => signature)));
    const missing = tags.filter((tag) => !present.has(tag));
    const [first] = onPage;
    const folder = first?.file.split('/').slice(0, 2).join('/');
    return [
      ...missing.map((tag) => ({
        file: `${folder}/article`,
        line: 0,
        field: 'tag',
        found: `no ${tag}`,
        write: `${tag} alone on a line in a section`,
      })),
      ...all.flatMap(({ file, signatures, standsOn }) =>
        signatures!.flatMap(({ signature, line }): Problem[] => {
          const [, path, place] = /^\[…\]\(([^#]*)#(.+)\)$/.exec(signature) ?? [];
          const tag = place === undefined ? undefined : tagAt(page, place);
          const leadsHere = path === '' ? standsOn.includes(address) : path === address;
          if (!tag || !leadsHere || present.has(tag) || missing.includes(tag)) return [];
          return [{ file, line, field: 'link', found: `#${place}`, write: `a place that is on the page; ${tag} would put it there` }];
        }),
      ),
    ];
  });
}
