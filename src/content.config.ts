import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articlePageSchema } from './schema/article-page.ts';
import { comparisonRowSchema } from './schema/comparison-row.ts';
import { differenceSchema } from './schema/difference.ts';
import { figureSchema } from './schema/figure.ts';
import { roleWordsSchema } from './schema/role-words.ts';
import { sectionSchema } from './schema/section.ts';

/** One folder of MDX in every language; an entry's id is `<locale>/<file name>`. */
const folder = (name: string) =>
  glob({
    base: './content',
    pattern: `*/${name}/*.mdx`,
    generateId: ({ entry }) => entry.replace(`/${name}/`, '/').replace(/\.mdx$/, ''),
  });

export const collections = {
  pages: defineCollection({ loader: folder('pages'), schema: articlePageSchema }),
  article: defineCollection({ loader: folder('article'), schema: sectionSchema }),
  comparison: defineCollection({ loader: folder('comparison'), schema: comparisonRowSchema }),
  differences: defineCollection({ loader: folder('differences'), schema: differenceSchema }),
  figures: defineCollection({ loader: folder('figures'), schema: figureSchema }),
  method: defineCollection({ loader: folder('method'), schema: sectionSchema }),
  roles: defineCollection({ loader: folder('roles'), schema: roleWordsSchema }),
};
