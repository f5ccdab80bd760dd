import type { Problem } from '../../files/problem.ts';
import type { PagePlan } from '../schema/page-plan.ts';
import type { FolderData } from '../schema/folder.ts';
import type { pages } from '../schema/folders.ts';
import type { CheckedDocument } from './document.ts';

/** Fields that the schema of pages leaves open, because only some pages show them: those must have them. */
export function checkPageFields(documents: readonly CheckedDocument<FolderData<typeof pages>>[], plans: readonly PagePlan[]): Problem[] {
  return plans.flatMap(({ id: planned, needs = [] }) =>
    documents
      .filter(({ id, data }) => id === planned && data)
      .flatMap(({ file, data }) =>
        needs
          .filter((field) => data![field] === undefined)
          .map((field) => ({ file, line: 1, field, found: 'nothing', write: `${field}: and the words that this page shows for it` })),
      ),
  );
}
