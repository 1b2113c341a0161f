import type { Code, CodeSetInfo } from '../../../src/core/codes/types';
import { field, listed, type Sources } from '../csv';
import {
  readCodes,
  traitsOf,
  type CompiledSet,
  type InfoDefaults,
  type Listing,
  type Trait,
} from './set';

const ASC_WDS: InfoDefaults = {
  edition: 'bulk upload of 21 August 2026',
  source: 'Skills for Care, Adult Social Care Workforce Data Set: lists of the bulk upload',
  licence: 'MIT (Copyright 2020 Skills for Care)',
  completeness: 'complete',
  verification: 'verified',
  official: true,
  caution: '',
};

type Spec = readonly [id: string, title: string, listing: Listing, differs?: Partial<CodeSetInfo>];

const bulk = (path: string, more: Partial<Listing> = {}): Listing => ({
  path: `asc-wds/${path}.csv`,
  code: 'bulk_upload_code',
  label: 'title',
  ...more,
});

/** What the service asks of a workplace depends on its main service, and on its other ones. */
const SERVICE_TRAITS: readonly Trait[] = [
  ['regulated', 'cqc_regulated_REGTYPE2'],
  ['described', 'description_SERVICEDESC_allowed'],
  ['capacity', 'capacity_question'],
  ['utilisation', 'utilisation_question'],
  ['delegated-healthcare', 'can_do_delegated_healthcare'],
  ['sleep-ins', 'sleep_in_questions'],
  ['travel-time', 'travel_time_question'],
];

const JOB_ROLE_TRAITS: readonly Trait[] = [
  ['described', 'needs_description_MAINJRDESC'],
  ['delegated-healthcare', 'can_do_delegated_healthcare'],
  ['regulated-profession', 'regulated_profession_in_SCQUAL_rule'],
];

const SPECS: readonly Spec[] = [
  [
    'service',
    'main and other services',
    bulk('services', { heading: 'category', traits: SERVICE_TRAITS }),
  ],
  [
    'service-user',
    'service users',
    bulk('service-users', {
      heading: 'group',
      traits: [['described', 'needs_description_OTHERUSERDESC']],
    }),
  ],
  ['ethnicity', 'ethnicity', bulk('ethnicity', { heading: 'group' })],
  ['nationality', 'nationality', bulk('nationality')],
  ['country-of-birth', 'country of birth', bulk('country-of-birth')],
  ['recruited-from', 'recruited from', bulk('recruited-from')],
  ['qualification-level', 'level of qualification', bulk('qualification-levels')],
  ['training-category', 'training category', bulk('training-categories', { heading: 'group' })],
  ['training-provider', 'training provider', bulk('training-providers', { label: 'name' })],
  [
    'care-workforce-pathway-role',
    'care workforce pathway role category',
    bulk('care-workforce-pathway-role-category'),
  ],
  [
    'care-workforce-pathway-awareness',
    'awareness of the care workforce pathway',
    bulk('workplace-cwp-awareness'),
  ],
  [
    'care-workforce-pathway-reason',
    'reasons for using the care workforce pathway',
    bulk('workplace-cwp-use-reasons'),
  ],
  [
    'delegated-healthcare-activity',
    'delegated healthcare activities',
    bulk('workplace-dha-activities'),
  ],
  ['travel-time-pay', 'pay for travel time', bulk('workplace-travel-time-pay', { label: 'label' })],
  [
    'leave-reason',
    'reason for leaving (online service)',
    { path: 'asc-wds/leave-reasons-online-service.csv', code: 'asc_wds_id', label: 'title' },
    { caution: 'Numbers of the online service; the bulk upload does not ask for it.' },
  ],
  [
    'nurse-specialism',
    'nurse specialism',
    {
      path: 'asc-wds/nurse-specialism-withdrawn-2026-07.csv',
      code: 'asc_wds_id_and_bulk_upload_NURSESPEC_code',
      label: 'title',
    },
    { edition: 'withdrawn July 2026', caution: 'No longer asked for since July 2026.' },
  ],
  [
    'cssr',
    'councils with social services responsibilities',
    {
      path: 'asc-wds/cssr-councils-with-social-services-2019.csv',
      code: 'cssr_id',
      label: 'cssr',
      heading: 'region',
    },
    { edition: '2019', caution: 'As of 2019: later reorganisations are not in it.' },
  ],
];

/** Columns of `small-code-lists.csv` that are code lists, with the words for them. */
const COLUMNS = new Map([
  ['STATUS', 'what to do with the record'],
  ['GENDER', 'gender'],
  ['BRITISHCITIZENSHIP', 'British citizenship'],
  ['HANDCVISA', 'health and care visa'],
  ['INOUTUK', 'recruited inside or outside the UK'],
  ['DISABLED', 'disability'],
  ['CARECERT', 'care certificate'],
  ['L2CARECERT', 'level 2 care certificate'],
  ['DHA', 'delegated healthcare activities, yes or no'],
  ['APPRENTICE', 'apprenticeship'],
  ['EMPLSTATUS', 'employment status'],
  ['ZEROHRCONT', 'zero-hours contract'],
  ['SALARYINT', 'interval of pay'],
  ['NMCREG', 'nursing registration'],
  ['AMHP', 'approved mental health professional'],
  ['SCQUAL', 'social care qualification'],
  ['NONSCQUAL', 'other qualification'],
  ['ESTTYPE', 'type of establishment'],
  ['PERMCQC', 'permission to share with the Care Quality Commission'],
  ['PERMLA', 'permission to share with local authorities'],
  ['REGTYPE', 'regulation'],
  ['REPEATTRAINING', 'repeated training accepted'],
  ['CWPUSE', 'use of the care workforce pathway'],
  ['SICKPAY', 'sick pay'],
  ['PENSION', 'pension'],
  ['OPTOUTPEN', 'opted out of the pension'],
  ['SLEEPINS', 'sleep-ins'],
  ['SLEEPINPAY', 'pay for sleep-ins'],
  ['ACCREDITED', 'accredited training'],
  ['WHODELIVERED', 'who delivered the training'],
  ['HOWDELIVERED', 'how the training was delivered'],
]);

/** Columns whose code may carry more after it, or may be written in another way. */
const COLUMN_CAUTIONS = new Map([
  ['L2CARECERT', 'In a file, 1 may be followed by a semicolon and the year.'],
  ['SCQUAL', 'In a file, 1 is followed by a semicolon and the level.'],
  ['NONSCQUAL', 'In a file, 1 may be followed by a semicolon and the level.'],
  ['CWPUSE', 'In a file, 1 is followed by a semicolon and the reasons.'],
  ['NMCREG', 'Exported files write 01 to 05; 1 to 5 are read as the same.'],
]);

/** Numbers, dates and counts: formats, not code lists. */
const NOT_LISTS = new Set([
  'DAYSSICK',
  'CONTHOURS',
  'AVGHOURS',
  'STARTINSECT',
  'STARTERS/LEAVERS/VACANCIES',
  'VALIDITY',
]);

/** The lists of the adult social care data set, by their bulk upload codes. */
export function compileAscWds(sources: Sources): readonly CompiledSet[] {
  return [
    { info: info('job-role', 'main job role'), codes: jobRoles(sources) },
    { info: info('qualification', 'qualification'), codes: qualifications(sources) },
    ...SPECS.map(([id, title, listing, differs = {}]) => ({
      info: { ...info(id, title), ...differs },
      codes: withdrawAll(labelled(readCodes(sources, listing)), id === 'nurse-specialism'),
    })),
    ...smallLists(sources),
  ];
}

function info(id: string, title: string): CodeSetInfo {
  return { ...ASC_WDS, id: `asc-wds.${id}`, title: `ASC-WDS: ${title}` };
}

function jobRoles(sources: Sources): readonly Code[] {
  return sources.rows('asc-wds/job-roles.csv').map((row) => ({
    code: field(row, 'bulk_upload_code'),
    label: field(row, 'title'),
    ...(field(row, 'job_role_group') !== '' && { heading: field(row, 'job_role_group') }),
    ...(field(row, 'status') === 'withdrawn' && {
      withdrawn: { replacedBy: listed(field(row, 'replaced_by_code')) },
    }),
    ...traitsOf(row, JOB_ROLE_TRAITS),
  }));
}

/** Several qualifications have the same name and differ in level, so the label says the level. */
function qualifications(sources: Sources): readonly Code[] {
  return sources.rows('asc-wds/qualifications.csv').map((row) => {
    const level = field(row, 'level');
    const title = field(row, 'title');
    return {
      code: field(row, 'bulk_upload_code'),
      label: level === '' ? title : `${title}, level ${level}`,
      heading: field(row, 'group'),
    };
  });
}

/** What the source says of how the service stores three of the codes is none of a label. */
function labelled(codes: readonly Code[]): readonly Code[] {
  return codes.map((code) => ({
    ...code,
    label: code.label.replace(' (handled outside the table)', ''),
  }));
}

function withdrawAll(codes: readonly Code[], all: boolean): readonly Code[] {
  return all ? codes.map((code) => ({ ...code, withdrawn: { replacedBy: [] } })) : codes;
}

/** One set a column; a column that two files have holds the same codes in both. */
function smallLists(sources: Sources): readonly CompiledSet[] {
  const lists = new Map<string, Map<string, Code>>();
  for (const row of sources.rows('asc-wds/small-code-lists.csv')) {
    const column = field(row, 'column');
    if (NOT_LISTS.has(column)) continue;
    if (!COLUMNS.has(column)) throw new Error(`Rolecheck: small-code-lists.csv: ${column}`);
    const code = /^\w+/.exec(field(row, 'code'))?.[0];
    if (code === undefined) continue;
    const list = lists.get(column) ?? new Map<string, Code>();
    lists.set(column, list.set(code, { code, label: shortLabel(field(row, 'meaning')) }));
  }
  return [...lists].map(([column, codes]) => ({
    info: {
      ...info(column.toLowerCase(), COLUMNS.get(column) ?? ''),
      caution: COLUMN_CAUTIONS.get(column) ?? '',
    },
    codes: [...codes.values()],
  }));
}

/** What the source says about writing the code in a file; the caution says it instead. */
const REMARKS = [
  ', with level',
  ', level optional',
  ', then reason',
  ' (row not validated',
  ' (stored as',
  ' (give OTHERTYPE',
];

function shortLabel(meaning: string): string {
  const starts = REMARKS.map((remark) => meaning.indexOf(remark)).filter((at) => at >= 0);
  return meaning.slice(0, Math.min(meaning.length, ...starts));
}
