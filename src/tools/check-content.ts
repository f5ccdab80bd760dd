import { readContent } from '../read/content.ts';
import { readFacts } from '../read/facts.ts';
import { checkRoleWords } from '../read/role-words.ts';
import { checkSourcedFiles } from '../read/sourced-files.ts';
import { formatProblems, type Problem } from '../schema/problem.ts';

export interface CheckedContent {
  problems: readonly Problem[];
  /** How many files of words were read. */
  fileCount: number;
}

/** All that is wrong under content/: the words, and the figures. */
export function checkContent(root: string): CheckedContent {
  const { content, problems } = readContent(root);
  const { facts, problems: wrongFacts } = readFacts(root);
  const unnamed = content ? checkRoleWords(facts, content.languages) : [];
  const unsourced = checkSourcedFiles(root, content?.sources ?? {});
  return { problems: [...problems, ...wrongFacts, ...unnamed, ...unsourced], fileCount: content?.fileCount ?? 0 };
}

/** What the check says to the person who ran it. */
export function reportContent({ problems, fileCount }: CheckedContent): string {
  if (problems.length === 0) return `content: ${fileCount} files checked, no problems`;
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${formatProblems(problems)}\n${count(problems.length, 'problem')} in ${count(files, 'file')}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

if (import.meta.main) {
  const checked = checkContent(process.cwd());
  console.log(reportContent(checked));
  process.exitCode = checked.problems.length === 0 ? 0 : 1;
}
