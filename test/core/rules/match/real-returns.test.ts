import { STRENGTH } from '../../../../src/core/rules/match/claims';
import { fitOf } from '../../../../src/core/rules/match/fit';
import { matchColumns } from '../../../../src/core/rules/match/match-columns';
import { planSheet } from '../../../../src/core/rules/match/plan';
import { recognise } from '../../../../src/core/rules/match/recognise';
import { suggestValues } from '../../../../src/core/rules/match/suggest-values';
import { editionOf, itemsIn } from '../../../../src/core/rules/registry';
import { registry, returns } from '../../../../src/core/rules/returns';
import { codeLibraryFrom } from '../../../../src/data/library';
import { libraryTexts } from '../../../../src/data/library-texts';
import { item } from './small-returns';

const library = codeLibraryFrom(libraryTexts);
const parts = returns.flatMap((one) => one.parts.map((part) => ({ one, part })));

describe.each(parts)('$one.id/$part.id', ({ one, part }) => {
  const edition = editionOf(one);
  const items = itemsIn(part, edition);
  const headers = items.map(({ column }) => column);

  it('is known by its own headers, each of which is its column', () => {
    const [first] = recognise(headers, returns);
    expect(first).toMatchObject({ return: one, part, sure: true });
    expect(first?.matched).toBe(items.length);
    const proposals = matchColumns(part, edition, headers, [], library);
    expect(proposals.map((proposal) => proposal.item)).toEqual(items);
    expect(proposals.every(({ by, sure }) => by === 'name' && sure)).toBe(true);
  });

  it.each([
    ['its titles', (at: number) => items[at]?.title ?? ''],
    ['the first other name', (at: number) => items[at]?.also?.[0] ?? items[at]?.title ?? ''],
    ['the last other name', (at: number) => items[at]?.also?.at(-1) ?? items[at]?.title ?? ''],
  ])('is known by %s, none of which is taken for another column', (_, nameOf) => {
    const names = items.map((__, at) => nameOf(at));
    expect(recognise(names, returns)[0]).toMatchObject({ return: one, part, sure: true });
    const proposals = matchColumns(part, edition, names, [], library);
    expect(proposals.map((proposal) => proposal.item)).toEqual(items);
    expect(proposals.map(({ position }) => position)).toEqual(items.map((__, at) => at));
  });

  it('counts columns of earlier editions as signs and not as columns', () => {
    const removed = one.editions.flatMap(({ removes }) => removes?.[part.id] ?? []);
    const gone = removed.filter((column) => !headers.includes(column));
    const fit = fitOf(one, part, gone);
    expect(fit.signs.length).toBeGreaterThanOrEqual(gone.length);
    expect(fit.matched).toBe(fit.signs.filter(({ strength }) => strength < STRENGTH.name).length);
  });
});

/** Sheets as local systems make them, and what they are. */
const sheets: readonly (readonly [string, string, string])[] = [
  ['three columns of any list', 'posts/posts', 'Job title|Department|Grade'],
  [
    'a post list of a personnel system',
    'posts/posts',
    'Position Number|Position Title|Directorate|Service|Team|Location|Grade|SCP|FTE|Contract Type',
  ],
  [
    'a post list with its people',
    'posts/posts',
    'Employee Number|Surname|Forename|NI Number|DOB|Gender|Ethnic Origin|Start Date|Job Title|Department|Grade|Contracted Hours|FTE|Annual Salary|Cost Centre|Postcode',
  ],
  [
    'care workers under local names',
    'asc-wds/worker',
    'Workplace ID|Employee No|Employee Name|NI Number|Home Postcode|Date of Birth|Gender|Ethnic Origin|Nationality|Country of Birth|Disability|Care Cert|Recruited From|Start Date|Employment Type|Zero Hours|Sick Days|Annual Salary|Hourly Rate|Job Role|Contracted Hours|Team|Line Manager',
  ],
  [
    'a few columns of the worker file of an earlier edition',
    'asc-wds/worker',
    'LOCALESTID|UNIQUEWORKERID|STATUS|DISPLAYID|NINUMBER|POSTCODE|DOB|GENDER|MAINJOBROLE|EMPLSTATUS|NURSESPEC',
  ],
  [
    'training under local names',
    'asc-wds/training',
    'Workplace ID|Staff No|Training Category|Course title|Completed|Expires|Accredited|Notes',
  ],
  [
    'school staff',
    'swf/staff',
    'TRN|Surname|Forename|Former Surname|NI Number|Gender|DOB|Ethnicity|Disability|QTS|HLTA|SLT|QTS Route',
  ],
  [
    'school staff, contracts and roles in one',
    'swf/contracts',
    'Payroll No|TRN|Surname|Forename|NI No|Sex|DOB|Ethnic Code|Disability|QT Status|Contract Type|Contract Start|Contract End|Post|Date of Arrival in School|Pay Scale|Base Pay|Hours per Week|FTE Hours|Weeks per Year|Role|School',
  ],
  [
    'absences of school staff',
    'swf/absences',
    'Staff Code|Surname|Forename|First Day of Absence|Last Day of Absence|Days Lost|Absence Type',
  ],
  [
    "children's social workers",
    'csww/workers',
    'SWE Number|FTE|Date of Birth|Gender|Ethnicity|Qualification Level|Qualification institution|Role Start Date|Start Origin|Agency Worker|Cases held at 30 Sept|Working Days Lost|Step Up',
  ],
];

describe('sheets of local systems', () => {
  it.each(sheets)('knows %s', (_, expected, text) => {
    const headers = text.split('|');
    const [best] = recognise(headers, returns);
    expect(`${best?.return.id ?? ''}/${best?.part.id ?? ''}`).toBe(expected);
    const { plan } = planSheet({ registry, headers, sample: [], library });
    expect(plan?.part).toBe(best?.part);
    expect(plan?.unknownHeaders.length).toBeLessThan(headers.length / 2);
  });

  it.each(['Cost Centre|Subjective|Budget|Actual|Variance', 'Product|Price|Stock', 'Name|Email'])(
    'knows that %s is none',
    (text) => {
      expect(recognise(text.split('|'), returns)).toEqual([]);
    },
  );

  it('is not sure that pupils are none', () => {
    const headers = 'UPN|Surname|Forename|DOB|Gender|Ethnicity|Year Group'.split('|');
    expect(recognise(headers, returns).some(({ sure }) => sure)).toBe(false);
  });
});

describe('local values for the codes of the returns', () => {
  it.each([
    ['asc-wds.gender', 'M', 'Male'],
    ['csww.gender', 'F', 'Female'],
    ['csww.gender', 'Unknown', 'Not Known'],
    ['asc-wds.disabled', 'Prefer not to say', 'Undisclosed'],
    ['asc-wds.zerohrcont', 'N', 'No'],
    ['asc-wds.emplstatus', 'Perm', 'Permanent'],
    ['asc-wds.emplstatus', 'T', 'Temporary'],
    ['asc-wds.ethnicity', 'White British', 'English / Welsh / Scottish / Northern Irish / British'],
    ['ethnicity.cbds', 'White British', 'White - British'],
    ['swf.true-false', 'Y', 'Yes'],
    ['swf.daily-rate', 'Yes', 'Paid daily rate'],
    ['swf.contract-type', 'Perm', 'Permanent'],
    ['swf.role', 'Teacher', 'Classroom Teacher'],
    ['csww.agency-worker', 'N', 'Not an Agency Worker'],
  ])('of %s: %s is %s', (set, value, label) => {
    const column = item('X', 'x', { kind: 'code', set });
    const [first] = suggestValues(column, new Map([[value, 3]]), library);
    expect(first).toMatchObject({ value, label, sure: true });
    expect(library.set(set)?.get(first?.code ?? '')?.label).toBe(label);
  });

  it.each([
    ['asc-wds.recruited-from', 'NHS'],
    ['asc-wds.salaryint', 'Monthly'],
    ['swf.contract-type', 'Casual'],
    ['asc-wds.job-role', 'Care assistant'],
  ])('of %s: %s is nothing that could be told', (set, value) => {
    const column = item('X', 'x', { kind: 'code', set });
    expect(suggestValues(column, new Map([[value, 1]]), library)).toMatchObject([
      { value, code: undefined, sure: false },
    ]);
  });
});
