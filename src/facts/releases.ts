import type { Problem } from '../files/problem.ts';
import { sourcesFile, type Sources } from './sources.ts';

/** The newest release that stands in a file under content/data, for example `2025`, `29.2` or `2025-26`. */
export interface Release {
  path: string;
  release: string;
}

/** The newest of several releases: `newest(['9.2', '29.2']) // => '29.2'`. */
export function newest(releases: readonly (string | undefined)[]): string {
  return (
    [...new Set(releases)]
      .filter((release) => release !== undefined)
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .at(-1) ?? ''
  );
}

/** What sources.yaml calls a source's release is what stands in its files: the words that name it hang on that. */
export function checkReleases(sources: Sources, releases: readonly Release[], lineOf: (field: string) => number): Problem[] {
  return Object.entries(sources).flatMap(([id, { release: said, files = [] }]) =>
    releases
      .filter(({ path, release }) => files.includes(path) && release !== said)
      .map(({ path, release }) => ({
        file: sourcesFile,
        line: lineOf(`${id}.release`) || lineOf(`${id}.url`),
        field: `${id}.release`,
        found: said ?? 'nothing',
        write: `"${release}", the newest in content/data/${path}; or mend that file`,
      })),
  );
}
