import { describe, expect, it } from 'vitest';
import { editorConfig } from '../../src/editing/config.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { repositoryOf } from '../../src/site/repository.ts';
import { folders } from '../../src/site/pages.ts';

const locale = { direction: 'ltr', numbers: { default: 'en-GB' }, status: 'published' } as const;
const locales: Locale[] = [
  { ...locale, code: 'hi', name: 'हिन्दी', script: 'Deva' },
  { ...locale, code: 'en', name: 'English', script: 'Latn', status: 'draft' },
];
const words = { hi: { 'editor.limit': '{{characters}} अक्षर तक' }, en: { 'editor.limit': 'up to {{characters}} letters' } };
const of = { locales, interfaceWords: words, repository: undefined, site: 'https://tea.example/' };
const config = editorConfig(of);
const collection = (name: string) => config.collections!.find((each) => 'fields' in each && each.name === name);
const bodyOf = (name: string) => (collection(name) as { fields: unknown[] }).fields.at(-1);

describe(editorConfig, () => {
  it('has every folder of a language as a collection, each language in its own folder', () => {
    expect(config.collections!.map(({ name }) => name)).toEqual(folders.map(({ name }) => name));
    expect(collection('comparison')).toMatchObject({ folder: 'content/{{locale}}/comparison', extension: 'mdx', i18n: true });
    expect(config.i18n).toMatchObject({ locales: ['hi', 'en'], default_locale: 'hi' });
  });

  it('says limits in every language that has words for it', () => {
    expect(collection('comparison')).toMatchObject({
      fields: [{ name: 'title', hint: '28 अक्षर तक · up to 28 letters' }, {}, {}, {}, {}, {}, {}],
    });
    const { collections } = editorConfig({ ...of, interfaceWords: { ...words, en: {} } });
    expect(collections!.find((each) => 'fields' in each && each.name === 'comparison')).toMatchObject({
      fields: [{ hint: '28 अक्षर तक' }, {}, {}, {}, {}, {}, {}],
    });
  });

  it('offers in a body the tags that may stand there', () => {
    expect(bodyOf('differences')).toMatchObject({
      name: 'body',
      editor_components: ['Front', 'Back', 'Figure', 'Finding', 'Pay', 'Ratio'],
    });
    expect(bodyOf('roles')).toMatchObject({ name: 'body', required: false, editor_components: [] });
  });

  it('lets rows and roles begin, and no page or figure, which needs code first', () => {
    const mayBegin = folders.map(({ name }) => name).filter((name) => (collection(name) as { create?: boolean }).create);
    expect(mayBegin.sort()).toEqual(['article', 'comparison', 'differences', 'method', 'roles', 'sources']);
  });

  it('has the outline and the interface’s words as files', () => {
    const singletons = config.singletons!.map((file) => ('file' in file ? file.file : ''));
    expect(singletons).toEqual(['content/{{locale}}/ui.json', 'content/outline.yaml']);
  });

  it('saves to the repository that is named', () => {
    const repository = repositoryOf('gitlab:tea/shop#next');
    expect(editorConfig({ ...of, repository }).backend).toMatchObject({ name: 'gitlab', repo: 'tea/shop', branch: 'next' });
  });
});
