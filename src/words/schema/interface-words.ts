import { z } from 'astro/zod';
import { someText } from '../../files/text.ts';

/** content/<locale>/ui.json: the words of buttons, labels and menus under flat dotted keys. */
export const interfaceWordsSchema = z.record(
  z.string().regex(/^[a-z][\w-]*(\.[a-z][\w-]*)+$/i, 'a key of place, thing, part with dots between them, for example "share.copy"'),
  someText(),
  { error: 'one object { "key": "words" } without objects inside it' },
);
