import { describe, expect, it } from 'vitest';
import type { Piece, Pieces } from '../../../src/words/translation/pieces.ts';
import { noteAll, standingsOf, type Pairing } from '../../../src/words/translation/standing.ts';
import { plainWords } from '../../../src/words/check/plain-words.ts';

type Said = Readonly<Record<string, string>>;

function pieces(said: Said): Pieces {
  return new Map(
    Object.entries(said).map(([id, text]): [string, Piece] => [
      id,
      { id, file: `${id}.mdx`, line: 1, words: plainWords([['words', text]]), lines: {} },
    ]),
  );
}

/** Two languages that say something, and what the first one's pieces went with. */
function pairing(own: Said, twin: Said, noted: Said = {}, { arePeers = true, same = [] as string[] } = {}): Pairing {
  const notes = new Map(
    Object.entries(noted).map(([id, text]) => [id, { words: plainWords([['words', text]]), isSame: same.includes(id) }]),
  );
  return { own: pieces(own), twin: pieces(twin), notes, arePeers };
}

const told = (pair: Pairing) => standingsOf(pair).map(({ id, state }) => `${id} ${state}`);

describe(standingsOf, () => {
  it('is content with what was said to fit, and waits for what nobody has noted yet', () => {
    expect(told(pairing({ tea: 'चाय' }, { tea: 'tea' }, { tea: 'tea' }))).toEqual(['tea current']);
    expect(told(pairing({ tea: 'चाय' }, { tea: 'tea' }))).toEqual(['tea due']);
  });

  it('waits to be looked at when the twin has changed, and not when the piece itself has', () => {
    expect(told(pairing({ tea: 'चाय' }, { tea: 'hot tea' }, { tea: 'tea' }))).toEqual(['tea due']);
    expect(told(pairing({ tea: 'गरम चाय' }, { tea: 'tea' }, { tea: 'tea' }))).toEqual(['tea current']);
  });

  it('misses what only the other says; the one that said it first is no orphan among peers', () => {
    expect(told(pairing({}, { tea: 'tea' }))).toEqual(['tea missing']);
    expect(told(pairing({ tea: 'चाय' }, {}))).toEqual(['tea current']);
  });

  it('calls an orphan what a peer no longer says, and lets that peer rest', () => {
    expect(told(pairing({ tea: 'चाय' }, {}, { tea: 'tea' }))).toEqual(['tea orphan']);
    expect(told(pairing({}, { tea: 'चाय' }, { tea: 'चाय' }))).toEqual([]);
  });

  it('lets nobody be first in a language that follows another', () => {
    expect(told(pairing({ milk: 'दूध' }, { tea: 'चाय' }, { tea: 'चाय' }, { arePeers: false }))).toEqual(['tea missing', 'milk orphan']);
  });

  it('calls the same what says the same, until somebody says that this is right', () => {
    expect(told(pairing({ tea: 'tea' }, { tea: 'tea' }))).toEqual(['tea same']);
    expect(told(pairing({ tea: 'tea' }, { tea: 'tea' }, { tea: 'tea' }, { same: ['tea'] }))).toEqual(['tea current']);
    expect(told(pairing({ tea: 'tea' }, { tea: 'hot tea' }, { tea: 'tea' }, { same: ['tea'] }))).toEqual(['tea due']);
  });

  it('still knows a copy when what it was copied from has changed', () => {
    expect(told(pairing({ tea: 'tea' }, { tea: 'hot tea' }, { tea: 'tea' }))).toEqual(['tea same']);
  });

  it('takes numbers, gaps and tags for what every language has', () => {
    const same = { sign: '×', gap: '{{count}}', tag: '<Comparison />' };
    expect(told(pairing(same, same, same))).toEqual(['sign current', 'gap current', 'tag current']);
  });
});

describe(noteAll, () => {
  it('notes what is meant, leaves the rest, and forgets what no language says', () => {
    const pair = pairing(
      { tea: 'चाय', milk: 'दूध', cup: 'cup' },
      { tea: 'hot tea', milk: 'milk', cup: 'cup' },
      { tea: 'tea', milk: 'cold milk', bun: 'bun' },
    );
    const notes = noteAll(pair, (id) => id !== 'milk');
    expect(Object.fromEntries(notes)).toEqual({
      tea: { words: { words: 'hot tea' }, isSame: false },
      milk: { words: { words: 'cold milk' }, isSame: false },
      cup: { words: { words: 'cup' }, isSame: true },
    });
    expect(told({ ...pair, notes })).toEqual(['tea current', 'milk due', 'cup current']);
  });

  it('remembers a piece that one of the languages has lost', () => {
    expect([...noteAll(pairing({ tea: 'चाय' }, {}, { tea: 'tea' }), () => true).keys()]).toEqual(['tea']);
  });
});
