import type { Markup } from '../compare/element.ts';

const drawn = new Set(['svg', 'rect', 'circle', 'text']);

/** A piece of a page as elements; words stay words, whatever signs are in them. */
export function domOf(piece: Markup): Node {
  if (typeof piece === 'string') return document.createTextNode(piece);
  const { tag, attributes, children } = piece;
  const own = drawn.has(tag) ? document.createElementNS('http://www.w3.org/2000/svg', tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) own.setAttribute(name, value);
  own.append(...children.map(domOf));
  return own;
}
