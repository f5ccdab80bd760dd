import type { YearLines } from '../../drawing/year-lines/chart.ts';
import type { OewsYear } from '../../facts/tables/oews-history.ts';
import type { RoleProfile } from '../../model/role-profiles.ts';
import { roleYears } from '../../model/role-years.ts';
import type { Language } from '../../words/language.ts';

/** A role's pay in the years whose figures can be compared; few of them are a sentence alone. */
export function yearsOfRole(
  { years }: Pick<RoleProfile, 'years'>,
  history: readonly OewsYear[],
  { format, t }: Pick<Language, 'format' | 't'>,
): { chart: YearLines | undefined; sentences: string[] } {
  const known = roleYears(years, history);
  if (!known) return { chart: undefined, sentences: [t('role.yearsFew')] };
  const { first, last, missing, landmarks } = known;
  const dollars = (amount: number) => format.money(amount, 'USD');
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
      baseline: { value: 0, name: dollars(0) },
      include: [0],
      tick: dollars,
      missing,
      breaks: [],
      tickYears: landmarks,
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
