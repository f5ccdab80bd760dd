/** A word of the interface, as the code that says it declares it for whoever writes and translates it. */
export interface DeclaredWord {
  /** Where it stands and what it is for, in one English sentence. */
  where: string;
  /** What fills each of its gaps. */
  gaps?: Readonly<Record<string, string>>;
}

/** Declared words by their keys in content/<language>/ui.json. One key stands for all forms of a plural. */
export type DeclaredWords = Readonly<Record<string, DeclaredWord>>;

/** The types of all declared words, by key. This room knows none: src/site/interface-words.ts, which collects them, adds them here. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface InterfaceWords {}

/** Says one of these words by its key. It takes a value for each gap of the word, and no other. */
export type Say<Words, Value = string | number> = <Key extends keyof Words & string>(
  key: Key,
  ...gaps: Filling<Words[Key], Value>
) => string;

type Filling<Word, Value> = [GapOf<Word>] extends [never] ? [] : [gaps: Readonly<Record<GapOf<Word>, Value>>];
type GapOf<Word> = Word extends { gaps: infer Gaps } ? keyof Gaps : never;

/**
 * A word for each of these names, which all stand in the same place: `wordsFor('level', ['sales'], { where: '…' })` declares
 * `level.sales`. The code may say them as `level.${level}`.
 */
export function wordsFor<Place extends string, Name extends string, Word extends DeclaredWord>(
  place: Place,
  names: readonly Name[],
  word: Word,
): Readonly<Record<`${Place}.${Name}`, Word>> {
  return Object.fromEntries(names.map((name) => [`${place}.${name}`, word])) as Record<`${Place}.${Name}`, Word>; // it forgets which keys
}

/** Many lists of words as one. A word that two of them declare is a mistake in the code, so it throws. */
export function collectWords(lists: readonly DeclaredWords[]): DeclaredWords {
  const keys = lists.flatMap((list) => Object.keys(list));
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new Error(`"${twice}" is declared twice`);
  return Object.assign({}, ...lists) as DeclaredWords; // any, because of the spread
}

/** What a translator is told of a word: `On the button that shares a page. {{title}}: the page's title` */
export function tellWord({ where, gaps = {} }: DeclaredWord): string {
  const filled = Object.entries(gaps).map(([name, filling]) => `{{${name}}}: ${filling}`);
  return [where, ...(filled.length > 0 ? [filled.join('; ')] : [])].join(' ');
}
