import { z } from 'astro/zod';
import { fields } from '../../files/fields.ts';
import { kebabId } from '../../files/text.ts';

/** Ids that a page has of its own; its own headings have -title in theirs. */
const taken = /^(article|choose|contents|share|source-list)$|-title$|^(comparison|differences|figure)-/;

const placeId = kebabId().refine((id) => !taken.test(id), 'another id: the page itself has this one');

/** A list of content/outline.yaml. */
export interface OutlineList {
  name: string;
  /** Whether its ids are ids of the page too. */
  arePlaces: boolean;
}

/** The lists that every site has; a kind of page may bring another. */
type Standing = Readonly<Record<'sections' | 'comparison' | 'differences' | 'evidence' | 'method', readonly string[]>>;

/** content/outline.yaml: what stands on the pages, in order, for every language, under the names of its lists. */
export type Outline = Standing & Readonly<Record<string, readonly string[]>>;

/** The schema of content/outline.yaml where it has these lists. */
export function outlineSchema(lists: readonly OutlineList[]): z.ZodType<Outline> {
  const shape = Object.fromEntries(lists.map(({ name, arePlaces }) => [name, listOf(arePlaces ? placeId : kebabId())]));
  return fields(shape) as z.ZodType as z.ZodType<Outline>; // which lists there are, the plan of the pages says
}

/** The ids of one list; of a list that the outline does not have, none. */
export function idsIn(outline: Outline, list: string): readonly string[] {
  return outline[list] ?? [];
}

function listOf(id: z.ZodType<string>) {
  return z
    .array(id, { error: 'a list of ids, each on a line of its own after "- "' })
    .min(1, 'at least one id')
    .refine((list) => new Set(list).size === list.length, 'each id once');
}
