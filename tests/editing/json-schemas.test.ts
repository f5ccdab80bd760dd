import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editorFiles } from '../../src/editing/json-schemas.ts';
import { filesInMemory, filesOnDisk, listDeep } from '../../src/files/files.ts';
import { tellPiece } from '../../src/site/interface-words.ts';
import { folders } from '../../src/site/pages.ts';

const memory = filesInMemory({
  'content/hi/comparison/salary.mdx': '',
  'content/hi/ui.json': '',
  'content/hi/notes/x.mdx': '',
  'content/README.md': '',
});
const files = editorFiles(memory, new URL('file:///Tea%20Shop/'));
const schema = (name: string) => JSON.parse(files[`${name}.schema.json`]!);

describe(editorFiles, () => {
  it('have a schema for each folder, with its fields and no other', () => {
    expect(Object.keys(files)).toEqual(expect.arrayContaining(folders.map(({ name: folder }) => `${folder}.schema.json`)));
    expect(schema('comparison')).toMatchObject({
      required: ['title', 'front', 'back', 'frontShort', 'backShort'],
      additionalProperties: false,
      properties: { title: { description: 'at most 28 characters; a letter with its signs counts as one, a full-width letter as two' } },
    });
  });

  it('have one for each file that is all fields', () => {
    expect(schema('outline.yaml').properties).toHaveProperty('evidence');
    expect(schema('locales.json').items.properties.direction.enum).toEqual(['ltr', 'rtl']);
    expect(schema('ui.json').additionalProperties).toMatchObject({ type: 'string' });
  });

  it('tells of each word of the interface where it stands, in each form of a plural too', () => {
    const { properties, patternProperties } = schema('ui.json');
    expect(properties['site.name']).toEqual({ type: 'string', minLength: 1, description: tellPiece('ui/site.name') });
    const [pattern] = Object.entries<{ description: string }>(patternProperties).find(([each]) => each.startsWith('^meta'))!;
    expect(patternProperties[pattern].description).toBe(tellPiece('ui/meta.reading'));
    expect(['meta.reading', 'meta.reading_few', 'meta.readings', 'meta_reading'].map((key) => new RegExp(pattern).test(key))).toEqual([
      ...[true, true],
      ...[false, false],
    ]);
  });

  it('name the kind of each file as Astro’s language server looks it up: in small letters, nothing escaped', () => {
    const { collections, entries } = JSON.parse(files['collections.json']!);
    expect(collections).toContainEqual({ hasSchema: true, name: 'comparison' });
    expect(entries).toEqual({ 'file:///tea shop/content/hi/comparison/salary.mdx': 'comparison' });
  });
});

describe('each YAML file of the content that has a schema', () => {
  const names = Object.keys(files);
  const yaml = listDeep(filesOnDisk('.'), 'content').filter((file) => names.includes(`${file.replace(/.*\//, '')}.schema.json`));

  it.each(yaml.filter((file) => file.endsWith('.yaml')))('%s names it in its first line, by a path that leads there', (file) => {
    const [, path] = /^# yaml-language-server: \$schema=(.*)\n/.exec(readFileSync(file, 'utf8')) ?? [];
    const { pathname } = new URL(path!, `file:///${file}`);
    expect(pathname).toBe(`/.astro/collections/${file.replace(/.*\//, '')}.schema.json`);
  });
});
