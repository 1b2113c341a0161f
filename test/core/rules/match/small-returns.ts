/** Two small returns, a post list and a few code sets, made by hand. */
import { createCodeLibrary } from '../../../../src/core/codes/library';
import type { CodeLibrary } from '../../../../src/core/codes/types';
import { createRegistry } from '../../../../src/core/rules/registry';
import type { ItemFormat, Part, PartItem, Return } from '../../../../src/core/rules/types';
import { smallSet } from '../../answers/small-library';

const sets = [
  smallSet('small.gender', [
    { code: '1', label: 'Male' },
    { code: '2', label: 'Female' },
    { code: '3', label: "Don't know" },
  ]),
  smallSet('small.yes-no', [
    { code: '1', label: 'Yes' },
    { code: '0', label: 'No' },
  ]),
  smallSet('small.hours', [
    { code: '01', label: 'Full time' },
    { code: '02', label: 'Part time' },
  ]),
  smallSet('small.contract', [
    { code: 'PRM', label: 'Permanent' },
    { code: 'FXT', label: 'Fixed Term' },
    { code: 'TMP', label: 'Temporary' },
    { code: 'OLD', label: 'Lifelong', withdrawn: { replacedBy: ['PRM'] } },
  ]),
  smallSet('small.ethnicity', [
    { code: 'WBRI', label: 'English / Welsh / Scottish / Northern Irish / British' },
    { code: 'WIRI', label: 'Irish' },
    { code: 'WOTH', label: 'Any other White background' },
    { code: 'MWBC', label: 'White and Black Caribbean' },
    { code: 'MWBA', label: 'White and Black African' },
    { code: 'MWAS', label: 'White and Asian' },
  ]),
  smallSet('small.course', [
    { code: '1', label: 'Fire safety' },
    { code: '2', label: 'Dementia care' },
    { code: '3', label: 'Food hygiene' },
  ]),
];

export const library: CodeLibrary = createCodeLibrary({
  infos: sets.map(({ info }) => info),
  crosswalks: [],
  readSet(id) {
    const set = sets.find(({ info }) => info.id === id);
    if (set === undefined) throw new Error(id);
    return set;
  },
  readCrosswalk() {
    throw new Error('none');
  },
});

export function item(
  column: string,
  title: string,
  format: ItemFormat = { kind: 'text' },
  more: Partial<PartItem> = {},
): PartItem {
  return { column, title, format, neededBy: '', ...more };
}

const person: Part = {
  id: 'person',
  title: 'people file',
  items: [
    item('StaffId', 'staff reference'),
    item('PersonFamilyName', 'family name'),
    item('PersonGivenName', 'given name'),
    item('NINumber', 'National Insurance number', { kind: 'form', item: 'person.ni-number' }),
    item('PersonBirthDate', 'date of birth', { kind: 'date', written: 'YYYY-MM-DD' }),
    item('Sex', 'sex', { kind: 'code', set: 'small.gender' }),
    item('Ethnicity', 'ethnicity', { kind: 'code', set: 'small.ethnicity' }),
    item('ContractType', 'contract type', { kind: 'code', set: 'small.contract' }),
    item('ContractStart', 'start date', { kind: 'date', written: 'YYYY-MM-DD' }),
    item('PayReviewDate', 'date of the pay review', { kind: 'date', written: 'YYYY-MM-DD' }),
    item('WorkPattern', 'full or part time', { kind: 'code', set: 'small.hours' }),
    item('Nickname', 'nickname', { kind: 'text' }, { until: '2025' }),
  ],
  key: ['StaffId'],
  identity: ['StaffId'],
  rules: [],
};

const roles: Part = {
  id: 'roles',
  title: 'roles file',
  items: [item('StaffId', 'staff reference'), item('RoleCode', 'role'), item('RoleHours', 'hours')],
  key: ['StaffId'],
  identity: ['StaffId'],
  rules: [],
};

const national: Return = {
  id: 'swf',
  title: 'Small census',
  caution: '',
  editions: [
    { from: '2024', title: '2024' },
    { from: '2025', title: '2025', removes: { person: ['ShoeSize'] } },
  ],
  parts: [person, roles],
};

const other: Return = {
  id: 'csww',
  title: 'Other census',
  caution: '',
  editions: [{ from: '2025', title: '2025' }],
  parts: [
    {
      id: 'workers',
      title: 'workers file',
      items: [
        item('SWENo', 'Social Work England number', { kind: 'form', item: 'person.swe-number' }),
        item('PersonBirthDate', 'date of birth', { kind: 'date', written: 'YYYY-MM-DD' }),
        item('GenderCurrent', 'gender', { kind: 'code', set: 'small.gender' }),
        item('Ethnicity', 'ethnicity', { kind: 'code', set: 'small.ethnicity' }),
        item('AgencyWorker', 'agency worker', { kind: 'code', set: 'small.yes-no' }),
        item('FTE', 'full-time equivalent', { kind: 'number', from: 0, to: 1 }),
        item('Courses', 'courses', { kind: 'codes', set: 'small.course' }),
        item('Award', 'award', { kind: 'code', set: 'small.course', then: 'year' }),
      ],
      key: ['SWENo'],
      identity: ['SWENo'],
      rules: [],
    },
  ],
};

const postList: Return = {
  id: 'posts',
  title: 'Post list',
  caution: '',
  editions: [{ from: '2026', title: '2026' }],
  parts: [
    {
      id: 'posts',
      title: 'post list',
      items: [
        item('Job title', 'job title'),
        item('Department', 'department'),
        item('Grade', 'grade'),
        item('Post number', 'post number'),
      ],
      key: ['Post number'],
      identity: ['Post number'],
      rules: [],
    },
  ],
};

export const registry = createRegistry([postList, national, other]);
export const small = { national, other, postList, person, roles };
