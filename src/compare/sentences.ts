import type { Format } from '../i18n/format.ts';
import { payDifference, type Overlap } from '../model/pay-difference.ts';
import { tellsApart } from '../model/rating-difference.ts';
import { marginOf } from '../model/sampling-error.ts';
import type { ElementNames, RoleCard } from './card.ts';
import { apart, extremes, largestDifferences } from './differences.ts';
import { groupedInIndia } from './india-groups.ts';
import { zoneNames } from '../subject/job-zone.ts';
import { nameInSentence, type CompareKey, type Say } from './say.ts';

interface Told {
  cards: readonly RoleCard[];
  names: ElementNames;
  say: Say;
  format: Format;
}

/** What tells these roles apart, in whole sentences, and how sure each is. Two to four cards. */
export function sayDifferences(told: Told): string[] {
  const ofCountry = { US: pay, IN: india };
  return [office(told), preparation(told), contact(told), ...told.names.countries.map((country) => ofCountry[country](told)), ratings(told)]
    .filter((said) => said.length > 0)
    .map((said) => said.join(' '));
}

function office({ cards, say, format }: Told): string[] {
  const offices = new Set(cards.map((card) => card.office));
  if (offices.size === 1)
    return [say('compare.sayOfficeSame', { roles: list(cards, format), office: nameInSentence(say(`office.${cards[0]!.office}`)) })];
  return cards.map((card) => say('compare.sayOffice', { role: name(card), office: nameInSentence(say(`office.${card.office}`)) }));
}

function preparation({ cards, say, format }: Told): string[] {
  const found = extremes(cards, (card) => card.preparation && (card.preparation[0] + card.preparation[1]) / 2);
  if (!found) return [];
  const { most, least } = found;
  if (most.value === least.value)
    return cards.every((card) => card.preparation)
      ? [say('compare.sayPreparationSame', { preparation: nameInSentence(preparationName(most.item, say)!) })]
      : [];
  const zone = (value: number) => format.upTo(value, 1);
  return [
    say('compare.sayPreparation', {
      most: name(most.item),
      least: name(least.item),
      mostZone: zone(most.value),
      leastZone: zone(least.value),
    }),
  ];
}

function contact({ cards, say, format }: Told): string[] {
  const found = extremes(cards, (card) => card.contact);
  if (!found) return [];
  const { most, least } = found;
  const values = { mostValue: format.decimal(most.value, 1), leastValue: format.decimal(least.value, 1) };
  if (!tellsApart(apart(most.value, least.value)))
    return values.mostValue === values.leastValue
      ? [say('compare.sayContactSame', { value: values.mostValue })]
      : [say('compare.sayContactEven', values)];
  return [
    say(cards.length === 2 ? 'compare.sayContactTwo' : 'compare.sayContact', { most: name(most.item), least: name(least.item), ...values }),
  ];
}

function pay({ cards, say, format }: Told): string[] {
  const { most, least } = extremes(cards, (card) => card.pay.median)!;
  const dollars = (amount: number) => format.money(amount, 'USD');
  const amounts = { mostPay: dollars(most.value), leastPay: dollars(least.value) };
  const { ratio, isEven, isClear, overlap } = payDifference(most.item.pay, least.item.pay);
  const note = say('compare.sayPayNote');
  if (isEven) return [say('compare.sayPayEven', amounts), note];
  const both = { most: name(most.item), least: name(least.item) };
  return [
    say(cards.length === 2 ? 'compare.sayPayTwo' : 'compare.sayPay', { ...both, ...amounts, ratio: format.upTo(ratio, 2) }),
    isClear === undefined
      ? say('compare.sayErrorNone')
      : say(isClear ? 'compare.sayClear' : 'compare.sayOpen', { errors: margins([most.item, least.item], format) }),
    ...(overlap ? [say(overlapKeys[overlap.share], { ...both, point: dollars(overlap.point) })] : []),
    note,
  ];
}

function margins(cards: readonly RoleCard[], format: Format): string {
  const known = cards.flatMap(({ pay: { error } }) => error ?? []);
  return format.list([...new Set(known.map((error) => `±${format.percentUpTo(marginOf(error), 1)}`))]);
}

const overlapKeys = {
  quarter: 'compare.sayOverlapQuarter',
  tenth: 'compare.sayOverlapTenth',
  none: 'compare.sayNoOverlap',
} as const satisfies Record<Overlap['share'], CompareKey>;

function india({ cards, say, format }: Told): string[] {
  const groups = groupedInIndia(cards).flatMap((own) => (own[0].india ? [{ own, ...own[0].india }] : []));
  const without = cards.filter((card) => !card.india);
  const weak = groups.filter(({ isWeak }) => isWeak).map(({ group }) => group);
  const reverse = reverseInIndia(cards);
  return [
    ...groups.map(({ own, group, median }) =>
      say(own.length === 1 ? 'compare.sayIndia' : 'compare.sayIndiaSame', {
        roles: list(own, format),
        group,
        pay: format.money(median, 'INR'),
      }),
    ),
    ...(reverse ? [say('compare.sayIndiaReverse', { most: name(reverse.most), least: name(reverse.least) })] : []),
    ...(weak.length > 0 ? [say('compare.sayIndiaWeak', { groups: format.list(weak) })] : []),
    ...(groups.length > 0 ? [say('compare.sayIndiaNote')] : []),
    ...(without.length > 0 ? [say('compare.sayIndiaNone', { roles: list(without, format) })] : []),
  ];
}

/** The best and the least paid in the United States, where India pays the group of the latter more; `undefined` where it does not. */
function reverseInIndia(cards: readonly RoleCard[]): { most: RoleCard; least: RoleCard } | undefined {
  const { most, least } = extremes(cards, (card) => card.pay.median)!;
  const [here, there] = [most.item, least.item];
  if (payDifference(here.pay, there.pay).isEven || !here.india || !there.india) return undefined;
  const isReverse = there.india.median > here.india.median && !payDifference(there.india, here.india).isEven;
  return isReverse ? { most: here, least: there } : undefined;
}

function ratings({ cards, names, say, format }: Told): string[] {
  const widest = (key: 'compare.sayActivity' | 'compare.saySkill', elements: readonly string[], own: readonly RoleCard['activities'][]) =>
    largestDifferences(own, 1)
      .filter(({ spread }) => tellsApart(spread))
      .map(({ index, values }) => {
        const { most, least } = extremes(cards, (card) => values[cards.indexOf(card)])!;
        const [mostValue, leastValue] = [most, least].map(({ value }) => format.decimal(value, 1)) as [string, string];
        return say(key, { name: elements[index]!, most: name(most.item), least: name(least.item), mostValue, leastValue });
      });
  const said = [
    ...widest(
      'compare.sayActivity',
      names.activities,
      cards.map((card) => card.activities),
    ),
    ...widest(
      'compare.saySkill',
      names.skills,
      cards.map((card) => card.skills),
    ),
  ];
  const unrated = cards.filter((card) => !card.activities);
  return [
    ...said,
    ...(said.length > 0 || extremes(cards, (card) => card.contact) ? [say('compare.sayRatings')] : []),
    ...(unrated.length > 0 ? [say('compare.sayUnrated', { roles: list(unrated, format) })] : []),
  ];
}

/** What preparation a role takes, in words; `undefined` where it is not known. */
export function preparationName({ preparation: zones }: Pick<RoleCard, 'preparation'>, say: Say): string | undefined {
  if (!zones) return undefined;
  const [from, to] = zones.map((zone) => say(`zone.${zoneNames[zone - 1]!}`)) as [string, string];
  return from === to ? from : say('zone.range', { from, to: nameInSentence(to) });
}

function name({ short }: RoleCard): string {
  return nameInSentence(short);
}

function list(cards: readonly RoleCard[], format: Format): string {
  return format.list(cards.map(name));
}
