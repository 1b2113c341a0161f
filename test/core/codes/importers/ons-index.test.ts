import { importOnsIndex, withIndex } from '../../../../src/core/codes/importers/ons-index';
import type { NamedSheet } from '../../../../src/core/codes/importers/types';
import type { CodingData } from '../../../../src/core/coding/types';
import type { CellValue } from '../../../../src/core/sheet/types';

/** The headers of the official workbook, version 12, as they stand. */
const HEADERS = [
  'UNIQUE ID',
  'RECNO',
  'D',
  'SOC_90',
  'SOC_2000',
  'SOC_2010',
  'SOC_2020',
  'SOC_2020_ext',
  'INDEXOCC',
  'ADD',
  'IND',
  'SEE',
  'ISCO-08 code based on SOC2020',
  'VERSNO',
  'CHANGE',
  'INDEXOCC_-_natural_word_order',
];
type Cells = readonly CellValue[];
const row = (uid: string, more: Readonly<Record<number, CellValue>> = {}): Cells =>
  HEADERS.map((_, at) => {
    const usual: Readonly<Record<number, CellValue>> = {
      0: uid,
      4: 4112,
      5: '4113',
      6: '4112',
      7: '4112/01',
      8: 'Officer, x',
      15: 'X officer',
    };
    return more[at] ?? usual[at] ?? '';
  });
const sheet = (rows: readonly Cells[], name = 'SOC2020 coding index'): NamedSheet => ({
  name,
  rows,
});

describe('the importer of the official coding index', () => {
  it('takes the title in natural order, the qualifiers, the default mark and every code', () => {
    const result = importOnsIndex([
      sheet([
        HEADERS,
        row('a1aa', { 2: 'M', 9: 'pensions', 10: 'local government', 13: 'V12 new' }),
      ]),
    ]);
    expect(result).toEqual({
      ok: true,
      version: '12',
      pointers: 0,
      problems: [],
      entries: [
        {
          uid: 'a1aa',
          title: 'X officer',
          add: 'pensions',
          ind: 'local government',
          isDefault: true,
          soc: { soc2000: '4112', soc2010: '4113', soc2020: '4112', soc2020ext: '4112/01' },
        },
      ],
    });
  });

  it('finds the sheet among others, and its header below a title row', () => {
    const index = sheet([
      ['Version 14 of the index'],
      HEADERS,
      row('a1aa', { 13: 'V3 new/V14 amended' }),
    ]);
    const result = importOnsIndex([
      sheet([['About this workbook']], 'Information'),
      sheet([['Unique ID', 'SOC2020 Unit Group']], 'SOC2020 framework'),
      index,
    ]);
    expect(result).toMatchObject({ ok: true, version: '14' });
  });

  it('finds the sheet by its headers when it has another name, and headers by any spelling', () => {
    const spelt = HEADERS.map((header) => header.replace('SOC_', 'soc ').toLowerCase());
    expect(importOnsIndex([sheet([spelt, row('a1aa')], 'Sheet1')])).toMatchObject({ ok: true });
  });

  it('leaves out rows that only point to another, and counts them', () => {
    const pointer = row('a1ab', {
      4: '}}}}',
      5: '}}}}',
      6: '}}}}',
      7: '}}}}/}}',
      11: 'see Adviser',
    });
    const result = importOnsIndex([sheet([HEADERS, row('a1aa'), pointer, HEADERS.map(() => '')])]);
    expect(result).toMatchObject({ ok: true, pointers: 1 });
    expect(result.ok && result.entries).toHaveLength(1);
  });

  it('leaves a code blank where the index does', () => {
    const result = importOnsIndex([sheet([HEADERS, row('a1aa', { 4: '' })])]);
    expect(result.ok && result.entries[0]?.soc.soc2000).toBe('');
  });

  it('takes nothing when a row is broken, and says which rows and why', () => {
    const result = importOnsIndex([
      sheet([
        HEADERS,
        row('a1aa'),
        row('a1aa'),
        row(''),
        row('a1ac', { 15: ' ' }),
        row('a1ad', { 6: 41.5, 7: '4112-01' }),
      ]),
    ]);
    expect(result.ok).toBe(false);
    expect(result.problems.map(({ row: at, column }) => [at, column])).toEqual([
      [3, 'UNIQUE ID'],
      [4, 'UNIQUE ID'],
      [5, 'INDEXOCC - natural word order'],
      [6, 'SOC 2020'],
      [6, 'SOC 2020 ext'],
    ]);
    expect(result.problems[0]?.message).toContain('stands in row 2 too');
  });

  it('says what it looked for when no sheet has the index', () => {
    const result = importOnsIndex([sheet([['Job title', 'Code']], 'Posts')]);
    expect(result.problems[0]?.message).toContain('UNIQUE ID');
    expect(importOnsIndex([]).ok).toBe(false);
    expect(importOnsIndex([sheet([HEADERS])]).problems[0]?.message).toContain('no rows');
  });

  it('takes the place of the bundled index, with what no longer stands on it', () => {
    const data: CodingData = {
      edition: 'old',
      index: [],
      roles: [],
      roleTitles: [
        { role: 'P-001', title: 'Kept', uid: 'a1aa' },
        { role: 'P-001', title: 'Loose', uid: 'z9zz' },
      ],
      indexRoles: [
        { uid: 'a1aa', role: 'P-001', alternative: '' },
        { uid: 'z9zz', role: 'P-001', alternative: '' },
      ],
      abbreviations: [],
    };
    const result = importOnsIndex([sheet([HEADERS, row('a1aa')])]);
    const merged = withIndex(
      data,
      result.ok ? result.entries : [],
      'HWR draft 1; SOC 2020 index 14',
    );
    expect(merged.edition).toBe('HWR draft 1; SOC 2020 index 14');
    expect(merged.index).toHaveLength(1);
    expect(merged.indexRoles.map((each) => each.uid)).toEqual(['a1aa']);
    expect(merged.roleTitles.map((title) => title.uid)).toEqual(['a1aa', '']);
  });
});
