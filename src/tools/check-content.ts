import { inspect } from 'node:util';
import { filesOnDisk } from '../files/files.ts';
import { formatProblems } from '../files/problem.ts';
import { noteFonts } from '../site/check-fonts.ts';
import { readSite, type SiteRead } from '../site/read.ts';
import { reportSite } from '../site/report.ts';

/** All that is under content/, and what is wrong there. */
export function checkContent(root: string): SiteRead {
  return readSite(filesOnDisk(root));
}

/** What there is to report; `site`, where it is whole, for what is no problem yet. */
export type Reported = Pick<SiteRead, 'problems' | 'fileCount'> & Partial<Pick<SiteRead, 'site'>>;

/** What the check says to the person who ran it. */
export function reportContent({ problems, fileCount, site }: Reported): string {
  if (problems.length === 0)
    return [`content: ${count(fileCount, 'file')} checked, no problems`, ...noteFonts(site?.words.locales ?? [])].join('\n');
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${formatProblems(problems)}\n${count(problems.length, 'problem')} in ${count(files, 'file')}`;
}

/** What is said of an error that is none of an editor's. */
export function reportFault(error: unknown): string {
  return `a fault of the code, not of content/, where nothing is to be mended for it:\n${inspect(error)}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

if (import.meta.main) {
  process.exitCode = 1;
  try {
    const read = checkContent(process.cwd());
    console.log(reportContent(read));
    if (process.argv.includes('--report') && read.site) console.log(`\n${reportSite(read.site)}`);
    if (read.problems.length === 0) process.exitCode = 0;
  } catch (error) {
    console.error(reportFault(error));
  }
}
