import type { Problem } from '../../files/problem.ts';
import { checkYaml } from '../../files/yaml.ts';
import type { Folder } from '../schema/folder.ts';
import { checkBody, type CheckedBody } from './body.ts';
import type { FileContext } from './context.ts';
import { textOfNodes, plainWords, type PlainWords } from './plain-words.ts';
import { checkNamedRoles } from './named-roles.ts';
import { parseMdx } from './mdx.ts';
import { checkNumbers } from './wording.ts';

/** One MDX file of a language, with all that is wrong in it. */
export interface CheckedDocument<Data = unknown> extends CheckedBody {
  file: string;
  id: string;
  /** `undefined` where the fields do not fit the folder's schema. */
  data: Data | undefined;
  /** The line of each field that holds a text. */
  lines: Readonly<Record<string, number>>;
  /** The words between the second `---` and the end. */
  body: string;
  bodyLine: number;
  /** What another language has to say too, by field; the body's under `body`. */
  words: PlainWords;
}

/** Check the fields of a file against its folder's schema, and its body against what editors may write. */
export function checkDocument<Data>(text: string, context: FileContext<Data>): CheckedDocument<Data> {
  try {
    return check(text, context);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const { file, id } = context;
    const found = 'lists, quotations or tags within each other, deeper than anything can be read';
    const problem: Problem = { file, line: 1, field: 'body', found, write: 'paragraphs and lists' };
    return { file, id, data: undefined, lines: {}, body: '', bodyLine: 1, words: {}, problems: [problem], signatures: undefined };
  }
}

function check<Data>(text: string, context: FileContext<Data>): CheckedDocument<Data> {
  const { file, id, folder } = context;
  const parsed = parseMdx(text);
  if (!parsed) {
    const found = text.split(/\r?\n/, 1)[0]!.trim() || 'nothing';
    const problem: Problem = { file, line: 1, field: 'file', found, write: 'the fields between two lines ---, from the first line on' };
    return { file, id, data: undefined, lines: {}, body: text, bodyLine: 1, words: {}, problems: [problem], signatures: undefined };
  }

  const fields = checkYaml(file, parsed.fields.text, folder.schema, parsed.fields.line);
  const figures = fields.texts
    .filter(({ field }) => !mayHoldFigures(folder, field))
    .flatMap(({ field, text: words, line }) => checkNumbers({ file, line, field }, words));
  const body = checkBody(parsed, context);
  const lines = Object.fromEntries(fields.texts.map(({ field, line }) => [field, line]));
  return {
    file,
    id,
    data: fields.data,
    lines,
    body: parsed.body.text.trim(),
    bodyLine: parsed.body.line,
    words: plainWords([
      ...fields.texts.filter(({ field }) => !isOwn(folder, field)).map(({ field, text: said }) => [field, said] as const),
      ['body', 'nodes' in parsed.tree ? textOfNodes(parsed.tree.nodes) : parsed.body.text],
    ]),
    problems: [...fields.problems, ...figures, ...checkNamedRoles(fields.data, lines, context), ...body.problems],
    signatures: body.signatures,
  };
}

/** Days and releases are no statistics; and a chart's own words say what it leaves out ("fewer than 100 earners"). */
function mayHoldFigures({ name }: Folder, field: string): boolean {
  return name === 'sources' || ['published', 'updated'].includes(field) || (name === 'figures' && /^(subtitle|words)\b/.test(field));
}

/** A figure's words are pieces by themselves. */
function isOwn({ name, own = [] }: Folder, field: string): boolean {
  return own.includes(field) || (name === 'figures' && field.startsWith('words.'));
}
