import fc from 'fast-check';
import { createCodeSet } from '../../../../src/core/codes/code-set';
import { importRoleList } from '../../../../src/core/codes/importers/role-list';
import type { CodeSet } from '../../../../src/core/codes/types';
import type { CellGrid } from '../../../../src/core/sheet/types';

const soc2000: CodeSet = createCodeSet(
  {
    id: 'soc2000',
    title: 'SOC 2000',
    edition: '2000',
    source: 'test',
    licence: 'none',
    completeness: 'partial',
    verification: 'unverified',
    official: false,
    caution: '',
    codedLevel: 'unit',
  },
  [{ code: '2442', label: 'Social workers', level: 'unit' }],
);
const problemsOf = (rows: CellGrid): [number, string][] =>
  importRoleList(rows, soc2000).problems.map(({ row, message }) => [row, message]);

describe('the importer of an authority’s own role list', () => {
  it('takes codes, titles, SOC 2000 codes and further titles', () => {
    const rows: CellGrid = [
      ['Our roles, 2026', '', '', ''],
      ['Role Code', 'Role Title', 'SOC 2000', 'Job titles'],
      ['01', 'Social worker', 2442, 'Senior social worker; Social worker (duty)'],
      ['', '', '', ''],
      ['02', 'Cleaner', '', ''],
    ];
    expect(importRoleList(rows, soc2000)).toEqual({
      ok: true,
      problems: [],
      roles: [
        {
          code: '01',
          title: 'Social worker',
          soc2000: '2442',
          titles: ['Senior social worker', 'Social worker (duty)'],
        },
        { code: '02', title: 'Cleaner', soc2000: '', titles: [] },
      ],
    });
  });

  it('needs only a code and a title, in any order of columns', () => {
    const rows = [
      ['Name', 'Notes', 'Code'],
      ['Cleaner', 'x', 'E1'],
    ];
    expect(importRoleList(rows)).toMatchObject({
      ok: true,
      roles: [{ code: 'E1', title: 'Cleaner' }],
    });
  });

  it('takes nothing while one row is wrong', () => {
    const rows = [
      ['Code', 'Title'],
      ['E1', 'Cleaner'],
      ['E2', ''],
    ];
    expect(importRoleList(rows)).toMatchObject({ ok: false, roles: [] });
  });

  it('lists duplicate codes, blank labels and blank codes row by row', () => {
    const rows = [
      ['Code', 'Title'],
      ['E1', 'Cleaner'],
      ['E1', 'Caretaker'],
      ['E2', ' '],
      ['', 'Cook'],
      ['e 1', 'Porter'],
    ];
    expect(problemsOf(rows)).toEqual([
      [3, expect.stringContaining('code E1 stands in row 2 too')],
      [4, expect.stringContaining('Code E2 has no title')],
      [5, expect.stringContaining('The code is blank')],
      [6, expect.stringContaining('E1 in row 2 differ only in capitals')],
    ]);
  });

  it('never guesses at codes that Excel may have changed', () => {
    const rows: CellGrid = [
      ['Code', 'Title'],
      [5, 'A'],
      [true, 'B'],
      ['1E+05', 'C'],
      ['#N/A', 'D'],
    ];
    expect(problemsOf(rows)).toEqual([
      [2, expect.stringContaining('Excel may have removed leading zeros')],
      [3, expect.stringContaining('TRUE or FALSE')],
      [4, expect.stringContaining('long number as Excel shortens it')],
      [5, expect.stringContaining('error, #N/A')],
    ]);
  });

  it('notices a lost leading zero by the other codes, and says which code may be meant', () => {
    const rows = [
      ['Code', 'Title'],
      ['005', 'A'],
      ['12', 'B'],
      ['175', 'C'],
    ];
    expect(problemsOf(rows)).toEqual([[3, expect.stringContaining('Should it be 012?')]]);
    const plain = [
      ['Code', 'Title'],
      ['5', 'A'],
      ['175', 'C'],
    ];
    expect(importRoleList(plain).ok).toBe(true);
  });

  it('wants SOC 2000 codes that exist', () => {
    const rows: CellGrid = [
      ['Code', 'Title', 'SOC 2000'],
      ['1', 'A', '9999'],
      ['2', 'B', 'x'],
      ['3', 'C', 2442],
    ];
    expect(problemsOf(rows).map(([row]) => row)).toEqual([2, 3]);
    expect(importRoleList(rows).problems).toHaveLength(1);
  });

  it('refuses a title that leads to two codes, but lets a role repeat its own', () => {
    const rows = [
      ['Code', 'Title', 'Job titles'],
      ['1', 'Cook', 'cook|Chef'],
      ['2', 'Caterer', 'CHEF'],
    ];
    expect(problemsOf(rows)).toEqual([[3, expect.stringContaining('under code 1 in row 2')]]);
  });

  it('counts rows as the sheet does', () => {
    const rows = [
      ['Code', 'Title'],
      ['', 'Cook'],
    ];
    expect(importRoleList(rows, undefined, 10).problems.map(({ row }) => row)).toEqual([11]);
  });

  it('says what is missing when there is no list', () => {
    expect(problemsOf([['Job title', 'Department']])[0]?.[1]).toContain('"Code" and "Title"');
    expect(problemsOf([])[0]?.[0]).toBe(0);
    expect(problemsOf([['Code', 'Title']])[0]?.[1]).toContain('no rows');
    const endless = Array.from({ length: 10_001 }, (_, at) => [`c${at}`, `t${at}`]);
    expect(problemsOf([['Code', 'Title'], ...endless])[0]?.[1]).toContain('10,000');
  });

  it('is not misled by names that objects have of themselves', () => {
    const rows = [
      ['Code', 'Title'],
      ['constructor', '__proto__'],
      ['toString', 'hasOwnProperty'],
    ];
    expect(importRoleList(rows).ok).toBe(true);
  });

  it('finds a repeated code wherever it stands, as comparing every pair does', () => {
    const code = fc.stringMatching(/^[A-C]?[1-9]\d?$/);
    fc.assert(
      fc.property(fc.array(code, { minLength: 1, maxLength: 12 }), (codes) => {
        const rows = codes.map((each, at) => [each, `title ${at}`]);
        const result = importRoleList([['Code', 'Title'], ...rows]);
        const repeats = codes.filter((each, at) => codes.slice(0, at).includes(each)).length;
        expect(result.problems).toHaveLength(repeats);
        expect(result.roles).toHaveLength(repeats === 0 ? codes.length : 0);
      }),
    );
  });
});
