import type { Facts } from '../facts/read.ts';
import { contactPay } from './contact-pay.ts';
import { counterToPhone } from './counter-to-phone.ts';
import { gapOverTime } from './gap-over-time.ts';
import { officeSize } from './office-size.ts';
import { payByLevel } from './pay-by-level.ts';
import { payIndia } from './pay-india.ts';
import { payRange } from './pay-range.ts';
import type { Judgement } from './verdict.ts';
import { workMix } from './work-mix.ts';

/** What the facts say of each claim, by the id of its figure. */
export const judgements: Readonly<Record<string, (facts: Facts) => Judgement>> = {
  'contact-pay': (facts) => contactPay(facts).judgement,
  'counter-to-phone': ({ upi, bankStaffShares, bankStaff }) => counterToPhone(upi, bankStaffShares, bankStaff).judgement,
  'gap-over-time': ({ roles, oewsHistory }) => gapOverTime(roles, oewsHistory).judgement,
  'office-size': ({ financeOccupations }) => officeSize(financeOccupations).judgement,
  'pay-by-level': (facts) => payByLevel(facts).judgement,
  'pay-india': ({ plfsGroups }) => payIndia(plfsGroups).judgement,
  'pay-range': ({ roles }) => payRange(roles).judgement,
  'work-mix': ({ roles, onetActivities }) => workMix(roles, onetActivities).judgement,
};
