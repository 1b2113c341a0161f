import type { CodeSetInfo } from '../../../src/core/codes/types';
import { field, type Sources } from '../csv';
import { OGL } from '../provenance';
import { readCodes, type CompiledSet, type InfoDefaults, type Listing } from './set';

const THIRD_PARTY = "Read in third-party software, not in the Department for Education's own file.";

const CBDS: InfoDefaults = {
  edition: 'Common Basic Data Set, May 2026',
  source: 'Department for Education, Common Basic Data Set; read in third-party school software',
  licence: OGL,
  completeness: 'complete',
  verification: 'partly verified',
  official: true,
  caution: THIRD_PARTY,
};

/** Put together from published rules and help pages: the official list was not seen. */
const ASSEMBLED: Partial<CodeSetInfo> = {
  edition: 'as of 2025',
  source: 'Department for Education lists; values read in the help pages of school software',
  completeness: 'partial',
  caution: 'Put together from rules and help pages; the official list was not seen.',
};

type Spec = readonly [
  id: string,
  title: string,
  listing: Omit<Listing, 'path'> & { readonly path: string },
  differs?: Partial<CodeSetInfo>,
];

/** `leaving-reason.csv` is not among them: its source knows labels only, no codes. */
const SPECS: readonly Spec[] = [
  [
    'role',
    'School Workforce Census: role',
    { path: 'swf-role.csv', heading: 'group_guess' },
    { caution: `${THIRD_PARTY} The headings are our own.` },
  ],
  [
    'post',
    'School Workforce Census: post',
    { path: 'swf-post.csv', withdrawn: { SUP: ['OSP'], AST: [], EXL: [] } },
    ASSEMBLED,
  ],
  ['contract-type', 'School Workforce Census: contract type', { path: 'contract-type.csv' }],
  ['origin', 'School Workforce Census: origin', { path: 'origin.csv' }],
  ['destination', 'School Workforce Census: destination', { path: 'destination.csv' }],
  [
    'absence-category',
    'School Workforce Census: absence category',
    { path: 'absence-category.csv' },
  ],
  [
    'qts-route',
    'School Workforce Census: route to qualified teacher status',
    { path: 'qts-route.csv' },
  ],
  [
    'additional-payment-type',
    'School Workforce Census: additional payment type',
    { path: 'additional-payment-type.csv' },
  ],
  [
    'pay-range',
    'School Workforce Census: pay range',
    { path: 'swf-pay-range.csv', withdrawn: { EX: [], AS: [] } },
    {
      ...ASSEMBLED,
      caution: 'Fragments from rules of several years; the official list was not seen.',
    },
  ],
  [
    'qualification-code',
    'School Workforce Census: qualification code',
    { path: 'qualification-code.csv' },
    {
      edition: '2010',
      completeness: 'unknown',
      caution: 'Codes as of 2010, labels from general knowledge; the list may have grown.',
    },
  ],
  ['class-of-degree', 'School Workforce Census: class of degree', { path: 'class-of-degree.csv' }],
  [
    'general-subject',
    'School Workforce Census: general subject',
    { path: 'general-subject.csv' },
    {
      edition: 'not stated',
      completeness: 'unknown',
      verification: 'unverified',
      caution: 'Candidates from an older list; check with the current Common Basic Data Set.',
    },
  ],
  [
    'sex',
    'School Workforce Census: sex',
    { path: 'swf-sex-gender.csv', withdrawn: { 1: ['M'], 2: ['F'], 9: [] }, keep: isSwfSex },
    { caution: `${THIRD_PARTY} U is in the list, yet a known return program leaves it out.` },
  ],
  [
    'disability',
    'School Workforce Census: disability',
    { path: 'swf-disability.csv' },
    {
      ...ASSEMBLED,
      edition: '2010',
      caution: 'Only yes and no were seen; codes for refused and not yet obtained are not known.',
    },
  ],
  ['impairment-type', 'Common Basic Data Set: impairment type', { path: 'impairment-type.csv' }],
  ['religion', 'Common Basic Data Set: faith', { path: 'religion.csv' }],
  ['school-type', 'Common Basic Data Set: school type', { path: 'school-type.csv' }],
  ['school-phase', 'Common Basic Data Set: school phase', { path: 'school-phase.csv' }],
  [
    'school-governance',
    'Common Basic Data Set: school governance',
    { path: 'school-governance.csv' },
  ],
];

/** The items of `swf-small-sets.csv`, under their ids. */
const SMALL: readonly (readonly [id: string, title: string, item: string])[] = [
  ['la-school-level', 'School Workforce Census: school or central staff', 'LASchoolLevel'],
  ['source-level', 'School Workforce Census: level of the return', 'SourceLevel'],
  ['daily-rate', 'School Workforce Census: paid by the day', 'DailyRate'],
  [
    'true-false',
    'School Workforce Census: yes or no (QTS, QTLS, EYTS, HLTA, safeguarded salary, leadership)',
    'QTS/QTLS/EYTS/HLTAStatus/SafeguardedSalary/SLT',
  ],
];

/** `0` belongs to the children's social work census only. */
function isSwfSex(row: ReadonlyMap<string, string>): boolean {
  return row.get('code') !== '0';
}

/** The lists of the School Workforce Census. */
export function compileSwf(sources: Sources): readonly CompiledSet[] {
  const lists = SPECS.map(([id, title, listing, differs = {}]) => ({
    info: { ...CBDS, id: `swf.${id}`, title, ...differs },
    codes: readCodes(sources, { ...listing, path: `swf/${listing.path}` }),
  }));
  const small = SMALL.map(([id, title, item]) => ({
    info: { ...CBDS, id: `swf.${id}`, title, ...ASSEMBLED },
    codes: readCodes(sources, {
      path: 'swf/swf-small-sets.csv',
      keep: (row) => field(row, 'item') === item,
    }),
  }));
  return [...lists, ...small];
}
