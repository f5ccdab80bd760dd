import { generate, parse, type CssNode, type Selector as SelectorNode } from 'css-tree';
import type { Compound } from './places.ts';

/** A piece of a style sheet: a rule, a block that holds further pieces, or what stands as it is. */
export type Part = { selectors: readonly Selector[]; declarations: string } | { head: string; parts: readonly Part[] } | { text: string };

/** One selector of a rule. States, orders among brothers and attributes without a value say nothing of what stands in a page. */
export interface Selector {
  text: string;
  compounds: readonly Compound[];
  /** The values that it asks of attributes. */
  attributes: readonly { name: string; value: string }[];
}

/** What holds rules of elements; `@keyframes` and `@font-face` hold something else. */
const conditions = new Set(['media', 'supports', 'container', 'layer']);

const sheets = new Map<string, readonly Part[]>();

/** The pieces of a style sheet. Many pages have the same one, which is taken apart once. */
export function sheetOf(css: string): readonly Part[] {
  const parts = sheets.get(css) ?? partsIn(parse(css, { parseValue: false, parseAtrulePrelude: false, parseCustomProperty: false }));
  sheets.set(css, parts);
  return parts;
}

function partsIn(node: CssNode): Part[] {
  return 'children' in node && node.children ? node.children.toArray().map(partOf) : [];
}

function partOf(node: CssNode): Part {
  if (node.type === 'Rule' && node.prelude.type === 'SelectorList')
    return {
      selectors: node.prelude.children.toArray().map((selector) => selectorOf(selector as SelectorNode)),
      declarations: generate(node.block).slice(1, -1),
    };
  if (node.type === 'Atrule' && node.block && conditions.has(node.name))
    return { head: `@${node.name}${node.prelude ? ` ${generate(node.prelude)}` : ''}`, parts: partsIn(node.block) };
  return { text: generate(node) };
}

function selectorOf(selector: SelectorNode): Selector {
  const compounds: { combinator: string; names: string[] }[] = [{ combinator: '', names: [] }];
  const attributes: { name: string; value: string }[] = [];
  for (const node of selector.children.toArray()) {
    const { names } = compounds.at(-1)!;
    if (node.type === 'Combinator') compounds.push({ combinator: node.name, names: [] });
    if (node.type === 'TypeSelector' && node.name !== '*') names.push(node.name);
    if (node.type === 'ClassSelector') names.push(`.${node.name}`);
    if (node.type === 'AttributeSelector' && node.value && node.matcher === '=')
      attributes.push({ name: node.name.name, value: node.value.type === 'String' ? node.value.value : node.value.name });
  }
  return { text: generate(selector), compounds, attributes };
}
