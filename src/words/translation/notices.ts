import type { Locale } from '../../i18n/locale.ts';
import { isUnwritten } from './fill.ts';
import type { Translation } from './pairs.ts';

/** What a reader should know of a piece: its words are another language's, or the other language's have changed since. */
export interface Notice {
  kind: 'borrowed' | 'due';
  other: Locale;
}

/** What there is to say of the files of a language, by the ids of their pieces. A figure's words are looked at with the figure. */
export function noticesOf({ other, standings }: Translation): Map<string, Notice> {
  return new Map(
    standings.flatMap((standing): [string, Notice][] => {
      const { id, state, note } = standing;
      const [folder, name, word] = id.split('/');
      if (word === undefined && isUnwritten(standing)) return [[id, { kind: 'borrowed', other }]];
      // Where nothing is noted, nobody can say that anything has changed.
      return state === 'due' && note ? [[`${folder}/${name}`, { kind: 'due', other }]] : [];
    }),
  );
}
