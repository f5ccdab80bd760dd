import { folderSchemas, type Folder } from '../schema/folders.ts';
import type { Problem } from '../schema/problem.ts';
import { checkBody, type CheckedBody } from './body.ts';
import type { BodyContext } from './body-context.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { checkFigures } from './wording.ts';
import { checkYaml } from './yaml.ts';

/** One MDX file of a language, with all that is wrong in it. */
export interface ContentDocument extends CheckedBody {
  file: string;
  id: string;
  folder: Folder;
  /** `undefined` where the fields do not fit the folder's schema. */
  data: Record<string, unknown> | undefined;
  /** The line of each field that holds a text. */
  lines: Readonly<Record<string, number>>;
  /** The words between the second `---` and the end. */
  body: string;
  bodyLine: number;
}

/** Check the fields of a file against its folder's schema, and its body against what editors may write. */
export function checkDocument(id: string, text: string, context: BodyContext): ContentDocument {
  const { file, folder } = context;
  const parts = splitFrontmatter(text);
  if (!parts) {
    const problem: Problem = { file, line: 1, field: 'file', found: text.split('\n', 1)[0] || 'nothing', write: 'the fields between two lines ---, from the first line on' };
    return { file, id, folder, data: undefined, lines: {}, body: text, bodyLine: 1, problems: [problem], signatures: undefined };
  }

  const fields = checkYaml(file, parts.fields, folderSchemas[folder], parts.fieldsLine);
  const figures = fields.texts
    .filter(({ field }) => !mayHoldFigures(folder, field))
    .flatMap(({ field, text: words, line }) => checkFigures({ file, line, field }, words));
  const body = checkBody(parts.body, parts.bodyLine, context);
  return {
    file,
    id,
    folder,
    data: fields.data,
    lines: Object.fromEntries(fields.texts.map(({ field, line }) => [field, line])),
    body: parts.body,
    bodyLine: parts.bodyLine,
    problems: [...fields.problems, ...figures, ...body.problems],
    signatures: body.signatures,
  };
}

/** Days are no statistics; and a chart's own words say what it leaves out ("fewer than 100 earners"). */
function mayHoldFigures(folder: Folder, field: string): boolean {
  return ['published', 'updated'].includes(field) || (folder === 'figures' && /^(subtitle|words)\b/.test(field));
}
