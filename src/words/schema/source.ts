import { fields } from '../../files/fields.ts';
import { shortText, someText } from '../../files/text.ts';

/** content/<locale>/sources/<id>.mdx: who published a set of facts, what it is, under which terms, and what to know of it. */
export const sourceWordsSchema = fields({
  publisher: someText(),
  dataset: someText(),
  release: someText(),
  /** Publisher and dataset in a few words, for the line under a chart of the article. */
  short: shortText(60),
  /** A licence by its name; without one, what may be done with the facts. */
  licence: someText(),
  note: someText(),
});
