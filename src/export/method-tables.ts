import type { Facts } from '../facts/read.ts';
import { copyAddress, sourcesOf } from '../facts/sources.ts';
import { financeOccupations } from '../facts/tables/finance-occupations.ts';
import { oews } from '../facts/tables/oews.ts';
import { plfsGroups } from '../facts/tables/plfs-groups.ts';
import { plfsNextYear } from '../facts/tables/plfs-next-year.ts';
import { marked, number, words, type Cell, type FigureTable } from '../figures/figure.ts';
import type { MethodTable } from '../site/addresses.ts';
import type { Language } from '../words/language.ts';

/** A table of the method, and the ids of the sources whose facts are in it. */
export interface SourcedTable extends FigureTable {
  sources: readonly string[];
}

/**
 * Where we put each role and each group, with what is needed to move one and compute again. Codes and ids are the same in
 * every language; offices, levels and names are words.
 */
export function methodTable(id: MethodTable, facts: Facts, language: Language): SourcedTable {
  return { caption: language.t(`method.${id}`), ...tables[id](facts, language) };
}

const tables = { roles, groups, finance, sources } satisfies Record<
  MethodTable,
  (facts: Facts, language: Language) => Omit<SourcedTable, 'caption'>
>;

function roles(facts: Facts, { t, role }: Language): Omit<SourcedTable, 'caption'> {
  return {
    columns: [
      ...[t('column.id'), t('column.role'), t('column.office'), t('column.level'), t('column.why')],
      ...[t('column.soc'), t('column.nco'), t('column.dollars'), t('column.jobs')],
    ],
    rows: facts.roles.map(({ id, office, level, socCode, ncoCode, pay }) => [
      ...[id, role(id).title, t(`office.${office}`), t(`level.${level}`), role(id).why, socCode].map(words),
      wordsOrNone(ncoCode),
      plain(pay.median),
      marked(plain(pay.employment), pay.employment === undefined ? 'unpublished' : undefined),
    ]),
    sources: sourcesOf(facts.sources, [oews]),
  };
}

function groups(facts: Facts, { t, occupation }: Language): Omit<SourcedTable, 'caption'> {
  return {
    columns: [
      ...[t('column.nco'), t('column.group'), t('column.office'), t('column.level')],
      ...[t('column.p25'), t('column.median'), t('column.p75'), t('column.mean'), t('column.earners'), t('column.nextYear')],
    ],
    rows: facts.plfsGroups.map(({ ncoCode, office, level, p25, median, p75, mean, earners, reliability, medianNextYear }) => [
      ...[ncoCode, occupation(ncoCode), t(`office.${office}`), t(`level.${level}`)].map(words),
      ...[p25, median, p75, mean].map((rupees) => marked(plain(rupees), reliability === 'weak' ? 'few' : undefined)),
      plain(earners),
      plain(medianNextYear),
    ]),
    sources: sourcesOf(facts.sources, [plfsGroups, plfsNextYear]),
  };
}

/** What the divisions of NIC-2008 are called here. */
const branches = { 64: 'banking', 65: 'insurance', 66: 'services' } as const;

function finance(facts: Facts, { t, occupation }: Language): Omit<SourcedTable, 'caption'> {
  return {
    columns: [t('column.nic'), t('column.division'), t('column.nco'), t('column.group'), t('column.office'), t('column.people')],
    rows: facts.financeOccupations.map(({ division, ncoCode, office, thousands }) => [
      ...[division, t(`branch.${branches[division]}`), ncoCode, occupation(ncoCode), t(`office.${office}`)].map(words),
      number(thousands, String, '', 1),
    ]),
    sources: sourcesOf(facts.sources, [financeOccupations]),
  };
}

function sources(facts: Facts, { t, source }: Language): Omit<SourcedTable, 'caption'> {
  return {
    columns: [
      ...[t('column.id'), t('column.publisher'), t('column.dataset'), t('column.release'), t('column.address'), t('column.read')],
      ...[t('column.terms'), t('column.licence'), t('column.credit'), t('column.note'), t('column.copies')],
    ],
    rows: Object.entries(facts.sources).map(([id, { url, read, copies = [], licence: terms, credit }]) => {
      const { publisher, dataset, release, licence, note } = source(id);
      const stored = copies.map(copyAddress).join(' ') || undefined;
      return [...[id, publisher, dataset, release, url, read, licence].map(words), ...[terms?.url, credit, note, stored].map(wordsOrNone)];
    }),
    sources: [],
  };
}

/** No reader of a page sees these tables, so a number is only itself. */
function plain(value: number | undefined): Cell {
  return number(value, String, '');
}

/** Words that need not be there; their cell is empty, and that is no gap in the facts. */
function wordsOrNone(text: string | undefined): Cell {
  return { value: text, text: text ?? '' };
}
