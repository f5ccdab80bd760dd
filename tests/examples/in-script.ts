import { scriptOf } from '../../src/i18n/scripts.ts';

/** A letter of each script for every Latin one from a to z; each stands by itself, without signs above or below it. */
const letters: Readonly<Record<string, string>> = {
  Deva: 'कखगघचछजझटठडढतथदधनपफबभमयरलव',
  Taml: 'அஆஇஈஉஊஎஏஐஒஓகஙசஞடணதநபமயரலவழ',
  Arab: 'ابپتٹثجچحخدڈذرزسشصضطظعغفقک',
  Beng: 'কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমর',
};

/** What words of a script are not made of: tags, the addresses of links, gaps. */
const kept = /(<[^>]*>|\]\([^)]*\)|\{\{\w+\}\})/;

/**
 * The same text in the letters of another script, one for each: as many words, as many letters, and no two texts become one.
 * `script` is a code of ISO 15924; Latin stays as it is.
 */
export function inScript(script: string, text: string): string {
  const own = letters[script];
  if (own === undefined) return text;
  const { sentenceEnd } = scriptOf(script);
  return beside(text, (part) => spell(part, own).replace(/(?<=\p{L}|^)\.(?=["”]?(\s|$))/gu, sentenceEnd));
}

/** The same text in words as German makes them, each put together of two and as long as they: `Teashouse` of `Tea house`. */
export function inLongWords(text: string): string {
  return beside(text, (part) => part.replace(/(?<![a-z])([a-z]+) (?=[a-z])/gi, '$1s'));
}

/** A text, with what is no tag, address or gap said otherwise. */
function beside(text: string, say: (part: string) => string): string {
  return text
    .split(kept)
    .map((part, index) => (index % 2 === 1 ? part : say(part)))
    .join('');
}

/** The same for a file of words; the names of its fields, and what is no word in them, stay. */
export function fileInScript(script: string, text: string): string {
  return fileSaid(text, (words) => inScript(script, words));
}

/** A file of words whose words are said otherwise. */
export function fileSaid(text: string, say: (words: string) => string): string {
  const isDocument = text.startsWith('---\n');
  const [, fields = text, body = ''] = isDocument ? (/^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? []) : [];
  const spoken = fields.replace(/^(\s*(?:"[^"]+"|[\w-]+): )(.+)$/gm, (line, name: string, words: string) =>
    /^\s*(roles|verdict|published|updated): /.test(line) ? line : name + say(words),
  );
  return isDocument ? `---\n${spoken}---\n${say(body)}` : spoken;
}

function spell(text: string, own: string): string {
  return text.replace(/[a-z]/gi, (letter) => [...own][letter.toLowerCase().charCodeAt(0) - 97]!);
}
