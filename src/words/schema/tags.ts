import type { Folder } from './folders.ts';

/** A tag that editors may write in a body. */
export interface Tag {
  /** Whether it stands alone on a line, around words in a sentence, or in the place of a figure in a sentence. */
  stands: 'alone' | 'around words' | 'for a figure';
  /** The folders whose files may hold it. */
  in: readonly Folder[];
  /** Its attributes, all needed, and what each may name. */
  attributes: Readonly<Record<string, 'figure' | 'role' | 'point'>>;
  /** How to write it. */
  example: string;
}

const prose: readonly Folder[] = ['pages', 'article', 'comparison', 'differences', 'figures', 'method'];

/** Where in a role's pay a figure is read: a percentile, or the median. */
export const payPoints = ['p10', 'p25', 'median', 'p75', 'p90'] as const;
export type PayPoint = (typeof payPoints)[number];

/** Every tag there is; the page of a kind says what draws its own, src/components/text/inline-tags.ts what draws those of sentences. */
export const tags: Readonly<Record<string, Tag>> = {
  Front: { stands: 'around words', in: prose, attributes: {}, example: '<Front>words</Front>' },
  Back: { stands: 'around words', in: prose, attributes: {}, example: '<Back>words</Back>' },
  Infographic: { stands: 'alone', in: ['article'], attributes: {}, example: '<Infographic />' },
  Comparison: { stands: 'alone', in: ['article'], attributes: {}, example: '<Comparison />' },
  Differences: { stands: 'alone', in: ['article'], attributes: {}, example: '<Differences />' },
  Figure: { stands: 'alone', in: ['article', 'differences'], attributes: { name: 'figure' }, example: '<Figure name="pay-by-level" />' },
  MethodFiles: { stands: 'alone', in: ['method'], attributes: {}, example: '<MethodFiles />' },
  Pay: { stands: 'for a figure', in: prose, attributes: { role: 'role', at: 'point' }, example: '<Pay role="accountant" at="median" />' },
  Ratio: {
    stands: 'for a figure',
    in: prose,
    attributes: { role: 'role', over: 'role', at: 'point' },
    example: '<Ratio role="sales-manager" over="bank-teller" at="median" />',
  },
};

/** How to write each tag that a file in this folder may hold. */
export function tagsIn(folder: Folder): string[] {
  return Object.values(tags)
    .filter((tag) => tag.in.includes(folder))
    .map(({ example }) => example);
}
