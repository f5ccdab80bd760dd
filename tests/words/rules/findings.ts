import type { Locale } from '../../../src/i18n/locale.ts';
import type { Finding, Rule, StringLanguage } from '../../../src/words/rules/rule.ts';
import type { ContentString, StringPlace } from '../../../src/words/rules/strings.ts';

/** The place of a paragraph, with something else about it. */
export function place(own: Partial<StringPlace> = {}): StringPlace {
  return { kind: 'passage', of: 'article', id: 'tea', field: 'body', mayHaveGaps: false, ...own };
}

/** A published language. */
export function locale(code: string, script: string): Locale {
  return { code, name: code, direction: 'ltr', script, numbers: { default: code }, status: 'published' };
}

/** One string by itself, which nothing is compared with. */
function stringOf(text: string, own: Partial<ContentString> = {}): ContentString {
  const string = { ...place(own), file: 'content/hi/article/tea.mdx', line: 1, label: 'body', text, tagged: [], key: 'article/tea.body.0' };
  return { ...string, ...own };
}

/** What a rule says of a string by itself. */
export function findings(rule: Rule, text: string, own: Partial<StringPlace> = {}, spoken: Locale = locale('hi', 'Deva')): Finding[] {
  const string = stringOf(text, own);
  const language: StringLanguage = {
    locale: spoken,
    strings: [string],
    twinOf: () => undefined,
    alike: () => undefined,
    named: () => undefined,
    term: () => undefined,
    isUnwritten: () => false,
  };
  return rule.check(string, language);
}

/** What it found, in the order of the text. */
export function found(rule: Rule, text: string, own: Partial<StringPlace> = {}, spoken?: Locale): string[] {
  return findings(rule, text, own, spoken).map((finding) => finding.found);
}
