import type { Problem } from '../../files/problem.ts';
import type { PagePlan } from '../page-plan.ts';
import type { CheckedDocument } from './document.ts';

/** Fields that the schema of pages leaves open, because only some pages show them: those must have them. */
export function checkPageFields(pages: readonly CheckedDocument<'pages'>[], plans: readonly PagePlan[]): Problem[] {
  return plans.flatMap(({ id: planned, needs = [] }) =>
    pages
      .filter(({ id, data }) => id === planned && data)
      .flatMap(({ file, data }) =>
        needs
          .filter((field) => data![field] === undefined)
          .map((field) => ({ file, line: 1, field, found: 'nothing', write: `${field}: and the words that this page shows for it` })),
      ),
  );
}
