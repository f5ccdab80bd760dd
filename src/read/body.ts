import { mdxToMdast, type MdastNode } from 'satteri';
import type { Problem } from '../schema/problem.ts';
import type { BodyContext } from './body-context.ts';
import { checkLink } from './body-links.ts';
import { refusal } from './body-refusals.ts';
import { checkTag, signatureOf } from './body-tags.ts';
import { checkFigures, checkLetters } from './wording.ts';

/** What has been found in a body: its problems, and its tags and links in the form in which twins are compared. */
export interface CheckedBody {
  problems: Problem[];
  /** `undefined` where a tag is wrong or the parser could not read the body, so that one slip is not reported twice. */
  signatures: Signature[] | undefined;
}

/** A tag or a link, for example `<Figure name="pay-by-rung" />` or `[…](#comparison)`, and its line in the file. */
export interface Signature {
  signature: string;
  line: number;
}

/** Check the body of an MDX file with the parser that the build uses. `bodyLine` is the file's line on which it begins. */
export function checkBody(body: string, bodyLine: number, context: BodyContext): CheckedBody {
  const { file } = context;
  const problems: Problem[] = [];
  const signatures: Signature[] = [];
  let areTagsWhole = true;
  if (body.trim() === '' && context.folder !== 'roles') problems.push({ file, line: bodyLine, field: 'body', found: 'nothing', write: 'at least one sentence under the second ---' });
  problems.push(...checkLetters({ file, line: bodyLine, field: 'body' }, body, context.script));

  let root: MdastNode;
  try {
    root = mdxToMdast(body, { features: { frontmatter: false } });
  } catch (error) {
    problems.push({ file, field: 'body', ...explainSyntax(String((error as Error).message), body, bodyLine) });
    return { problems, signatures: undefined };
  }
  visitNode(root, undefined);
  return { problems, signatures: areTagsWhole ? signatures : undefined };

  function visitNode(node: MdastNode, parent: MdastNode | undefined): void {
    const line = bodyLine - 1 + (node.position?.start.line ?? 1);
    const report = (field: string, found: string, write: string) => problems.push({ file, line, field, found, write });
    const source = body.slice(node.position?.start.offset, node.position?.end.offset);

    const refused = refusal(node, source);
    if (refused) return void report('body', refused.found, refused.write);
    if (node.type === 'text') problems.push(...checkFigures({ file, line, field: 'body' }, node.value));
    if (node.type === 'link') {
      checkLink(node, context, (found, write) => report('link', found, write));
      signatures.push({ signature: `[…](${node.url})`, line });
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      areTagsWhole = checkTag(node, parent, context, (found, write) => report('tag', found, write)) && areTagsWhole;
      signatures.push({ signature: signatureOf(node), line });
    }
    if ('children' in node) for (const child of node.children) visitNode(child, node);
  }
}

/** The parser's own complaint begins with line and column; the usual slips are answered in plain words. */
function explainSyntax(message: string, body: string, bodyLine: number): Pick<Problem, 'line' | 'found' | 'write'> {
  const [, lineText = '1', complaint = message] = /^(\d+):\d+: ([\s\S]*?)(?: \(mdx[^)]*\))?$/.exec(message) ?? [];
  const line = Number(lineText);
  const written = body.split('\n')[line - 1]?.trim() ?? '';
  const place = { line: bodyLine - 1 + line, found: written === '' ? complaint : written };
  if (written.includes('<!--')) return { ...place, write: 'no comments; remove it' };
  if (/[{}]/.test(written)) return { ...place, write: 'the sentence without braces { }' };
  return { ...place, write: `each tag opened and closed in one sentence, and &lt; for a sign < that is no tag (${complaint})` };
}
