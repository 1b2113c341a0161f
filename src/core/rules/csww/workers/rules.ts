/** The rules of the list of workers: element after element, then what they say together. */
import { formulaError } from '../../common/errors-of-formulas';
import { madeByExcel } from '../../common/made-by-excel';
import { missingColumns, unknownColumns } from '../../common/header-rules';
import { notANumber, outOfRange, tooManyDecimals } from '../../common/quantities';
import { endBeforeStart, fteRules } from '../../common/working-time';
import { dateOfBirthRules } from '../../person/date-of-birth';
import { dayRules, twoWaysRule, type DayPlace } from '../../person/days';
import { sweNumberRules } from '../../person/numbers';
import { codeRule } from '../../person/own-code';
import type { RowRule, Rule } from '../../types';
import { why } from '../source';
import { items } from './items';
import { rules as leaverDestination } from './leaver-destination';
import { rule as leaverFte } from './leaver-fte';
import { rules as leaverReason } from './leaver-reason';
import { place } from './make';
import { rule as nonAgency } from './non-agency';
import { rules as starter } from './starter';
import { rule as absenceReason } from './x-absence-reason';
import { rules as blank } from './x-blank';
import { rule as casesRole } from './x-cases-role';
import { rule as institutionTooLong } from './x-qualifying-institution-too-long';
import { rule as roleEndDateYear } from './x-role-end-date-year';
import { rule as roleStartDateYear } from './x-role-start-date-year';
import { rule as sweNumberRepeated } from './x-swe-number-repeated';
import { rules as yesNo } from './x-yes-no';

const written = 'YYYY-MM-DD';

function code(
  column: string,
  name: string,
  set: string,
  ...examples: readonly [right: string, wrong: string, write?: string]
): RowRule {
  return codeRule({ ...place, column, name, set: `csww.${set}`, examples });
}

function days(at: Pick<DayPlace, 'column' | 'name' | 'everybodyHas'>): readonly RowRule[] {
  return [...dayRules({ ...place, ...at, written }), twoWaysRule({ ...place, ...at })];
}

/** A share of full time with six decimals, as the schema has it. */
function share(column: string, name: string): readonly Rule[] {
  const at = { ...place, column, name };
  return [...fteRules(at), tooManyDecimals({ ...at, most: 6 })];
}

function amount(column: string, name: string, to: number, most: number): readonly RowRule[] {
  const at = { ...place, column, name, counted: 'case' };
  return [
    notANumber(at),
    tooManyDecimals({ ...at, most }),
    outOfRange({ ...at, from: 0, to, severity: 'query' }),
  ];
}

const born = { ...place, column: 'PersonBirthDate', written, everybodyHas: true } as const;
const headers = { ...place, items };

export const rules: readonly Rule[] = [
  missingColumns({ ...headers, severity: 'error', why }),
  unknownColumns({ ...headers, severity: 'advice', why }),
  formulaError(headers),
  ...madeByExcel(headers),
  ...blank,
  code('AgencyWorker', 'agency worker', 'agency-worker', '0', 'Agency Worker', '1'),
  ...sweNumberRules({ ...place, column: 'SWENo' }),
  ...share('FTE', 'FTE'),
  ...dateOfBirthRules(born),
  twoWaysRule({ ...born, name: 'date of birth' }),
  code('GenderCurrent', 'gender', 'gender', '2', 'Female', '2'),
  code('Ethnicity', 'ethnicity', 'ethnicity', 'WBRI', 'wbri', 'WBRI'),
  institutionTooLong,
  code('QualLevel', 'level of qualification', 'qualification-level', '1', '4'),
  ...yesNo,
  code('OrgRole', 'role in the organisation', 'org-role', '5', 'Case Holder', '5'),
  ...days({ column: 'RoleStartDate', name: 'role start date', everybodyHas: true }),
  roleStartDateYear,
  code('StartOrigin', 'origin', 'start-origin', '10', '0'),
  ...days({ column: 'RoleEndDate', name: 'role end date' }),
  roleEndDateYear,
  endBeforeStart({ ...place, start: 'RoleStartDate', end: 'RoleEndDate', name: 'role end date' }),
  code('LeaverDestination', 'destination of leaver', 'leaver-destination', '1', '10'),
  code('ReasonLeave', 'reason for leaving', 'reason-leave', '1', 'Resignation', '1'),
  ...share('FTE30', 'FTE on 30 September'),
  ...amount('Cases30', 'cases on 30 September', 40, 0),
  ...amount('WorkingDaysLost', 'working days lost', 366, 2),
  ...amount('ContractWeeks', 'weeks of contract', 500, 1),
  code('ReasonAbsence', 'reason for absence', 'absence-reason', 'SIC', 'Sick Leave', 'SIC'),
  code('CFKSSstatus', 'knowledge and skills status', 'cfkss-status', '2', '5'),
  nonAgency,
  ...starter,
  leaverFte,
  ...leaverReason,
  ...leaverDestination,
  absenceReason,
  casesRole,
  sweNumberRepeated,
];
