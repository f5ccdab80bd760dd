import type { Problem } from '../../files/problem.ts';
import { checkYaml } from '../../files/yaml.ts';
import { folderEntry, type Folder, type FolderData } from '../schema/folders.ts';
import { checkBody, type CheckedBody } from './body.ts';
import type { FileContext } from './context.ts';
import { checkNamedRoles } from './named-roles.ts';
import { parseMdx } from './mdx.ts';
import { checkFigures } from './wording.ts';

/** One MDX file of a language, with all that is wrong in it. */
export interface CheckedDocument<F extends Folder = Folder> extends CheckedBody {
  file: string;
  id: string;
  /** `undefined` where the fields do not fit the folder's schema. */
  data: FolderData<F> | undefined;
  /** The line of each field that holds a text. */
  lines: Readonly<Record<string, number>>;
  /** The words between the second `---` and the end. */
  body: string;
  bodyLine: number;
}

/** Check the fields of a file against its folder's schema, and its body against what editors may write. */
export function checkDocument<F extends Folder>(text: string, context: FileContext<F>): CheckedDocument<F> {
  const { file, id, folder } = context;
  const parsed = parseMdx(text);
  if (!parsed) {
    const found = text.split(/\r?\n/, 1)[0] || 'nothing';
    const problem: Problem = { file, line: 1, field: 'file', found, write: 'the fields between two lines ---, from the first line on' };
    return { file, id, data: undefined, lines: {}, body: text, bodyLine: 1, problems: [problem], signatures: undefined };
  }

  const fields = checkYaml(file, parsed.fields.text, folderEntry(folder).schema, parsed.fields.line);
  const figures = fields.texts
    .filter(({ field }) => !mayHoldFigures(folder, field))
    .flatMap(({ field, text: words, line }) => checkFigures({ file, line, field }, words));
  const body = checkBody(parsed, context);
  const lines = Object.fromEntries(fields.texts.map(({ field, line }) => [field, line]));
  return {
    file,
    id,
    data: fields.data,
    lines,
    body: parsed.body.text.trim(),
    bodyLine: parsed.body.line,
    problems: [...fields.problems, ...figures, ...checkNamedRoles(fields.data, lines, context), ...body.problems],
    signatures: body.signatures,
  };
}

/** Days and releases are no statistics; and a chart's own words say what it leaves out ("fewer than 100 earners"). */
function mayHoldFigures(folder: Folder, field: string): boolean {
  return folder === 'sources' || ['published', 'updated'].includes(field) || (folder === 'figures' && /^(subtitle|words)\b/.test(field));
}
