import { diffWords } from 'diff';
import type { Words } from './plain-words.ts';

/** What has changed in one field, word by word: `Gets [-tips-] {+a wage+}`. */
export interface Change {
  /** For example `front`; `words` where the piece is a single text. */
  field: string;
  marked: string;
}

/** The fields that have changed between two texts of one piece, each with its words marked. `code` is their language. */
export function changesBetween(before: Words, now: Words, code: string): Change[] {
  const intlSegmenter = new Intl.Segmenter(code, { granularity: 'word' });
  const fields = [...new Set([...Object.keys(now), ...Object.keys(before)])].filter((field) => before[field] !== now[field]);
  return fields.map((field) => {
    const parts = diffWords(before[field] ?? '', now[field] ?? '', { intlSegmenter });
    return { field, marked: parts.map(mark).join('').replace(/ {2,}/g, ' ').trim() };
  });
}

/** As `git diff --word-diff` marks them, which needs no colours. A space beside a mark stays outside of it. */
function mark({ value, added, removed }: { value: string; added: boolean; removed: boolean }): string {
  if (!added && !removed) return value;
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(value) ?? [];
  return `${before}${added ? `{+${words}+}` : `[-${words}-]`}${after}`;
}
