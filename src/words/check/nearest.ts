import { closest, distance } from 'fastest-levenshtein';

/** The names that somebody may have meant, the likeliest first: those that share half their letters, or else the closest one. */
export function nearest(written: string, names: Iterable<string>): string[] {
  const known = [...names];
  if (known.length === 0) return [];
  const near = known
    .map((name) => ({ name, steps: distance(written, name) }))
    .filter(({ name, steps }) => steps * 2 <= Math.max(name.length, written.length))
    .sort((a, b) => a.steps - b.steps)
    .slice(0, 3);
  return near.length > 0 ? near.map(({ name }) => name) : [closest(written, known)];
}
