import { readFacts, type Facts } from '../read/facts.ts';
import { ContentError } from '../schema/problem.ts';

let facts: Facts | undefined;

/** The checked facts. Wrong ones stop the build with all their problems at once. */
export function loadFacts(): Facts {
  if (facts) return facts;
  const read = readFacts(process.cwd());
  if (read.problems.length > 0) throw new ContentError(read.problems);
  if (import.meta.env.PROD) facts = read.facts;
  return read.facts;
}
