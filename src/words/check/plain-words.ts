import type { MdastNode } from 'satteri';
import { signatureOf } from './tags.ts';

/** The words of a piece, by field, without anything that is only formatting; the fields in the order of the alphabet. */
export type PlainWords = Readonly<Record<string, string>>;

/** Words in their one form: composed letters, single spaces, fields sorted. Of two texts under one field, both stay. */
export function plainWords(texts: Iterable<readonly [field: string, text: string]>): PlainWords {
  const said = new Map<string, string>();
  for (const [field, text] of texts) {
    const one = text.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (one !== '') said.set(field, said.has(field) ? `${said.get(field)} ${one}` : one);
  }
  return Object.fromEntries([...said].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a body says: its text, tags and addresses; whether a list begins with - or *, or where a line ends, is lost. */
export function textOfNodes(nodes: readonly MdastNode[]): string {
  return nodes.map(say).join('\n');
}

function say(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  const inside = 'children' in node ? node.children.map(say).join(isBlock(node) ? '\n' : '') : '';
  if (node.type === 'link') return `[${inside}](${node.url})`;
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return inside;
  const { signature } = signatureOf(node);
  return signature.endsWith('/>') ? signature : `${signature}${inside}</${node.name}>`;
}

function isBlock({ type }: MdastNode): boolean {
  return type === 'list' || type === 'listItem';
}

/** Whether two pieces say the same, word for word. */
export function isEqual(one: PlainWords, other: PlainWords): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether a piece says nothing but what the other says too: then nobody has written it in its own language yet. */
export function isCopy(words: PlainWords, other: PlainWords): boolean {
  const known = new Set(Object.values(other));
  const told = Object.values(words).filter(hasLetters);
  return told.length > 0 && told.every((text) => known.has(text));
}

/** A tag and a gap are the same in every language. */
function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text.replace(/<[^>]*>|\{\{[^}]*\}\}/g, ''));
}
