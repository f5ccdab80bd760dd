import type { Infographic } from '../drawing/infographic/chart.ts';
import type { Language } from '../words/language.ts';

/** The differences as one picture: words alone, no facts. */
export function infographic({ rows, t }: Pick<Language, 'rows' | 't'>): Infographic {
  return {
    kind: 'infographic',
    label: t('infographic.title'),
    names: { front: t('office.front'), back: t('office.back') },
    rows: rows.map(({ id, title, frontShort, backShort }) => ({ id, title, front: frontShort, back: backShort })),
  };
}
