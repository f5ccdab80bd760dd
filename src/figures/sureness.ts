import type { SureLine, Sureness } from '../drawing/sureness/chart.ts';
import type { Comparison, Reach } from '../model/comparison.ts';
import type { Finding, Sure } from '../model/verdict.ts';
import type { Format } from '../i18n/format.ts';
import type { Language } from '../words/language.ts';

/** What the comparisons of one axis are, where neither side is ahead on it, and how their values are written. */
const scales = {
  ratio: { equal: 1, write: (format: Format) => (value: number) => format.multiple(value, 2) },
  share: { equal: 0.5, write: (format: Format) => format.percent },
  points: { equal: 0, write: (format: Format) => (value: number) => format.change(value * 100, 0) },
  rating: { equal: 0, write: (format: Format) => (value: number) => format.change(value, 1) },
} as const;

const sureOrder: readonly Sure[] = ['clear', 'weak', 'open', 'few'];

/** One comparison: its name, what it comes to, and how sure that is. */
export interface SurePart {
  id: string;
  name: string;
  /** A comparison, or only the range that a count allows. */
  comparison: Pick<Comparison, 'value' | 'moved' | 'leftOut' | 'resampled'> | { range: Reach };
  finding: Finding;
}

/** Comparisons on one axis, the surest first, under words that say how sure. */
export function surenessOf(
  scale: keyof typeof scales,
  parts: readonly SurePart[],
  { format, t }: Pick<Language, 'format' | 't'>,
): Sureness {
  const { equal, write } = scales[scale];
  const tick = write(format);
  const lineOf = ({ id, name, comparison }: SurePart): SureLine => {
    if ('range' in comparison) {
      const { range } = comparison;
      return { id, name, at: undefined, value: range.map(tick).join('–'), reach: range, resampled: undefined };
    }
    const { value, moved, leftOut, resampled } = comparison;
    const reach = [Math.min(moved[0], leftOut[0]), Math.max(moved[1], leftOut[1])] as const;
    return { id, name, at: value, value: tick(value), reach, resampled };
  };
  return {
    kind: 'sureness',
    columns: [t('sure.what'), t(`sure.${scale}`)],
    equal,
    equalName: t(`sure.${scale}Equal`),
    tick,
    groups: sureOrder.flatMap((sure) => {
      const own = parts.filter(({ finding }) => finding.sure === sure);
      return own.length === 0 ? [] : [{ id: sure, name: t(`sure.${sure}`), lines: own.map(lineOf) }];
    }),
  };
}
