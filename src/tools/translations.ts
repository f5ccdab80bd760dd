import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesOnDisk } from '../files/files.ts';
import { tellPiece } from '../site/interface-words.ts';
import { readTranslations } from '../site/read.ts';
import { nearest } from '../words/check/nearest.ts';
import { changesBetween, markWords } from '../words/translation/changes.ts';
import { isUnwritten } from '../words/translation/fill.ts';
import { notesFile, writeNotes } from '../words/translation/noted.ts';
import type { Translation } from '../words/translation/pairs.ts';
import type { Piece } from '../words/translation/pieces.ts';
import { noteAll, type Standing, type State } from '../words/translation/standing.ts';

/** What the command says to the person who ran it. */
interface Answer {
  said: string;
  isRight: boolean;
}

const names: Readonly<Record<State, string>> = {
  current: 'current',
  due: 'to be looked at',
  missing: 'missing',
  same: 'same as the other',
  orphan: 'orphan',
};

/** How the languages under `root` stand to each other: for each its numbers, then every piece on which there is work. */
export function reportTranslations(root: string): string {
  return translationsIn(root).map(reportLanguage).join('\n\n');
}

/** Whether each piece of every published language is current, and noted so that its next change will be seen. */
export function areAllCurrent(root: string): boolean {
  return translationsIn(root)
    .filter(({ locale }) => locale.status === 'published')
    .every(({ standings }) => standings.every(({ state, own, twin, note }) => state === 'current' && (note ?? !(own && twin))));
}

/**
 * Note that pieces fit their twins as both are now. `comparison/salary` means the two peers, `mr/comparison/salary` one language;
 * a path of a file and a folder (`mr/comparison/`) will do, but what says the same as its twin must be named by itself. Without any,
 * what is new in both is noted, and nothing that waits to be looked at.
 */
export function accept(root: string, asked: readonly string[]): Answer {
  const translations = translationsIn(root);
  const wishes = asked.map((text) => ({ text, ...readWish(text, translations) }));
  const unknown = wishes.filter(
    ({ code, piece }) => !translations.some((each) => isOf(each, code) && idsIn(each).some((id) => isIn(id, piece))),
  );
  if (unknown.length > 0) return { said: unknown.map((wish) => refuse(wish, translations)).join('\n'), isRight: false };

  const said = translations.map((translation) => {
    const { locale, standings, notes } = translation;
    const fresh = new Set(standings.filter(isUnnoted).map(({ id }) => id));
    const own = wishes.filter(({ code }) => isOf(translation, code));
    const copies = new Set(standings.filter(({ state }) => state === 'same').map(({ id }) => id));
    const isMeant = (id: string) => own.some(({ piece }) => id === piece || (isIn(id, piece) && !copies.has(id)));
    const next = noteAll(translation, asked.length === 0 ? (id) => fresh.has(id) : isMeant);
    const text = writeNotes(next);
    if (text !== writeNotes(notes)) replaceFile(join(root, notesFile(locale.code)), text);
    const count = [...next].filter(([id, note]) => JSON.stringify(note) !== JSON.stringify(notes.get(id))).length;
    return `${locale.name} (${locale.code}): ${count} noted`;
  });
  return { said: said.join('\n'), isRight: true };
}

function translationsIn(root: string): readonly Translation[] {
  return readTranslations(filesOnDisk(root));
}

function reportLanguage({ locale, other, standings, notes, twin }: Translation): string {
  const counts = Object.entries(names).map(([state, name]) => `${standings.filter((each) => each.state === state).length} ${name}`);
  const unnoted = standings.filter(isUnnoted);
  const lost = [...notes.keys()].filter((id) => !standings.some((standing) => standing.id === id) && !twin.has(id));
  return [
    `${locale.name} (${locale.code}), with ${other.name}: ${counts.join(', ')}`,
    ...inStories(standings).map((pieces) => reportPieces(pieces, locale.code, other.code)),
    ...(unnoted.length > 0
      ? [`  ${unnoted.length} new, not noted yet: ${some(unnoted.map(({ id }) => id))}; once they fit: npm run translations -- accept`]
      : []),
    ...(lost.length > 0
      ? [`  ${lost.length} noted, of which no language says anything: ${some(lost)}; npm run translations -- accept forgets them`]
      : []),
  ].join('\n');
}

/** New in both languages, or no longer noted. */
function isUnnoted({ state, note }: Standing): boolean {
  return state === 'due' && !note;
}

function some(ids: readonly string[]): string {
  return ids.slice(0, 5).join(', ') + (ids.length > 5 ? ` and ${ids.length - 5} more` : '');
}

/** One piece, or all those of one file that are not written yet. */
function reportPieces(pieces: readonly Standing[], code: string, otherCode: string): string {
  const [{ id, state, own, twin, note }] = pieces as [Standing];
  const changes = state === 'due' && note && twin ? changesBetween(note.words, twin.words, otherCode) : [];
  const [first] = changes;
  const told = pieces.length === 1 && tellPiece(id);
  const place = (piece: Piece | undefined) => piece && `${piece.file}:${(first && piece.lines[first.field]) || piece.line}`;
  return [
    `  ${names[state]}  ${code}/${id}${pieces.length > 1 ? `, and ${pieces.length - 1} more of the same file` : ''}`,
    `    here   ${place(own) ?? `nothing in content/${code}`}`,
    `    there  ${place(twin) ?? `nothing in content/${otherCode}`}`,
    ...(told ? [`    where  ${told}`] : []),
    ...changes.map(({ field, parts }) => `    ${field === 'words' ? '' : `${field}: `}${markWords(parts)}`),
    ...(changes.length > 0 && twin && isBesideFigure(id, twin.words) ? [secondReader] : []),
  ].join('\n');
}

/** What a sentence says of a figure, no check can hold against the data. */
const secondReader = '    needs a second reader: it stands beside a figure; read it against the chart before you accept it';

function isBesideFigure(id: string, words: Piece['words']): boolean {
  return id.startsWith('figures/') || Object.values(words).some((text) => /<(?:Figure|Pay|Ratio) /.test(text));
}

/** What is not written yet is told file by file; of the rest each piece has its own story. */
function inStories(standings: readonly Standing[]): Standing[][] {
  const work = standings.filter((standing) => standing.state !== 'current' && !isUnnoted(standing));
  const story = (standing: Standing) => (isUnwritten(standing) ? `${standing.state} ${standing.twin?.file}` : standing.id);
  return [...Map.groupBy(work, story).values()];
}

/** `content/mr/comparison/salary.mdx // => { code: 'mr', piece: 'comparison/salary' }` */
function readWish(text: string, translations: readonly Translation[]): { code: string | undefined; piece: string } {
  const path = text
    .replace(/^content\//, '')
    .replace(/\.mdx$/, '')
    .replace(/\.(json|yaml)$/, '/');
  const [first = '', ...rest] = path.split('/');
  return translations.some(({ locale }) => locale.code === first)
    ? { code: first, piece: rest.join('/') }
    : { code: undefined, piece: path };
}

/** Peers are accepted together: the two pieces fit each other. */
function isOf({ locale, other, arePeers }: Translation, code: string | undefined): boolean {
  return code === undefined ? arePeers : locale.code === code || (arePeers && other.code === code);
}

function idsIn({ own, twin }: Translation): string[] {
  return [...own.keys()].filter((id) => twin.has(id));
}

/** A figure's words go with it. */
function isIn(id: string, piece: string): boolean {
  return id === piece || id.startsWith(piece.endsWith('/') || piece === '' ? piece : `${piece}/`);
}

function refuse({ text, code, piece }: { text: string } & ReturnType<typeof readWish>, translations: readonly Translation[]): string {
  const ids = translations.filter((each) => isOf(each, code)).flatMap(idsIn);
  const known = nearest(piece, new Set(ids)).map((id) => (code === undefined ? id : `${code}/${id}`));
  return `accept\n  found   ${text}\n  write   a piece that both languages have, for example ${known.join(', ')}`;
}

function replaceFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.next`, text);
  renameSync(`${file}.next`, file);
}

/** Run the command with these arguments. */
export function runTranslations(root: string, args: readonly string[]): Answer {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    options: { strict: { type: 'boolean' } },
  });
  const [verb, ...pieces] = positionals;
  const strange = [
    ...Object.keys(values)
      .filter((name) => name !== 'strict')
      .map((name) => `--${name}`),
    ...(verb && verb !== 'accept' ? [verb] : []),
  ];
  if (strange.length > 0)
    return {
      said: `translations\n  found   ${strange.join(' ')}\n  write   nothing, --strict, or accept and the pieces that fit`,
      isRight: false,
    };
  if (verb === 'accept') return accept(root, pieces);
  return { said: reportTranslations(root), isRight: !values.strict || areAllCurrent(root) };
}

if (import.meta.main) {
  const { said, isRight } = runTranslations(process.cwd(), process.argv.slice(2));
  console.log(said);
  process.exitCode = isRight ? 0 : 1;
}
