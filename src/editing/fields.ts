import type { Field } from '@sveltia/cms';
import { z } from 'astro/zod';

/** The parts of a JSON Schema that our schemas have. */
interface Shape {
  type?: 'string' | 'object' | 'array';
  enum?: string[];
  format?: 'date';
  /** How many letters a text may have at most; see src/files/text.ts. */
  characters?: number;
  items?: Shape;
  properties?: Record<string, Shape>;
  required?: string[];
  additionalProperties?: Shape | false;
}

/** Says how long a text may be, to whoever writes it. */
export type SayLimit = (characters: number) => string;

/** The fields of the editor for those of a schema, in the schema's order, which is then the order in the file. */
export function fieldsOf(schema: z.ZodType, sayLimit: SayLimit): Field[] {
  return fieldList(z.toJSONSchema(schema, { io: 'input' }) as Shape, sayLimit);
}

function fieldList({ properties = {}, required = [] }: Shape, sayLimit: SayLimit): Field[] {
  return Object.entries(properties).map(([name, shape]) => ({
    name,
    label: name,
    required: required.includes(name),
    ...(shape.characters && { hint: sayLimit(shape.characters) }),
    ...kindOf(name, shape, sayLimit),
  }));
}

/** Texts that may be longer than this are written in a box of several lines. */
const oneLine = 90;

/** Words are each language's own; what is chosen from a list is the same in all of them. */
function kindOf(name: string, shape: Shape, sayLimit: SayLimit) {
  if (shape.enum) return { widget: 'select', options: shape.enum, i18n: 'duplicate' } as const;
  if (shape.format) return { widget: 'datetime', type: shape.format, format: 'YYYY-MM-DD', i18n: true } as const;
  if (shape.properties) return { widget: 'object', fields: fieldList(shape, sayLimit), i18n: true } as const;
  if (shape.additionalProperties) return { widget: 'keyvalue', i18n: true } as const;
  if (shape.items) return { widget: 'list', i18n: true } as const;
  if (shape.type !== 'string') throw new Error(`no field of the editor is known for "${name}": ${JSON.stringify(shape)}`);
  return { widget: (shape.characters ?? Infinity) > oneLine ? 'text' : 'string', i18n: true } as const;
}
