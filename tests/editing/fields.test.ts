import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../src/editing/fields.ts';
import { fields } from '../../src/files/fields.ts';
import { day, shortText, someText } from '../../src/files/text.ts';

const say = (characters: number) => `${characters} letters`;
const tea = { title: shortText(28), note: someText(), opened: day };

describe(fieldsOf, () => {
  it('has a field for each of the schema, in its order, and one more when the schema has one more', () => {
    const names = (schema: z.ZodType) => fieldsOf(schema, say).map(({ name }) => name);
    expect(names(fields(tea))).toEqual(['title', 'note', 'opened']);
    expect(names(fields({ price: shortText(9), ...tea }))).toEqual(['price', 'title', 'note', 'opened']);
  });

  it('says how long a text may be, and gives a long one more room', () => {
    expect(fieldsOf(fields({ title: shortText(28), finding: shortText(110), note: someText() }), say)).toEqual([
      { name: 'title', label: 'title', required: true, hint: '28 letters', widget: 'string', i18n: true },
      { name: 'finding', label: 'finding', required: true, hint: '110 letters', widget: 'text', i18n: true },
      { name: 'note', label: 'note', required: true, widget: 'text', i18n: true },
    ]);
  });

  it('writes a day as the check wants it', () => {
    expect(fieldsOf(fields({ opened: day }), say)).toMatchObject([{ widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' }]);
  });

  it('asks for a choice once for all languages', () => {
    const schema = fields({ kind: z.enum(['black', 'green']) });
    expect(fieldsOf(schema, say)).toMatchObject([{ widget: 'select', options: ['black', 'green'], i18n: 'duplicate' }]);
  });

  it('knows lists, words under keys, and fields within fields', () => {
    const schema = fields({
      others: z.array(shortText(40)).optional(),
      words: z.record(z.string(), someText()),
      outcomes: fields({ good: shortText(9) }),
    });
    expect(fieldsOf(schema, say)).toMatchObject([
      { name: 'others', required: false, widget: 'list' },
      { name: 'words', widget: 'keyvalue' },
      { name: 'outcomes', widget: 'object', fields: [{ name: 'good', hint: '9 letters' }] },
    ]);
  });

  it('refuses a kind of field that nobody has thought of', () => {
    expect(() => fieldsOf(fields({ price: z.number() }), say)).toThrow('no field of the editor is known for "price"');
  });
});
