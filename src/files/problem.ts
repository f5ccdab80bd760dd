/** One thing that is wrong in one content file, said to the person who edits it. */
export interface Problem {
  /** Path from the project's top, for example `content/hi/comparison/salary.mdx`. */
  file: string;
  /** Line in that file, counted from 1; 0 where the whole file is meant. */
  line: number;
  /** The field or place, for example `frontShort` or `row 3, annual_median`. */
  field: string;
  /** What stands there now. */
  found: string;
  /** What to write instead. */
  write: string;
  /** What is to be done first comes first; what has no rank comes last, by file and line. */
  rank?: number;
}

/** Problems as text for a person: place, found, write; sorted by rank, file and line. */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problems]
    .sort((a, b) => rankOf(a) - rankOf(b) || a.file.localeCompare(b.file) || a.line - b.line)
    .map(
      ({ file, line, field, found, write }) => `${file}${line > 0 ? `:${line}` : ''}  ${field}\n  found   ${found}\n  write   ${write}\n`,
    )
    .join('\n');
}

function rankOf({ rank = Number.MAX_SAFE_INTEGER }: Problem): number {
  return rank;
}
