import type { Problem } from '../../files/problem.ts';
import type { CheckedLanguage } from '../check/checked-language.ts';
import type { Plan } from '../schema/page-plan.ts';
import type { Finding, Rule, StringLanguage } from './rule.ts';
import { rules } from './rules.ts';
import { stringsOf, type ContentString } from './strings.ts';

/** Every string of each language, once, against every rule that it has to meet. */
export function checkStrings(languages: readonly CheckedLanguage[], plan: Plan): Problem[] {
  return speak(languages, plan).flatMap((language) => language.strings.flatMap((string) => checkString(string, language)));
}

/** The rules that a string has to meet in its language. */
export function rulesFor(string: ContentString, { locale }: Pick<StringLanguage, 'locale'>): Rule[] {
  const isPublished = locale.status === 'published';
  return rules.filter(
    ({ appliesTo, speaks, isOfPublished = false }) => appliesTo(string) && (isPublished || !isOfPublished) && (speaks?.(locale) ?? true),
  );
}

/** What is empty, its schema has refused. */
function checkString(string: ContentString, language: StringLanguage): Problem[] {
  if (string.text.trim() === '') return [];
  return rulesFor(string, language).flatMap(({ check }) => check(string, language).map((finding) => problemAt(string, finding)));
}

/** A body has a line for each of its lines; a field stands where its name does. */
function problemAt({ file, line, label, text }: ContentString, { index = 0, field = label, found, write }: Finding): Problem {
  return { file, line: line + (text.slice(0, index).match(/\n/g)?.length ?? 0), field, found, write };
}

function speak(languages: readonly CheckedLanguage[], plan: Plan): StringLanguage[] {
  const all = languages.map((language) => ({ ...language, strings: stringsOf(language, plan) }));
  const textsOf = new Map(all.map(({ locale, strings }) => [locale.code, new Map(strings.map(({ key, text }) => [key, text]))]));
  const model = all.find(({ locale }) => locale.status === 'published');
  const twins = new Map(model?.strings.map((string) => [string.key, string]));
  return all.map(({ locale, strings, unwritten }) => {
    const followed = textsOf.get(locale.follows ?? '');
    const terms = new Map(strings.filter(({ kind }) => kind === 'term').map((string) => [string.id, string]));
    return {
      locale,
      strings,
      twinOf: ({ key }) => (locale === model?.locale ? undefined : twins.get(key)),
      term: (id) => terms.get(id),
      isUnwritten: ({ file, key, text }) => unwritten.has(file) || followed?.get(key) === text,
    };
  });
}
