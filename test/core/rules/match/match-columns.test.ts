import fc from 'fast-check';
import { matchColumns } from '../../../../src/core/rules/match/match-columns';
import { nameKey } from '../../../../src/core/rules/match/name';
import type { Proposal } from '../../../../src/core/rules/match/types';
import { editionOf } from '../../../../src/core/rules/registry';
import type { CellGrid, CellValue } from '../../../../src/core/sheet/types';
import { library, small } from './small-returns';

const { national, other, person } = small;
const [workers] = other.parts;

function match(headers: readonly string[], sample: CellGrid = []): readonly Proposal[] {
  return matchColumns(person, editionOf(national), headers, sample, library);
}

/** The proposal for a header, as `column by` with a question mark when it is not sure. */
function shortly(headers: readonly string[], sample: CellGrid = []): readonly string[] {
  return match(headers, sample).map(
    ({ item, position, by, sure }) =>
      `${headers[position] ?? ''} > ${item.column} ${by}${sure ? '' : '?'}`,
  );
}

/** Rows of one column. */
function cells(...values: readonly CellValue[]): CellGrid {
  return values.map((value) => [value]);
}

describe('matching columns by name', () => {
  it.each([
    ['NINUMBER', 'NINumber name'],
    ['n.i. number', 'NINumber name'],
    ['National_Insurance No.', 'NINumber alias'],
    ['NI no', 'NINumber alias'],
    ['Nino', 'NINumber alias'],
    ['National Insurance number (9 characters)', 'NINumber alias'],
    ['Surname', 'PersonFamilyName alias'],
    ['FORENAME', 'PersonGivenName alias'],
    ['D.O.B.', 'PersonBirthDate alias'],
    ['Gender', 'Sex alias'],
    ['Payroll Number', 'StaffId alias'],
    ['Date started', 'ContractStart alias'],
    ['Person / Surname', 'PersonFamilyName alias?'],
  ])('takes %j for %s', (header, expected) => {
    expect(shortly([header])).toEqual([`${header} > ${expected}`]);
  });

  it('lets the name of the return beat every other', () => {
    expect(shortly(['NI no', 'DOB', 'NINumber'])).toEqual([
      'NINumber > NINumber name',
      'DOB > PersonBirthDate alias',
    ]);
  });

  it('asks when two headers fit equally', () => {
    const [only, ...more] = match(['Gender', 'Gender code']);
    expect(only).toMatchObject({ position: 0, sure: false });
    expect(only?.says).toMatch(/Another column fits/u);
    expect(more).toEqual([]);
  });

  it('takes the first of equal headers and says so', () => {
    const [only, ...more] = match(['Sex', 'Grade', 'SEX']);
    expect(only).toMatchObject({ position: 0, sure: true });
    expect(only?.says).toBe('Several columns are headed Sex. The first is used.');
    expect(more).toEqual([]);
  });

  it('leaves columns out that the edition has not', () => {
    expect(match(['Nickname'])).toEqual([]);
  });
});

describe('matching columns by cells', () => {
  it('asks when the cells speak against a usual name, never against the own one', () => {
    const sample = cells('Mr', 'Ms', 'Mrs', 'Mr', 'Dr');
    expect(shortly(['NI no'], sample)).toEqual(['NI no > NINumber alias?']);
    expect(shortly(['NINumber'], sample)).toEqual(['NINumber > NINumber name']);
    expect(
      shortly(['NI no'], cells('QQ123456C', '', 'none', 'QQ123457C', 'QQ 12 34 58 C', '?')),
    ).toEqual(['NI no > NINumber alias']);
  });

  it('finds NI numbers under any header, and asks', () => {
    const numbers = ['1', '2', '3', '4', '5', '6', '7', '8'].map((digit) => `AB12345${digit}C`);
    expect(shortly(['Misc'], cells(...numbers))).toEqual(['Misc > NINumber content?']);
    expect(shortly(['Misc'], cells(...numbers.slice(1)))).toEqual([]);
    expect(shortly(['Misc', 'NI no'], cells(...numbers))).toEqual(['NI no > NINumber alias']);
    const twice = numbers.map((number) => [number, number]);
    expect(shortly(['One', 'Two'], twice)).toEqual([]);
  });

  it('finds codes of letters under any header, and does not find 1 and 2', () => {
    const codes = ['WBRI', 'WIRI', 'WOTH', 'WBRI', 'MWBC', 'WBRI', 'WBRI', 'MWAS'];
    expect(shortly(['Col4'], cells(...codes))).toEqual(['Col4 > Ethnicity content?']);
    expect(shortly(['Col4'], cells(1, 2, 1, 2, 3, 1, 2, 1, 1))).toEqual([]);
    expect(shortly(['Col4'], cells(...codes.map(() => 'WBRI')))).toEqual([]);
  });
});

describe('matching columns by likeness', () => {
  it.each([
    ['Pay Review Dt', 'PayReviewDate'],
    ['Emp contract typ', 'ContractType'],
    ['Employee family name (current)', 'PersonFamilyName'],
    ['Full/part-time', 'WorkPattern'],
  ])('finds %j like %s, and asks', (header, column) => {
    expect(shortly([header])).toEqual([`${header} > ${column} likeness?`]);
  });

  it.each([
    'Date',
    'Manager name',
    'Contract',
    'Type',
    'Review',
    'Number',
    'Cost centre',
    'Line manager',
  ])('does not find %j like anything', (header) => {
    expect(match([header])).toEqual([]);
  });

  it('does not find what the cells speak against', () => {
    expect(shortly(['Pay Review Dt'], cells('Yes', 'No', 'No', 'Yes', 'No'))).toEqual([]);
  });
});

it('gives no header and no column twice, and believes every own name, whatever the sheet', () => {
  const part = workers ?? person;
  const names = [...person.items, ...part.items].flatMap(({ column, title }) => [
    ...[column, title, `Employee ${title}`, `${title} (as text)`, column.toLowerCase()],
  ]);
  const header = fc.oneof(fc.constantFrom(...names), fc.string({ unit: 'binary' }));
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean());
  fc.assert(
    fc.property(
      fc.array(header, { maxLength: 15 }),
      fc.array(fc.array(cell, { maxLength: 15 }), { maxLength: 10 }),
      (headers, sample) => {
        const found = match(headers, sample);
        expect(new Set(found.map(({ item }) => item)).size).toBe(found.length);
        expect(new Set(found.map(({ position }) => position)).size).toBe(found.length);
        for (const { column } of person.items.filter(({ until }) => until === undefined)) {
          if (!headers.includes(column)) continue;
          const own = found.find(({ item }) => item.column === column);
          expect(own).toMatchObject({ by: 'name', sure: true });
          // Of headers that are one name (`contract type`, `ContractType`) the first is taken.
          expect(nameKey(headers[own?.position ?? -1] ?? '')).toBe(nameKey(column));
        }
        for (const { sure, says } of found) if (!sure) expect(says).toMatch(/\.$/u);
      },
    ),
  );
});
