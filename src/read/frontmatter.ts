/** A content file cut into its fields and its body, each with the line on which it begins. */
export interface Parts {
  fields: string;
  fieldsLine: number;
  body: string;
  bodyLine: number;
}

/** Cut a file at the two lines `---`; `undefined` where they are not there. */
export function splitFrontmatter(text: string): Parts | undefined {
  const match = /^(\uFEFF?---[^\S\n]*\n)([\s\S]*?)^---[^\S\n]*(?:\n|$)/m.exec(text);
  if (!match || match.index > 0) return undefined;
  const fields = match[2]!;
  return { fields, fieldsLine: 2, body: text.slice(match[0].length), bodyLine: 2 + countLines(fields) + 1 };
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
