import { z } from 'astro/zod';
import { fields } from './fields.ts';
import { day, kebabId, someText } from './text.ts';

const address = z.url({ protocol: /^https$/, error: 'an address that starts with https://' });

/** Every unit that the site can write; a new one needs words in figures first. */
export const units = ['usd-a-year', 'inr-a-month', 'rating-1-to-5', 'crore-payments', 'percent', 'thousand-people'] as const;

/** content/data/sources.yaml, one source: who published a set of facts, under which terms, and when it was read. */
export const sourceSchema = fields({
  publisher: someText(),
  dataset: someText(),
  release: someText(),
  url: address,
  licence: someText(),
  read: day,
  /** The sentence that the publisher asks for, word for word. */
  credit: someText().optional(),
  /** Files under content/data that hold these facts. */
  files: z.array(z.string().regex(/^[\w/-]+\.csv$/, 'a CSV file under content/data, for example us/oews-latest.csv')).min(1, 'at least one file').optional(),
  /** What the figures in them count. */
  unit: z.enum(units, { error: `one of: ${units.join(', ')}` }).optional(),
  note: someText().optional(),
});

/** The whole file: source ids and what stands behind them. */
export const sourcesSchema = z.record(kebabId(), sourceSchema, { error: 'source ids, each with its fields under it' });

export type Source = z.output<typeof sourceSchema>;
export type Sources = z.output<typeof sourcesSchema>;
