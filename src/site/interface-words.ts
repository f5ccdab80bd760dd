import { words as comparison } from '../compare/words.ts';
import { words as figure } from '../components/figure/words.ts';
import { words as roles } from '../components/roles/words.ts';
import { words as frame } from '../components/site/words.ts';
import { words as text } from '../components/text/words.ts';
import { words as editing } from '../editing/words.ts';
import { words as files } from '../export/words.ts';
import { words as roleFacts } from '../figures/role-words.ts';
import { words as figures } from '../figures/words.ts';
import { collectWords, tellWord, type DeclaredWords } from '../i18n/interface-words.ts';
import { levelWords, officeWords } from '../subject/words.ts';
import { navKey, pageKinds, placed, type KindWords } from './pages.ts';

/** What rooms say; each kind of page brings its own words along. */
const rooms = [officeWords, levelWords, comparison, figures, roleFacts, frame, text, figure, roles, files, editing] as const;

/** Every word of content/<language>/ui.json that the site says, as it is declared where it is said. */
export const interfaceWords = collectWords([
  names('tab', 'at the top of every page'),
  names('foot', 'at the foot of every page'),
  ...pageKinds.map(({ words }) => words),
  ...rooms,
]);

/** What a translator is told of a piece, if it is a word of the interface: `ui/share.copy // => On the button that …` */
export function tellPiece(id: string): string | undefined {
  const [, key = ''] = /^ui\/(.+)$/.exec(id) ?? [];
  return interfaceWords[key] && tellWord(interfaceWords[key]);
}

/** The names of the kinds of page that stand at one place of the navigation. */
function names(place: 'tab' | 'foot', where: string): DeclaredWords {
  const own = placed(place).map(({ id, address }) => [navKey(id), { where: `Link ${where} to the page ${address} of the language.` }]);
  return Object.fromEntries(own) as DeclaredWords; // it forgets of what
}

type Declared = (typeof rooms)[number] | KindWords;
type Keys<Words> = Words extends unknown ? keyof Words : never;
type WordAt<Words, Key extends PropertyKey> = Words extends Readonly<Record<Key, infer Word>> ? Word : never;
type Collected = { [Key in Keys<Declared>]: WordAt<Declared, Key> };

// So `t()` knows every key and its gaps: t('comparison.captoin') does not compile, nor does t('meta.updated') without a date.
declare module '../i18n/interface-words.ts' {
  interface InterfaceWords extends Collected {
    [name: `nav.${string}`]: { where: string };
  }
}
