/** A piece of SVG that is ready to stand in a document: everything that came into it is escaped. */
export class Svg {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }

  toString(): string {
    return this.markup;
  }
}

type Value = Svg | string | number | false | undefined | readonly Value[];

/**
 * SVG as a template: pieces of SVG stand as they are, lists stand one after the other, `false` and `undefined` are
 * nothing, and all else is escaped, so that a name with a `<` stays a name.
 *
 * `` svg`<text x="${x}">${name}</text>` ``
 */
export function svg(parts: TemplateStringsArray, ...values: readonly Value[]): Svg {
  return new Svg(parts.reduce((markup, part, index) => markup + write(values[index - 1]) + part));
}

function write(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Svg) return value.markup;
  if (typeof value === 'object') return value.map(write).join('');
  return String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
