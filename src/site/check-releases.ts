import type { Sources } from '../facts/sources.ts';
import type { Problem } from '../files/problem.ts';
import type { Language } from '../words/language.ts';
import { yearsIn } from './check-figures.ts';

/** What a language says of a source names the release that stands in its files. */
export function checkReleaseWords(languages: readonly Pick<Language, 'source'>[], sources: Sources): Problem[] {
  return languages.flatMap(({ source }) =>
    Object.entries(sources).flatMap(([id, { release }]): Problem[] => {
      const said = source(id);
      if (release !== undefined && !said.release.includes(release))
        return [
          {
            file: said.file,
            line: 0,
            field: 'release',
            found: said.release,
            write: `the release ${release}, as content/data/sources.yaml has it`,
          },
        ];
      const known = yearsIn(said.release);
      return yearsIn(said.short)
        .filter((year) => !known.includes(year))
        .map((year) => ({
          file: said.file,
          line: 0,
          field: 'short',
          found: said.short,
          write: `no other year than "release" has: ${known.join(', ')} instead of ${year}`,
        }));
    }),
  );
}
