import { csww } from '../../../../src/core/rules/csww/return';
import { messageOf } from '../../../../src/core/rules/message';
import { createFacts } from '../../../../src/core/rules/facts';
import { editionOf, ruleKey } from '../../../../src/core/rules/registry';
import { checkNow } from '../../../../src/core/rules/run';
import { linkTables } from '../../../../src/core/rules/table';
import type { Cells, CheckResult } from '../../../../src/core/rules/types';
import { dayOf } from '../../../../src/core/sheet/day';
import { codeLibraryFrom } from '../../../../src/data/library';
import { libraryTexts } from '../../../../src/data/library-texts';

const library = codeLibraryFrom(libraryTexts);

/** Checks one part on 1 October 2026; columns that no row names are there and blank. */
function check(id: string, rowsOf: Readonly<Record<string, readonly Cells[]>>): CheckResult {
  const tables = linkTables(
    csww.parts
      .filter((part) => Object.hasOwn(rowsOf, part.id))
      .map((part) => {
        const rows = rowsOf[part.id] ?? [];
        const columns = new Map(
          part.items.map(({ column }) => [column, rows.map((row) => row[column] ?? '')]),
        );
        return { part, columns, count: rows.length };
      }),
  );
  const table = tables.get(id);
  if (!table) throw new Error('no table');
  const facts = createFacts({
    library,
    today: dayOf(2026, 10, 1),
    reference: dayOf(2026, 9, 30),
    parts: tables,
  });
  return checkNow({ return: csww, edition: editionOf(csww), table, facts });
}

function found(id: string, rowsOf: Readonly<Record<string, readonly Cells[]>>): string[] {
  return check(id, rowsOf).findings.map(({ rule, row }) =>
    [String(row), ruleKey(rule).replace(`csww/${id}/`, '')].join(' '),
  );
}

const worker: Cells = {
  AgencyWorker: 0,
  SWENo: 'SW1234567890',
  FTE: 1,
  PersonBirthDate: '1982-10-12',
  GenderCurrent: 2,
  Ethnicity: 'WBRI',
  QualInst: 'Example University',
  QualLevel: 1,
  StepUpGrad: 0,
  OrgRole: 5,
  RoleStartDate: '2021-04-01',
  StartOrigin: 1,
  FTE30: 1,
  Cases30: 17,
  WorkingDaysLost: 3.5,
  FrontlineGrad: 0,
  Absat30Sept: 0,
  CFKSSstatus: 2,
};
const left: Cells = {
  ...worker,
  FTE: 0,
  RoleEndDate: '2026-09-30',
  LeaverDestination: 1,
  ReasonLeave: 1,
};

it('says where its rules were read, and is about the year that ends on 30 September', () => {
  expect(csww.caution).toMatch(/third party/u);
  expect(csww.reference?.of(dayOf(2026, 10, 1))).toBe(dayOf(2026, 9, 30));
});

it('finds nothing in workers who are in order', () => {
  expect(found('workers', { workers: [worker, { ...left, SWENo: 'SW1234567891' }] })).toEqual([]);
});

it.each<[string, Cells, string[]]>([
  ['the first day of the year before', { RoleEndDate: '2025-09-30' }, ['x-role-end-date-year']],
  ['the first day of the year', { RoleEndDate: '2025-10-01' }, []],
  ['an Excel date', { RoleEndDate: 46_295 }, []],
  ['a day after the year', { RoleEndDate: '2026-10-01' }, ['x-role-end-date-year']],
  ['a British date', { RoleEndDate: '31/03/2026' }, []],
  ['a date in words', { RoleEndDate: '3 April 2026' }, []],
  ['a date of two readings', { RoleEndDate: '03/04/2026' }, ['x-role-end-date-two-ways']],
  ['no end date', { RoleEndDate: '' }, leaverWithoutEnd()],
  ['no reason', { ReasonLeave: '' }, ['leaver-reason#reason-for-leaving-missing']],
  ['no destination', { LeaverDestination: '' }, ['leaver-destination#leaver-destination-missing']],
  ['work still done', { FTE: 0.5 }, ['leaver-fte']],
])('judges a leaver with %s', (_, change, expected) => {
  expect(found('workers', { workers: [{ ...left, ...change }] })).toEqual(
    expected.map((name) => `0 ${name}`),
  );
});

function leaverWithoutEnd(): string[] {
  return ['leaver-reason#role-end-date-missing', 'leaver-destination#role-end-date-missing'];
}

it('wants the date of a start and its origin together', () => {
  expect(found('workers', { workers: [{ ...worker, AgencyWorker: 1, StartOrigin: '' }] })).toEqual([
    '0 starter#start-origin-missing',
  ]);
  expect(
    found('workers', { workers: [{ ...worker, AgencyWorker: 1, RoleStartDate: '' }] }),
  ).toEqual(['0 starter#role-start-date-missing']);
});

it('wants little of agency workers', () => {
  expect(found('workers', { workers: [{ AgencyWorker: 1, SWENo: 'SW1234567890' }] })).toEqual([]);
  expect(found('workers', { workers: [{ AgencyWorker: 0, SWENo: 'SW1234567890' }] })).toEqual([
    '0 non-agency',
  ]);
});

it('holds totals against the list of workers, where that is to hand', () => {
  const totals = { NumberOfVacancies: 3, NoAgencyFTE: 1, NoAgencyHeadcount: 2 };
  expect(found('la', { la: [totals], workers: [{ ...worker, AgencyWorker: 1 }] })).toEqual([
    '0 x-agency-headcount-workers',
  ]);
  const alone = check('la', { la: [totals] });
  expect(alone.findings).toEqual([]);
  expect(alone.notRun.filter(({ why }) => why.includes('list of workers'))).toHaveLength(2);
});

/** What is said of the first row of a part, in full. */
function said(id: string, rowsOf: Readonly<Record<string, readonly Cells[]>>): string[] {
  return check(id, rowsOf).findings.map((finding) =>
    messageOf(finding.rule, finding, String(rowsOf[id]?.[0]?.[finding.column] ?? '')),
  );
}

it('names everything that a worker of the authority lacks', () => {
  expect(said('workers', { workers: [{ AgencyWorker: 0, SWENo: 'SW1234567890' }] })).toEqual([
    'AgencyWorker is 0, and the worker has no PersonBirthDate, GenderCurrent, Ethnicity, QualInst, StepUpGrad, OrgRole, RoleStartDate, StartOrigin, FTE30, WorkingDaysLost or FrontlineGrad. Fill the blanks in, or write 1 in AgencyWorker for an agency worker.',
  ]);
  expect(said('workers', { workers: [{ ...worker, Ethnicity: '' }] })[0]).toMatch(
    /the worker has no Ethnicity\./u,
  );
});

it('never wants a number that it then objects to, nor a blank that must be filled', () => {
  const number = (SWENo: string): string[] => said('workers', { workers: [{ ...worker, SWENo }] });
  expect(number('SW1')[0]).toMatch(/two letters and four to twelve digits/u);
  for (const wrong of ['SW1', 'SW0000000000', ''])
    expect(number(wrong).join('')).not.toMatch(/blank\b/u);
  const born = said('workers', { workers: [{ ...worker, PersonBirthDate: 'Jan 1980' }] });
  expect(born).toEqual([
    'Jan 1980 cannot be read as a date. Write year, month and day, such as 1980-01-31.',
  ]);
});

it('says what to do about a part of a person, of a case and of a decimal place too many', () => {
  const headcount = { NumberOfVacancies: 3, NoAgencyFTE: 1, NoAgencyHeadcount: 2.5 };
  expect(said('la', { la: [headcount] })).toEqual([
    '2.5 is not a whole number. Count each person as one.',
  ]);
  expect(said('workers', { workers: [{ ...worker, Cases30: 16.5 }] })).toEqual([
    '16.5 is not a whole number. Count each case as one.',
  ]);
  expect(said('workers', { workers: [{ ...worker, ContractWeeks: 12.25 }] })).toEqual([
    '12.25 has more than 1 decimal place. Round it to 1 decimal place.',
  ]);
});

it('counts one agency worker as one', () => {
  const totals = { NumberOfVacancies: 3, NoAgencyFTE: 1, NoAgencyHeadcount: 2 };
  expect(said('la', { la: [totals], workers: [{ ...worker, AgencyWorker: 1 }] })).toEqual([
    'The headcount is 2, and the list of workers has 1 agency worker who has not left. Check which is right, or say why they differ.',
  ]);
});
