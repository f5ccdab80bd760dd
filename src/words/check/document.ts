import type { Problem } from '../../files/problem.ts';
import { checkYaml } from '../../files/yaml.ts';
import type { Folder } from '../schema/folder.ts';
import { checkBody, type CheckedBody } from './body.ts';
import type { FileContext } from './context.ts';
import { textOfNodes, plainWords, type PlainWords } from './plain-words.ts';
import { checkNamedRoles } from './named-roles.ts';
import { parseMdx } from './mdx.ts';

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
  /** Every text of the fields as it is written, with its line. */
  texts: readonly { field: string; text: string; line: number }[];
}

/** Of a file that cannot be read. */
const unread = { data: undefined, lines: {}, bodyLine: 1, words: {}, texts: [], signatures: undefined, passages: [] };

/** Check the fields of a file against its folder's schema, and its body against what editors may write. */
export function checkDocument<Data>(text: string, context: FileContext<Data>): CheckedDocument<Data> {
  try {
    return check(text, context);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const { file, id } = context;
    const found = 'lists, quotations or tags within each other, deeper than anything can be read';
    const problem: Problem = { file, line: 1, field: 'body', found, write: 'paragraphs and lists' };
    return { ...unread, file, id, body: '', problems: [problem] };
  }
}

function check<Data>(text: string, context: FileContext<Data>): CheckedDocument<Data> {
  const { file, id, folder } = context;
  const parsed = parseMdx(text);
  if (!parsed) {
    const found = text.split(/\r?\n/, 1)[0]!.trim() || 'nothing';
    const problem: Problem = { file, line: 1, field: 'file', found, write: 'the fields between two lines ---, from the first line on' };
    return { ...unread, file, id, body: text, problems: [problem] };
  }

  const fields = checkYaml(file, parsed.fields.text, folder.schema, parsed.fields.line);
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
    problems: [...fields.problems, ...checkNamedRoles(fields.data, lines, context), ...body.problems],
    texts: fields.texts,
    signatures: body.signatures,
    passages: body.passages,
  };
}

/** A figure's words are pieces by themselves. */
function isOwn({ name, own = [] }: Folder, field: string): boolean {
  return own.includes(field) || (name === 'figures' && field.startsWith('words.'));
}
