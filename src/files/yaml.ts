import type { z } from 'astro/zod';
import { isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Problem } from './problem.ts';

/** YAML (or JSON, which is YAML too) that has been checked against a schema. */
export interface CheckedYaml<Data> {
  /** `undefined` where the text does not fit the schema. */
  data: Data | undefined;
  problems: Problem[];
  /** Every text among the values, with its line in the file; none where the text is no YAML. */
  texts: { field: string; text: string; line: number }[];
}

/**
 * Check YAML against a schema; each problem gets the line where the value stands, or where it is missing.
 * `firstLine` is the file's line on which the text begins.
 */
export function checkYaml<S extends z.ZodType>(file: string, source: string, schema: S, firstLine = 1): CheckedYaml<z.output<S>> {
  try {
    return check(file, source, schema, firstLine);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const found = 'brackets within brackets, deeper than anything can be read';
    return { data: undefined, problems: [{ file, line: firstLine, field: 'file', found, write: advice(file) }], texts: [] };
  }
}

function check<S extends z.ZodType>(file: string, source: string, schema: S, firstLine: number): CheckedYaml<z.output<S>> {
  const text = source.replace(/^\uFEFF/, ''); // a byte order mark, which JSON does not allow
  const lineCounter = new LineCounter();
  // Astro's YAML makes a Date of a day without quotes; so does this one, and the schema asks for the quotes.
  const document = parseDocument(text, { lineCounter, prettyErrors: false, customTags: ['timestamp'] });
  const lineAt = (offset: number) => firstLine - 1 + Math.max(1, lineCounter.linePos(offset).line);

  if (document.errors.length > 0) {
    const problems = document.errors.map(({ code, message, pos: [offset] }) => {
      const isTwice = code === 'DUPLICATE_KEY';
      const written = text.split('\n')[lineCounter.linePos(offset).line - 1]?.trim() || message;
      return {
        file,
        line: lineAt(offset),
        field: 'file',
        found: isTwice ? `${keyAt(text, offset)} a second time` : written,
        write: isTwice ? 'each name once' : advice(file),
      };
    });
    return { data: undefined, problems, texts: [] };
  }

  const slip = file.endsWith('.json') ? (unquoted(document, text, lineAt) ?? jsonSlip(text)) : undefined;
  if (slip) return { data: undefined, problems: [{ file, field: 'file', ...slip, write: advice(file) }], texts: [] };

  // Before any value is made of it: a few lines of aliases can stand for millions.
  const shortcuts = shortcutsOf(document).map(({ offset, ...rest }) => ({ file, line: lineAt(offset), field: 'file', ...rest }));
  if (shortcuts.length > 0) return { data: undefined, problems: shortcuts, texts: [] };

  const texts = textsOf(document).map(({ offset, ...rest }) => ({ ...rest, line: lineAt(offset) }));
  const result = schema.safeParse(document.toJS());
  if (result.success) return { data: result.data, problems: [], texts };
  const problems = result.error.issues.flatMap((issue) => {
    // A key too many is reported at the object that has it; the editor wants the key.
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path) => {
      const { offset, node } = locate(document, path);
      return { file, line: lineAt(offset), field: path.join('.') || 'file', found: asWritten(text, node), write: writeText(issue) };
    });
  });
  return { data: undefined, problems, texts };
}

/** As it is written: `!!binary`, `!tea`. */
function named(tag: string): string {
  return tag.replace('tag:yaml.org,2002:', '!!');
}

/** YAML's means to say a thing once and use it twice, or to name a kind of value: nobody who translates needs them. */
function shortcutsOf(document: Document.Parsed): { offset: number; found: string; write: string }[] {
  const found: { offset: number; found: string; write: string }[] = [];
  visit(document, {
    Node(key, node) {
      const offset = node.range?.[0] ?? 0;
      if (key === 'key' && isScalar(node) && node.value === '__proto__') found.push({ offset, found: '__proto__', write: 'another name' });
      else if (isAlias(node))
        found.push({
          offset,
          found: `*${node.source}`,
          write: 'the words themselves; a value that begins with * goes into straight double quotes',
        });
      else if (node.anchor !== undefined)
        found.push({
          offset,
          found: `&${node.anchor}`,
          write: 'the words alone; a value that begins with & goes into straight double quotes',
        });
      else if (node.tag !== undefined)
        found.push({
          offset,
          found: named(node.tag),
          write: 'the words alone; a value that begins with ! goes into straight double quotes',
        });
    },
  });
  return found;
}

function advice(file: string): string {
  return file.endsWith('.json')
    ? 'names and texts in straight double quotes, a comma between two entries and none after the last'
    : 'one "name: value" a line; a value with a colon, or beginning with a quotation mark, goes into straight double quotes';
}

/** What YAML takes for words and JSON does not: other quotation marks, or none. */
function unquoted(
  document: Document.Parsed,
  text: string,
  lineAt: (offset: number) => number,
): { line: number; found: string } | undefined {
  let slip: { line: number; found: string } | undefined;
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value !== 'string' || node.type === 'QUOTE_DOUBLE' || !node.range) return undefined;
      const line = lineAt(node.range[0]);
      slip = { line, found: text.split('\n')[line - 1]!.trim() };
      return visit.BREAK;
    },
  });
  return slip;
}

/** JSON is stricter than YAML: no comma before a closing bracket, no comments. */
function jsonSlip(text: string): { line: number; found: string } | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const { message } = error as Error;
    const line = Number(/line (\d+)/.exec(message)?.[1] ?? 0);
    return { line, found: text.split('\n')[line - 1]?.trim() || message };
  }
}

/** A key that does not fit (in a map of ids) says what fits inside the issue. */
function writeText(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
}

/** The node at a path and where it begins; where it is missing, the place of what should hold it. */
function locate(document: Document.Parsed, path: readonly PropertyKey[]): { offset: number; node: Node | undefined } {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) return { offset, node: undefined };
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    }
  }
  return { offset, node: isNode(node) ? node : undefined };
}

/** The value as it stands in the file, shortened. */
function asWritten(text: string, node: Node | undefined): string {
  const written = node?.range ? text.slice(node.range[0], node.range[1]).trim() : '';
  if (written === '') return 'nothing';
  const [line = ''] = written.split('\n');
  return line.length > 80 || written.includes('\n') ? `${line.slice(0, 80)}…` : line;
}

function textsOf(document: Document.Parsed): { field: string; text: string; offset: number }[] {
  const texts: { field: string; text: string; offset: number }[] = [];
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || typeof node.value !== 'string') return;
      const path = [...ancestors, node];
      const names = path.flatMap((own, at) => {
        const above = path[at - 1];
        return isPair(own) ? [String(own.key)] : isSeq(above) ? [String(above.items.indexOf(own))] : [];
      });
      texts.push({ field: names.join('.') || 'text', text: node.value, offset: node.range?.[0] ?? 0 });
    },
  });
  return texts;
}

function keyAt(text: string, offset: number): string {
  return /^("[^"\n]*"|[^:\n]*)/.exec(text.slice(offset))![0].trim();
}
