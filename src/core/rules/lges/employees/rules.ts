/** The rules of a list of earnings: codes, pay, hours, and what they make together. */
import { formulaError } from '../../common/errors-of-formulas';
import { madeByExcel } from '../../common/made-by-excel';
import { missingColumns } from '../../common/header-rules';
import { notANumber, outOfRange } from '../../common/quantities';
import { socHeading } from '../../common/soc/heading';
import { socNotACode } from '../../common/soc/not-a-code';
import { socOtherEdition } from '../../common/soc/other-edition';
import { roleAndSoc } from '../../common/soc/role-and-soc';
import { roleNotACode } from '../../common/soc/role-not-a-code';
import { fteRules, hoursAgainstFte } from '../../common/working-time';
import { dateOfBirthRules } from '../../person/date-of-birth';
import { dayRules, futureDayRule } from '../../person/days';
import type { Rule } from '../../types';
import { items } from './items';
import { place } from './make';
import { rule as additionsHigh } from './x-additions-high';
import { rules as blank } from './x-blank';
import { rule as grossPay } from './x-gross-pay';
import { rule as hourlyPayHigh } from './x-hourly-pay-high';
import { rule as hourlyRate } from './x-hourly-rate';
import { rule as minimumWage } from './x-minimum-wage';
import { rule as payPeriod } from './x-pay-period';
import { rule as repeated } from './x-repeated';
import { rule as sex } from './x-sex';
import { rule as unknownColumns } from './x-unknown-columns';

/** A year's pay that nobody in local government reaches. */
const MOST_PAY = 500_000;

function amount(column: string, name: string, to: number): readonly Rule[] {
  const at = { ...place, column, name };
  return [notANumber(at), outOfRange({ ...at, from: 0, to, severity: 'query' })];
}

const start = { ...place, column: 'Start date', name: 'start date' };

export const rules: readonly Rule[] = [
  missingColumns({
    ...place,
    items,
    severity: 'error',
    why: 'Earnings cannot be compared without role, sex, pay and hours.',
  }),
  unknownColumns,
  formulaError({ ...place, items }),
  ...madeByExcel({ ...place, items }),
  ...blank,
  roleNotACode(place),
  ...socNotACode(place),
  ...socHeading(place),
  ...socOtherEdition(place),
  ...roleAndSoc(place),
  sex,
  ...dateOfBirthRules({ ...place, column: 'Date of birth' }),
  ...dayRules(start),
  futureDayRule(start),
  payPeriod,
  ...amount('Basic pay', 'basic pay', MOST_PAY),
  ...amount('Additions', 'additions', MOST_PAY),
  ...amount('Overtime pay', 'overtime pay', MOST_PAY),
  ...amount('Gross pay', 'gross pay', MOST_PAY),
  ...amount('Hourly rate', 'hourly rate', 300),
  ...amount('Hours', 'hours', 60),
  ...amount('Weeks', 'weeks in a year', 53),
  ...fteRules({ ...place, column: 'FTE' }),
  hoursAgainstFte({ ...place, hours: 'Hours', fte: 'FTE', weeks: 'Weeks' }),
  minimumWage,
  hourlyPayHigh,
  hourlyRate,
  additionsHigh,
  grossPay,
  repeated,
];
