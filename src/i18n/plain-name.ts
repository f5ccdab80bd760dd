/**
 * A name as people type it: in any case, with or without the nukta, with either sign for a nasal vowel, whatever the spaces.
 * `language` is that of the letters' case; lines stay lines.
 */
export function plainName(text: string, language: string): string {
  return text
    .normalize('NFD')
    .replaceAll('\u093c', '')
    .replaceAll('\u0901', '\u0902')
    .toLocaleLowerCase(language)
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}
