import type { MdastNode } from 'satteri';
import type { Problem } from '../../files/problem.ts';
import { countWords, splitSentences } from '../../i18n/split.ts';
import type { FileContext } from './context.ts';

/** How many sentences and words a body has, against what its folder allows; how long each is, the site checks. */
export function checkSentences(
  place: Pick<Problem, 'file' | 'line' | 'field'>,
  nodes: readonly MdastNode[],
  { folder: { sentences: range, words: most }, script }: Pick<FileContext, 'folder' | 'script'>,
): Problem[] {
  const sentences = nodes.flatMap(paragraphsIn).flatMap(splitSentences);
  const problems: Problem[] = [];
  const total = countWords(sentences.join(' '), { script });
  const asked = range && (range[0] === range[1] ? `${range[0]} sentence` : `${range[0]} to ${range[1]} sentences`);
  if (range && sentences.length > 0 && (sentences.length < range[0] || sentences.length > range[1]))
    problems.push({ ...place, found: `${sentences.length} sentence${sentences.length === 1 ? '' : 's'}`, write: asked! });
  if (most !== undefined && total > most) problems.push({ ...place, found: `${total} words`, write: `at most ${most} words` });
  return problems;
}

function paragraphsIn(node: MdastNode): string[] {
  if (node.type === 'paragraph') return [textOf(node)];
  return 'children' in node ? node.children.flatMap(paragraphsIn) : [];
}

/** A tag that stands for a figure is one word. */
function textOf(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  return node.children.length === 0 ? '1' : node.children.map(textOf).join('');
}
