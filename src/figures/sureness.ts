import type { Sureness } from '../charts/sureness/chart.ts';
import type { Comparison, Reach } from '../model/comparison.ts';
import type { Finding } from '../model/verdict.ts';
import type { Format } from '../i18n/format.ts';
import type { Language } from '../words/language.ts';

/** What the comparisons of one axis are, where neither side is ahead on it, and how their values are written. */
const scales = {
  ratio: { equal: 1, write: (format: Format) => (value: number) => format.multiple(value, 2) },
  share: { equal: 0.5, write: (format: Format) => format.percent },
  points: { equal: 0, write: (format: Format) => (value: number) => format.change(value * 100, 0) },
  rating: { equal: 0, write: (format: Format) => (value: number) => format.change(value, 1) },
} as const;

/** One comparison: its name, what it comes to, and how sure that is. */
export interface SurePart {
  id: string;
  name: string;
  comparison: Pick<Comparison, 'value' | 'moved' | 'leftOut'> & { resampled?: Reach };
  finding: Finding;
}

/** Comparisons on one axis; how sure each is stands in its name, for the ear as much as for the eye. */
export function surenessOf(scale: keyof typeof scales, parts: readonly SurePart[], { format, t }: Language): Sureness {
  const { equal, write } = scales[scale];
  const tick = write(format);
  return {
    columns: [t('sure.what'), t(`sure.${scale}`)],
    equal,
    equalName: t(`sure.${scale}Equal`),
    tick,
    lines: parts.map(({ id, name, comparison: { value, moved, leftOut, resampled }, finding }) => ({
      id,
      name: t('sure.line', { name, sure: t(`sure.${finding.sure}`) }),
      at: value,
      value: tick(value),
      reach: [Math.min(moved[0], leftOut[0]), Math.max(moved[1], leftOut[1])],
      resampled,
    })),
  };
}
