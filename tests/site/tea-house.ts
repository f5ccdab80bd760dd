import { join } from 'node:path';
import { readSources } from '../../src/facts/sources.ts';
import { filesOnDisk, listDeep, type Files } from '../../src/files/files.ts';
import type { Problem } from '../../src/files/problem.ts';
import { checkFiles } from '../../src/site/check-files.ts';
import { readWords } from '../../src/words/read.ts';
import { asked, plan } from '../words/pages.ts';

const good = filesOnDisk(join(import.meta.dirname, '../examples/good-content'));
/** The little world of the tea house, file by file: where all is right, and quickly read. */
export const texts: Readonly<Record<string, string>> = Object.fromEntries(
  listDeep(good, 'content').map((file) => [file, good.text(file)!]),
);

/** What is said of the little world of the tea house, as the site reads it. */
export function check(files: Files): Problem[] {
  const { readable, problems, isTold } = checkFiles(files, ['Latn', 'Deva', 'Arab']);
  const read = [...readWords(readable, plan, asked).problems, ...readSources(readable).problems];
  return [...problems, ...read.filter((problem) => !isTold(problem))];
}
