import { describe, expect, it } from 'vitest';
import type { CompareKey, Say } from '../../../src/compare/say.ts';
import { sayDifferences } from '../../../src/compare/sentences.ts';
import { tableOf } from '../../../src/compare/table.ts';
import { elementNames, roleCard } from '../../../src/figures/role-card.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { inventLanguage } from '../../examples/language.ts';
import { activities, contacts, raw, skills, tenth, widest, type Rated, type Raw } from './raw-roles.ts';
import { facts, usRows } from './raw-rows.ts';

// Two roles side by side, every pair of them: what the site says is reckoned again, in no language.

const names = { role: (id: string) => ({ title: id, short: id, does: '', why: '' }), occupation: (code: string) => code };
const { locale, source, t } = inventLanguage();
const elements = elementNames(facts, { activity: (id) => id, skill: (id) => id, locale, source, t });
const cards = new Map(usRows.map(({ id }) => [id, roleCard(facts, names as never, id, '')]));
const format = {
  ...createFormat(inventLanguage().locale),
  money: String,
  number: String,
  upTo: (value: number) => value.toFixed(6),
  percentUpTo: (share: number) => share.toFixed(6),
  list: (items: readonly string[]) => items.join(' + '),
};

/** A sentence as its key and what fills its gaps. */
type Said = Record<string, string>;
const say: Say = (key: CompareKey, gaps: Said = {}) => `${JSON.stringify({ key: key.replace('compare.', ''), ...gaps })}\n`;

/** How many are employed, in zeros from the digit on in which the error begins. */
function jobsAgain({ employment, employment_prse_pct: error }: Record<string, string>): string {
  if (employment === '' || employment === undefined) return 'compare.unknown';
  if (error === '' || error === undefined) return employment;
  const digits = String(Math.floor((Number(employment) * Number(error) * 1.96) / 100)).length - 1;
  return String(Math.round(Number(employment) / 10 ** digits) * 10 ** digits);
}

const pairs = raw.flatMap((one, at) => raw.slice(at + 1).map((other) => [one, other] as const));

/** What the site says of every two roles, in either order, sentence by sentence. */
const heard = [...pairs, ...pairs.map(([one, other]) => [other, one] as const)].map(([one, other]) => {
  const own = [one, other].map(({ id }) => cards.get(id)!);
  const sentences = sayDifferences({ cards: own, names: elements, say, format }).flatMap((paragraph) => paragraph.split('\n'));
  return { one, other, said: sentences.filter((each) => each.trim() !== '').map((each) => JSON.parse(each) as Said) };
});

/** The pairs of which the site says something else in the sentences of these keys. */
function differing(keys: RegExp, again: (one: Raw, other: Raw) => Said[]): string[] {
  const text = (own: readonly Said[]) =>
    own
      .map((each) => JSON.stringify(Object.entries(each).sort()))
      .sort()
      .join(' ');
  return heard.flatMap(({ one, other, said }) => {
    const own = text(said.filter(({ key }) => keys.test(key!)));
    const right = text(again(one, other));
    return own === right ? [] : [`${one.id}, ${other.id}: ${own} and not ${right}`];
  });
}

describe('every pair of roles side by side', () => {
  it('has each role beside each other one', () => {
    expect(pairs).toHaveLength((usRows.length * (usRows.length - 1)) / 2);
  });

  /** The one that is paid more first; `undefined` where it is less than 2 in 100 more. */
  const ranked = (one: Raw, other: Raw) => {
    const [more, less] = one.middle >= other.middle ? [one, other] : [other, one];
    return more.middle * 100 < less.middle * 102 ? undefined : { more, less };
  };

  it('says which is paid more and how many times as much, or that both are level', () => {
    const again = (one: Raw, other: Raw): Said[] => {
      const amounts = { mostPay: String(Math.max(one.middle, other.middle)), leastPay: String(Math.min(one.middle, other.middle)) };
      const rank = ranked(one, other);
      if (!rank) return [{ key: 'sayPayEven', ...amounts }];
      const { more, less } = rank;
      return [{ key: 'sayPayTwo', most: more.id, least: less.id, ...amounts, ratio: (more.middle / less.middle).toFixed(6) }];
    };
    expect(differing(/^sayPay(?!Note)/, again)).toEqual([]);
  });

  it('says whether that is more than the errors of both', () => {
    const again = (one: Raw, other: Raw): Said[] => {
      const rank = ranked(one, other);
      if (!rank) return [];
      const errors = [rank.more.error, rank.less.error];
      if (errors.includes(undefined)) return [{ key: 'sayErrorNone' }];
      const [a, b] = errors.map((percent) => (1.96 * percent!) / 100) as [number, number];
      const isClear = rank.more.middle > rank.less.middle * Math.exp(Math.sqrt(a * a + b * b));
      const said = a === b ? [a] : [a, b];
      return [{ key: isClear ? 'sayClear' : 'sayOpen', errors: said.map((error) => `±${error.toFixed(6)}`).join(' + ') }];
    };
    expect(differing(/^say(Clear|Open|ErrorNone)$/, again)).toEqual([]);
  });

  it('says how many of the lower paid are paid more than the middle of the higher', () => {
    const again = (one: Raw, other: Raw): Said[] => {
      const rank = ranked(one, other);
      if (!rank) return [];
      const { more, less } = rank;
      const of = (key: string, point: number): Said[] => [{ key, most: more.id, least: less.id, point: String(point) }];
      if (less.p75 !== undefined && less.p75 > more.middle) return of('sayOverlapQuarter', less.p75);
      if (less.p90 === undefined) return [];
      return of(less.p90 > more.middle ? 'sayOverlapTenth' : 'sayNoOverlap', less.p90);
    };
    expect(differing(/Overlap/, again)).toEqual([]);
  });

  const namesOf = ({ more, less }: { more: Raw; less: Raw }) => ({ most: more.id, least: less.id });
  /** India pays the group of the one that is paid less in the United States more, by over 2 in 100. */
  const isReverse = (one: Raw, other: Raw) => {
    const rank = ranked(one, other);
    return rank?.more.india !== undefined && rank.less.india !== undefined && rank.less.india.median * 100 > rank.more.india.median * 102;
  };

  it('says in which groups India counts them, one for both or one each, which rest on few, and who is in none', () => {
    const again = (one: Raw, other: Raw): Said[] => {
      const both = [one, other];
      const own = both.filter(({ india }) => india);
      const none = both.filter(({ india }) => !india);
      const groups = [...new Set(own.map(({ india }) => india!))];
      const weak = groups.filter(({ earners }) => earners < 100);
      const list = (roles: readonly Raw[]) => roles.map(({ id }) => id).join(' + ');
      return [
        ...groups.map((group) => ({
          key: groups.length < own.length ? 'sayIndiaSame' : 'sayIndia',
          roles: list(own.filter(({ india }) => india === group)),
          group: group.code,
          pay: String(group.median),
        })),
        ...(isReverse(one, other) ? [{ key: 'sayIndiaReverse', ...namesOf(ranked(one, other)!) }] : []),
        ...(weak.length > 0 ? [{ key: 'sayIndiaWeak', groups: weak.map(({ code }) => code).join(' + ') }] : []),
        ...(groups.length > 0 ? [{ key: 'sayIndiaNote' }] : []),
        ...(none.length > 0 ? [{ key: 'sayIndiaNone', roles: list(none) }] : []),
      ];
    };
    expect(differing(/^sayIndia/, again)).toEqual([]);
  });

  it('says who deals more with customers, and calls half a point no difference', () => {
    const again = (one: Raw, other: Raw): Said[] => {
      const [a, b] = [contacts.get(one.soc), contacts.get(other.soc)];
      if (a === undefined || b === undefined) return [];
      const [most, least, high, low] = a >= b ? [one, other, a, b] : [other, one, b, a];
      const values = { mostValue: tenth(high), leastValue: tenth(low) };
      if (high - low > 500_000) return [{ key: 'sayContactTwo', most: most.id, least: least.id, ...values }];
      return [
        values.mostValue === values.leastValue ? { key: 'sayContactSame', value: tenth(high) } : { key: 'sayContactEven', ...values },
      ];
    };
    expect(differing(/^sayContact/, again)).toEqual([]);
  });

  it('says who needs more preparation, by the middle of what it takes, or that both take the same', () => {
    const zoneOf = (zone: number) => say(`zone.${(['little', 'some', 'medium', 'considerable', 'extensive'] as const)[zone - 1]!}`);
    const again = (one: Raw, other: Raw): Said[] => {
      const spans = [one, other].map(({ zones }) => [zones[0], zones.at(-1)] as const);
      const [[from, to], [otherFrom, otherTo]] = spans as [(typeof spans)[0], (typeof spans)[0]];
      if (from === undefined || to === undefined || otherFrom === undefined || otherTo === undefined) return [];
      if (from === otherFrom && to === otherTo)
        return [
          {
            key: 'sayPreparationSame',
            preparation: from === to ? zoneOf(from) : say('zone.range', { from: zoneOf(from), to: zoneOf(to) }),
          },
        ];
      const [middle, otherMiddle] = [from + to, otherFrom + otherTo].map((sum) => sum / 2) as [number, number];
      const names = middle > otherMiddle ? { most: one.id, least: other.id } : { most: other.id, least: one.id };
      const zones = { mostZone: Math.max(middle, otherMiddle).toFixed(6), leastZone: Math.min(middle, otherMiddle).toFixed(6) };
      return [{ key: 'sayPreparation', ...names, ...zones }];
    };
    expect(differing(/^sayPreparation/, again)).toEqual([]);
  });

  it('names the activity and the skill in which they differ most, if by more than half a point, and who is not rated', () => {
    const again = (one: Raw, other: Raw): Said[] => {
      const of = (key: string, rated: readonly Rated[]): Said[] => {
        const [first] = widest(rated, one, other);
        if (!first || first.apart <= 500_000) return [];
        const [most, least] = first.a > first.b ? [one, other] : [other, one];
        const [mostValue, leastValue] = [Math.max(first.a, first.b), Math.min(first.a, first.b)].map(tenth) as [string, string];
        return [{ key, name: first.id, most: most.id, least: least.id, mostValue, leastValue }];
      };
      const said = [...of('sayActivity', activities), ...of('saySkill', skills)];
      const areMet = contacts.has(one.soc) && contacts.has(other.soc);
      const unrated = [one, other].filter(({ soc }) => !activities.some(({ ratings }) => ratings.has(soc)));
      return [
        ...said,
        ...(said.length > 0 || areMet ? [{ key: 'sayRatings' }] : []),
        ...(unrated.length > 0 ? [{ key: 'sayUnrated', roles: unrated.map(({ id }) => id).join(' + ') }] : []),
      ];
    };
    expect(differing(/^say(Activity|Skill|Ratings|Unrated)$/, again)).toEqual([]);
  });

  it('says where each stands, or that both stand there', () => {
    const again = (one: Raw, other: Raw): Said[] => {
      const office = ({ side }: Raw) => say(`office.${side as 'front' | 'middle' | 'back'}`);
      if (one.side === other.side) return [{ key: 'sayOfficeSame', roles: `${one.id} + ${other.id}`, office: office(one) }];
      return [one, other].map((own) => ({ key: 'sayOffice', role: own.id, office: office(own) }));
    };
    expect(differing(/^sayOffice/, again)).toEqual([]);
  });

  it('lists the same figures in its table, and the six activities and six skills in which they differ most', () => {
    const wrong = pairs.flatMap(([one, other]) => {
      const both = [one, other];
      const own = both.map(({ id }) => cards.get(id)!);
      const table = tableOf(own, elements, ((key: CompareKey) => key) as Say, format).rows.map(({ name, cells }) =>
        [name, ...cells].join(' '),
      );
      const usCells = (column: string) => both.map(({ soc }) => usRows.find((row) => row.soc === soc)!.pay[column] || 'compare.unknown');
      const indiaCells = (of: 'code' | 'p25' | 'median' | 'p75') => both.map(({ india }) => india?.[of] ?? 'compare.unknown');
      const contactCells = both.map(({ soc }) => (contacts.has(soc) ? tenth(contacts.get(soc)!) : 'compare.unknown'));
      const rows = [
        ['compare.contact', ...contactCells],
        ...['annual_p10', 'annual_p25', 'annual_median', 'annual_p75', 'annual_p90'].map((column) => [
          'compare.usPoint',
          ...usCells(column),
        ]),
        ['compare.jobs', ...both.map(({ soc }) => jobsAgain(usRows.find((row) => row.soc === soc)!.pay))],
        ['compare.indiaGroup', ...indiaCells('code')],
        ...(['p25', 'median', 'p75'] as const).map((of) => ['compare.indiaPoint', ...indiaCells(of)]),
        ...[activities, skills].flatMap((rated) =>
          widest(rated, one, other)
            .slice(0, 6)
            .map(({ id, a, b }) => [id, tenth(a), tenth(b)]),
        ),
      ].map((cells) => cells.join(' '));
      const shown = table.filter((row) => !/^compare\.(office|level|does|why|preparation) /.test(row));
      return shown.join('\n') === rows.join('\n') ? [] : [`${one.id}, ${other.id}:\n${shown.join('\n')}\nand not\n${rows.join('\n')}`];
    });
    expect(wrong).toEqual([]);
  });
});
