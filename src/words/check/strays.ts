import { listDeep, type Files } from '../../files/files.ts';
import type { Problem } from '../../files/problem.ts';
import type { Locale } from '../../i18n/locale.ts';

/** What stands beside the languages' folders and is read by nothing; what is in those folders, each language checks itself. */
export function checkStrays(files: Files, locales: readonly Locale[]): Problem[] {
  const languages = locales.map(({ code }) => `${code}/`);
  return [...files.list('content').flatMap((name) => checkTop(name, languages)), ...listDeep(files, 'content/data').flatMap(checkData)];
}

function checkTop(name: string, languages: readonly string[]): Problem[] {
  if (['data/', 'locales.json', 'outline.yaml', ...languages].includes(name) || isReadme(name)) return [];
  const place = { file: `content/${name}`, line: 0 };
  if (!name.endsWith('/')) {
    const known = ['locales.json', 'outline.yaml', 'README.md', 'data/', ...languages].join(', ');
    return [{ ...place, field: 'file', found: 'something that no page reads', write: `only: ${known}` }];
  }
  const write = `"code": "${name.slice(0, -1)}" in content/locales.json, or remove the folder`;
  return [{ ...place, field: 'folder', found: 'a language that content/locales.json does not name', write }];
}

function checkData(file: string): Problem[] {
  const name = file.replace('content/data/', '');
  if (name === 'sources.yaml' || name.endsWith('.csv') || isReadme(name.replace(/.*\//, ''))) return [];
  return [
    {
      file,
      line: 0,
      field: 'file',
      found: 'something that no page reads',
      write: 'only: sources.yaml, and figures as tables named <name>.csv',
    },
  ];
}

function isReadme(name: string): boolean {
  return /^README.*\.md$/.test(name);
}
