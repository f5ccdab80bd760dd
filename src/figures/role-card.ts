import type { CompareKey, Say } from '../compare/say.ts';
import { comparisonWords } from '../compare/words.ts';
import { topics, type CardFile, type ElementNames, type RoleCard, type Topic, type TopicSource } from '../compare/card.ts';
import type { Facts } from '../facts/read.ts';
import { sourcesOf } from '../facts/sources.ts';
import { oews } from '../facts/tables/oews.ts';
import { onetActivities } from '../facts/tables/onet-activities.ts';
import { onetContext } from '../facts/tables/onet-context.ts';
import { onetJobZones } from '../facts/tables/onet-jobzones.ts';
import { onetSkills } from '../facts/tables/onet-skills.ts';
import { plfsGroups } from '../facts/tables/plfs-groups.ts';
import { countriesFor } from '../i18n/countries.ts';
import { jobsOf } from '../model/role-pay.ts';
import { roleProfiles } from '../model/role-profiles.ts';
import type { DeclaredWord } from '../i18n/interface-words.ts';
import type { TranslateFigure } from '../i18n/translator.ts';
import type { Language } from '../words/language.ts';
import { roleSources } from './role/sources.ts';

/** What a comparison needs of one role in one language. `href` is where the role's own page stands. */
export function roleCard(facts: Facts, language: Pick<Language, 'role' | 'occupation'>, id: string, href: string): RoleCard {
  return { id, href, title: language.role(id).title, ...cardFile(facts, language, id) };
}

/** The same without what the page of the comparison says of every role. Nothing is rounded: that is done once, where it is printed. */
export function cardFile(facts: Facts, { role: wordsForRole, occupation }: Pick<Language, 'role' | 'occupation'>, id: string): CardFile {
  const { all, of, elements } = roleProfiles(facts);
  const { role, preparation, contact, india, activities, skills } = of(id);
  const { title, short, does, why } = wordsForRole(id);
  const { p10, p25, median, p75, p90, meanError, employment, employmentError } = role.pay;
  const rated = (order: readonly string[], own: ReadonlyMap<string, number>) =>
    own.size === 0 ? undefined : order.map((element) => own.get(element) ?? null);
  return {
    short: all.some((other) => other.role.id !== id && wordsForRole(other.role.id).short === short) ? title : short,
    office: role.office,
    level: role.level,
    does,
    why,
    pay: known({ p10, p25, median, p75, p90, error: meanError === undefined ? undefined : meanError / 100 }),
    ...known({
      jobs: employment === undefined ? undefined : jobsOf(employment, employmentError).count,
      preparation,
      contact,
      india: india && {
        group: occupation(india.ncoCode),
        p25: india.p25,
        median: india.median,
        p75: india.p75,
        isWeak: india.reliability === 'weak',
      },
      activities: rated(elements.activities, activities),
      skills: rated(elements.skills, skills),
    }),
  };
}

/** What all comparisons of a language share: the names of all that is rated, in the order of every card, and whose the figures are. */
export function elementNames(facts: Facts, language: Pick<Language, 'activity' | 'skill' | 'locale' | 'source' | 't'>): ElementNames {
  const { activities, skills } = roleProfiles(facts).elements;
  return {
    activities: activities.map(language.activity),
    skills: skills.map(language.skill),
    countries: countriesFor(language.locale),
    sources: Object.fromEntries(topics.map((topic) => [topic, topicSource(topic, facts, language)])) as ElementNames['sources'],
  };
}

const tables = {
  pay: oews,
  india: plfsGroups,
  preparation: onetJobZones,
  contact: onetContext,
  activities: onetActivities,
  skills: onetSkills,
} as const satisfies Record<Topic, { path: string }>;

function topicSource(topic: Topic, { sources }: Facts, { source, t }: Pick<Language, 'source' | 't'>): TopicSource {
  const [id] = sourcesOf(sources, [tables[topic]]) as [string];
  const { publisher, dataset, release, short, licence } = source(id);
  const { credit, licence: terms } = sources[id]!;
  return {
    country: topic === 'india' ? 'IN' : 'US',
    release,
    name: `${publisher}, ${dataset}${credit && terms ? ` (${licence}, ${terms.url}; ${t('figure.adapted')})` : ''}`,
    short: credit ? `${short} (${licence})` : short,
  };
}

/** The words of a comparison at build time. */
export function sayIn({ t }: Pick<Language, 't'>): Say {
  return t; // it says these words among others
}

/** The same words with their gaps open, for the browser. */
export function openWords({ t }: Pick<Language, 't'>): Record<CompareKey, string> {
  const open = Object.entries<DeclaredWord>(comparisonWords).map(([key, { gaps = {} }]) => {
    const gapsAsWritten = Object.fromEntries(Object.keys(gaps).map((name) => [name, `{{${name}}}`]));
    return [key, (t as TranslateFigure)(key, gapsAsWritten)];
  });
  return Object.fromEntries(open) as Record<CompareKey, string>; // Object.fromEntries forgets which keys
}

/** An object without the fields of which nothing is known. */
function known<Fields extends object>(
  fields: Fields,
): { [Field in keyof Fields as undefined extends Fields[Field] ? never : Field]: Fields[Field] } & {
  [Field in keyof Fields as undefined extends Fields[Field] ? Field : never]?: Exclude<Fields[Field], undefined>;
} {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

/** The sources of what these roles are compared by. */
export function comparisonSources(facts: Facts, ids: readonly string[]): string[] {
  return roleSources(facts, ids.map(roleProfiles(facts).of), { withYears: false });
}
