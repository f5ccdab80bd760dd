import { describe, expect, it } from 'vitest';
import { payAt } from '../../src/model/pay-at.ts';

const pay = { socCode: '1', year: 2025, employment: 10, p10: 10, p25: 20, median: 30, p75: 40, p90: undefined };

describe(payAt, () => {
  it('reads one point of one role', () => {
    expect(payAt([{ id: 'taster', pay }], 'taster', 'median')).toBe(30);
  });

  it('throws where there is no such role or no such figure, so that no sentence says it wrong', () => {
    expect(() => payAt([{ id: 'taster', pay }], 'maker', 'median')).toThrow('no role "maker" in content/data/roles.csv');
    expect(() => payAt([{ id: 'taster', pay }], 'taster', 'p90')).toThrow('the pay of "taster" at p90 is not published');
  });
});
