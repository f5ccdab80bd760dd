/**
 * Languages whose words are put together to ones wider than a phone's column, and whose syllables browsers know: they may be parted
 * by a hyphen. Elsewhere that would save little and disturb the reading; in Tamil or Malayalam a word is parted without a mark.
 */
const compounding: ReadonlySet<string> = new Set(['da', 'de', 'et', 'fi', 'hu', 'is', 'nb', 'nl', 'nn', 'no', 'sv']);

/** Whether long words of a language are parted by hyphens at the end of a line. */
export function isHyphenated(code: string): boolean {
  return compounding.has(new Intl.Locale(code).language);
}
