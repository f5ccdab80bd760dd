import type { CmsConfig, Collection, CollectionFile, Field } from '@sveltia/cms';
import type { Locale } from '../i18n/locale.ts';
import { createTranslator } from '../i18n/translator.ts';
import type { Repository } from '../site/repository.ts';
import { folders, plan } from '../site/pages.ts';
import { outlineLists } from '../words/schema/page-plan.ts';
import type { Folder } from '../words/schema/folder.ts';
import { outlineSchema } from '../words/schema/outline.ts';
import { tagsIn } from '../words/schema/tags.ts';
import { backendOf } from './backend.ts';
import { fieldsOf, type SayLimit } from './fields.ts';

interface Of {
  /** All languages, drafts too, in the order in which the editor shows them. */
  locales: readonly Locale[];
  /** What stands in `ui.json` of each language, by its code. */
  interfaceWords: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Where the files are kept, if package.json says so. */
  repository: Repository | undefined;
  /** Where the site stands. */
  site: string;
}

/**
 * What the editor in the browser is told: each folder of a language is a collection, whose fields are those of the folder's
 * schema under the names that they have in the files and in content/README.md.
 */
export function editorConfig({ locales, interfaceWords, repository, site }: Of): CmsConfig {
  const codes = locales.map(({ code }) => code);
  const sayLimit = limitIn(interfaceWords);
  return {
    backend: backendOf(repository),
    site_url: site,
    app_title: 'content/',
    media_folder: 'public', // one has to be named; nothing that editors write holds a picture
    i18n: { structure: 'multiple_folders', locales: codes, default_locale: codes[0]! },
    collections: folders.map((folder) => collectionOf(folder, sayLimit)),
    singletons: [interfaceFile, outlineFile],
    editor: { preview: false }, // it does not know our tags; the page itself is the preview
    output: { omit_empty_optional_fields: true, yaml: { quote: 'double' } },
  };
}

const idPattern: [string, string] = ['^[a-z0-9]+(-[a-z0-9]+)*$', 'a-z, 0-9, -'];

function collectionOf(folder: Folder, sayLimit: SayLimit): Collection {
  const { name, schema, list, needsBody } = folder;
  const fields = fieldsOf(schema, sayLimit);
  return {
    name,
    label: name,
    folder: `content/{{locale}}/${name}`,
    extension: 'mdx',
    format: 'yaml-frontmatter',
    i18n: true,
    identifier_field: fields[0]!.name,
    create: list !== undefined || !needsBody, // pages and figures begin with code
    delete: false, // what others link to and what stands in the outline goes with care
    slug: { editable: ['create'], pattern: idPattern },
    fields: [...fields, bodyOf(folder)],
  };
}

function bodyOf(folder: Folder): Field {
  return {
    name: 'body',
    label: 'body',
    widget: 'richtext',
    i18n: true,
    required: folder.needsBody,
    buttons: ['bold', 'italic', 'link', 'bulleted-list', 'numbered-list'],
    editor_components: tagsIn(folder),
    use_emoji_autocomplete: false,
  };
}

const interfaceFile: CollectionFile = {
  name: 'ui',
  label: 'ui.json',
  file: 'content/{{locale}}/ui.json',
  format: 'interface-words',
  i18n: true,
  fields: [{ name: 'words', label: 'ui.json', widget: 'keyvalue', root: true, i18n: true }],
};

const outlineFile: CollectionFile = {
  name: 'outline',
  label: 'outline.yaml',
  file: 'content/outline.yaml',
  format: 'outline',
  fields: fieldsOf(outlineSchema(outlineLists(plan)), String),
};

/** How long a text may be, in every language that has words for it. */
function limitIn(interfaceWords: Of['interfaceWords']): SayLimit {
  const said = Object.entries(interfaceWords).filter(([, words]) => words['editor.limit']);
  return (characters) => said.map(([code, words]) => createTranslator(code, words).t('editor.limit', { characters })).join(' · ');
}
