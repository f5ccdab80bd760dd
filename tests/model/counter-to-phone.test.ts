import { describe, expect, it } from 'vitest';
import { counterToPhone } from '../../src/model/counter-to-phone.ts';

describe(counterToPhone, () => {
  it('takes the official total where months are missing, and leaves a year out where there is none', () => {
    const { payments } = counterToPhone(
      [
        { fiscalYear: '2023-24', months: 12, croreSummed: 100, croreOfficial: 101 },
        { fiscalYear: '2024-25', months: 10, croreSummed: 90, croreOfficial: 120 },
        { fiscalYear: '2025-26', months: 4, croreSummed: 50, croreOfficial: undefined },
      ],
      [],
    );
    expect(payments).toEqual([
      { fiscalYear: '2023-24', crore: 100, isOfficialTotal: false },
      { fiscalYear: '2024-25', crore: 120, isOfficialTotal: true },
    ]);
  });

  it('keeps only clerks, in order of years', () => {
    const share = (year: number, category: 'clerks' | 'officers', value: number) => ({ year, category, share: value, isApproximate: false });
    expect(counterToPhone([], [share(2018, 'clerks', 26), share(2001, 'clerks', 49), share(2018, 'officers', 62)]).clerks.map(({ year }) => year)).toEqual([2001, 2018]);
  });
});
