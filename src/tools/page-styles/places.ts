/** Where elements of a page stand: all with the same name and classes under the same parents are one place. */
export interface Place {
  /** Its element and its classes: `p`, `.soft`. */
  names: ReadonlySet<string>;
  parent: Place | undefined;
  children: ReadonlyMap<string, Place>;
}

/** Names that one element has, and how it stands to the compound before it: ` ` below, `>` right below, `+` or `~` beside. */
export interface Compound {
  combinator: string;
  names: readonly string[];
}

const voidElements = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** The places of a page as Astro writes it: every attribute in double quotes, every element closed that is not void. */
export function placesIn(html: string): Place[] {
  const places: Place[] = [];
  const open: (Place & { children: Map<string, Place> })[] = [{ names: new Set(), parent: undefined, children: new Map() }];
  for (const [, end, tag, attributes, isClosed] of tagsIn(html)) {
    const parent = open.at(-1)!;
    if (end) open.pop();
    else {
      const classes = /\sclass="([^"]*)"/.exec(attributes!)?.[1] ?? '';
      const key = `${tag} ${classes}`;
      const known = parent.children.get(key) as typeof parent | undefined;
      const place = known ?? { names: namesOf(tag!, classes), parent, children: new Map() };
      if (!known) places.push(place);
      parent.children.set(key, place);
      if (!isClosed && !voidElements.has(tag!)) open.push(place);
    }
  }
  return places;
}

/** The values of each attribute that some element of a page has. */
export function attributesIn(html: string): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  for (const [, , , attributes] of tagsIn(html))
    for (const [, name, value = ''] of attributes!.matchAll(/([^\s="]+)(?:="([^"]*)")?/g))
      values.set(name!, (values.get(name!) ?? new Set()).add(value));
  return values;
}

function tagsIn(html: string): RegExpStringIterator<RegExpExecArray> {
  return html
    .replace(/(<script\b[^>]*>)[^]*?(?=<\/script>)/g, '$1')
    .matchAll(/<(\/)?([a-z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/)?>/gi);
}

function namesOf(tag: string, classes: string): Set<string> {
  return new Set([tag, ...classes.split(' ').map((name) => `.${name}`)]);
}

/** Whether some element may stand as these compounds say, the last of them. What stands beside another may stand before or behind it. */
export function isMatched(compounds: readonly Compound[], places: readonly Place[]): boolean {
  return places.some((place) => stands(compounds, place));
}

function stands(compounds: readonly Compound[], place: Place): boolean {
  const [own, before] = [compounds.at(-1)!, compounds.slice(0, -1)];
  if (!own.names.every((name) => place.names.has(name))) return false;
  if (before.length === 0) return true;
  if (own.combinator === '>') return place.parent !== undefined && stands(before, place.parent);
  if (own.combinator === ' ') return above(place).some((parent) => stands(before, parent));
  return [...(place.parent?.children.values() ?? [])].some((brother) => stands(before, brother));
}

function above({ parent }: Place): Place[] {
  return parent ? [parent, ...above(parent)] : [];
}
