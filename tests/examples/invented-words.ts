import { z } from 'astro/zod';
import { interfaceWords } from '../../src/site/interface-words.ts';
import { sentencesEnd } from '../../src/words/rules/marks.ts';
import { kindOfField } from '../../src/words/rules/strings.ts';
import type { Folder } from '../../src/words/schema/folder.ts';

// Words that mean nothing, made from what the code asks for: a word of the interface, a field or a kind of page that is new has
// its words without anybody writing them.

/** Every word of the interface: its key, and the gaps that it fills. `code` says which plural forms there are. */
export function inventInterface(code: string): Record<string, string> {
  const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
  const words = Object.entries(interfaceWords).flatMap(([key, word]): [string, string][] => {
    const gaps = Object.keys(word.gaps ?? {});
    const said = inventWord(key, gaps);
    // Whether a count is one that chooses the form, only who says it knows: so both are there.
    const counted = gaps.includes('count') ? forms.map((form) => `${key}_${form}`) : [];
    return [key, ...counted].map((own) => [own, said]);
  });
  return Object.fromEntries(words);
}

/** A word that shows its key and its gaps: `inventWord('share.copy', ['title']) // => 'Share copy {{title}}'`. */
export function inventWord(key: string, gaps: readonly string[]): string {
  return [inWords(key), ...gaps.map((gap) => `{{${gap}}}`)].join(' ');
}

/** A file of a folder of words: each field that its schema needs, saying which it is, and a sentence for each that the body has. */
export function inventFile({ name, schema, needsBody, sentences = [1, 1] }: Folder, id: string, own: Fields = {}): string {
  const made = { ...(inventValue(id, '', jsonSchema(schema)) as Fields), ...own };
  const isSentence = (field: string) => sentencesEnd.appliesTo({ kind: kindOfField(name, field)!, of: name, id, field, mayHaveGaps: false });
  const fields = Object.fromEntries(
    Object.entries(made).map(([field, value]) => [field, typeof value === 'string' && isSentence(field) ? `${value}.` : value]),
  );
  const body = needsBody ? Array.from({ length: sentences[0] }, (_, index) => `${inWords(id)} says ${index + 1} of it.`) : [];
  return `---\n${writeFields(fields)}---\n${body.join(' ')}\n`;
}

/** A list of words that is all fields, such as preview.yaml. */
export function inventList(schema: z.ZodType): string {
  return writeFields(inventValue('', '', jsonSchema(schema)) as Fields);
}

/** Fields by their names; those of a field of fields below it. */
export interface Fields {
  [name: string]: string | Fields;
}

function writeFields(fields: Fields, indent = ''): string {
  return Object.entries(fields)
    .map(([name, value]) =>
      typeof value === 'string' ? `${indent}${name}: ${JSON.stringify(value)}\n` : `${indent}${name}:\n${writeFields(value, `${indent}  `)}`,
    )
    .join('');
}

/** What JSON Schema says of a field, as far as it is asked here. `characters` is our own word for its longest text. */
interface FieldSchema {
  properties?: Readonly<Record<string, FieldSchema>>;
  required?: readonly string[];
  enum?: readonly string[];
  format?: string;
  description?: string;
  characters?: number;
}

function jsonSchema(schema: z.ZodType): FieldSchema {
  return z.toJSONSchema(schema, { io: 'input' }) as FieldSchema; // our schemas of words are objects of texts
}

function inventValue(id: string, name: string, schema: FieldSchema): string | Fields {
  const { properties, required = [], enum: choices, format, characters = Infinity, description = '' } = schema;
  if (properties)
    return Object.fromEntries(required.map((field) => [field, inventValue(id, [name, field].join(' ').trim(), properties[field]!)]));
  if (choices) return choices[0]!;
  if (format === 'date') return '2026-11-23';
  const least = Number(/^(\d+) to /.exec(description)?.[1] ?? 1);
  return fit(inWords(`${id} ${name}`), least, characters);
}

/** Words of at least and at most so many letters: said again, or cut at the end of a word. */
function fit(words: string, least: number, most: number): string {
  let long = words;
  while (long.length < least) long += `, ${words}`;
  return long.length < most ? long : long.slice(0, most).replace(/\W+\w*$/, ''); // and room for a stop
}

/** `inWords('share.copyLink') // => 'Share copy link'` */
function inWords(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .join(' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
