import { plainText } from '../words/plain-text.ts';
import type { Language, RoleWords, Section } from '../words/language.ts';
import type { Outline } from '../words/schema/outline.ts';
import type { PageKind } from '../kinds/page-kind.ts';

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
 * has a page for each role.
 */
export function passagesOf(kind: PageKind, language: Language, outline: Outline): Passage[][] {
  return kind.id === 'role' ? language.roles.map(rolePassages) : [pagePassages(kind, language, outline)];
}

function pagePassages(kind: PageKind, language: Language, outline: Outline): Passage[] {
  const { evidence, method, page, sections } = language;
  const stands = ({ id }: { id: string }, folder: 'article' | 'method') => kind.has(folder, id, outline);
  return [
    ...said(page(kind.id), { labels: ['title'], prose: ['body'] }),
    ...sections.filter((section) => stands(section, 'article')).flatMap((section) => sectionPassages(section, language)),
    ...evidence.filter((id) => kind.has('figures', id, outline)).flatMap((id) => fullFigure(id, language)),
    ...method.filter((section) => stands(section, 'method')).flatMap((section) => sectionPassages(section, language)),
  ];
}

/** A role's page as its own file fills it. Its name is what people call it, hard or not, and the sentences explain it. */
function rolePassages(role: RoleWords): Passage[] {
  return said(role, { prose: ['does', 'day', 'why', 'wayIn'] });
}

/** The fields of a piece that are read, and its paragraphs, in this order. */
function said<Piece extends { file: string }>(
  piece: Piece,
  { labels = [], prose = [], folded = [] }: { labels?: string[]; prose?: string[]; folded?: string[] },
): Passage[] {
  const read = (fields: readonly string[], isProse: boolean, isFolded: boolean) =>
    fields.flatMap((field) => {
      const value: unknown = Reflect.get(piece, field);
      const texts =
        typeof value === 'string' ? value.split(/\n{2,}|\n(?=- )/) : value instanceof Object ? Object.values(value).map(String) : [];
      return texts
        .map((text) =>
          plainText(text)
            .replaceAll(/ \(https:[^()]*\)|\*\*/g, '')
            .trim(),
        )
        .filter(Boolean)
        .map((text) => ({ file: piece.file, field, text, isProse, isFolded }));
    });
  return [...read(labels, false, false), ...read(prose, true, false), ...read(folded, true, true)];
}

/** A section; what its tags put there is read where they stand. */
function sectionPassages(section: Pick<Section, 'file' | 'title' | 'body'>, language: Language): Passage[] {
  const parts = section.body.split(/(<(?:Comparison|Differences) \/>|<Figure name="[a-z0-9-]+" \/>)/);
  return [
    ...said(section, { labels: ['title'] }),
    ...parts.flatMap((part) => {
      if (part === '<Comparison />')
        return language.rows.flatMap((row) => said(row, { labels: ['title', 'front', 'back'], folded: ['body'] }));
      if (part === '<Differences />')
        return language.differences.flatMap((own) => [
          ...said(own, { labels: ['title'], prose: ['finding'] }),
          ...sectionPassages({ ...own, title: '' }, language),
        ]);
      const figure = /^<Figure name="([^"]+)"/.exec(part)?.[1];
      if (figure !== undefined) return said(language.figure(figure), { labels: ['claim'], prose: ['outcomes', 'subtitle'] });
      return said({ file: section.file, body: part }, { prose: ['body'] });
    }),
  ];
}

function fullFigure(id: string, language: Language): Passage[] {
  return said(language.figure(id), { labels: ['question', 'claim'], prose: ['outcomes', 'subtitle'], folded: ['body'] });
}
