import { z } from 'astro/zod';
import { sourcesSchema } from '../facts/sources.ts';
import { listDeep, type Files } from '../files/files.ts';
import { folderEntry, folderNames, type Folder } from '../words/schema/folders.ts';
import { glossarySchema } from '../words/schema/glossary.ts';
import { localesSchema } from '../words/schema/locale.ts';
import { outlineSchema } from '../words/schema/outline.ts';
import { wordFiles } from '../words/schema/word-files.ts';

/** Schemas of files that are all fields, by the file's name. */
const wholeFiles: Readonly<Record<string, z.ZodType>> = {
  ...wordFiles,
  'glossary.yaml': glossarySchema,
  'outline.yaml': outlineSchema,
  'locales.json': localesSchema,
  'sources.yaml': sourcesSchema,
};

/**
 * What text editors need to complete and check what is written under content/, as files in one folder: a JSON Schema for
 * each kind of file, and `collections.json`, in which Astro's language server looks up the kind of an MDX file.
 * `root` is the address of the project's folder, with a slash at the end.
 */
export function editorFiles(files: Files, root: URL): Record<string, string> {
  const schemas = [...folderNames.map((folder) => [folder, folderEntry(folder).schema] as const), ...Object.entries(wholeFiles)];
  return {
    ...Object.fromEntries(schemas.map(([name, schema]) => [`${name}.schema.json`, text(z.toJSONSchema(schema, { io: 'input' }))])),
    'collections.json': text({
      collections: folderNames.map((name) => ({ hasSchema: true, name })),
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
function folderOf(file: string): Folder | undefined {
  const [, name] = /^content\/[^/]+\/([^/]+)\/[^/]+\.mdx$/.exec(file) ?? [];
  return folderNames.find((folder) => folder === name);
}

function text(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
