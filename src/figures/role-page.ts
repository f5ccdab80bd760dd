import { nameInSentence } from '../compare/say.ts';
import { preparationName } from '../compare/sentences.ts';
import type { Facts } from '../facts/read.ts';
import { roleProfiles, type RoleProfile } from '../model/role-profiles.ts';
import type { Language } from '../words/language.ts';
import { sayIn } from './role-card.ts';
import { apartOfRole } from './role/apart.ts';
import { contactOfRole } from './role/contact.ts';
import { indiaOfRole } from './role/india.ts';
import { payOfRole } from './role/pay.ts';
import { roleSources } from './role/sources.ts';
import { yearsOfRole } from './role/years.ts';

/** What the facts show of one role, in one language, piece by piece of its page. What is not known is a sentence too. */
export interface RolePage {
  profile: RoleProfile;
  /** The way in, in the United States. */
  preparation: string | undefined;
  pay: ReturnType<typeof payOfRole>;
  years: ReturnType<typeof yearsOfRole>;
  india: string[];
  contact: string;
  apart: ReturnType<typeof apartOfRole>;
  /** Ids of content/data/sources.yaml. */
  sources: readonly string[];
}

/** The pieces of the page of the role with this id, each from the facts and in the words of `language`; `hrefOf` says where a role's page stands. An unknown id throws. */
export function rolePage(facts: Facts, language: Language, id: string, hrefOf: (id: string) => string): RolePage {
  const profiles = roleProfiles(facts);
  const profile = profiles.of(id);
  const preparation = preparationName(profile, sayIn(language));
  return {
    profile,
    preparation: preparation === undefined ? undefined : language.t('role.wayInUs', { preparation: nameInSentence(preparation) }),
    pay: payOfRole(profile, facts.roles, language, hrefOf),
    years: yearsOfRole(profile, facts.oewsHistory, language),
    india: indiaOfRole(profile, facts.sources, language),
    contact: contactOfRole(profile, profiles, language),
    apart: apartOfRole(profile, language),
    sources: roleSources(facts, [profile], { withYears: true }),
  };
}
