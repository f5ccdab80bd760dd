import type { Files } from '../files/files.ts';
import type { Problem } from '../files/problem.ts';
import type { Locale } from '../i18n/locale.ts';
import { tellPiece } from '../site/interface-words.ts';
import { folders } from '../site/pages.ts';
import { addressOfPlace, placeOf } from '../site/place.ts';
import { readSite } from '../site/read.ts';
import { changesBetween, type Change } from '../words/translation/changes.ts';
import type { Translation } from '../words/translation/pairs.ts';
import type { Piece } from '../words/translation/pieces.ts';
import type { State } from '../words/translation/standing.ts';

export const marks = ['problem', 'due', 'missing', 'same', 'orphan', 'unreadable', 'current'] as const satisfies readonly (
  State | 'unreadable' | 'problem'
)[];
/** By what pieces are chosen: how one stands to its twin, that its file cannot be read, or that something is wrong in it. */
export type Mark = (typeof marks)[number];

/** A piece in one language. */
export interface PreviewSide {
  locale: Locale;
  state: Exclude<Mark, 'problem'>;
  /** `undefined` where the language does not have it, or its file cannot be read. */
  piece: Piece | undefined;
  /** The file as it is, where half a sentence keeps it from being read. */
  raw: string | undefined;
  problems: readonly Problem[];
  /** While it is to be looked at: what has changed in the other language since the two fitted. */
  changes: readonly Change[];
  /** The language that it goes with. */
  other: Locale;
  /** What to write after `npm run translations -- accept` once it fits again. */
  accepts: string | undefined;
  /** Its place on a page of the site, with `base` in front; `undefined` where it has no single one. */
  address: string | undefined;
}

export interface PreviewRow {
  id: string;
  /** Where a word of the interface stands, and what fills its gaps. */
  told: string | undefined;
  sides: readonly PreviewSide[];
}

export interface Preview {
  locales: readonly Locale[];
  /** Every piece, in the order in which one would translate them. */
  rows: readonly PreviewRow[];
  /** What is wrong and belongs to no piece. */
  elsewhere: readonly Problem[];
}

/** All pieces in all languages as the files have them now, whatever is wrong there; `base` is the folder of the site's address. */
export function readPreview(files: Files, base: string): Preview {
  const { problems, translations, outline } = readSite(files);
  const ids = [...new Set(translations.flatMap(({ own, twin }) => [...own.keys(), ...twin.keys()]))];
  const owned = new Set<Problem>();
  const sidesOf = translations.map((translation) => {
    const owners = Map.groupBy(problems, (problem) => ownerOf(problem, translation));
    const unreadable = new Set(problems.filter(({ field, found }) => field === 'file' && found !== 'nothing').map(({ file }) => file));
    return (id: string): PreviewSide => {
      const { locale, other, arePeers } = translation;
      const standing = translation.standings.find((each) => each.id === id);
      const piece = translation.own.get(id);
      const file = piece?.file ?? translation.twin.get(id)?.file.replace(/^content\/[^/]+/, `content/${locale.code}`);
      const isUnreadable = file !== undefined && unreadable.has(file);
      const own = owners.get(id) ?? [];
      for (const problem of own) owned.add(problem);
      const place = outline && placeOf(id, outline);
      const isDue = standing?.state === 'due' && standing.note && standing.twin;
      return {
        locale,
        state: isUnreadable ? 'unreadable' : (standing?.state ?? 'missing'),
        piece,
        raw: isUnreadable && piece && isWholeFile(id) ? files.text(file) : undefined,
        problems: own,
        changes: isDue ? changesBetween(standing.note!.words, standing.twin!.words, other.code) : [],
        other,
        accepts: isDue ? (arePeers ? id : `${locale.code}/${id}`) : undefined,
        address: place && addressOfPlace(place, locale.code, base),
      };
    };
  });
  const rows = ids.map((id) => ({ id, told: tellPiece(id), sides: sidesOf.map((side) => side(id)) }));
  return { locales: translations.map(({ locale }) => locale), rows, elsewhere: problems.filter((problem) => !owned.has(problem)) };
}

/** The rows with these languages beside each other, of which one at least bears one of the marks; without marks, every row. */
export function chooseRows({ rows }: Preview, codes: readonly string[], wanted: readonly Mark[]): PreviewRow[] {
  return rows
    .map(({ sides, ...row }) => ({ ...row, sides: sides.filter(({ locale }) => codes.includes(locale.code)) }))
    .filter(({ sides }) => wanted.length === 0 || sides.some((side) => wanted.some((mark) => bears(side, mark))));
}

function bears({ state, problems }: PreviewSide, mark: Mark): boolean {
  return mark === 'problem' ? problems.length > 0 : state === mark;
}

/** The piece on whose line something is wrong, else the one that is the whole file; `undefined` where it is neither. */
function ownerOf({ file, line }: Problem, { own, locale }: Translation): string | undefined {
  const top = `content/${locale.code}/`;
  if (!file.startsWith(top)) return undefined;
  const onLine = [...own.values()].filter((piece) => piece.file === file && Object.values(piece.lines).includes(line));
  const whole = file.slice(top.length).replace(/\.mdx$/, '');
  return onLine.at(-1)?.id ?? (isWholeFile(whole) ? whole : undefined);
}

/** `comparison/salary` is a file, `ui/share.copy` and `figures/pay-range/title` stand in one. */
function isWholeFile(id: string): boolean {
  const [folder, , word] = id.split('/');
  return word === undefined && folders.some(({ name }) => name === folder);
}
