import type { Problem } from '../../files/problem.ts';
import type { Translation } from './pairs.ts';
import type { Standing } from './standing.ts';

/** A language that is published says everything in its own words; what may be the same everywhere, somebody has said so. */
export function checkWritten(translations: readonly Translation[]): Problem[] {
  return translations.filter(isOffered).flatMap(({ locale, standings }) => {
    const copies = standings.filter(({ state }) => state === 'same');
    return [...Map.groupBy(copies, ({ own }) => own!.file)].map(([file, pieces]) => ({
      file,
      line: pieces[0]!.own!.line,
      field: 'words',
      found: `the words of ${pieces[0]!.twin?.file ?? 'another language'}${pieces.length > 1 ? `: ${list(pieces)}` : ''}`,
      write: `them in ${locale.name}; where they are rightly the same: npm run translations -- accept ${locale.code}/${pieces[0]!.id}`,
    }));
  });
}

/** What a published language lacks, in the order in which one would write it; everything else comes after. */
export function inWritingOrder(problems: readonly Problem[], translations: readonly Translation[]): Problem[] {
  const files = translations.filter(isOffered).flatMap(({ locale, other, twin }) => {
    const there = [...twin.values()].map(({ file }) => file.replace(`content/${other.code}/`, `content/${locale.code}/`));
    return [...new Set(there)];
  });
  const ranks = new Map(files.map((file, index) => [file, index]));
  return problems.map((problem) => {
    const rank = ranks.get(problem.file);
    return rank === undefined ? problem : { ...problem, rank };
  });
}

/** The peers are the languages that the site began with: they are compared with each other in full. */
function isOffered({ locale, arePeers }: Translation): boolean {
  return locale.status === 'published' && !arePeers;
}

function list(pieces: readonly Standing[]): string {
  const names = pieces.slice(0, 5).map(({ id }) => id.replace(/^[^/]+\//, ''));
  return names.join(', ') + (pieces.length > 5 ? ` and ${pieces.length - 5} more` : '');
}
