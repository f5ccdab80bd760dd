import type { MdastNode } from 'satteri';

/** A paragraph or an item of a list as a reader meets it. */
export interface Passage {
  /** Its words without markup and addresses; `figureSign` where a tag puts a figure. */
  text: string;
  line: number;
  /** In a list, where words need not be a sentence. */
  isItem: boolean;
  /** The tags around words in it: `<Front>front office</Front>` is `{ tag: 'Front', text: 'front office' }`. */
  tagged: readonly { tag: string; text: string; line: number }[];
}

/** Unicode's sign for something that is put in its place. */
export const figureSign = '\uFFFC';

/** The passages of a body, in their order. What is refused there as a whole, such as a table, is none. */
export function passagesIn(nodes: readonly MdastNode[], isItem = false): Passage[] {
  return nodes.flatMap((node): Passage[] => {
    if (node.type === 'paragraph') return [{ text: textOf(node), line: node.position?.start.line ?? 1, isItem, tagged: taggedIn(node) }];
    const mayHold = node.type === 'list' || node.type === 'listItem' || node.type === 'mdxJsxFlowElement';
    return mayHold ? passagesIn(node.children, isItem || node.type === 'listItem') : [];
  });
}

/** One line of the file is one line of the text. */
function textOf(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'mdxJsxTextElement' && node.children.length === 0) return figureSign;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function taggedIn(node: MdastNode): Passage['tagged'] {
  if (!('children' in node)) return [];
  const inside = node.children.flatMap(taggedIn);
  const isTag = node.type === 'mdxJsxTextElement' && node.name !== null && node.children.length > 0;
  return isTag ? [{ tag: node.name!, text: textOf(node), line: node.position?.start.line ?? 1 }, ...inside] : inside;
}
