import type { YearLines } from '../drawing/year-lines/chart.ts';
import type { Facts } from '../facts/read.ts';
import { sourcesOf } from '../facts/sources.ts';
import { oewsHistory } from '../facts/tables/oews-history.ts';
import { gapMeasures, gapOverTime, laterStart, type GapMeasure } from '../model/gap-over-time.ts';
import { payRange } from '../model/pay-range.ts';
import { reckoned } from '../model/reckoned.ts';
import { number, words, type Figure, type FigureLanguage } from './figure.ts';
import { surenessOf } from './sureness.ts';

/** Front against back pay over the years: the middle role, of two panels of roles, and all jobs, of two mixes of them. */
export function gapOverTimeFigure(facts: Facts, language: FigureLanguage): Figure {
  const { format, t } = language;
  const w = language.figureWords('gap-over-time');
  const { first, last, series, missing, calendar, breaks, landmarks, panels, byLevel, comparisons, judgement } = reckoned(
    gapOverTime,
    facts.roles,
    facts.oewsHistory,
  );
  const multiple = (value: number) => format.multiple(value, 2);
  const range = { from: String(first.year), to: String(last.year), later: String(laterStart) };
  const years = {
    kind: 'year-lines',
    missing,
    breaks,
    tickYears: landmarks,
    baseline: { value: 1, name: w('even') },
    include: [0.7, 1.3],
    tick: multiple,
  } as const satisfies Partial<YearLines>;
  const line = (measure: GapMeasure, isLabelAbove: boolean, isNamedFirst = false) => ({
    id: measure,
    points: series[measure],
    label: w(measure, range),
    lastValue: multiple(series[measure].at(-1)?.value ?? 1),
    isLabelAbove,
    isNamedFirst,
  });
  const panel = (title: string, ...lines: ReturnType<typeof line>[]) => ({
    title,
    chart: { ...years, label: title, series: lines.filter(({ points }) => points.length > 0) },
  });
  const times = (value: number) => format.decimal(value, 2);
  const value = (measure: GapMeasure, at: 0 | -1) => times(series[measure].at(at)?.value ?? 1);
  const today = reckoned(payRange, facts.roles).comparison;
  return {
    panels: [
      panel(w('rolesPanel'), line('middleRole', true), line('middleRoleLater', false, true)),
      panel(w('jobsPanel'), line('jobsOfFirstYear', true), line('allJobs', false)),
    ],
    table: {
      caption: w('title'),
      columns: [w('year'), ...gapMeasures.map((measure) => w(`${measure}Column`, range))],
      rows: calendar.map(({ year, gap }) => [
        words(String(year)),
        ...gapMeasures.map((measure) => number(gap?.[measure], multiple, w('none'), 3)),
      ]),
    },
    sentences: [
      w('rolesSentence', {
        ...range,
        first: value('middleRole', 0),
        last: value('middleRole', -1),
        laterFirst: value('middleRoleLater', 0),
        laterLast: value('middleRoleLater', -1),
      }),
      w('jobsSentence', { ...range, first: value('allJobs', 0), last: value('allJobs', -1), fixed: value('jobsOfFirstYear', -1) }),
      ...byLevel
        .filter(({ finding }) => finding.sure === 'clear' || finding.sure === 'weak')
        .map(({ level, first: before, last: after, finding }) =>
          w('levelSentence', {
            ...range,
            level: format.inSentence(t(`level.${level}`)),
            first: times(before),
            last: times(after),
            sure: t(`sure.${finding.sure}`),
          }),
        ),
      w('today', { ...range, roles: format.number(today.counts.front + today.counts.back), ratio: times(today.value) }),
      w('panels', {
        ...range,
        roles: format.number(panels.long.roles.front + panels.long.roles.back),
        share: format.percent(panels.long.clericalBack),
        laterRoles: format.number(panels.later.roles.front + panels.later.roles.back),
        laterShare: format.percent(panels.later.clericalBack),
      }),
    ],
    sources: sourcesOf(facts.sources, [oewsHistory]),
    notes: [`${w('missing')} ${w('method')}`],
    told: {
      ...range,
      rolesFirst: value('middleRole', 0),
      rolesLast: value('middleRole', -1),
      jobsFirst: value('allJobs', 0),
      jobsLast: value('allJobs', -1),
    },
    judgement,
    sureness: [
      surenessOf(
        'points',
        [
          ...comparisons.map(({ measure, ...part }) => ({ id: measure, name: w(`${measure}Long`, range), ...part })),
          ...byLevel.map(({ level, ...part }) => ({ id: level, name: w('levelLong', { ...range, level: t(`level.${level}`) }), ...part })),
        ],
        language,
      ),
    ],
  };
}
