import { financeOfficeNames, type FinanceOffice } from '../facts/tables/finance-offices.ts';

/** How many people, in thousands, one dot stands for. */
export const thousandsPerDot = 25;

export interface OfficeSize {
  /** In the order of the room, the rest last. */
  offices: (FinanceOffice & { dots: number })[];
  /** How many thousand people work in each. */
  thousands: Record<FinanceOffice['office'], number>;
  /** For every person in the front office, so many in the back office. */
  backPerFront: number;
}

/** How many people stand on each side of the counter in India's finance firms; all four offices are there, or the check of the facts refuses them. */
export function officeSize(rows: readonly FinanceOffice[]): OfficeSize {
  const people = (name: FinanceOffice['office']) => rows.find(({ office }) => office === name)!;
  const thousands = (name: FinanceOffice['office']) => people(name).thousands;
  return {
    offices: financeOfficeNames.map((name) => ({ ...people(name), dots: Math.round(thousands(name) / thousandsPerDot) })),
    thousands: { front: thousands('front'), mixed: thousands('mixed'), back: thousands('back'), other: thousands('other') },
    backPerFront: thousands('back') / thousands('front'),
  };
}
