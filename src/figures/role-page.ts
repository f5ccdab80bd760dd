import { extent, max, mean } from 'd3-array';
import type { YearLines } from '../drawing/year-lines/chart.ts';
import { drawRowMark, drawRowRange, type Row, type Rows } from '../drawing/parts/rows.ts';
import { svg } from '../drawing/parts/svg.ts';
import { axisOf, axisTicks, percent, shareOn } from '../drawing/range-mark/axis.ts';
import { rangeOfPay } from '../drawing/range-mark/range.ts';
import { inSentence } from '../compare/say.ts';
import { preparationName } from '../compare/sentences.ts';
import type { PaidRole } from '../facts/paid-roles.ts';
import type { Facts } from '../facts/read.ts';
import { sourcesOf } from '../facts/sources.ts';
import { oewsHistory } from '../facts/tables/oews-history.ts';
import { oews } from '../facts/tables/oews.ts';
import { onetActivities } from '../facts/tables/onet-activities.ts';
import { onetContext } from '../facts/tables/onet-context.ts';
import { onetJobZones } from '../facts/tables/onet-jobzones.ts';
import { onetSkills } from '../facts/tables/onet-skills.ts';
import { plfsGroups } from '../facts/tables/plfs-groups.ts';
import { ratingScale } from '../model/ratings.ts';
import { roleProfiles, type RoleProfile } from '../model/role-profiles.ts';
import { marginOf } from '../model/sampling-error.ts';
import type { Trait } from '../model/set-apart.ts';
import type { Language } from '../words/language.ts';
import { sayIn } from './role-card.ts';

/** Fewer years than this are no line. */
const fewestYears = 5;

/** What the facts show of one role, in one language, piece by piece of its page. What is not known is a sentence too. */
export interface RolePage {
  profile: RoleProfile;
  /** The way in, in the United States. */
  preparation: string | undefined;
  pay: { rows: Rows; sentences: string[] };
  years: { chart: YearLines | undefined; sentences: string[] };
  india: string[];
  contact: string;
  apart: { activities: Rows | undefined; skills: Rows | undefined; sentences: string[] };
  /** Ids of content/data/sources.yaml. */
  sources: readonly string[];
}

/** The page of the role with this id; `hrefOf` says where a role's page stands. */
export function rolePage(facts: Facts, language: Language, id: string, hrefOf: (id: string) => string): RolePage {
  const { t } = language;
  const profiles = roleProfiles(facts);
  const profile = profiles.of(id);
  const preparation = preparationName(profile, sayIn(language));
  const tables = [
    oews,
    ...(profile.years.length > 0 ? [oewsHistory] : []),
    ...(profile.india ? [plfsGroups] : []),
    ...(profile.preparation ? [onetJobZones] : []),
    ...(profile.contact === undefined ? [] : [onetContext]),
    ...(profile.activities.size > 0 ? [onetActivities] : []),
    ...(profile.skills.size > 0 ? [onetSkills] : []),
  ];
  return {
    profile,
    preparation: preparation === undefined ? undefined : t('role.wayInUs', { preparation: inSentence(preparation) }),
    pay: payOf(profile, facts, language, hrefOf),
    years: yearsOf(profile, facts, language),
    india: indiaOf(profile, facts, language),
    contact: contactOf(profile, profiles.all, language),
    apart: apartOf(profile, language),
    sources: sourcesOf(facts.sources, tables),
  };
}

function payOf(
  { role, rank, nearest }: RoleProfile,
  { roles }: Facts,
  language: Language,
  hrefOf: (id: string) => string,
): RolePage['pay'] {
  const { format, role: wordsOf, t } = language;
  const dollars = (amount: number) => format.money(amount, 'USD');
  const { p10, p25, median, p75, p90, meanError, employment, employmentError } = role.pay;
  const near = nearest.map(({ id }) => roles.find((other) => other.id === id)!);
  const peers = roles.filter(({ level }) => level === role.level);
  const shown = [role, ...near];
  const axis = axisOf(0, max([...shown.map(({ pay }) => rangeOfPay(pay).high), ...peers.map(({ pay }) => pay.median)])!, 4);
  const x = (amount: number) => shareOn(axis, amount);
  const amount = (value: number | undefined) => (value === undefined ? t('role.unpublished') : dollars(value));
  const bar = ({ id, office, pay }: PaidRole): Row => ({
    id,
    office,
    name: wordsOf(id).short,
    href: id === role.id ? undefined : hrefOf(id),
    cells: [amount(pay.p10), dollars(pay.median), amount(pay.p90)],
    drawing: drawRowRange(rangeOfPay(pay), axis, office),
  });
  const [low, high] = extent(peers, ({ pay }) => pay.median) as [number, number];
  const strip: Row = {
    id: 'level',
    office: role.office,
    officeName: t('role.rankChart', { from: dollars(low), to: dollars(high) }),
    name: t(`level.${role.level}`),
    cells: ['', `${format.number(rank.rank)} / ${format.number(rank.of)}`, ''],
    drawing: svg`${[
      peers.filter(({ id }) => id !== role.id).map(({ pay }) => svg`<rect class="other" x="${percent(x(pay.median))}"/>`),
      drawRowMark(role.office, x(median)),
    ]}`,
  };
  const jobs = (value: number) => format.number(Math.round(value / 10) * 10, 'USD');
  return {
    rows: {
      columns: [t('role.payName'), t('role.payLow'), t('role.payMedian'), t('role.payHigh')],
      kept: [1],
      ticks: axisTicks(axis, dollars),
      groups: [{ id: 'pay', name: undefined, rows: [...shown.map(bar), strip] }],
    },
    sentences: [
      p25 !== undefined && p75 !== undefined
        ? t('role.paySentence', { median: dollars(median), p25: dollars(p25), p75: dollars(p75) })
        : t('role.paySentenceShort', { median: dollars(median) }),
      meanError === undefined
        ? t('compare.sayErrorNone')
        : t('role.payError', { error: `±${format.percentUpTo(marginOf(meanError / 100), 1)}` }),
      ...(p10 === undefined || p90 === undefined
        ? [
            t('role.payUnknown', {
              points: format.list([...(p10 === undefined ? [t('role.payLow')] : []), ...(p90 === undefined ? [t('role.payHigh')] : [])]),
            }),
          ]
        : []),
      rank.percentile === undefined
        ? t('role.alone')
        : t('role.rank', {
            rank: format.number(rank.rank),
            of: format.number(rank.of),
            level: t(`level.${role.level}`),
            percentile: format.percent(rank.percentile),
          }),
      employment === undefined
        ? t('role.jobsUnknown')
        : employmentError === undefined
          ? t('role.jobsOnly', { jobs: jobs(employment) })
          : t('role.jobs', {
              jobs: jobs(employment),
              low: jobs(employment * (1 - marginOf(employmentError / 100))),
              high: jobs(employment * (1 + marginOf(employmentError / 100))),
            }),
    ],
  };
}

function yearsOf({ years }: RoleProfile, { oewsHistory: history }: Facts, { format, t }: Language): RolePage['years'] {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last || years.length < fewestYears) return { chart: undefined, sentences: [t('role.yearsFew')] };
  const dollars = (amount: number) => format.money(amount, 'USD');
  const missing = Array.from({ length: last.year - first.year }, (_, index) => first.year + index).filter(
    (year) => !years.some((own) => own.year === year),
  );
  const known = new Set(history.map(({ year }) => year));
  const decade = Math.round((first.year + last.year) / 20) * 10;
  return {
    chart: {
      kind: 'year-lines',
      label: t('role.years'),
      series: [
        {
          id: 'median',
          points: years.map(({ year, median }) => ({ year, value: median })),
          label: '',
          lastValue: dollars(last.median),
          isLabelAbove: true,
          isNamedFirst: false,
        },
      ],
      level: { value: 0, name: dollars(0) },
      include: [0],
      tick: dollars,
      missing,
      breaks: [],
      tickYears: [first.year, ...(decade > first.year && decade < last.year && known.has(decade) ? [decade] : []), last.year],
    },
    sentences: [
      t('role.yearsSentence', {
        first: dollars(first.median),
        from: String(first.year),
        last: dollars(last.median),
        to: String(last.year),
      }),
      ...(missing.length > 0 ? [t('role.yearsMissing', { years: format.list(missing.map(String)) })] : []),
    ],
  };
}

function indiaOf({ india }: RoleProfile, { sources }: Facts, { format, occupation, source, t }: Language): string[] {
  if (!india) return [t('role.indiaNone')];
  const rupees = (amount: number) => format.money(amount, 'INR');
  const { ncoCode, median, p25, p75, reliability, earners } = india;
  const [survey] = sourcesOf(sources, [plfsGroups]) as [string];
  return [
    t('role.indiaSentence', {
      group: occupation(ncoCode),
      year: source(survey).release,
      median: rupees(median),
      p25: rupees(p25),
      p75: rupees(p75),
    }),
    t('role.indiaCaveat'),
    ...(reliability === 'weak' ? [t('role.indiaWeak', { earners: format.number(earners, 'INR') })] : []),
  ];
}

function contactOf({ contact }: RoleProfile, all: readonly RoleProfile[], { format, t }: Language): string {
  if (contact === undefined) return t('role.contactNone');
  const others = mean(all, (own) => own.contact)!;
  return t('role.contact', { contact: format.decimal(contact, 1), mean: format.decimal(others, 1) });
}

function apartOf({ role, apart, activities, skills }: RoleProfile, language: Language): RolePage['apart'] {
  const { t } = language;
  const rows = (heading: string, traits: readonly Trait[], name: (element: string) => string) =>
    traits.length === 0 ? undefined : traitRows(heading, traits, name, role, language);
  const missing = () => [
    ...(apart.activities.length === 0 ? [t('role.activitiesAlike')] : []),
    ...(skills.size === 0 ? [t('role.skillsNone')] : apart.skills.length === 0 ? [t('role.skillsAlike')] : []),
  ];
  return {
    activities: rows(t('role.activities'), apart.activities, language.activity),
    skills: rows(t('role.skills'), apart.skills, language.skill),
    sentences: activities.size === 0 ? [t('role.apartNone')] : [t('role.apartRule'), ...missing()],
  };
}

/** A trait of the role against the mean of the others, on the scale of the ratings. */
function traitRows(
  heading: string,
  traits: readonly Trait[],
  name: (element: string) => string,
  { office }: PaidRole,
  { format, t }: Language,
): Rows {
  const axis = axisOf(...ratingScale, 4);
  const rating = (value: number) => format.decimal(value, 1);
  return {
    columns: [heading, t('role.own'), t('role.others')],
    kept: [0, 1],
    ticks: axisTicks(axis, format.number),
    groups: [
      {
        id: 'traits',
        name: undefined,
        rows: traits.map(({ element, value, others }) => ({
          id: element,
          office,
          name: name(element),
          cells: [rating(value), rating(others)],
          drawing: drawRowRange({ low: others, middle: value, high: value }, axis, office),
        })),
      },
    ],
  };
}
