import { listDeep, type Files } from '../files/files.ts';
import type { Problem } from '../files/problem.ts';

/** A day in a field that says when something was published, changed or read. */
interface NamedDay {
  file: string;
  line: number;
  field: string;
  day: string;
}

/**
 * No day is still to come. `today` is the clock's; a clock that is behind does not refuse the days on which two others agree
 * that they are over.
 */
export function checkDays(files: Files, today: string): Problem[] {
  const days = listDeep(files, 'content').flatMap((file) => daysIn(file, files.text(file) ?? ''));
  const agreed = days.filter(({ file, day }) => days.filter((other) => other.day === day && other.file !== file).length >= 2);
  const latest = [tomorrow(today), ...agreed.map(({ day }) => day)].toSorted().at(-1)!;
  return days
    .filter(({ day }) => day > latest)
    .map(({ file, line, field, day }) => ({
      file,
      line,
      field,
      found: day,
      write: `a day that is not still to come, ${today} at the latest`,
    }));
}

/** Somewhere on earth it is a day later. */
function tomorrow(today: string): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function daysIn(file: string, text: string): NamedDay[] {
  if (!/^content\/[^/]+\/pages\/|^content\/data\/sources\.yaml$/.test(file)) return [];
  return text.split('\n').flatMap((own, index) => {
    const [, field, day] = /^\s*(published|updated|read):\s*"(\d{4}-\d\d-\d\d)"/.exec(own) ?? [];
    return day === undefined ? [] : [{ file, line: index + 1, field: field!, day }];
  });
}
