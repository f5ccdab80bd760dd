import { describe, expect, it } from 'vitest';
import { distancesRows } from '../../../src/drawing/distances/rows.ts';

describe(distancesRows, () => {
  const { columns, groups, ticks } = distancesRows({
    kind: 'distances',
    columns: ['Doing', 'Own', 'Others'],
    domain: [1, 5],
    rows: [{ id: 'pour', office: 'back', name: 'To pour', value: 4, from: 2, cells: ['4.0', '2.0'] }],
    tick: String,
  });

  it('draws a line from what a value is held against to its mark, on the scale', () => {
    const [row] = groups[0]!.rows;
    expect(row).toMatchObject({ id: 'pour', name: 'To pour', cells: ['4.0', '2.0'] });
    expect(row!.drawing).toMatchObject({ markup: '<rect class="line" x="25%" width="50%"/><rect class="mark" x="75%"/>' });
    expect(ticks.map(({ share, text }) => [share, text])).toEqual([
      [0, '1'],
      [0.25, '2'],
      [0.5, '3'],
      [0.75, '4'],
      [1, '5'],
    ]);
    expect(columns).toEqual(['Doing', 'Own', 'Others']);
  });
});
