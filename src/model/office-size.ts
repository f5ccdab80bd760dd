import { sum } from 'd3-array';
import { financeOfficeNames, type FinanceOccupation, type FinanceOfficeName } from '../facts/tables/finance-occupations.ts';
import type { Reach } from './comparison.ts';
import { judge, type Finding, type Judgement } from './verdict.ts';

/** How many people, in thousands, one dot stands for. */
export const thousandsPerDot = 25;

export interface FinanceOffice {
  office: FinanceOfficeName;
  thousands: number;
  /** Of all people in finance, 0 to 1. */
  share: number;
  dots: number;
}

export interface OfficeSize {
  /** In the order of the room, the rest last. */
  offices: FinanceOffice[];
  /** How many thousand people work in each. */
  thousands: Record<FinanceOfficeName, number>;
  /** The share that meets customers, 0 to 1: nobody of the mixed groups does, or all of them do. */
  meets: Reach;
  /** The same, where the group of business and administration managers is mixed too. */
  meetsWithManagers: Reach;
  finding: Finding;
  /** Of the claim that most people in finance meet customers. */
  judgement: Judgement;
}

/** Business services and administration managers (NCO-2015): branch managers may be among them. */
const administrationManagers = '121';

/** How many people stand on each side of the counter in India's finance firms, and how many of them may meet customers. */
export function officeSize(occupations: readonly FinanceOccupation[]): OfficeSize {
  const all = sum(occupations, ({ thousands }) => thousands);
  const on = (office: FinanceOfficeName) =>
    sum(
      occupations.filter((own) => own.office === office),
      ({ thousands }) => thousands,
    );
  const managers = sum(
    occupations.filter(({ ncoCode, office }) => ncoCode === administrationManagers && office === 'back'),
    ({ thousands }) => thousands,
  );
  const thousands = { front: on('front'), mixed: on('mixed'), back: on('back'), other: on('other') };
  const meets: Reach = [thousands.front / all, (thousands.front + thousands.mixed) / all];
  const finding = findingOf(meets);
  return {
    offices: financeOfficeNames.map((office) => ({
      office,
      thousands: thousands[office],
      share: thousands[office] / all,
      dots: Math.round(thousands[office] / thousandsPerDot),
    })),
    thousands,
    meets,
    meetsWithManagers: [meets[0], (thousands.front + thousands.mixed + managers) / all],
    finding,
    judgement: judge([{ finding, claimed: 'above' }]),
  };
}

/** A half may lie between nobody and all of the mixed groups: then how they are counted decides. */
function findingOf([low, high]: Reach): Finding {
  if (low > 0.5) return { lean: 'above', sure: 'clear' };
  return { lean: 'below', sure: high < 0.5 ? 'clear' : 'open' };
}
