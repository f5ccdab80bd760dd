import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/drawing/rows.ts';
import { teaShops } from './tea-shops.ts';
import type { DrawnRow } from '../../src/drawing/parts/rows.ts';

const markupOf = ({ drawing }: DrawnRow) => ('note' in drawing ? drawing.note : drawing.markup);

describe(rowsOf, () => {
  it('has each row of a chart under its group, with what it says and where it stands in percent', () => {
    const { groups, kept, columns } = rowsOf(teaShops['range-bars']);
    expect(columns).toEqual(['Who', 'Low', 'Middle', 'High']);
    expect(kept).toEqual([1]);
    expect(groups.map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual([
      ['upper', ['taster']],
      ['lower', expect.arrayContaining(['waiter'])],
    ]);
    const [taster] = groups[0]!.rows;
    // 40, 60, 70, 85 and 120 on an axis that ends at 120
    expect(markupOf(taster!)).toBe(
      '<rect class="line" x="33.3%" width="66.7%"/><rect class="box" x="50%" width="20.8%"/><rect class="mark" x="58.3%"/>',
    );
    expect(taster).toMatchObject({ office: 'back', officeName: 'In the kitchen', cells: ['low', '₹70', 'high'] });
  });

  it('joins a pair from the smaller to the larger, whichever side that is', () => {
    const [smile, wash] = rowsOf(teaShops.dumbbells).groups[0]!.rows;
    expect(markupOf(smile!)).toContain('<rect class="axis" x="27.5%" width="62.5%"/>'); // 2.1 and 4.6 on 1 to 5
    expect(markupOf(wash!)).toContain('<rect class="axis" x="10%" width="70%"/>'); // 1.4 and 4.2
  });

  it('says a sentence where a side has nobody', () => {
    const [, helpers] = rowsOf(teaShops['paired-ranges']).groups;
    expect(helpers!.rows[1]).toMatchObject({ name: 'Kitchen', cells: [''], drawing: { note: 'nobody helps in the kitchen' } });
  });

  it('says how many stand behind a side, and draws it hollow where they are few', () => {
    const [owners, helpers] = rowsOf(teaShops['paired-ranges']).groups;
    expect(owners!.rows.map(({ name }) => name)).toEqual(['Counter (5)', 'Kitchen (4)']);
    expect(helpers!.rows[0]!.name).toBe('Counter');
    expect([owners!, helpers!].map(({ rows }) => rows[0]!.isWeak)).toEqual([false, true]);
  });

  it('leaves every other kind to its drawing', () => {
    expect(rowsOf(teaShops.scatter)).toBeUndefined();
    expect(rowsOf(teaShops.people)).toBeUndefined();
  });
});
