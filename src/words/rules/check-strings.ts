import type { Problem } from '../../files/problem.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { CheckedLanguage } from '../check/checked-language.ts';
import type { Plan } from '../schema/page-plan.ts';
import type { Finding, Rule, StringLanguage } from './rule.ts';
import { listPlaceOf, plainForm } from './names.ts';
import { rules } from './rules.ts';
import { stringsOf, type ContentString, type StringPlace } from './strings.ts';

/** Every string of each language, once, against every rule that it has to meet. */
export function checkStrings(languages: readonly CheckedLanguage[], plan: Plan): { strings: ContentString[]; problems: Problem[] } {
  const spoken = speak(languages, plan);
  return {
    strings: spoken.flatMap(({ strings }) => strings),
    problems: spoken.flatMap((language) => language.strings.flatMap((string) => checkString(string, language))),
  };
}

/** The rules that a string has to meet in its language; of those that look at other strings, or at this one alone. */
export function rulesFor(place: StringPlace, { locale }: Pick<StringLanguage, 'locale'>, looks?: boolean): Rule[] {
  const isPublished = locale.status === 'published';
  return rules.filter(
    ({ appliesTo, speaks, isOfPublished = false, looksAround = false }) =>
      looksAround === (looks ?? looksAround) && appliesTo(place) && (isPublished || !isOfPublished) && (speaks?.(locale) ?? true),
  );
}

/** What is empty, its schema has refused. */
function checkString(string: ContentString, language: StringLanguage): Problem[] {
  if (string.text.trim() === '') return [];
  const [around, alone] = [true, false].map(
    (looks) => () => rulesFor(string, language, looks).flatMap(({ check }) => check(string, language)),
  );
  return [...once(string, language.locale, alone!), ...around!()].map((finding) => problemAt(string, finding));
}

const known = new Map<string, Finding[]>();
/** Several times as many as a site has. */
const mostKnown = 50_000;

/** While somebody writes, all strings but one stay as they were, and so does what was found in each by itself. */
function once(
  { kind, of, id, field, mayHaveGaps, text }: ContentString,
  { code, script, status }: Locale,
  look: () => Finding[],
): Finding[] {
  const key = JSON.stringify([code, script, status, kind, of, id.split('.')[0], field, mayHaveGaps, text]);
  if (known.size > mostKnown) known.clear();
  const found = known.get(key) ?? look();
  known.set(key, found);
  return found;
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
    const { alike, named } = namesIn(strings);
    const terms = new Map(strings.filter(({ kind }) => kind === 'term').map((string) => [string.id, string]));
    return {
      locale,
      strings,
      twinOf: ({ key }) => (locale === model?.locale ? undefined : twins.get(key)),
      alike,
      named,
      term: (id) => terms.get(id),
      isUnwritten: ({ file, key, text }) => unwritten.has(file) || followed?.get(key) === text,
    };
  });
}

/** Which strings are called alike in the lists in which they are names. */
function namesIn(strings: readonly ContentString[]): Pick<StringLanguage, 'alike' | 'named'> {
  const placed = strings.flatMap((string) => {
    const place = listPlaceOf(string);
    return place ? [{ string, owner: place.owner, name: nameIn(place.list, string.text) }] : [];
  });
  const byName = Map.groupBy(placed, ({ name }) => name);
  const first = (name: string, owner?: string) => byName.get(name)?.find((other) => other.owner !== owner)?.string;
  return {
    alike: (string) => {
      const { list, owner } = listPlaceOf(string)!;
      const name = nameIn(list, string.text);
      return first(name, owner); // both of the two are told: which of them is wrong, only its writer knows
    },
    named: (list, name) => first(nameIn(list, name)),
  };
}

function nameIn(list: string, text: string): string {
  return `${list}: ${plainForm(text)}`;
}
