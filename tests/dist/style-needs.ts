import { parse, walk, type CssNode } from 'css-tree';
import { known, lacking } from '../oldest-browsers.ts';

type Browsers = readonly string[];

/** Something in a style sheet that some of the oldest browsers lack, as one would write it: `:has()`, `text-wrap: balance`. */
interface Need {
  name: string;
  lackedBy: Browsers;
}

/** All of the oldest. */
const everyone: Browsers = lacking({ support: {} });

/**
 * What a style sheet asks of the oldest browsers in vain: `['@container', ':has()']`. Nothing is asked of a browser that lacks what
 * stands around it (`@supports`, an at-rule, a selector), and so never reads it, nor of one that takes another form of it, which stands before.
 */
export function unmetNeeds(css: string): string[] {
  const sheet = parse(css, { onParseError: fail });
  return [...new Set(unmetIn(childrenOf(sheet), []).map(({ name }) => name))];
}

function fail(error: Error): never {
  throw error;
}

function unmetIn(nodes: readonly CssNode[], absent: Browsers): Need[] {
  return nodes.flatMap((node, index) => {
    const needs = needsOf(node);
    const isAsked = (browser: string) => !absent.includes(browser) && !hasOtherForm(node, nodes.slice(0, index), browser);
    const unmet = needs.filter(({ name, lackedBy }) => !prefixOf(name) && lackedBy.some(isAsked));
    if ((node.type !== 'Rule' && node.type !== 'Atrule') || !node.block) return unmet;
    return [...unmet, ...unmetIn(childrenOf(node.block), [...absent, ...passing(node, needs)])];
  });
}

/** Whether one of the declarations before says the same property in a way that this browser takes. */
function hasOtherForm(node: CssNode, before: readonly CssNode[], browser: string): boolean {
  const isOther = (other: CssNode) =>
    node.type === 'Declaration' &&
    other.type === 'Declaration' &&
    other.property.slice(prefixOf(other.property)?.length) === node.property &&
    !lackersOf(other).includes(browser);
  return before.some(isOther);
}

/** Who passes over a block. */
function passing(node: CssNode, needs: readonly Need[]): Browsers {
  if (node.type === 'Atrule' && node.name === 'supports' && node.prelude) return childrenOf(node.prelude).flatMap(failing);
  return needs.flatMap(({ lackedBy }) => lackedBy);
}

/** Who answers no to a condition of `@supports`. */
function failing(condition: CssNode): Browsers {
  if (condition.type === 'SupportsDeclaration') return lackersOf(condition.declaration);
  if (condition.type === 'FeatureFunction') return lackersOf(condition.value);
  const parts = childrenOf(condition);
  const words = parts.flatMap((part) => (part.type === 'Identifier' ? part.name : []));
  const answers = parts.filter(({ type }) => type !== 'Identifier').map(failing);
  if (words[0] === 'not') return everyone.filter((browser) => !answers.flat().includes(browser));
  if (words[0] === 'or') return everyone.filter((browser) => answers.every((answer) => answer.includes(browser)));
  return answers.flat();
}

function lackersOf(node: CssNode): Browsers {
  return needsOf(node).flatMap(({ lackedBy }) => lackedBy);
}

/** What a browser must have to take a declaration or a selector, or to read the block of a rule or an at-rule. */
function needsOf(node: CssNode): Need[] {
  if (node.type === 'Rule') return within(node.prelude, needsOfSelector);
  if (node.type === 'Atrule')
    return [
      ...needsAt(`@${node.name}`, ['at-rules', node.name]),
      ...(node.name === 'media' && node.prelude ? within(node.prelude, needsOfMedia) : []),
    ];
  if (node.type === 'Declaration') return needsOfDeclaration(node.property, node.value);
  return within(node, needsOfSelector);
}

function needsOfDeclaration(property: string, value: CssNode): Need[] {
  if (property.startsWith('--')) return [];
  const own = needsAt(property, ['properties', property.slice(prefixOf(property)?.length)]);
  return own.length > 0 ? own : within(value, (part) => needsOfValue(property, part));
}

/** What is for browsers that have the property under that name alone: `-webkit-`. Nobody misses it. */
function prefixOf(property: string): string | undefined {
  return /^-[a-z]+-/.exec(property)?.[0];
}

/** Where MDN has functions, beside those that stand under the property or by themselves. */
const functionKinds = ['transform-function', 'basic-shape', 'gradient', 'image', 'color', 'filter-function', 'easing-function'];

function needsOfValue(property: string, part: CssNode): Need[] {
  if (part.type === 'Identifier') return needsIfKnown(`${property}: ${part.name}`, ['properties', property, part.name]);
  if (part.type === 'Dimension') return needsIfKnown(part.unit, ['types', 'length', lengthOf(part.unit)]);
  if (part.type !== 'Function') return [];
  const { name } = part;
  return needsAt(
    `${name}()`,
    ['properties', property, name],
    ['properties', `${property}-columns`, name],
    ['types', name],
    ...functionKinds.map((kind) => ['types', kind, name]),
  );
}

/** What MDN has a unit of length under. */
function lengthOf(unit: string): string {
  const kinds = { s: 'small', l: 'large', d: 'dynamic' } as const;
  const kind = /^[sld](?=v)/.exec(unit)?.[0] as keyof typeof kinds | undefined;
  if (kind) return `viewport_percentage_units_${kinds[kind]}`;
  return unit.startsWith('cq') ? 'container_query_length_units' : unit;
}

function needsOfMedia(part: CssNode): Need[] {
  if (part.type === 'FeatureRange') return needsAt('@media (a < b)', ['at-rules', 'media', 'range_syntax']);
  if (part.type !== 'Feature') return [];
  return needsAt(`@media (${part.name})`, ['at-rules', 'media', part.name.replace(/^(min|max)-/, '')]);
}

function needsOfSelector(part: CssNode): Need[] {
  if (part.type === 'NestingSelector') return needsAt('&', ['selectors', 'nesting']);
  if (part.type === 'PseudoElementSelector') return needsAt(`::${part.name}`, ['selectors', part.name]);
  if (part.type === 'PseudoClassSelector') return needsAt(`:${part.name}${part.children ? '()' : ''}`, ['selectors', part.name]);
  return [];
}

/** The need for the first of these places that MDN's data has. What has none of them is not known to be in any browser. */
function needsAt(name: string, ...places: readonly string[][]): Need[] {
  const statement = places.map((place) => known('css', ...place)).find((own) => own !== undefined);
  const lackedBy = statement ? lacking(statement, prefixOf(name)) : everyone;
  return lackedBy.length > 0 ? [{ name, lackedBy }] : [];
}

/** The same for keywords and units, of which MDN's data has those alone that came later than what they belong to. */
function needsIfKnown(name: string, place: readonly string[]): Need[] {
  return known('css', ...place) ? needsAt(name, [...place]) : [];
}

function within(node: CssNode, needs: (part: CssNode) => Need[]): Need[] {
  const found: Need[] = [];
  walk(node, (part) => void found.push(...needs(part)));
  return found;
}

function childrenOf(node: CssNode): CssNode[] {
  return 'children' in node && node.children ? node.children.toArray() : [];
}
