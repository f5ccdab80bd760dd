/** A piece of a page as data: drawn as HTML at build time, and as elements in the browser, from one description. */
export interface MarkupElement {
  tag: string;
  attributes: Readonly<Record<string, string | undefined>>;
  children: readonly Markup[];
}

export type Markup = MarkupElement | string;

/** `element('td', { class: 'front' }, 'words')`; an attribute that is `undefined` is left out. */
export function element(tag: string, attributes: MarkupElement['attributes'] = {}, ...children: readonly Markup[]): MarkupElement {
  return { tag, attributes, children };
}

/** A piece as HTML, all that came into it escaped. */
export function htmlOf(piece: Markup): string {
  if (typeof piece === 'string') return escape(piece);
  const { tag, attributes, children } = piece;
  const own = Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${escape(value)}"`));
  return `<${tag}${own.join('')}>${children.map(htmlOf).join('')}</${tag}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
