import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { fields } from '../../src/files/fields.ts';
import { day, someText } from '../../src/files/text.ts';
import { checkYaml } from '../../src/files/yaml.ts';

const schema = fields({ title: someText(), read: day.optional(), tags: z.array(someText()).optional() });
const problemsOf = (text: string, file = 'tea.yaml') =>
  checkYaml(file, text, schema).problems.map(({ line, field, found, write }) => `${line} ${field}: ${found} → ${write}`);

describe(checkYaml, () => {
  it('gives the data of what fits', () => {
    expect(checkYaml('tea.yaml', 'title: Tea\n', schema)).toMatchObject({
      data: { title: 'Tea' },
      problems: [],
      texts: [{ field: 'title', text: 'Tea', line: 1 }],
    });
  });

  it('names the line of a value, of a list’s item, and of a key too many', () => {
    expect(problemsOf('title: Tea\ntags:\n  - milk\n  - 7\ncolour: red\n')).toEqual([
      '4 tags.1: 7 → words, in straight double quotes',
      '5 colour: red → remove it, or write one of: title, read, tags',
    ]);
  });

  it('asks for the quotes without which Astro makes a moment of a day', () => {
    expect(problemsOf('title: Tea\nread: 2026-11-23\n')).toEqual(['2 read: 2026-11-23 → a day in quotes, for example "2026-11-23"']);
    expect(problemsOf('title: Tea\nread: "2026-11-23"\n')).toEqual([]);
  });

  it('reports a key that is there twice', () => {
    expect(problemsOf('title: Tea\ntitle: Milk\n')).toEqual(['2 file: title a second time → each name once']);
  });

  it('counts lines from where the text stands in its file', () => {
    expect(checkYaml('tea.mdx', 'title: ""\n', schema, 2).problems[0]?.line).toBe(2);
  });

  it('is stricter with JSON, as JSON is', () => {
    expect(problemsOf('{\n  "title": "Tea",\n}\n', 'tea.json')).toEqual([
      '3 file: } → names and texts in straight double quotes, a comma between two entries and none after the last',
    ]);
  });

  it('keeps true lines in files that Windows saved, with a byte order mark and two signs at each line’s end', () => {
    expect(problemsOf('\uFEFFtitle: Tea\r\ncolour: red\r\n')).toEqual(['2 colour: red → remove it, or write one of: title, read, tags']);
    expect(problemsOf('\uFEFF{\r\n  "title": 7\r\n}\r\n', 'tea.json')).toEqual(['2 title: 7 → words, in straight double quotes']);
  });

  it('reports an empty file', () => {
    expect(problemsOf('')).toEqual(['1 file: nothing → these fields: title, read, tags']);
  });
});
