import { listDeep, type Files } from '../../files/files.ts';
import type { Problem } from '../../files/problem.ts';
import type { Locale } from '../../i18n/locale.ts';
import { plannedIds, type PagePlan, type Plan } from '../schema/page-plan.ts';
import type { Folder } from '../schema/folder.ts';
import { idsIn, type Outline } from '../schema/outline.ts';
import { wordFileNames } from '../schema/word-files.ts';

/** Which files of a language are missing, and which are there though nothing reads them. A draft may miss files. */
export function checkPresence(files: Files, { code, status }: Locale, outline: Outline, { pages, folders }: Plan): Problem[] {
  const top = `content/${code}`;
  const problem = (file: string, found: string, write: string): Problem => ({
    file: `${top}/${file}`,
    line: 0,
    field: 'file',
    found,
    write,
  });
  const present = new Set(listDeep(files, top));
  const missing = neededFiles(outline, { pages, folders }).filter(({ file }) => !present.has(`${top}/${file}`));
  const known = [...wordFileNames, 'glossary.yaml', 'translations.jsonl', ...folders.map(({ name }) => `${name}/`)];
  const unknown = files.list(top).filter((name) => !known.includes(name));
  return [
    ...(status === 'published' ? missing : []).map(({ file, write }) => problem(file, 'nothing', write)),
    ...unknown.map((name) => problem(name, 'something that no page reads', `only: ${known.join(', ')}`)),
    ...folders.flatMap((folder) => checkFolder(folder, files.list(`${top}/${folder.name}`))),
  ];

  function checkFolder(folder: Folder, names: readonly string[]): Problem[] {
    const planned = plannedIds(folder, outline, pages);
    return names.flatMap((name) => {
      const id = name.replace(/\.mdx$/, '');
      if (id === name) return problem(`${folder.name}/${name}`, 'a file of another kind', `files named <id>.mdx in ${top}/${folder.name}`);
      if (!planned || planned.includes(id)) return [];
      return problem(`${folder.name}/${name}`, 'a file that nothing names', howToName(folder, id, planned));
    });
  }
}

function neededFiles(outline: Outline, { pages, folders }: Plan): { file: string; write: string }[] {
  const because = (id: string, list: string) => `this file, because content/outline.yaml names "${id}" under "${list}"`;
  const planned = folders.flatMap((folder) => {
    const { list, name } = folder;
    const ids = plannedIds(folder, outline, pages) ?? [];
    return ids.map((id) => ({ file: `${name}/${id}.mdx`, write: list ? because(id, list) : 'this file, with title and description' }));
  });
  return [
    { file: 'ui.json', write: 'this file with the words of buttons, labels and menus, as the other languages have it' },
    ...planned,
    ...pages.flatMap((page) =>
      listedElsewhere(page, outline).map(({ folder, list, id }) => ({ file: `${folder}/${id}.mdx`, write: because(id, list) })),
    ),
  ];
}

/** What a page names in a list of its own, of a folder that has none. */
function listedElsewhere({ pieces }: PagePlan, outline: Outline): { folder: string; list: string; id: string }[] {
  return pieces.flatMap(({ of, list }) => (list === undefined ? [] : idsIn(outline, list).map((id) => ({ folder: of.name, list, id }))));
}

function howToName(folder: Folder, id: string, planned: readonly string[]): string {
  const { list } = folder;
  return list
    ? `"- ${id}" under "${list}" in content/outline.yaml, or remove the file`
    : `only: ${planned.map((page) => `${page}.mdx`).join(', ')}`;
}
