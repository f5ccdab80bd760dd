import type { ElementNames, RoleCard } from '../../compare/card.ts';
import type { Say } from '../../compare/say.ts';
import { csvOf } from '../../compare/csv.ts';
import { tableOf } from '../../compare/table.ts';
import type { Format } from '../../i18n/format.ts';

// What a reader takes away of a comparison, which few do: the browser fetches it when it is asked for.
export { comparisonPicture } from './picture.ts';

/** The table of a comparison as a CSV file. */
export function csvFile(cards: readonly RoleCard[], names: ElementNames, say: Say, format: Format): Blob {
  return new Blob([csvOf(cards, tableOf(cards, names, say, format), names, say)], { type: 'text/csv' });
}
