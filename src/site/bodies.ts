import type { MDXInstance } from 'astro';

/** The body of a content file, ready to stand in a page. */
export type Body = MDXInstance<Record<string, never>>['default'];

// What the content check refuses never gets here: src/tools/content-plugin.ts refuses it before it is compiled.
const bodies = import.meta.glob<MDXInstance<Record<string, never>>>(['/content/*/*/*.mdx', '!/content/*/roles/*.mdx']);

/** The body of one content file, for example of `content/hi/article/opening.mdx`. */
export async function bodyOf({ file }: { file: string }): Promise<Body> {
  const load = bodies[`/${file}`];
  if (!load) throw new Error(`${file} has no body that a page shows`);
  return (await load()).default;
}
