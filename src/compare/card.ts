import type { Country } from '../i18n/countries.ts';
import type { Level } from '../subject/level.ts';
import type { Office } from '../subject/office.ts';

/** What the page of the comparison says of each role, for readers to choose from. */
export interface ListedRole {
  id: string;
  /** Where its own page stands. */
  href: string;
  title: string;
}

/** The rest of what a comparison needs of one role in one language, as plain JSON: the browser fetches it role by role. What is not known is left out. */
export interface CardFile {
  short: string;
  office: Office;
  level: Level;
  does: string;
  why: string;
  /** United States, dollars a year; `error` is the relative standard error of the mean, as a share of 1. */
  pay: { p10?: number; p25?: number; median: number; p75?: number; p90?: number; error?: number };
  /** How many people work in it in the United States. */
  jobs?: number;
  /** Job zones, 1 to 5. */
  preparation?: readonly [from: number, to: number];
  /** How important dealing with customers is, 1 to 5. */
  contact?: number;
  /** The group in which India's survey counts it: its name, and its pay in rupees a month. */
  india?: { group: string; p25: number; median: number; p75: number; isWeak: boolean };
  /** In the order of `ElementNames`, 1 to 5; `null` is not rated. Left out where nothing is. */
  activities?: readonly (number | null)[];
  skills?: readonly (number | null)[];
}

export type RoleCard = ListedRole & CardFile;

/** What a figure of a comparison is about; each has a source of its own. */
export const topics = ['pay', 'india', 'preparation', 'contact', 'activities', 'skills'] as const;
export type Topic = (typeof topics)[number];

/** Every unit of a comparison. */
export const units = ['dollars', 'rupees', 'rating', 'jobs'] as const;
export type Unit = (typeof units)[number];

/** Whose figures they are, for files that travel without the page. */
export interface TopicSource {
  country: Country;
  /** Of when they are. */
  release: string;
  /** Who published what, on which terms where these must be said. */
  name: string;
  /** The same in a few words. */
  short: string;
}

/** What all comparisons of a language share. */
export interface ElementNames {
  /** Names of what is rated, in one order for all cards. */
  activities: readonly string[];
  skills: readonly string[];
  /** The countries in the order in which they are told of. */
  countries: readonly Country[];
  sources: Readonly<Record<Topic, TopicSource>>;
}

/**
 * Whether an answer is a card that a comparison can be drawn from. In its place may come one that a cache kept from before the
 * site changed, or the page by which a hotel asks for a room's number.
 */
export function isCard(answer: unknown, names: Pick<ElementNames, 'activities' | 'skills'>): answer is CardFile {
  const card = answer as Partial<CardFile> | null | undefined;
  const rated = (own: readonly unknown[] | undefined, all: readonly string[]) => own === undefined || own.length === all.length;
  return (
    ['short', 'office', 'level', 'does', 'why'].every((field) => typeof card?.[field as keyof CardFile] === 'string') &&
    typeof card?.pay?.median === 'number' &&
    rated(card.activities, names.activities) &&
    rated(card.skills, names.skills)
  );
}
