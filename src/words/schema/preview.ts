import { fields } from '../../files/fields.ts';
import { someText } from '../../files/text.ts';

const word = someText({ max: 160 });

/** content/<locale>/preview.yaml: the preview's own words, which only editors see. They stand apart so that half a ui.json leaves them whole. */
export const previewWordsSchema = fields({
  title: word,
  about: word,
  languages: word,
  states: word,
  show: word,
  all: word,
  current: word,
  due: word,
  missing: word,
  same: word,
  orphan: word,
  unreadable: word,
  problem: word,
  found: word,
  write: word,
  changed: word,
  accept: word,
  elsewhere: word,
  shown: word,
  none: word,
  nothing: word,
  page: word,
  open: word,
});
