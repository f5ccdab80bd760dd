import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { tags, tagsIn } from '../schema/tags.ts';
import type { BodyContext } from './body-context.ts';

type TagNode = MdxJsxFlowElement | MdxJsxTextElement;

/** Check one tag: its name, where it stands, its attributes and what is inside. Returns whether it is as it should be. */
export function checkTag(node: TagNode, parent: MdastNode | undefined, context: BodyContext, report: (found: string, write: string) => void): boolean {
  let isWhole = true;
  const complain = (found: string, write: string) => {
    isWhole = false;
    report(found, write);
  };
  const name = node.name ?? '';
  const tag = Object.hasOwn(tags, name) ? tags[name] : undefined;
  if (!tag?.in.includes(context.folder)) {
    complain(`<${name}>`, `${tag ? 'here only ' : ''}one of: ${tagsIn(context.folder).join(', ')}`);
    return false;
  }

  if (tag.stands === 'alone') {
    const standsAlone = node.type === 'mdxJsxFlowElement' && parent?.type === 'root';
    if (!standsAlone) complain(`<${name}> in a sentence or a list`, `${tag.example} alone on a line, with an empty line before and after it`);
    if (node.children.length > 0) complain(`words inside <${name}>`, tag.example);
  } else {
    if (node.type !== 'mdxJsxTextElement') complain(`<${name}> alone on a line`, `${tag.example} in a sentence`);
    if (node.children.length === 0) complain(`<${name}> without words`, tag.example);
  }
  checkAttributes(node, tag.attributes, tag.example, complain);
  checkFigureName(node, context, complain);
  return isWhole;
}

/** A tag in the form in which twins are compared: `<Figure name="pay-by-rung" />`, `<Front>`. */
export function signatureOf(node: TagNode): string {
  const attributes = node.attributes.map((attribute) => (attribute.type === 'mdxJsxAttribute' ? ` ${attribute.name}="${String(attribute.value)}"` : ''));
  return `<${node.name}${attributes.sort().join('')}${tags[node.name ?? '']?.stands === 'alone' ? ' /' : ''}>`;
}

function checkAttributes(node: TagNode, allowed: readonly string[], example: string, complain: (found: string, write: string) => void): void {
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      complain(`{${attribute.value}}`, `${example}, without braces`);
      continue;
    }
    const { name, value } = attribute;
    if (!allowed.includes(name)) complain(`${name} in <${node.name}>`, example);
    else if (seen.has(name)) complain(`${name} twice in <${node.name}>`, example);
    else if (typeof value !== 'string') complain(value ? `${name}={${value.value}}` : `${name} without a value`, example);
    seen.add(name);
  }
  for (const name of allowed) if (!seen.has(name)) complain(`<${node.name}> without ${name}`, example);
}

function checkFigureName(node: TagNode, { figures }: BodyContext, complain: (found: string, write: string) => void): void {
  if (node.name !== 'Figure') return;
  const attribute = node.attributes.find((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === 'name');
  const name = attribute?.value;
  if (typeof name !== 'string' || figures.has(name)) return;
  complain(`name="${name}"`, figures.size > 0 ? `a figure that has words: ${[...figures].join(', ')}` : 'no figure yet; first write its words in the folder figures');
}
