import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { payPoints, tags, tagsIn, type Tag } from '../schema/tags.ts';
import type { FileContext } from './context.ts';
import { nearest } from './nearest.ts';

type TagNode = MdxJsxFlowElement | MdxJsxTextElement;

/** Check one tag: its name, where it stands, its attributes and what is inside. Returns whether it is as it should be. */
export function checkTag(
  node: TagNode,
  depth: 'top' | 'inside',
  context: FileContext,
  report: (found: string, write: string) => void,
): boolean {
  let isWhole = true;
  const complain = (found: string, write: string) => {
    isWhole = false;
    report(found, write);
  };
  const name = node.name ?? '';
  const tag = Object.hasOwn(tags, name) ? tags[name] : undefined;
  const known = tagsIn(context.folder);
  if (!tag || !known.includes(name)) {
    complain(`<${name}>`, `${tag ? 'here only ' : ''}one of: ${known.map((each) => tags[each]!.example).join(', ')}`);
    return false;
  }

  if (tag.stands === 'alone') {
    const standsAlone = node.type === 'mdxJsxFlowElement' && depth === 'top';
    if (!standsAlone)
      complain(`<${name}> in a sentence or a list`, `${tag.example} alone on a line, with an empty line before and after it`);
  } else if (node.type !== 'mdxJsxTextElement') complain(`<${name}> alone on a line`, `${tag.example} in a sentence`);
  const needsWords = tag.stands === 'around words';
  if (needsWords !== node.children.length > 0) complain(needsWords ? `<${name}> without words` : `words inside <${name}>`, tag.example);
  checkAttributes(node, Object.keys(tag.attributes), tag.example, complain);
  checkValues(node, tag, context, complain);
  return isWhole;
}

/** A tag in the form in which twins are compared: `<Figure name="pay-by-level" />`, `<Front>`; and whether it stands on the page as a thing of its own. */
export function signatureOf(node: TagNode): { signature: string; hasPlace: boolean } {
  const attributes = node.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? ` ${attribute.name}="${attribute.value}"` : '',
  );
  const stands = tags[node.name ?? '']?.stands;
  const end = stands === 'around words' ? '' : ' /';
  return { signature: `<${node.name}${attributes.sort().join('')}${end}>`, hasPlace: stands === 'alone' };
}

function checkAttributes(
  node: TagNode,
  allowed: readonly string[],
  example: string,
  complain: (found: string, write: string) => void,
): void {
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

/** Every attribute names something that there is. */
function checkValues(
  node: TagNode,
  { attributes }: Tag,
  { figures, roles }: FileContext,
  complain: (found: string, write: string) => void,
): void {
  const known: Record<Tag['attributes'][string], { names: readonly string[]; write: string; none: string }> = {
    figure: { names: [...figures], write: 'a figure that has words', none: 'no figure yet; first write its words in the folder figures' },
    role: { names: [...roles], write: 'a role that has a name', none: 'no role yet; first write its name in the folder roles' },
    point: { names: payPoints, write: 'a point of the pay', none: '' },
  };
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
    const kind = attributes[attribute.name];
    if (!kind || known[kind].names.includes(attribute.value)) continue;
    const { names, write, none } = known[kind];
    complain(`${attribute.name}="${attribute.value}"`, names.length > 0 ? `${write}: ${shown(attribute.value, names).join(', ')}` : none);
  }
}

/** All names where they are few, or else the likely ones. */
function shown(written: string, names: readonly string[]): readonly string[] {
  return names.length <= 12 ? names : nearest(written, names);
}
