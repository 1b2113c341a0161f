/** The rules of contracts, by their numbers; ours come last. */
import type { Rule } from '../../types';
import { establishmentRange } from '../estab';
import { rule as estabForm } from './4285-estab-form';
import { rule as estabOutsideRanges } from './4285-estab-outside-ranges';
import { rule as contractTypeMissing } from './4310-contract-type-missing';
import { rule as contractTypeNotACode } from './4310-contract-type-not-a-code';
import { rule as startMissing } from './4350-start-missing';
import { rule as startUnreadable } from './4350-start-unreadable';
import { rule as startAfterCensusDay } from './4355-start-after-census-day';
import { rule as startLongAgo } from './4357-start-long-ago';
import { rule as endUnreadable } from './4360-end-unreadable';
import { rule as endedBeforeTheYear } from './4360-ended-before-the-year';
import { rule as endWithinAMonth } from './4375-end-within-a-month';
import { rule as under28Days } from './4376-under-28-days';
import { rule as fixedTermWithoutEnd } from './4380-fixed-term-without-end';
import { rule as leaverWithoutDestination } from './4385-leaver-without-destination';
import { rule as destinationWithoutEnd } from './4390q-destination-without-end';
import { rule as endBeforeStart } from './4400-end-before-start';
import { rule as postMissing } from './4410-post-missing';
import { rule as postNotACode } from './4410-post-not-a-code';
import { rule as postEnded } from './4410-post-ended';
import { rule as arrivalLongAgo } from './4425q-arrival-long-ago';
import { rule as arrivalMissing } from './4430-arrival-missing';
import { rule as arrivalAfterStart } from './4440q-arrival-after-start';
import { rule as payRangeNotACode } from './4460-pay-range-not-a-code';
import { rule as payRangeEnded } from './4460-pay-range-ended';
import { rule as qualifiedPayWithoutStatus } from './4470-qualified-pay-without-status';
import { rule as unqualifiedOnTeacherRange } from './4470q-unqualified-on-teacher-range';
import { rule as qualifiedOnUnqualifiedRange } from './4470q-qualified-on-unqualified-range';
import { rule as supportOnTeacherPay } from './4480-support-on-teacher-pay';
import { rule as leaderNotOnLeadershipPay } from './4490-leader-not-on-leadership-pay';
import { rule as astPayScale } from './4500-ast-pay-scale';
import { rule as exlPayScale } from './4505-exl-pay-scale';
import { rule as regionalRangeForm } from './4510-regional-range-form';
import { rule as basePayOther } from './4515-base-pay-other';
import { rule as spinePointForm } from './4520-spine-point-form';
import { rule as leaderWithoutFramework } from './4521q-leader-without-framework';
import { rule as basePayForm } from './4530-base-pay-form';
import { rule as basePayMissing } from './4540-base-pay-missing';
import { rule as basePayUnderMinimumWage } from './4545q-base-pay-under-minimum-wage';
import { rule as basePayWithDailyRate } from './4550-base-pay-with-daily-rate';
import { rule as payRangeMissing } from './4562-pay-range-missing';
import { rule as dailyRateNotACode } from './4570-daily-rate-not-a-code';
import { rule as destinationNotACode } from './4580-destination-not-a-code';
import { rule as originNotACode } from './4600-origin-not-a-code';
import { rule as originMissing } from './4610q-origin-missing';
import { rule as contractWithoutRole } from './4700-contract-without-role';
import { rule as hoursMissing } from './4740-hours-missing';
import { rule as hoursUnderHalf } from './4746q-hours-under-half';
import { rule as fteHoursMissing } from './4760-fte-hours-missing';
import { rule as fteHoursOutside } from './4765-fte-hours-outside';
import { rule as fteHoursUnusual } from './4765q-fte-hours-unusual';
import { rule as weeksNotWhole } from './4770-weeks-not-whole';
import { rule as weeksMissing } from './4780-weeks-missing';
import { rule as paymentTypeNotACode } from './4800-payment-type-not-a-code';
import { rule as paymentWithoutType } from './4810-payment-without-type';
import { rule as tlr3WithoutDates } from './4833-tlr3-without-dates';
import { rule as fteTooHigh } from './6530-fte-over-one-and-a-half';
import { rule as fteHigh } from './6530q-fte-over-one-and-a-fifth';
import { rule as fteOverOneAndAHalf } from './6530q-fte-over-one-and-a-half';
import { rule as laSchoolLevelNotACode } from './x-la-school-level-not-a-code';
import { rule as arrivalUnreadable } from './x-arrival-unreadable';
import { rule as paymentStartUnreadable } from './x-payment-start-unreadable';
import { rule as paymentEndUnreadable } from './x-payment-end-unreadable';
import { rule as postSupportStaff } from './x-post-support-staff';
import { rule as hoursNotANumber } from './x-hours-not-a-number';
import { rule as fteOver1 } from './x-fte-over-1';
import { rule as contractRepeated } from './x-contract-repeated';
import { rule as contractWithoutPerson } from './x-contract-without-person';

export const rules: readonly Rule[] = [
  estabForm,
  estabOutsideRanges,
  contractTypeMissing,
  contractTypeNotACode,
  startMissing,
  startUnreadable,
  startAfterCensusDay,
  startLongAgo,
  endUnreadable,
  endedBeforeTheYear,
  endWithinAMonth,
  under28Days,
  fixedTermWithoutEnd,
  leaverWithoutDestination,
  destinationWithoutEnd,
  endBeforeStart,
  postMissing,
  postNotACode,
  postEnded,
  arrivalLongAgo,
  arrivalMissing,
  arrivalAfterStart,
  payRangeNotACode,
  payRangeEnded,
  qualifiedPayWithoutStatus,
  unqualifiedOnTeacherRange,
  qualifiedOnUnqualifiedRange,
  supportOnTeacherPay,
  leaderNotOnLeadershipPay,
  astPayScale,
  exlPayScale,
  regionalRangeForm,
  basePayOther,
  spinePointForm,
  leaderWithoutFramework,
  basePayForm,
  basePayMissing,
  basePayUnderMinimumWage,
  basePayWithDailyRate,
  payRangeMissing,
  dailyRateNotACode,
  destinationNotACode,
  originNotACode,
  originMissing,
  contractWithoutRole,
  hoursMissing,
  hoursUnderHalf,
  fteHoursMissing,
  fteHoursOutside,
  fteHoursUnusual,
  weeksNotWhole,
  weeksMissing,
  paymentTypeNotACode,
  paymentWithoutType,
  tlr3WithoutDates,
  fteTooHigh,
  fteHigh,
  fteOverOneAndAHalf,
  establishmentRange('contracts'),
  laSchoolLevelNotACode,
  arrivalUnreadable,
  paymentStartUnreadable,
  paymentEndUnreadable,
  postSupportStaff,
  hoursNotANumber,
  fteOver1,
  contractRepeated,
  contractWithoutPerson,
];
