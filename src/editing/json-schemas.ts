import { z } from 'astro/zod';
import { sourcesSchema } from '../facts/sources.ts';
import { listDeep, type Files } from '../files/files.ts';
import { folders, plan } from '../site/pages.ts';
import { outlineLists } from '../words/schema/page-plan.ts';
import { glossarySchema } from '../words/schema/glossary.ts';
import { localesSchema } from '../words/schema/locale.ts';
import { outlineSchema } from '../words/schema/outline.ts';
import { wordFiles } from '../words/schema/word-files.ts';

/** Schemas of files that are all fields, by the file's name. */
const wholeFiles: Readonly<Record<string, z.ZodType>> = {
  ...wordFiles,
  'glossary.yaml': glossarySchema,
  'outline.yaml': outlineSchema(outlineLists(plan)),
  'locales.json': localesSchema,
  'sources.yaml': sourcesSchema,
};

/**
 * What text editors need to complete and check what is written under content/, as files in one folder: a JSON Schema for
 * each kind of file, and `collections.json`, in which Astro's language server looks up the kind of an MDX file.
 * `root` is the address of the project's folder, with a slash at the end.
 */
export function editorFiles(files: Files, root: URL): Record<string, string> {
  const schemas = [...folders.map(({ name, schema }) => [name, schema] as const), ...Object.entries(wholeFiles)];
  return {
    ...Object.fromEntries(schemas.map(([name, schema]) => [`${name}.schema.json`, text(z.toJSONSchema(schema, { io: 'input' }))])),
    'collections.json': text({
      collections: folders.map(({ name }) => ({ hasSchema: true, name })),
      entries: Object.fromEntries(
        listDeep(files, 'content').flatMap((file) => {
          const folder = folderOf(file);
          return folder ? [[decodeURIComponent(new URL(file, root).href).toLowerCase(), folder]] : [];
        }),
      ),
    }),
  };
}

/** `content/hi/comparison/salary.mdx // => comparison` */
function folderOf(file: string): string | undefined {
  const [, name] = /^content\/[^/]+\/([^/]+)\/[^/]+\.mdx$/.exec(file) ?? [];
  return folders.find((folder) => folder.name === name)?.name;
}

function text(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
