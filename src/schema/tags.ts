import type { Folder } from './folders.ts';

/** A tag that editors may write in a body. */
export interface Tag {
  /** Whether it stands alone on a line, or around words in a sentence. */
  stands: 'alone' | 'around words';
  /** The folders whose files may hold it. */
  in: readonly Folder[];
  attributes: readonly string[];
  /** How to write it. */
  example: string;
}

/** Every tag there is; src/components/mdx.ts and text/inline-tags.ts say what draws them. */
export const tags: Readonly<Record<string, Tag>> = {
  Front: { stands: 'around words', in: ['pages', 'article', 'comparison', 'differences', 'figures', 'method'], attributes: [], example: '<Front>words</Front>' },
  Back: { stands: 'around words', in: ['pages', 'article', 'comparison', 'differences', 'figures', 'method'], attributes: [], example: '<Back>words</Back>' },
  Infographic: { stands: 'alone', in: ['article'], attributes: [], example: '<Infographic />' },
  Comparison: { stands: 'alone', in: ['article'], attributes: [], example: '<Comparison />' },
  Differences: { stands: 'alone', in: ['article'], attributes: [], example: '<Differences />' },
  Figure: { stands: 'alone', in: ['article', 'differences'], attributes: ['name'], example: '<Figure name="pay-by-rung" />' },
};

/** How to write each tag that a file in this folder may hold. */
export function tagsIn(folder: Folder): string[] {
  return Object.values(tags)
    .filter((tag) => tag.in.includes(folder))
    .map(({ example }) => example);
}
