import type { MdastNode } from 'satteri';
import { findStrangers } from '../../files/letters.ts';
import type { Problem } from '../../files/problem.ts';
import type { FileContext } from './context.ts';
import { passagesIn, type Passage } from './passages.ts';
import { checkLink } from './links.ts';
import type { MdxFile } from './mdx.ts';
import { refusal } from './refusals.ts';
import { explainSlip } from './slip.ts';
import { checkSentences } from './sentences.ts';
import { checkTag, signatureOf } from './tags.ts';

/** What has been found in a body: its problems, and its tags and links in the form in which twins are compared. */
export interface CheckedBody {
  problems: Problem[];
  /** `undefined` where a tag is wrong or the parser could not read the body, so that one slip is not reported twice. */
  signatures: Signature[] | undefined;
  /** What is said in it; nothing where the parser could not read it. */
  passages: readonly Passage[];
}

/** A tag or a link, for example `<Figure name="pay-by-level" />` or `[…](#comparison)`, and its line in the file. */
export interface Signature {
  signature: string;
  line: number;
  /** Whether it puts something with an id on the page. */
  hasPlace: boolean;
}

/** Check the body of an MDX file. */
export function checkBody({ text, body, tree }: MdxFile, context: FileContext): CheckedBody {
  const { file } = context;
  const problems: Problem[] = [];
  const signatures: Signature[] = [];
  let areTagsWhole = true as boolean;
  if (body.text.trim() === '' && context.folder.needsBody)
    problems.push({ file, line: body.line, field: 'body', found: 'nothing', write: 'at least one sentence under the second ---' });

  if (body.text.trim() !== '' && !context.folder.needsBody) {
    const at = body.line + (/^\s*/.exec(body.text)![0].match(/\n/g)?.length ?? 0);
    const found = body.text.trim().split('\n')[0]!.slice(0, 80);
    problems.push({ file, line: at, field: 'body', found, write: 'nothing under the second ---; no page shows it' });
    return { problems, signatures: [], passages: [] };
  }
  if ('slip' in tree) {
    problems.push({ file, field: 'body', ...explainSlip(tree.slip, text) });
    return { problems, signatures: undefined, passages: [] };
  }
  for (const node of tree.nodes) visitNode(node, 'top');
  problems.push(...checkSentences({ file, line: body.line, field: 'body' }, tree.nodes, context));
  return { problems, signatures: areTagsWhole ? signatures : undefined, passages: passagesIn(tree.nodes) };

  function visitNode(node: MdastNode, depth: 'top' | 'inside'): void {
    const line = node.position?.start.line ?? body.line;
    const report = (field: string, found: string, write: string) => problems.push({ file, line, field, found, write });
    const source = text.slice(node.position?.start.offset, node.position?.end.offset);

    const refused = refusal(node, source);
    if (refused) return void report('body', refused.found, refused.write);
    if (node.type === 'text') {
      for (const { found, write } of findStrangers(node.value)) report('letters', found, write); // &#x202e; is seen in the file alone
    }
    if (node.type === 'link') {
      checkLink(node, context, (found, write) => report('link', found, write));
      signatures.push({ signature: `[…](${node.url})`, line, hasPlace: false });
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      areTagsWhole = checkTag(node, depth, context, (found, write) => report('tag', found, write)) && areTagsWhole;
      signatures.push({ ...signatureOf(node), line });
    }
    if ('children' in node) for (const child of node.children) visitNode(child, 'inside');
  }
}
