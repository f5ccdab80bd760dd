import { z } from 'astro/zod';
import { fields } from '../../files/fields.ts';
import { findForeignWords } from '../../files/letters.ts';
import { someText } from '../../files/text.ts';
import type { Locale } from '../../i18n/locale.ts';
import { scriptOf, scripts } from '../../i18n/scripts.ts';

const intlTag = z
  .string({ error: 'a language tag, for example hi-IN' })
  .refine(isKnownToIntl, 'a language tag that Intl knows, for example hi-IN');

/** content/locales.json: one language of the site. */
const localeSchema = fields({
  code: z
    .string({ error: 'a language code, for example hi' })
    .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, 'a language code, for example hi, ur or pa-Arab'),
  name: someText(), // as its readers write it
  direction: z.enum(['ltr', 'rtl'], { error: 'ltr or rtl' }),
  script: z.enum(Object.keys(scripts), { error: `a script that src/i18n/scripts.ts has: ${Object.keys(scripts).join(', ')}` }),
  numbers: z
    .object({ default: intlTag }, { error: 'for example { "default": "hi-IN" }' })
    .catchall(intlTag)
    .refine(hasOnlyCurrencies, '"default", and currencies in three capitals, for example "USD"'),
  status: z.enum(['draft', 'published'], { error: 'draft or published' }),
  follows: z.string({ error: 'the code of the language that it is translated from' }).optional(),
});

/** The whole list. The first published language is the site's default. */
export const localesSchema: z.ZodType<Locale[]> = z
  .array(localeSchema, { error: 'a list of languages: [{ "code": … }, …]' })
  .refine((locales) => new Set(locales.map(({ code }) => code)).size === locales.length, 'each code once')
  .refine((locales) => locales.some(({ status }) => status === 'published'), 'at least one language with "status": "published"')
  .superRefine((locales, context) => {
    for (const [index, locale] of locales.entries())
      for (const { path, message } of oddities(locale, locales)) context.addIssue({ code: 'custom', path: [index, ...path], message });
  })
  .superRefine((locales, context) => {
    const peers = locales.filter(({ follows }) => follows === undefined);
    const leaders = peers.filter(({ status }) => status === 'published').map(({ code }) => code);
    for (const [index, { code, follows }] of locales.entries()) {
      const isRight = follows === undefined ? peers.findIndex((peer) => peer.code === code) < 2 : leaders.includes(follows);
      if (isRight) continue;
      const message = `the language that it is translated from, "follows": one of ${leaders.map((leader) => `"${leader}"`).join(', ')}`;
      context.addIssue({ code: 'custom', path: [index, 'follows'], message });
    }
  });

/** What fits the fields of a language, but not the language. */
function oddities(
  { code, name, script, direction, numbers, status }: Locale,
  locales: readonly Locale[],
): { path: string[]; message: string }[] {
  // What is wrong by itself is told already.
  if (!/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(code) || !Object.hasOwn(scripts, script)) return [];
  const ownName = new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code);
  const runs = directionOf(new Intl.Locale(`und-${script}`));
  const letters = name.match(/\p{L}/gu) ?? [];
  // What Intl has no name for may begin with its English one.
  const isOwn =
    status === 'draft' || letters.length === 0
      ? letters.length > 0
      : findForeignWords(name, scriptOf(script).letters).length === 0 && isIn(script, letters);
  return [
    ...(isOwn ? [] : [{ path: ['name'], message: `its own name in its own letters${ownName ? `, for example ${ownName}` : ''}` }]),
    ...(locales.some((other) => other.code !== code && other.name === name)
      ? [{ path: ['name'], message: 'a name that no other language has' }]
      : []),
    ...(direction === runs ? [] : [{ path: ['direction'], message: `${runs}, as ${script} runs` }]),
    ...Object.entries(numbers).flatMap(([key, tag]) => {
      if (!isKnownToIntl(tag!) || !hasOnlyCurrencies({ [key]: tag! })) return [];
      const { language, numberingSystem = 'latn' } = new Intl.Locale(tag!);
      const own = new Intl.Locale(code).language;
      if (numberingSystem !== 'latn')
        return [{ path: ['numbers', key], message: `${tag!.replace(/-u-.*/, '')}; digits are Latin in every language` }];
      return language === own ? [] : [{ path: ['numbers', key], message: `a tag of this language, for example ${own}-IN` }];
    }),
  ];
}

function isIn(script: string, letters: readonly string[]): boolean {
  return letters.every((letter) => /\p{Script=Latin}/u.test(letter) === (script === 'Latn'));
}

/** TypeScript does not know it yet: https://tc39.es/proposal-intl-locale-info/ */
function directionOf(locale: Intl.Locale): Locale['direction'] {
  const { getTextInfo } = locale as Intl.Locale & { getTextInfo(): { direction: Locale['direction'] } };
  return getTextInfo.call(locale).direction;
}

function isKnownToIntl(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false; // not even shaped like a tag
  }
}

function hasOnlyCurrencies(numbers: Record<string, string>): boolean {
  return Object.keys(numbers).every((key) => /^(default|[A-Z]{3})$/.test(key));
}
