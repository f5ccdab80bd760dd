import type { Problem } from '../schema/problem.ts';
import type { Source } from '../schema/sources.ts';
import { listFolder } from './files.ts';

const sourcesFile = 'content/data/sources.yaml';
/** Ours: which office and rung a role is put in. The method section of the evidence page answers for it. */
const ownFiles = new Set(['roles.csv']);

/** Every CSV file under content/data has a source that declares its unit, and every declared file is there. */
export function checkSourcedFiles(root: string, sources: Readonly<Record<string, Source>>): Problem[] {
  const present = listTables(root, 'content/data').filter((file) => !ownFiles.has(file));
  const declared = Object.entries(sources).flatMap(([id, { files = [], unit }]) => files.map((file) => ({ id, file, unit })));
  const problem = (file: string, field: string, found: string, write: string): Problem => ({ file, line: 0, field, found, write });
  return [
    ...present
      .filter((file) => !declared.some((own) => own.file === file))
      .map((file) => problem(`content/data/${file}`, 'source', 'none', `"${file}" under "files" of its source in ${sourcesFile}`)),
    ...declared
      .filter(({ file }) => !present.includes(file))
      .map(({ id, file }) => problem(sourcesFile, `${id}.files`, file, `a file that stands in content/data: ${present.join(', ')}`)),
    ...declared
      .filter(({ unit }) => unit === undefined)
      .map(({ id }) => problem(sourcesFile, `${id}.unit`, 'nothing', 'the unit of the figures in its files')),
  ];
}

function listTables(root: string, folder: string, prefix = ''): string[] {
  return listFolder(root, folder).flatMap((name) => (name.endsWith('/') ? listTables(root, `${folder}/${name.slice(0, -1)}`, `${prefix}${name}`) : name.endsWith('.csv') ? [`${prefix}${name}`] : []));
}
