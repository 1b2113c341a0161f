/**
 * Usual names of columns, in groups that mean one thing. An item to which one name of a group
 * belongs (its column, its title or what it is also called) or whose form the group has goes by all
 * of them. General knowledge of HR, payroll and school extracts; what only one return calls something
 * stands in its item's `also`.
 */
import type { PartItem } from '../types';
import { nameKey } from './name';

interface Group {
  /** Items of this form have the names, whatever they are called. */
  readonly form?: string;
  readonly names: readonly string[];
}

const groups: readonly Group[] = [
  {
    form: 'person.ni-number',
    names: [
      ...['national insurance number', 'national insurance no', 'national insurance', 'ni number'],
      ...['ni no', 'ni num', 'nino', 'nin', 'ni', 'nat ins no', 'nat ins number', 'nat ins'],
      ...['employee ni number', 'employee nino', 'national ins no', 'national insurance num'],
    ],
  },
  {
    form: 'person.date-of-birth',
    names: [
      ...['date of birth', 'dob', 'birth date', 'd o b', 'birthday', 'person birth date'],
      ...['employee date of birth', 'employee dob', 'date birth'],
    ],
  },
  {
    names: [
      ...['family name', 'surname', 'last name', 'person family name', 'employee surname'],
      ...['legal surname', 'current surname', 'current family name', 'sname'],
    ],
  },
  {
    names: [
      ...['given name', 'forename', 'first name', 'person given name', 'employee forename'],
      ...['forenames', 'given names', 'first names', 'christian name', 'legal forename', 'fname'],
    ],
  },
  {
    names: ['former family name', 'former surname', 'previous surname', 'maiden name'],
  },
  {
    form: 'person.teacher-number',
    names: [
      ...['teacher number', 'teacher reference number', 'trn', 'teacher no', 'teacher ref'],
      ...['teacher ref no', 'teacher reference', 'teacher ref number', 'dfe teacher number'],
      ...['dfes number', 'dfe reference number', 'teacher reference no', 'dfe ref no'],
    ],
  },
  {
    form: 'person.swe-number',
    names: [
      ...['social work england number', 'swe number', 'swe no', 'swe id', 'swe registration'],
      ...['swe registration number', 'swe reg no', 'swe ref', 'swe reference', 'hcpc number'],
      ...['social work england no', 'social work england registration number', 'hcpc no'],
      ...['social work england registration', 'social worker registration number'],
    ],
  },
  {
    names: ['home postcode', 'postcode', 'post code', 'postal code', 'home post code', 'pcode'],
  },
  { names: ['gender', 'sex', 'gender code', 'sex code', 'gender current', 'legal sex'] },
  {
    names: [
      ...['ethnicity', 'ethnic origin', 'ethnic group', 'ethnic code', 'ethnic background'],
      ...['ethnicity code', 'ethnic origin code', 'ethnic group code'],
    ],
  },
  { names: ['nationality', 'nationality code', 'citizenship'] },
  { names: ['country of birth', 'birth country', 'country born', 'birth country code'] },
  {
    names: [
      ...['disability', 'disabled', 'disability status', 'disability flag', 'disability indicator'],
      ...['registered disabled', 'disabled flag', 'disability yes no'],
    ],
  },
  {
    names: [
      ...['worker reference', 'worker id', 'unique worker id', 'unique worker reference'],
      ...['employee number', 'employee no', 'employee id', 'employee ref', 'employee reference'],
      ...['emp no', 'emp id', 'emp number', 'staff number', 'staff no', 'staff id', 'staff code'],
      ...['payroll number', 'payroll no', 'payroll ref', 'payroll reference', 'payroll id'],
      ...['personnel number', 'personnel no', 'person id', 'person number', 'pay number'],
      ...['assignment number', 'pay reference', 'staff reference', 'worker number', 'person ref'],
      ...['worker ref', 'worker no', 'staff ref', 'emp ref', 'staff ref no', 'worker ref no'],
    ],
  },
  {
    names: [
      ...['workplace reference', 'workplace id', 'local establishment id', 'establishment id'],
      ...['establishment reference', 'establishment ref', 'workplace ref', 'workplace code'],
      ...['home ref', 'home reference', 'home id', 'home code', 'workplace no'],
      ...['location id', 'location code', 'site code', 'site id', 'local establishment reference'],
    ],
  },
  {
    names: [
      ...['start date', 'date started', 'contract start', 'contract start date', 'date of start'],
      ...['employment start date', 'commencement date', 'date of commencement', 'hire date'],
      ...['date joined', 'joining date', 'date commenced', 'join date', 'started'],
      ...['latest start date', 'date of appointment', 'appointment date', 'date of hire'],
    ],
  },
  {
    names: [
      ...['end date', 'contract end', 'contract end date', 'leaving date', 'leave date'],
      ...['date left', 'date of leaving', 'termination date', 'date ended', 'employment end date'],
      ...['leavers date', 'leaver date'],
    ],
  },
  {
    names: [
      ...['contract type', 'type of contract', 'contract or agreement type', 'contract status'],
      ...['contract agreement type', 'employment type', 'type of employment', 'contract basis'],
    ],
  },
  {
    names: ['employment status', 'employee status', 'emp status', 'employment type'],
  },
  {
    names: [
      ...['name or id to display', 'display id', 'display name', 'employee name', 'worker name'],
      ...['full name', 'staff name', 'name'],
    ],
  },
  {
    names: [
      ...['source of recruitment', 'recruitment source', 'recruited from', 'rec source'],
      'where recruited from',
    ],
  },
  {
    names: [
      ...['contracted hours', 'contract hours', 'contractual hours', 'hours per week', 'hours'],
      ...['weekly hours', 'hours worked per week', 'contracted weekly hours', 'hrs per week'],
      ...['weekly contracted hours', 'contracted hours per week', 'hours pw', 'hours a week'],
      ...['cont hours', 'cont hrs', 'hours worked', 'basic hours'],
    ],
  },
  {
    names: [
      ...['fte hours', 'fte hours per week', 'full time hours', 'full time hours per week'],
      ...['full time equivalent hours', 'standard hours', 'standard weekly hours', 'std hours'],
    ],
  },
  {
    names: [
      ...['full time equivalent', 'fte', 'wte', 'whole time equivalent', 'fte value'],
      ...['position fte', 'contract fte', 'contracted fte', 'full time equivalence'],
    ],
  },
  {
    names: ['weeks per year', 'working weeks', 'weeks worked', 'weeks worked per year', 'weeks'],
  },
  {
    names: [
      ...['annual salary', 'salary', 'basic salary', 'annual pay', 'base pay', 'basic pay'],
      ...['base salary', 'gross salary', 'gross annual salary', 'yearly salary', 'salary pa'],
      ...['salary per annum', 'annual basic salary', 'actual salary', 'basic annual salary'],
    ],
  },
  {
    names: [
      ...['hourly rate', 'hourly pay', 'hourly wage', 'rate per hour', 'basic hourly rate'],
      ...['hourly rate of pay', 'pay per hour', 'hourly pay rate'],
    ],
  },
  { names: ['main job role', 'job role', 'job role code', 'main role', 'main job role code'] },
  {
    names: [
      ...['days of sickness', 'days sick', 'sickness days', 'sick days', 'days lost to sickness'],
      ...['days sickness', 'sickness absence days', 'days off sick'],
    ],
  },
  { names: ['working days lost', 'days lost', 'work days lost', 'days absent'] },
  {
    names: [
      ...['first day of absence', 'absence start', 'absence start date', 'absence from'],
      ...['absence first day', 'start of absence', 'absence start dt'],
    ],
  },
  {
    names: [
      ...['last day of absence', 'absence end', 'absence end date', 'absence to'],
      ...['absence last day', 'end of absence', 'absence end dt'],
    ],
  },
  { names: ['absence category', 'absence type', 'absence reason', 'reason for absence'] },
  {
    names: [
      ...['la number', 'lea number', 'la code', 'lea', 'la no', 'local authority number'],
      ...['local authority code', 'local authority no', 'lea code', 'lea no'],
    ],
  },
  {
    names: [
      ...['establishment number', 'estab', 'estab number', 'estab no', 'establishment no'],
      ...['school number', 'establishment code', 'dfe establishment number'],
    ],
  },
  { names: ['urn', 'unique reference number', 'school urn'] },
  { names: ['zero hours contract', 'zero hours', 'zero hour contract', 'zero hours flag'] },
  { names: ['apprenticeship', 'apprentice', 'is apprentice', 'apprentice flag'] },
  {
    names: [
      ...['reason for leaving', 'leaving reason', 'leave reason', 'leaver reason'],
      ...['termination reason', 'reason left'],
    ],
  },
  { names: ['leaving destination', 'destination on leaving', 'destination', 'leaver destination'] },
  { names: ['qualified teacher status', 'qts', 'has qts', 'qts status', 'qts flag'] },
  {
    names: [
      ...['hlta status', 'higher level teaching assistant', 'hlta', 'hlta flag'],
      'higher level teaching assistant status',
    ],
  },
  {
    names: ['senior leadership team', 'slt', 'senior leadership team member', 'slt member'],
  },
  { names: ['step up graduate', 'step up', 'step up grad', 'step up to social work'] },
  { names: ['frontline graduate', 'frontline', 'frontline grad', 'frontline programme'] },
  {
    names: [
      ...['date completed', 'completed', 'completion date', 'date of completion', 'completed on'],
      ...['date done', 'course date'],
    ],
  },
  { names: ['expiry date', 'expires', 'expiry', 'date of expiry', 'expires on', 'renewal date'] },
  { names: ['name of the training', 'training name', 'course', 'course name', 'course title'] },
  { names: ['agency worker', 'agency', 'is agency worker', 'agency staff', 'agency flag'] },
  {
    names: [
      ...['job title', 'post title', 'position title', 'role title', 'job name', 'post name'],
      ...['position name', 'designation', 'job desc', 'post desc', 'position description'],
    ],
  },
  { names: ['department', 'dept', 'directorate', 'service area', 'department name', 'dept name'] },
  { names: ['grade', 'pay grade', 'salary grade', 'pay band', 'pay scale', 'grade name'] },
  { names: ['employer', 'employer name', 'employing organisation', 'organisation name'] },
];

const keyed = groups.map((group) => ({ ...group, keys: new Set(group.names.map(nameKey)) }));

/** What an item itself goes by: the return's name, then its title and other names, which are equals. */
export function ownNames({ column, title, also = [] }: PartItem): readonly string[] {
  return [column, title, ...also];
}

/** The usual names of an item, among which some of its own may be. */
export function usualNames(item: PartItem): readonly string[] {
  const own = ownNames(item).map(nameKey);
  const form = item.format.kind === 'form' ? item.format.item : undefined;
  return keyed
    .filter((group) => {
      const isOfForm = form !== undefined && form === group.form;
      return isOfForm || own.some((key) => group.keys.has(key));
    })
    .flatMap(({ names }) => names);
}

/** True for a name of any group: many lists have it, whatever return they are for. */
export function isUsualName(name: string): boolean {
  const key = nameKey(name);
  return keyed.some(({ keys }) => keys.has(key));
}
