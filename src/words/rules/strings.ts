import type { CheckedLanguage } from '../check/checked-language.ts';
import type { CheckedDocument } from '../check/document.ts';
import { splitKey } from '../check/word-list.ts';
import type { Folder } from '../schema/folder.ts';
import type { Plan } from '../schema/page-plan.ts';
import { wordFileNames, type WordFile } from '../schema/word-files.ts';

/** What a string of content/ is; which rules it has to meet hangs on this. */
export type StringKind =
  /** A paragraph of a body. */
  | 'passage'
  /** An item of a list in a body, which need not be a sentence. */
  | 'item'
  /** A field of whole sentences, such as a role's `day`. */
  | 'sentences'
  /** One sentence without the stop at its end: an outcome. */
  | 'finding'
  /** A phrase beside another: the two cells of a row. */
  | 'cell'
  /** What something is called: a title, its short form. */
  | 'name'
  /** A name that stands in a list under a code: an occupation, a skill. */
  | 'listed name'
  /** By what people look for a role, in any spelling and script. */
  | 'search name'
  /** Names that a publisher gives: a survey, a licence. */
  | 'source name'
  /** What tells the two roles of a ready-made comparison apart. */
  | 'pair'
  /** A word of ui.json, with gaps. */
  | 'interface word'
  /** A word that one chart needs, with gaps. */
  | 'chart word'
  /** A word of the preview, which only editors see. */
  | 'preview word'
  /** A term of the glossary. */
  | 'term'
  /** What the glossary says to editors, and the forms that it looks for. */
  | 'note'
  /** An id, a day, a verdict: chosen and not written. */
  | 'choice';

/** Where a string stands, apart from what it says. */
export interface StringPlace {
  kind: StringKind;
  /** The folder or the list: `roles`, `ui`, `glossary`. */
  of: string;
  /** The file in the folder, or the key in the list: `accountant`, `share.copy`. */
  id: string;
  /** The field without the places of lists in it: `outcomes.agrees`, `others`, `body`. */
  field: string;
  /** Whether something fills gaps in it: `{{title}}`. */
  mayHaveGaps: boolean;
}

/** One string of content/ and its place. */
export interface ContentString extends StringPlace {
  file: string;
  line: number;
  /** The field as messages name it: `others.2`. */
  label: string;
  text: string;
  /** The tags around words in it. */
  tagged: readonly { tag: string; text: string; line: number }[];
  /** The same in every language. */
  key: string;
}

/** What the fields of a folder's files are. A field of another name is none of ours, and its schema has refused it. */
const kindsOfFields: Readonly<Record<string, StringKind>> = {
  title: 'name',
  short: 'name',
  description: 'sentences',
  front: 'cell',
  back: 'cell',
  frontShort: 'cell',
  backShort: 'cell',
  published: 'choice',
  updated: 'choice',
  finding: 'sentences',
  claim: 'sentences',
  question: 'sentences',
  subtitle: 'sentences',
  outcomes: 'finding',
  verdict: 'choice',
  words: 'chart word',
  publisher: 'source name',
  dataset: 'source name',
  release: 'source name',
  licence: 'source name',
  note: 'sentences',
  does: 'sentences',
  day: 'sentences',
  why: 'sentences',
  wayIn: 'sentences',
  others: 'search name',
  roles: 'choice',
};

const kindsOfLists: Readonly<Record<WordFile, StringKind>> = {
  'ui.json': 'interface word',
  'occupations.yaml': 'listed name',
  'activities.yaml': 'listed name',
  'skills.yaml': 'listed name',
  'pairs.yaml': 'pair',
  'preview.yaml': 'preview word',
};

/** Every string of one language, in the order of its files. */
export function stringsOf({ documents, lists, glossary }: CheckedLanguage, { pages }: Pick<Plan, 'pages'>): ContentString[] {
  const ofMembers = new Set(pages.filter(({ pieces }) => pieces.some(({ isMember }) => isMember)).map(({ id }) => id));
  return [
    ...documents.all().flatMap(({ folder, files }) => files.flatMap((document) => stringsIn(folder, document, ofMembers))),
    ...wordFileNames.flatMap((name) => listedStrings(name, lists[name])),
    ...(glossary?.texts ?? []).map(({ field, text, line }): ContentString => {
      const [id = '', ...rest] = field.split('.');
      const kind = rest[0] === 'word' ? 'term' : 'note';
      return {
        ...bare,
        kind,
        of: 'glossary',
        id,
        field: rest[0] ?? '',
        file: glossary!.file,
        line,
        label: field,
        text,
        key: `glossary/${field}`,
      };
    }),
  ];
}

const bare = { tagged: [], mayHaveGaps: false } as const;

function stringsIn({ name: of }: Folder, { id, file, texts, passages }: CheckedDocument, ofMembers: ReadonlySet<string>): ContentString[] {
  const fields = texts.flatMap(({ field: label, text, line }): ContentString[] => {
    const field = label.replace(/\.\d+$/, '');
    const kind = kindOfField(of, field);
    const mayHaveGaps = kind === 'chart word' || kind === 'finding' || (of === 'pages' && ofMembers.has(id)); // a page of each member names it
    return kind ? [{ ...bare, kind, of, id, field, file, line, label, text, mayHaveGaps, key: `${of}/${id}.${label}` }] : [];
  });
  const body = passages.map(({ text, line, isItem, tagged }, index): ContentString => {
    return {
      ...bare,
      kind: isItem ? 'item' : 'passage',
      of,
      id,
      field: 'body',
      file,
      line,
      label: 'body',
      text,
      tagged,
      key: `${of}/${id}.body.${index}`,
    };
  });
  return [...fields, ...body];
}

/** What a field of a folder's file is; the short form of a source's name is its publisher's. */
export function kindOfField(of: string, field: string): StringKind | undefined {
  if (of === 'sources' && field === 'short') return 'source name';
  const [first = ''] = field.split('.');
  return Object.hasOwn(kindsOfFields, first) ? kindsOfFields[first] : undefined;
}

function listedStrings(name: WordFile, list: CheckedLanguage['lists'][WordFile]): ContentString[] {
  if (!list) return [];
  const of = name.replace(/\..*/, '');
  const kind = kindsOfLists[name];
  return Object.entries(list.words).map(([key, text]) => {
    const { base } = splitKey(key);
    const mayHaveGaps = kind === 'interface word';
    return {
      ...bare,
      kind,
      of,
      id: base,
      field: 'words',
      mayHaveGaps,
      file: list.file,
      line: list.lineOf(key),
      label: key,
      text,
      key: `${of}/${key}`,
    };
  });
}
