import type { z } from 'astro/zod';
import type { Files } from '../files/files.ts';
import { checkYaml } from '../files/yaml.ts';
import { previewWordsSchema } from '../words/schema/preview.ts';

export type PreviewWords = z.output<typeof previewWordsSchema>;

/** The preview's own words by language: of every language in which they can be read, whatever else is wrong under content/. */
export function readPreviewWords(files: Files): Map<string, PreviewWords> {
  const codes = files
    .list('content')
    .filter((name) => name.endsWith('/'))
    .map((name) => name.slice(0, -1));
  return new Map(
    codes.flatMap((code): [string, PreviewWords][] => {
      const file = `content/${code}/preview.yaml`;
      const { data } = checkYaml(file, files.text(file) ?? '', previewWordsSchema);
      return data ? [[code, data]] : [];
    }),
  );
}
