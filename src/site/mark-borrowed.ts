import type { Locale } from '../i18n/locale.ts';
import { letterOf, scriptOf } from '../i18n/scripts.ts';
import { splitSentences } from '../i18n/split.ts';
import type { Language } from '../words/language.ts';

/**
 * The page of a draft, in which each text that is borrowed says in which language it is: words of the interface, names. They come to a
 * page through every component; so they are known by what they say, or by their letters, once the page stands there, and no
 * component has to know of drafts.
 */
export function markBorrowed(html: string, { locale, borrowed }: Pick<Language, 'locale' | 'borrowed'>): string {
  if (!borrowed) return html;
  const lang = borrowed.from.code;
  const isBorrowed = knows(borrowed, locale);
  const pieces = piecesOf(html);
  const written = pieces.map(({ source }) => source);
  const open: Opened[] = [];
  for (const [at, { source, tag, isEnd }] of pieces.entries()) {
    const parent = open.at(-1);
    if (isEnd) open.pop();
    else if (tag) open.push(opened(tag, source, parent));
    else if (parent?.lang === locale.code && isBorrowed(source)) {
      const isAlone = pieces[at - 1]!.tag === parent.tag && pieces[at + 1]?.isEnd === true;
      if (isAlone) written[at - 1] = `${pieces[at - 1]!.source.slice(0, -1)} lang="${lang}">`;
      else written[at] = parent.isDrawn ? `<tspan lang="${lang}">${source}</tspan>` : `<bdi lang="${lang}">${source}</bdi>`;
    }
  }
  return written.join('');
}

/** An element that is open: in which language it speaks, and whether it is of a drawing. */
interface Opened {
  tag: string;
  lang: string | undefined;
  isDrawn: boolean;
}

function opened(tag: string, source: string, parent: Opened | undefined): Opened {
  const lang = /\slang="([^"]*)"/.exec(source)?.[1] ?? parent?.lang;
  return { tag, lang, isDrawn: tag === 'svg' || parent?.isDrawn === true };
}

/** A piece of a page: the start of an element that has an end too, an end, or what stands between, which is text for the most part. */
interface Piece {
  source: string;
  tag?: string;
  isEnd: boolean;
}

const voidElement = /^(area|br|col|hr|img|input|link|meta|source|wbr)$/;

/** As Astro writes pages: attributes in double quotes, each element closed that is not void. Scripts and styles are one piece. */
function piecesOf(html: string): Piece[] {
  const found = html.matchAll(/<(script|style)\b[^]*?<\/\1>|<(\/)?([a-z][\w-]*)(?:\s+[^\s=>/]+(?:="[^"]*")?)*\s*(\/)?>|[^<]+|</gi);
  return [...found].map(([source, , end, tag, isClosed]) => {
    const isElement = tag !== undefined && !isClosed && !voidElement.test(tag);
    return { source, isEnd: end !== undefined, ...(isElement && !end && { tag }) };
  });
}

const known = new WeakMap<object, (source: string) => boolean>();

/** Tells borrowed words of a draft. A text stands on many pages, so each is looked at once. */
function knows(borrowed: Borrowed, locale: Locale): (source: string) => boolean {
  const own = known.get(borrowed) ?? recogniser(borrowed, locale);
  known.set(borrowed, own);
  return own;
}

type Borrowed = NonNullable<Language['borrowed']>;

function recogniser({ words, from }: Borrowed, { script }: Locale): (source: string) => boolean {
  const letter = letterOf([scriptOf(from.script)]);
  const ownLetter = letterOf([scriptOf(script)]);
  const whole = new Set(words.map(heart));
  const filled = words
    .map((word) => heart(word).split(/\{\{\w+\}\}/))
    .filter((parts) => parts.length > 1 && parts.some((part) => letter.test(part)))
    .map((parts) => new RegExp(`^${parts.map(RegExp.escape).join('.+?')}$`, 'su'));
  const isSaid = (text: string) => !ownLetter.test(text) || whole.has(text) || filled.some((form) => form.test(text));
  const answers = new Map<string, boolean>();
  return (source) => {
    const text = heart(source);
    const answer = answers.get(text) ?? (letter.test(text) && (isSaid(text) || splitSentences(text).map(heart).every(isSaid)));
    answers.set(text, answer);
    return answer;
  };
}

/** A text without escapes and no-break spaces, and without the signs around it, which other words may have put there. */
function heart(text: string): string {
  return text
    .replaceAll('\u00a0', ' ')
    .replace(/&(?:#39|#x27|apos);/g, "'")
    .replace(/&(?:#34|quot);/g, '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/^[\s\p{Po}\u2066\u2069]+|[\s\p{Po}\u2066\u2069]+$/gu, '');
}
