import type { MdastNode } from 'satteri';

/** Why a node may not stand in a body and what to write instead; `undefined` where it may. */
export function refusal(node: MdastNode, source: string): { found: string; write: string } | undefined {
  const write = refusals[node.type];
  if (write) return { found: shorten(source), write };
  if (node.type === 'listItem' && node.checked != null)
    return { found: shorten(source), write: 'a plain list: "- words", without [ ] or [x]' };
  return undefined;
}

const plain = 'paragraphs, lists, links and tags; nothing else stands in a body';
const noBraces = 'the sentence without braces { }; figures come from data by a tag';
const fullLink = 'the link in one place: [words](#comparison)';

/** Everything that the parser knows and a body does not; what is not here may be written. */
const refusals: Partial<Record<MdastNode['type'], string>> = {
  mdxjsEsm: 'nothing; tags are there without import or export. If the line is a sentence, begin it with another word',
  mdxFlowExpression: noBraces,
  mdxTextExpression: noBraces,
  html: plain,
  heading: 'a paragraph; the heading comes from "title" between the two ---',
  image: 'a paragraph; a picture is a figure: <Figure name="pay-by-level" />',
  imageReference: 'a paragraph; a picture is a figure: <Figure name="pay-by-level" />',
  code: plain,
  inlineCode: 'the word without `back quotes`',
  blockquote: plain,
  table: 'a list; the table is <Comparison />',
  thematicBreak: plain,
  delete: 'the words without ~~',
  emphasis: 'the words upright, without * or _ (Devanagari has no italics); an asterisk itself is \\*, as in O\\*NET',
  definition: fullLink,
  linkReference: fullLink,
  footnoteDefinition: 'the sentence itself; there are no footnotes',
  footnoteReference: 'the sentence itself; there are no footnotes',
};

function shorten(source: string): string {
  const [line = ''] = source.trim().split('\n');
  return line.length > 80 || source.trim().includes('\n') ? `${line.slice(0, 80)}…` : line;
}
