import type { MdastNode } from 'satteri';
import type { Problem } from '../../files/problem.ts';
import { folderEntry, type Folder } from '../schema/folders.ts';
import type { Place } from './wording.ts';

/** Longer ones nobody reads to their end; see content/README.md. */
const longest = 35;

/** How many sentences a body has and how long they are, against what its folder allows. */
export function checkSentences(place: Place, nodes: readonly MdastNode[], folder: Folder): Problem[] {
  const { sentences: range, words: most } = folderEntry(folder);
  const sentences = nodes
    .flatMap(paragraphsIn)
    .flatMap(({ line, text }) => sentencesOf(text).map((said) => ({ line, said, length: countWords(said) })));
  const problems = sentences
    .filter(({ length }) => length > longest)
    .map(({ line, said, length }) => ({
      ...place,
      line,
      found: `${length} words: ${said.slice(0, 60)}…`,
      write: `sentences of at most ${longest} words`,
    }));
  const total = sentences.reduce((sum, { length }) => sum + length, 0);
  const asked = range && (range[0] === range[1] ? `${range[0]} sentence` : `${range[0]} to ${range[1]} sentences`);
  if (range && sentences.length > 0 && (sentences.length < range[0] || sentences.length > range[1]))
    problems.push({ ...place, found: `${sentences.length} sentence${sentences.length === 1 ? '' : 's'}`, write: asked! });
  if (most !== undefined && total > most) problems.push({ ...place, found: `${total} words`, write: `at most ${most} words` });
  return problems;
}

/** `Tea. Milk? Yes!` has three; a number or a name with a point in it is none. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?।۔؟…]["”’)]*)\s+/).filter((said) => /[\p{L}\p{N}]/u.test(said));
}

const segmenter = new Intl.Segmenter('hi', { granularity: 'word' });

function countWords(said: string): number {
  return [...segmenter.segment(said)].filter(({ isWordLike }) => isWordLike).length;
}

function paragraphsIn(node: MdastNode): { line: number; text: string }[] {
  if (node.type === 'paragraph') return [{ line: node.position?.start.line ?? 0, text: textOf(node) }];
  return 'children' in node ? node.children.flatMap(paragraphsIn) : [];
}

/** A tag that stands for a figure is one word. */
function textOf(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  return node.children.length === 0 ? '1' : node.children.map(textOf).join('');
}
