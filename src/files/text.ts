import { z } from 'astro/zod';
import { sentenceEnds } from '../i18n/scripts.ts';
import { isVisible, wideLetter } from './letters.ts';

const graphemes = new Intl.Segmenter('hi', { granularity: 'grapheme' });

/**
 * How many letters a reader sees: a Devanagari syllable with its signs is one; a letter or a mark that fills a square, as in
 * Japanese, takes the room of two and says as much.
 */
export function countGraphemes(text: string): number {
  return [...graphemes.segment(text)].reduce((sum, { segment }) => sum + (wideLetter.test(segment) ? 2 : 1), 0);
}

/** Words for readers: not empty, no spaces around, composed (NFC), sentences ended by । and not by |. */
export function someText({ min = 1, max = Infinity }: { min?: number; max?: number } = {}) {
  return z
    .string({ error: ({ input }) => (input === undefined ? 'words; they may not be left out' : 'words, in straight double quotes') })
    .min(1, { error: 'words; this may not be empty', abort: true })
    .refine((value) => value.trim() === value, 'the same without spaces before or after it')
    .refine((value) => value.normalize('NFC') === value, 'the same letters composed (Unicode NFC); most editors do this on saving')
    .refine((value) => !value.includes('|'), 'the danda । where a line | stands')
    .refine(isVisible, 'words that a reader sees')
    .refine((value) => !/^[=+@\t]/.test(value), 'the same without = + or @ before it; a spreadsheet would take it for a formula')
    .refine((value) => 2 * value.length <= max || countGraphemes(value) <= max, {
      error: ({ input }) => `at most ${max} characters; here are ${sayCount(String(input))}`,
    })
    .refine((value) => min <= 1 || countGraphemes(value) >= min, {
      error: ({ input }) => `at least ${min} characters; here are ${sayCount(String(input))}`,
    })
    .meta(limits(min, max));
}

/** `46`; and how it was counted, where that is not plain to see. */
function sayCount(text: string): string {
  return `${countGraphemes(text)}${wideLetter.test(text) ? ', each full-width letter and mark taken for two' : ''}`;
}

/** What a text editor or the editor in the browser tells of a text's length; JSON Schema's own `maxLength` counts each sign of a letter. */
function limits(min: number, max: number): { description?: string; characters?: number } {
  if (max === Infinity) return {};
  const range = min > 1 ? `${min} to ${max}` : `at most ${max}`;
  return { description: `${range} characters; a letter with its signs counts as one, a full-width letter as two`, characters: max };
}

/** A day as text. Unquoted, YAML would make a moment in some time zone of it. */
export const day = z
  .string({ error: 'a day in quotes, for example "2026-11-23"' })
  .refine(isDay, 'a day of the calendar, for example "2026-11-23"')
  .meta({ format: 'date', description: 'a day in quotes, for example "2026-11-23"' });

function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return /^20\d\d-/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

/** A file name, an address and a `data-id` in one. */
export function kebabId() {
  return z
    .string({ error: 'an id, for example read-next' })
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small Latin letters, digits and single hyphens, for example read-next');
}

/** The same for a cell or a label that is no sentence, so that nothing ends it. */
export function cellText(max: number) {
  return shortText(max).refine((value) => !fullStop.test(value), 'the same without the full stop at its end');
}

/** A question or a trailing off may end a cell. */
const fullStop = new RegExp(`[${sentenceEnds().replace(/[!?…！？؟]/g, '')}]["”’]?$`, 'u');

/** Words that must fit into little room, such as a label. */
export function shortText(max: number) {
  return someText({ max });
}
