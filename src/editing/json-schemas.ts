import { z } from 'astro/zod';
import { sourcesSchema } from '../facts/sources.ts';
import { listDeep, type Files } from '../files/files.ts';
import { tellWord } from '../i18n/interface-words.ts';
import { interfaceWords } from '../site/interface-words.ts';
import { folders, plan } from '../site/pages.ts';
import { outlineLists } from '../words/schema/page-plan.ts';
import { glossarySchema } from '../words/schema/glossary.ts';
import { localesSchema } from '../words/schema/locale.ts';
import { outlineSchema } from '../words/schema/outline.ts';
import { wordFiles } from '../words/schema/word-files.ts';

const { 'ui.json': interfaceWordsSchema, ...otherWordFiles } = wordFiles;

/** Schemas of files that are all fields, by the file's name. */
const wholeFiles: Readonly<Record<string, z.ZodType>> = {
  ...otherWordFiles,
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
    ...Object.fromEntries(schemas.map(([name, schema]) => [`${name}.schema.json`, text(shapeOf(schema))])),
    'ui.json.schema.json': text(interfaceShape()),
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

function shapeOf(schema: z.ZodType) {
  return z.toJSONSchema(schema, { io: 'input' });
}

/** Each key of the interface with what its translator is told; one that counts may stand there in any of its plural forms. */
function interfaceShape() {
  const shape = shapeOf(interfaceWordsSchema);
  const told = Object.entries(interfaceWords).map(([key, word]) => {
    const own = { ...(shape.additionalProperties as object), description: tellWord(word) };
    return { isCounting: 'count' in (word.gaps ?? {}), key, own };
  });
  const entries = (isCounting: boolean, nameOf: (key: string) => string) =>
    Object.fromEntries(told.filter((each) => each.isCounting === isCounting).map(({ key, own }) => [nameOf(key), own]));
  return {
    ...shape,
    properties: entries(false, String),
    patternProperties: entries(true, (key) => `^${key.replaceAll('.', '\\.')}(_[a-z]+)?$`),
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
