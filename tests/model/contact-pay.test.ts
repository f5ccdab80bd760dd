import { describe, expect, it } from 'vitest';
import { contactPay, worksWithThePublic } from '../../src/model/contact-pay.ts';
import { mirrored, world } from '../examples/world.ts';

/** Who greets works with the public. */
const onetActivities = world.onetActivities.map((own) => (own.element === 'greet' ? { ...own, element: worksWithThePublic } : own));

describe(contactPay, () => {
  const related = contactPay({ ...world, onetActivities });

  it('joins rating and pay, most contact first; two occupations of one role share its rating', () => {
    expect(related.points.map(({ id, contact, median }) => [id, contact, median])).toEqual([
      ['tea-host', 5, 30_000],
      ['tea-seller', 4, 50_000],
      ['tea-shop-manager', 3.6, 100_000],
      ['tea-bookkeeper', 3.5, 60_000],
      ['tea-buyer', 3.1, 90_000],
      ['tea-packer', 1.5, 20_000],
      ['tea-taster', 1, 70_000],
    ]);
  });

  it('names the roles that are not rated instead of dropping them', () => {
    expect(related.unrated).toEqual([{ id: 'tea-archivist', office: 'back', median: 64_000 }]);
  });

  it('takes the mean rating of each side and counts its roles above the middle of the scale', () => {
    expect(related.sides.front).toEqual({ mean: 4.2, rated: 3, aboveMiddle: 3, farAbove: 3 });
    expect(related.sides.back).toEqual({ mean: expect.closeTo(2.7), rated: 3, aboveMiddle: 2, farAbove: 0 });
    expect(contactPay(mirrored(world)).sides).toEqual({ front: related.sides.back, back: related.sides.front });
  });

  it('compares the share of back-office roles above the middle with a half, with single roles moved and left out', () => {
    // 2 of 3; a front-office role more: 3 of 4; a role above or below the middle less: 1 of 2, or 2 of 2
    expect(related.parts).toMatchObject([
      {
        item: 'customers',
        rated: 3,
        aboveMiddle: 2,
        comparison: { value: 2 / 3, equal: 0.5, moved: [0.5, 1], leftOut: [0.5, 1], counts: { front: 3, back: 3 } },
        finding: { lean: 'above', sure: 'open' },
      },
      { item: 'public', rated: 3, aboveMiddle: 0, comparison: { value: 0, moved: [0, 0.25] }, finding: { lean: 'below', sure: 'clear' } },
    ]);
    expect(related.judgement).toEqual({ verdict: 'depends', sure: 'open' });
  });

  it('depends on the item where one says most and the other few', () => {
    const all = world.onetContext.map((own) => ({ ...own, value: 5 }));
    expect(contactPay({ ...world, onetActivities, onetContext: all }).judgement).toEqual({ verdict: 'depends', sure: 'mixed' });
    expect(contactPay({ ...world, onetActivities: [] }).parts.map(({ item }) => item)).toEqual(['customers']);
  });

  it('correlates the ranks: a hand-computed case', () => {
    // ranks by contact 7 6 5 4 3 2 1, by pay 2 3 7 4 6 1 5: the squared differences add up to 64
    expect(related.correlation).toBeCloseTo(1 - (6 * 64) / (7 * 48));
    expect(related.correlation).toBeCloseTo(-1 / 7);
  });

  it('puts the points first that stand farthest from the middle of both axes', () => {
    // Squared distances, contact from 3 in fours and pay from half of the highest: taster and host .29, manager .2725,
    // packer .2306, buyer .1606, seller .0625, bookkeeper .0256.
    expect(related.outermost.map(({ id }) => id).slice(2)).toEqual([
      'tea-shop-manager',
      'tea-packer',
      'tea-buyer',
      'tea-seller',
      'tea-bookkeeper',
    ]);
    expect(related.outermost.map(({ id }) => id).sort()).toEqual(related.points.map(({ id }) => id).sort());
  });
});
