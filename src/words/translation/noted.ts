import { z } from 'astro/zod';
import type { Files } from '../../files/files.ts';
import type { Problem } from '../../files/problem.ts';
import type { PlainWords } from '../check/plain-words.ts';

/** What a piece went with when somebody last said that the two fit. */
export interface Note {
  /** The words of the other language at that time: without them nobody could be shown what has changed since. */
  words: PlainWords;
  /** Whether the piece rightly says the same as the other language, for example a name. */
  isSame: boolean;
}

export type Notes = ReadonlyMap<string, Note>;

/** Where the notes of a language stand; written by `npm run translations`, never by hand. */
export function notesFile(code: string): string {
  return `content/${code}/translations.jsonl`;
}

const lineSchema = z.tuple([z.string(), z.record(z.string(), z.string())]).rest(z.literal('same'));

/** Read the notes of a language; none where nothing has been noted yet. */
export function readNotes(files: Files, code: string): { notes: Notes; problems: Problem[] } {
  const file = notesFile(code);
  const problems: Problem[] = [];
  const notes = new Map<string, Note>();
  for (const [index, text] of (files.text(file) ?? '').split(/\r?\n/).entries()) {
    if (text.trim() === '') continue;
    const line = lineSchema.safeParse(parse(text));
    if (line.success && notes.has(line.data[0])) {
      const write = 'each piece once; remove the line that is not as npm run translations wrote it';
      problems.push({ file, line: index + 1, field: 'note', found: `${line.data[0]} a second time`, write });
    } else if (line.success) notes.set(line.data[0], { words: line.data[1], isSame: line.data.length > 2 });
    else problems.push({ file, line: index + 1, field: 'note', found: text.slice(0, 80), write: 'nothing; remove this line' });
  }
  return { notes, problems };
}

/**
 * Notes as text: sorted, a line a piece, and an empty line between two of them, because git takes changes on neighbouring lines
 * for a conflict.
 */
export function writeNotes(notes: Notes): string {
  const sorted = [...notes].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([id, { words, isSame }]) => `${JSON.stringify([id, words, ...(isSame ? ['same'] : [])])}\n`).join('\n');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // for example the marks of a merge
  }
}
