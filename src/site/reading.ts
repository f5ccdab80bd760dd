import type { PageKind } from '../kinds/page-kind.ts';
import { listOf, type Placement, type Reads } from '../words/schema/page-plan.ts';
import { plainText } from '../words/plain-text.ts';
import type { Language } from '../words/language.ts';
import { idsIn, type Outline } from '../words/schema/outline.ts';

/** One text as a reader meets it: a title, a cell, a paragraph. Numbers are still gaps or tags. */
export interface Passage {
  file: string;
  field: string;
  text: string;
  /** Made of sentences, and not a title, a label or a cell. */
  isProse: boolean;
  /** It opens only when asked for. */
  isFolded: boolean;
}

/**
 * Everything of the own words of each page of a kind, in the order in which it is read: one list a page, many where the kind
 * has a page for each member.
 */
export function passagesOf(kind: PageKind, language: Language, outline: Outline): Passage[][] {
  const reader = readerOf(kind, language, outline);
  const member = kind.pieces.find(({ isMember }) => isMember);
  if (member) return reader.ids(member).map((id) => reader.piece(member, id));
  const standing = kind.pieces.filter(({ tag }) => !tag); // what a tag puts there is read where the tag stands
  return [
    [
      ...reader.said(language.page(kind.id), { labels: ['title'], prose: ['body'] }),
      ...standing.flatMap((placement) => reader.ids(placement).flatMap((id) => reader.piece(placement, id))),
    ],
  ];
}

interface Reader {
  /** The pieces of a placement, in order. */
  ids: (placement: Placement) => readonly string[];
  /** One of them, with what its tags put into it. */
  piece: (placement: Placement, id: string) => Passage[];
  /** The fields of something, and its paragraphs, in this order. */
  said: (piece: { file: string }, reads: Reads) => Passage[];
}

function readerOf(kind: PageKind, language: Language, outline: Outline): Reader {
  const ids = (placement: Placement) => {
    const list = listOf(placement);
    if (list !== undefined) return idsIn(outline, list);
    return 'schema' in placement.of ? language.pieces(placement.of).map(({ id }) => id) : language.listed(placement.of.name);
  };
  const piece = ({ of, reads }: Placement, id: string) => {
    if ('schema' in of)
      return said(
        language.pieces(of).find((own) => own.id === id)!,
        reads,
      );
    return said(language.entry(of.name, id), reads).map((passage) => ({ ...passage, field: id })); // in a list, an entry is a line
  };
  const put = (tag: string) =>
    kind.pieces.flatMap((placement) =>
      placement.tag ? ids(placement).flatMap((id) => (placement.tag!(id) === tag ? piece(placement, id) : [])) : [],
    );
  const said = (own: { file: string }, { labels = [], prose = [], folded = [] }: Reads): Passage[] => {
    const read = (fields: readonly string[], isProse: boolean, isFolded: boolean) =>
      fields.flatMap((field) =>
        textsOf(own, field).flatMap((text) =>
          text.split(/(<[A-Z]\w*(?: name="[a-z0-9-]+")? \/>)/).flatMap((part, index) => {
            if (index % 2 === 0) return paragraphs(part).map((words) => ({ file: own.file, field, text: words, isProse, isFolded }));
            return put(part);
          }),
        ),
      );
    return [...read(labels, false, false), ...read(prose, true, false), ...read(folded, true, true)];
  };
  return { ids, piece, said };
}

/** What stands under a field: a text, or several with names of their own. */
function textsOf(piece: object, field: string): string[] {
  const value: unknown = Reflect.get(piece, field);
  if (typeof value === 'string') return [value];
  return value instanceof Object ? Object.values(value).map(String) : [];
}

/** A text as paragraphs and list items, as it is heard: without tags, addresses and stars. */
function paragraphs(text: string): string[] {
  return text
    .split(/\n{2,}|\n(?=- )/)
    .map((part) =>
      plainText(part)
        .replaceAll(/ \(https:[^()]*\)|\*\*/g, '')
        .trim(),
    )
    .filter(Boolean);
}
