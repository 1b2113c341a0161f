import type { DayForm } from '../../../sheet/day';
import type { ItemFormat, PartItem } from '../../types';

const written: DayForm = 'YYYY-MM-DD';
const date: ItemFormat = { kind: 'date', written };
const share: ItemFormat = { kind: 'number', from: 0, to: 1, decimals: 6 };
const yesNo: ItemFormat = { kind: 'number', from: 0, to: 1, decimals: 0 };
const code = (name: string): ItemFormat => ({ kind: 'code', set: `csww.${name}` });

function item(
  column: string,
  title: string,
  format: ItemFormat,
  neededBy = '',
  also: readonly string[] = [],
): PartItem {
  return { column, title, format, neededBy, also };
}

const EMPLOYED = 'workers who are not agency workers';

/** Elements of a worker, in the order of the schema. */
export const items: readonly PartItem[] = [
  item('AgencyWorker', 'agency worker', code('agency-worker'), 'everybody'),
  item(
    'SWENo',
    'Social Work England number',
    { kind: 'form', item: 'person.swe-number' },
    'everybody',
  ),
  item('FTE', 'full-time equivalent', share),
  item('PersonBirthDate', 'date of birth', date, EMPLOYED),
  item('GenderCurrent', 'gender', code('gender'), EMPLOYED),
  item('Ethnicity', 'ethnicity', code('ethnicity'), EMPLOYED),
  item('QualInst', 'qualifying institution', { kind: 'text', longest: 300 }, EMPLOYED, [
    'Qualification institution',
    'University',
  ]),
  item('QualLevel', 'level of qualification', code('qualification-level')),
  item('StepUpGrad', 'Step Up graduate', yesNo, EMPLOYED, ['Step Up to Social Work']),
  item('OrgRole', 'role in the organisation', code('org-role'), EMPLOYED, ['Organisational role']),
  item('RoleStartDate', 'role start date', date, EMPLOYED, ['Start date']),
  item('StartOrigin', 'origin', code('start-origin'), EMPLOYED, ['Origin of starter']),
  item('RoleEndDate', 'role end date', date, 'leavers', ['End date']),
  item('LeaverDestination', 'destination of leaver', code('leaver-destination'), 'leavers'),
  item('ReasonLeave', 'reason for leaving', code('reason-leave'), 'leavers'),
  item('FTE30', 'full-time equivalent on 30 September', share, EMPLOYED, [
    'FTE at 30 September',
    'FTE at 30 Sept',
  ]),
  item('Cases30', 'cases held on 30 September', { kind: 'number', from: 0, decimals: 0 }, '', [
    'Cases at 30 September',
    'Number of cases',
    'Caseload',
  ]),
  item(
    'WorkingDaysLost',
    'working days lost',
    { kind: 'number', from: 0, to: 366, decimals: 2 },
    EMPLOYED,
  ),
  item('ContractWeeks', 'weeks of contract', { kind: 'number', from: 0, to: 500, decimals: 1 }),
  item('FrontlineGrad', 'Frontline graduate', yesNo, EMPLOYED),
  item('Absat30Sept', 'absent on 30 September', yesNo, '', ['Absent at 30 September']),
  item('ReasonAbsence', 'reason for absence', code('absence-reason')),
  item('CFKSSstatus', 'status in the knowledge and skills programme', code('cfkss-status')),
];
