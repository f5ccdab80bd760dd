import { describe, expect, it } from 'vitest';
import type { SureLine } from '../../../src/drawing/sureness/chart.ts';
import { surenessRows } from '../../../src/drawing/sureness/rows.ts';

const line = (id: string, at: number | undefined, reach: SureLine['reach'], resampled: SureLine['resampled']): SureLine => ({
  id,
  name: `The ${id}`,
  at,
  value: String(at),
  reach,
  resampled,
});
const rows = (...lines: SureLine[]) =>
  surenessRows({
    kind: 'sureness',
    columns: ['Compared', 'Times'],
    equal: 1,
    equalName: 'one',
    tick: (value) => `${value}×`,
    groups: [{ id: 'clear', name: 'sure', lines }],
  });
const markupOf = ({ groups }: ReturnType<typeof surenessRows>) =>
  groups[0]!.rows.map(({ drawing }) => ('note' in drawing ? drawing.note : drawing.markup));

describe(surenessRows, () => {
  it('draws resamplings as a line, single changes as a box and the value as a mark, on an axis that holds them all', () => {
    // from 1 to 3: a fifth is 10 percent
    expect(markupOf(rows(line('cooks', 2, [1.5, 2.5], [1.2, 3])))).toEqual([
      '<rect class="line" x="10%" width="90%"/><rect class="box" x="25%" width="50%"/><circle class="mark" cx="50%"/>',
    ]);
  });

  it('draws a range alone where there is neither', () => {
    expect(markupOf(rows(line('guests', undefined, [1, 2], undefined)))).toEqual(['<rect class="box" x="0%" width="100%"/>']);
  });

  it('names the ends of the axis and where neither side is ahead, each once', () => {
    const ticks = (...lines: SureLine[]) => rows(...lines).ticks.map(({ share, text }) => `${text} ${share}`);
    expect(ticks(line('cooks', 2, [0, 2], undefined))).toEqual(['0× 0', 'one 0.5', '2× 1']);
    expect(ticks(line('guests', 2, [2, 3], undefined))).toEqual(['one 0', '3× 1']);
  });

  it('keeps lines under the words that say how sure they are', () => {
    const { groups, columns } = rows(line('cooks', 2, [2, 3], undefined));
    expect(columns).toEqual(['Compared', 'Times']);
    expect(groups).toMatchObject([{ name: 'sure', rows: [{ id: 'cooks', name: 'The cooks', cells: ['2'], office: undefined }] }]);
  });
});
