import type { Lane } from '../drawing/paired-ranges/chart.ts';
import type { Facts } from '../facts/read.ts';
import { sourcesOf } from '../facts/sources.ts';
import { oews } from '../facts/tables/oews.ts';
import { plfsGroups } from '../facts/tables/plfs-groups.ts';
import { payByLevel, type CountryPay, type SidePay } from '../model/pay-by-level.ts';
import { reckoned } from '../model/reckoned.ts';
import { fewestOnSide } from '../model/verdict.ts';
import { sides, type Side } from '../subject/office.ts';
import { number, words, type Cell, type Figure, type FigureSize, type FigureLanguage } from './figure.ts';
import { surenessOf } from './sureness.ts';

const currencies = { us: 'USD', india: 'INR' } as const;

/** Front against back on every level, in two countries that never share an axis. */
export function payByLevelFigure(facts: Facts, language: FigureLanguage, size: FigureSize): Figure {
  const { format, t } = language;
  const w = language.figureWords('pay-by-level');
  const pay = reckoned(payByLevel, facts);
  const countries = (['us', 'india'] as const).map((id) => ({
    ...pay[id],
    id,
    name: w(`${id}Name`),
    title: w(id),
    money: (amount: number) => format.money(amount, currencies[id]),
  }));
  type Country = (typeof countries)[number];

  const lane = ({ money }: Country, side: Side, own: SidePay | undefined): Lane => {
    if (!own) return { none: w(side === 'front' ? 'noFront' : 'noBack') };
    const value = money(own.middle);
    return {
      low: own.low,
      middle: own.middle,
      high: own.high,
      value,
      named: w(`${side}Value`, { pay: value }),
      count: size === 'full' ? w('counted', { office: t(`office.${side}`), count: format.number(own.count) }) : undefined,
      isWeak: own.count < fewestOnSide,
    };
  };

  const row = ({ title, money }: Country, level: CountryPay['levels'][number], side: Side): Cell[] => {
    const own = level[side];
    const amount = (value: number | undefined) => number(value, money, w('none'));
    return [
      words(title),
      words(t(`level.${level.level}`)),
      words(t(`office.${side}`)),
      amount(own?.middle),
      amount(own?.low),
      amount(own?.high),
      number(own?.count ?? 0, format.number, ''),
    ];
  };

  const heard = countries.flatMap(({ levels }) => levels.filter(({ compared }) => compared && compared.finding.sure !== 'few'));
  const leading = (side: Side) => countries.flatMap(({ leads }) => leads[side]);
  return {
    panels: countries.map((country) => ({
      title: country.title,
      chart: {
        kind: 'paired-ranges',
        label: country.title,
        columns: [w('level'), w('middle')],
        names: { front: t('office.front'), back: t('office.back') },
        tick: country.money,
        rows: country.levels.map(({ level, front, back }) => ({
          id: level,
          name: t(`level.${level}`),
          front: lane(country, 'front', front),
          back: lane(country, 'back', back),
        })),
      },
    })),
    table: {
      caption: w('title'),
      columns: [w('country'), w('level'), w('office'), w('middle'), w('low'), w('high'), w('count')],
      rows: countries.flatMap((country) => country.levels.flatMap((level) => sides.map((side) => row(country, level, side)))),
    },
    sentences: countries.map(({ name, leads, open, few }) => {
      const told = { frontLeads: leads.front, backLeads: leads.back, open, few };
      const findings = (['frontLeads', 'backLeads', 'open', 'few'] as const).flatMap((finding) => {
        const levels = told[finding].map((level) => format.inSentence(t(`level.${level}`)));
        return levels.length === 0 ? [] : [w(finding, { levels: format.list(levels) })];
      });
      return w('findings', { country: name, findings: findings.join(' ') });
    }),
    sources: sourcesOf(facts.sources, [oews, plfsGroups]),
    notes: [],
    told: {
      count: format.number(heard.length),
      front: format.number(leading('front').length),
      back: format.number(leading('back').length),
    },
    judgement: pay.judgement,
    sureness: [
      surenessOf(
        'ratio',
        countries.flatMap(({ id, name, levels }) =>
          levels.flatMap(({ level, compared }) =>
            compared ? [{ id: `${id}-${level}`, name: w('countryLevel', { country: name, level: t(`level.${level}`) }), ...compared }] : [],
          ),
        ),
        language,
      ),
    ],
  };
}
