import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';

/** A content file cut into its fields and its body, each with the line on which it begins. */
export interface MdxFile {
  /** The whole text; offsets of the nodes count from its beginning. */
  text: string;
  fields: { text: string; line: number };
  body: { text: string; line: number };
  /** What stands in the body, or what the parser could not read. */
  tree: { nodes: MdastNode[] } | { slip: string };
}

/** Parse a file once, with the parser that the build uses; `undefined` where it does not begin with fields. */
export function parseMdx(source: string): MdxFile | undefined {
  const text = source.replace(/^\uFEFF/, ''); // the parser does not count a byte order mark
  try {
    const [first, ...nodes] = childrenOf(mdxToMdast(text, options));
    return cut(text, first, { nodes });
  } catch (error) {
    // As Markdown every text can be read, so that the fields of a file with a slip in its body are checked too.
    const [first] = childrenOf(markdownToMdast(text, options));
    return cut(text, first, { slip: String((error as Error).message) });
  }
}

const options = { features: { frontmatter: true } };

function cut(text: string, first: MdastNode | undefined, tree: MdxFile['tree']): MdxFile | undefined {
  if (first?.type !== 'yaml' || !first.position) return undefined;
  const { start, end } = first.position;
  if (lastLine(text.slice(start.offset, end.offset)).trimEnd() !== '---') return undefined; // the parser takes "..." too
  const bodyStart = text.indexOf('\n', end.offset) + 1 || text.length;
  return { text, fields: { text: first.value, line: 2 }, body: { text: text.slice(bodyStart), line: end.line + 1 }, tree };
}

function childrenOf(root: MdastNode): MdastNode[] {
  return 'children' in root ? root.children : [];
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}
