import type { Note, Notes } from './noted.ts';
import type { Piece, Pieces } from './pieces.ts';
import { isCopy, isEqual } from '../check/plain-words.ts';

/**
 * How a piece stands to its twin in the other language: `due` has to be looked at, because the twin has changed or nobody has
 * said yet that the two fit; `same` says what the twin says and is probably not translated, `orphan` has lost its twin.
 */
export type State = 'current' | 'due' | 'missing' | 'same' | 'orphan';

export interface Standing {
  id: string;
  state: State;
  own: Piece | undefined;
  twin: Piece | undefined;
  /** What the twin said when the two were last said to fit; `undefined` where nobody has said so yet. */
  note: Note | undefined;
}

/** Two languages of which one waits for the other, or each for the other. */
export interface Pairing {
  own: Pieces;
  twin: Pieces;
  /** What the own pieces went with. */
  notes: Notes;
  /** Whether either may change first. Else the twin leads, and what it has not is an orphan here. */
  arePeers: boolean;
}

/** How each piece of a language stands, in the order of the language that has it. */
export function standingsOf({ own, twin, notes, arePeers }: Pairing): Standing[] {
  const ids = new Set([...twin.keys(), ...own.keys()]);
  return [...ids].flatMap((id) => {
    const pair = { id, own: own.get(id), twin: twin.get(id), note: notes.get(id) };
    // A peer that had a piece and has it no longer has removed it: then the other's is the orphan.
    if (!pair.own && arePeers && pair.note) return [];
    return [{ ...pair, state: stateOf(pair, arePeers) }];
  });
}

function stateOf({ own, twin, note }: Omit<Standing, 'state'>, arePeers: boolean): State {
  if (!own) return 'missing';
  if (!twin) return arePeers && !note ? 'current' : 'orphan'; // a peer may be the first to say something
  if (isCopy(own.words, twin.words) || (note && !note.isSame && isCopy(own.words, note.words))) return note?.isSame ? 'current' : 'same';
  return note && isEqual(note.words, twin.words) ? 'current' : 'due';
}

/** The notes once the pieces that are meant are said to fit their twins; what no language says any longer is gone. */
export function noteAll({ own, twin, notes }: Pairing, isMeant: (id: string) => boolean): Notes {
  const ids = new Set([...notes.keys(), ...own.keys()]);
  const kept = [...ids].flatMap((id): [string, Note][] => {
    const [note, here, there] = [notes.get(id), own.get(id), twin.get(id)];
    if (here && there && isMeant(id)) return [[id, { words: there.words, isSame: isCopy(here.words, there.words) }]];
    return note && (here || there) ? [[id, note]] : [];
  });
  return new Map(kept);
}
