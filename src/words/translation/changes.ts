import { diffWords } from 'diff';
import type { PlainWords } from '../check/plain-words.ts';

/** Some words of a field, and whether they stayed. */
export interface ChangedWords {
  text: string;
  kind: 'kept' | 'gone' | 'new';
}

/** What has changed in one field, word by word. */
export interface Change {
  /** For example `front`; `words` where the piece is a single text. */
  field: string;
  parts: readonly ChangedWords[];
}

/** The fields that have changed between two texts of one piece. `code` is their language, whose words stay whole. */
export function changesBetween(before: PlainWords, now: PlainWords, code: string): Change[] {
  const intlSegmenter = new Intl.Segmenter(code, { granularity: 'word' });
  const fields = [...new Set([...Object.keys(now), ...Object.keys(before)])].filter((field) => before[field] !== now[field]);
  return fields.map((field) => {
    const parts = diffWords(before[field] ?? '', now[field] ?? '', { intlSegmenter });
    return { field, parts: parts.map(({ value, added, removed }) => ({ text: value, kind: added ? 'new' : removed ? 'gone' : 'kept' })) };
  });
}

/** A change as `git diff --word-diff` marks it, which needs no colours: `Gets [-tips-] {+a wage+}`. */
export function markWords(parts: Change['parts']): string {
  return parts.map(mark).join('').replace(/ {2,}/g, ' ').trim();
}

/** A space beside a mark stays outside of it. */
function mark({ text, kind }: ChangedWords): string {
  if (kind === 'kept') return text;
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return `${before}${kind === 'new' ? `{+${words}+}` : `[-${words}-]`}${after}`;
}
