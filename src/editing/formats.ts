import type { FileFormatter, FileParser } from '@sveltia/cms';
import { parseDocument, type Document } from 'yaml';

/** How a file is read into the editor's fields, and written again. */
export interface FileFormat {
  extension: string;
  fromFile: FileParser;
  toFile: FileFormatter;
}

/** In the editor a dot in a field's name leads into another field, so that its keys are shown with another sign. */
const [dot, shown] = ['.', ' › '];

/** Files that the editor would not leave as they have to be, by the name that src/editing/config.ts has for their kind. */
export function createFormats(): Readonly<Record<'interface-words' | 'outline', FileFormat>> {
  let outline: Document | undefined;
  return {
    // one flat object, whose keys have dots in them
    'interface-words': {
      extension: 'json',
      fromFile: (text) => rename(JSON.parse(text), dot, shown),
      toFile: (words) => `${JSON.stringify(rename(words, shown, dot), null, 2)}\n`,
    },
    // there is one, and what is written above its lists stays
    outline: {
      extension: 'yaml',
      fromFile: (text) => (outline = parseDocument(text)).toJS(),
      toFile(lists: Record<string, string[]>) {
        const kept = outline?.clone() ?? parseDocument('{}');
        for (const [name, ids] of Object.entries(lists)) kept.set(name, ids);
        return kept.toString();
      },
    },
  };
}

function rename(words: Record<string, string>, from: string, to: string): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key.replaceAll(from, to), text]));
}
