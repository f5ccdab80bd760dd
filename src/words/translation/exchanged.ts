import type { Problem } from '../../files/problem.ts';
import type { Translation } from './pairs.ts';
import type { Piece } from './pieces.ts';

/** Something that was said when the languages were last said to fit, and what is said there now. */
interface Said {
  /** The folder or the list, and the file too where fields of one are meant: only within it things are exchanged by mistake. */
  among: string;
  name: string;
  piece: Piece;
  field: string;
  before: string;
  now: string;
}

/**
 * Two files, two words or two fields of one language that say each what the other said when somebody last noted that the
 * languages fit. Whoever means it accepts it, and then it is noted so.
 */
export function checkExchanged(translations: readonly Translation[]): Problem[] {
  return translations.flatMap((translation) => {
    const all = [...piecesOf(translation), ...fieldsOf(translation)].filter(({ before, now }) => before !== now);
    return [...Map.groupBy(all, ({ among }) => among).values()].flatMap((own) =>
      own.flatMap(({ name, piece, field, before, now }): Problem[] => {
        const other = own.find((each) => each.before === now && each.now === before);
        if (!other) return [];
        const write = `its own words; if the two are rightly exchanged: npm run translations -- accept ${piece.id} ${other.piece.id}`;
        return [{ file: piece.file, line: piece.lines[field] || piece.line, field, found: `${name} says what ${other.name} said`, write }];
      }),
    );
  });
}

/** The notes of a language hold the words of the other. */
function piecesOf({ twin, notes }: Translation): Said[] {
  return [...twin].flatMap(([id, piece]) => {
    const note = notes.get(id);
    const among = id.slice(0, id.lastIndexOf('/'));
    return note
      ? [
          {
            among,
            name: id,
            piece,
            field: Object.keys(piece.words)[0] ?? 'words',
            before: JSON.stringify(note.words),
            now: JSON.stringify(piece.words),
          },
        ]
      : [];
  });
}

function fieldsOf({ twin, notes }: Translation): Said[] {
  return [...twin].flatMap(([id, piece]) =>
    Object.entries(notes.get(id)?.words ?? {}).map(([field, before]) => {
      return { among: `fields of ${id}`, name: field, piece, field, before, now: piece.words[field] ?? '' };
    }),
  );
}
