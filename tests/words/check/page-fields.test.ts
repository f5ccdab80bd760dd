import { describe, expect, it } from 'vitest';
import type { CheckedDocument } from '../../../src/words/check/document.ts';
import { checkPageFields } from '../../../src/words/check/page-fields.ts';
import type { FolderData } from '../../../src/words/schema/folder.ts';
import type { pages } from '../../../src/words/schema/folders.ts';
import { plan } from '../pages.ts';

const file = (id: string, data: object | undefined) =>
  ({ file: `content/en/pages/${id}.mdx`, id, data }) as unknown as CheckedDocument<FolderData<typeof pages>>;
const plans = plan.pages.map((page) => (page.id === 'article' ? { ...page, needs: ['front', 'back'] as const } : page));

describe(checkPageFields, () => {
  it('asks of a page for what it alone shows', () => {
    expect(checkPageFields([file('article', { front: 'Tea' }), file('evidence', {})], plans)).toEqual([
      {
        file: 'content/en/pages/article.mdx',
        line: 1,
        field: 'back',
        found: 'nothing',
        write: 'back: and the words that this page shows for it',
      },
    ]);
    expect(checkPageFields([file('article', { front: 'Tea', back: 'Cups' })], plans)).toEqual([]);
  });

  it('waits while the fields of a page are wrong', () => {
    expect(checkPageFields([file('article', undefined)], plans)).toEqual([]);
  });
});
