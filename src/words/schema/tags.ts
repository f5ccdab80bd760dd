import type { Folder } from './folder.ts';

/** A tag that editors may write in a body. */
export interface Tag {
  /** Whether it stands alone on a line, around words in a sentence, or in the place of a figure in a sentence. */
  stands: 'alone' | 'around words' | 'for a figure';
  /** Its attributes, all needed, and what each may name. */
  attributes: Readonly<Record<string, 'figure' | 'role' | 'point'>>;
  /** How to write it. */
  example: string;
}

/** Where in a role's pay a figure is read: a percentile, or the median. */
export const payPoints = ['p10', 'p25', 'median', 'p75', 'p90'] as const;
export type PayPoint = (typeof payPoints)[number];

/** Every tag there is; the page of a kind says what draws its own, src/components/text/inline-tags.ts what draws those of sentences. */
export const tags: Readonly<Record<string, Tag>> = {
  Front: { stands: 'around words', attributes: {}, example: '<Front>words</Front>' },
  Back: { stands: 'around words', attributes: {}, example: '<Back>words</Back>' },
  Infographic: { stands: 'alone', attributes: {}, example: '<Infographic />' },
  Comparison: { stands: 'alone', attributes: {}, example: '<Comparison />' },
  Differences: { stands: 'alone', attributes: {}, example: '<Differences />' },
  Figure: { stands: 'alone', attributes: { name: 'figure' }, example: '<Figure name="pay-by-level" />' },
  Finding: { stands: 'alone', attributes: { name: 'figure' }, example: '<Finding name="gap-over-time" />' },
  MethodFiles: { stands: 'alone', attributes: {}, example: '<MethodFiles />' },
  Pay: { stands: 'for a figure', attributes: { role: 'role', at: 'point' }, example: '<Pay role="accountant" at="median" />' },
  Ratio: {
    stands: 'for a figure',
    attributes: { role: 'role', over: 'role', at: 'point' },
    example: '<Ratio role="sales-manager" over="bank-teller" at="median" />',
  },
};

/** The names of the tags that a file in this folder may hold: in every body those of sentences, alone on a line those that the folder names. */
export function tagsIn({ needsBody, blocks = [] }: Folder): string[] {
  return Object.keys(tags).filter((name) => needsBody && (tags[name]!.stands !== 'alone' || blocks.includes(name)));
}
