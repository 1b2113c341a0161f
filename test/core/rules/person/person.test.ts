import { makersFor } from '../../../../src/core/rules/common/row-rule';
import { slotsOf } from '../../../../src/core/rules/message';
import { dateOfBirthRules } from '../../../../src/core/rules/person/date-of-birth';
import { ageRule, dayRules, twoWaysRule } from '../../../../src/core/rules/person/days';
import { nameRules } from '../../../../src/core/rules/person/names';
import { niNumberRules } from '../../../../src/core/rules/person/ni-number';
import {
  dfeNumberRules,
  postcodeRules,
  sweNumberRules,
  teacherNumberRules,
} from '../../../../src/core/rules/person/numbers';
import { codeRule } from '../../../../src/core/rules/person/own-code';
import { createRegistry, ruleNumber } from '../../../../src/core/rules/registry';
import { linkTables } from '../../../../src/core/rules/table';
import { createFacts } from '../../../../src/core/rules/facts';
import { tryExample } from '../../../../src/core/rules/try-example';
import type { Part, Return, RowRule } from '../../../../src/core/rules/types';
import { dayOf } from '../../../../src/core/sheet/day';
import type { CellValue } from '../../../../src/core/sheet/types';
import { codeLibraryFrom } from '../../../../src/data/library';
import { libraryTexts } from '../../../../src/data/library-texts';

const library = codeLibraryFrom(libraryTexts);
const make = makersFor({ from: 'a test', year: '2026' });
const place = { make, part: 'posts/people', column: 'Value' };

const families: Readonly<Record<string, readonly RowRule[]>> = {
  ni: niNumberRules(place),
  born: dateOfBirthRules(place),
  start: [
    ...dayRules({ ...place, name: 'start date' }),
    twoWaysRule({ ...place, name: 'start date' }),
  ],
  name: nameRules({ ...place, name: 'family name' }),
  postcode: postcodeRules(place),
  teacher: teacherNumberRules(place),
  swe: sweNumberRules(place),
  dfe: dfeNumberRules(place),
  code: [
    codeRule({
      ...place,
      name: 'local authority number',
      set: 'la.dfe',
      examples: ['301', '999'],
    }),
  ],
};
const rules = Object.values(families).flat();
const part: Part = {
  id: 'people',
  title: 'people',
  items: [{ column: 'Value', title: 'value', format: { kind: 'text' }, neededBy: '' }],
  key: [],
  identity: [],
  rules,
};
const one: Return = {
  id: 'posts',
  title: 'People',
  caution: '',
  editions: [{ from: '2026', title: '2026' }],
  parts: [part],
};

/** The numbers of the family's rules that a value breaks. */
function broken(
  family: readonly RowRule[] | undefined,
  value: CellValue,
  from1904 = false,
): string[] {
  const columns = new Map([['Value', [value]]]);
  const table = linkTables([{ part, columns, count: 1, from1904 }]).get('people');
  if (table === undefined) throw new Error('no table');
  const facts = createFacts({ library, today: dayOf(2026, 9, 1), reference: dayOf(2026, 11, 5) });
  return (family ?? [])
    .filter((rule) => rule.check(facts)(table.row(0)) !== undefined)
    .map(ruleNumber);
}

it('makes rules that a registry takes: each with an id of its own', () => {
  expect(createRegistry([one]).returns).toHaveLength(1);
});

describe.each(rules)('$id', (rule) => {
  it('holds for its examples', () => {
    for (const example of rule.examples.pass)
      expect(tryExample(one, part, rule, example, library)).toEqual([]);
    for (const example of rule.examples.fail) {
      const [tried] = tryExample(one, part, rule, example, library);
      expect(Object.keys(tried?.breach.say ?? {}).sort()).toEqual([...slotsOf(rule)].sort());
      expect(tried?.message).not.toMatch(/[{}…]/u);
      expect(tried?.write).toBe(example.write);
    }
  });

  it('says nothing of a blank cell, unless that is what it is about', () => {
    for (const value of ['', '  ', '\u00A0'])
      expect(broken([rule], value)).toEqual(rule.id.endsWith('-blank') ? [ruleNumber(rule)] : []);
  });

  it('judges whatever stands in a cell', () => {
    for (const value of [true, 1e21, -1, 0.5, 'a'.repeat(32_767), '\uD800', '#N/A'])
      expect(() => broken([rule], value)).not.toThrow();
  });
});

it('leaves rules out that are not wanted', () => {
  expect(niNumberRules({ ...place, only: ['placeholder', 'unusual'] }).map(ruleNumber)).toEqual([
    'x-ni-number-placeholder',
    'x-ni-number-unusual',
  ]);
});

it.each([
  ['ni', 'AB135792C', []],
  ['ni', 'ab 13 57 92 c', ['x-ni-number-untidy']],
  ['ni', 'TN010180A', ['x-ni-number-temporary']],
  ['ni', 'GB135792C', ['x-ni-number-never-issued']],
  ['ni', 'KC135792D', []],
  ['born', '31/01/1980', []],
  ['born', 29_251, []],
  ['born', '31/01/80', ['x-date-of-birth-two-digit-year']],
  ['born', '31/02/1980', ['x-date-of-birth-impossible']],
  ['born', '01/01/1900', ['x-date-of-birth-placeholder']],
  ['born', '12/10/2062', ['x-date-of-birth-future']],
  ['born', '05/11/2010', []],
  ['born', '06/11/2010', ['x-date-of-birth-age']],
  ['born', '05/11/1950', ['x-date-of-birth-age']],
  ['born', 'unknown', ['x-date-of-birth-unreadable']],
  ['start', '05/11/2020', ['x-start-date-two-ways']],
  ['start', '05/11/2020 00:00', ['x-start-date-two-ways']],
  ['start', '05-11-2020', ['x-start-date-two-ways']],
  ['start', '11/11/2020', []],
  ['start', '13/11/2020', []],
  ['start', '11/13/2020', ['x-start-date-impossible']],
  ['start', '5 Nov 2020', []],
  ['start', '2020-11-05', []],
  ['name', 'O’Example-Smith', []],
  ['name', 'TBC', ['x-family-name-placeholder']],
  ['name', 'X', ['x-family-name-placeholder']],
  ['name', ' Example', ['x-family-name-spaces']],
  ['teacher', 123_456, ['x-teacher-number-leading-zero']],
  ['teacher', '0000000', ['x-teacher-number-placeholder']],
  ['swe', 'SW1234567890', []],
  ['dfe', '3012001', []],
  ['code', 301, []],
  ['code', 'Barking', ['x-local-authority-number-not-a-code']],
] as const)('of %s finds in %p: %p', (family, value, expected) => {
  expect(broken(families[family], value)).toEqual(expected);
});

it('reads dates of workbooks that count from 1904', () => {
  const age = [ageRule({ ...place, name: 'date of birth', from: 16, to: 75 })];
  expect(broken(age, 27_789, true)).toEqual([]);
  expect(broken(age, 0, true)).toEqual(['x-date-of-birth-age']);
});

describe('what is said to write', () => {
  const said = (family: readonly RowRule[], value: string): string[] =>
    family.flatMap((rule) =>
      tryExample(one, part, rule, { cells: { Value: value } }, library).map(
        ({ message }) => message,
      ),
    );
  const start = { ...place, name: 'start date' };

  it('is a date as the return writes it', () => {
    expect(said(dayRules(start), 'Jan 1980')).toEqual([
      'Jan 1980 cannot be read as a date. Write day, month and year, such as 31/01/1980.',
    ]);
    expect(said(dayRules({ ...start, written: 'YYYY-MM-DD' }), 'Jan 1980')).toEqual([
      'Jan 1980 cannot be read as a date. Write year, month and day, such as 1980-01-31.',
    ]);
  });

  it('is no blank where everybody has a day', () => {
    expect(said(dayRules(start), '01/01/1900').join('')).toMatch(/leave the cell blank/u);
    expect(said(dayRules({ ...start, everybodyHas: true }), '01/01/1900').join('')).not.toMatch(
      /blank/u,
    );
  });

  it('is a Social Work England number as long as it must be, and no blank', () => {
    expect(said(sweNumberRules(place), 'SW1')).toEqual([
      'SW1 is not two letters and four to twelve digits. Look the person up in Social Work England’s register.',
    ]);
    expect(said(sweNumberRules(place), 'SW0000000000').join('')).not.toMatch(/blank/u);
  });

  it('is a code with its label: what is meant, the whole of a short list, or the first of a long one', () => {
    const code = (set: string): readonly RowRule[] => [
      codeRule({ ...place, name: 'value', set, examples: ['1', 'none'] }),
    ];
    expect(said(code('csww.gender'), 'female')).toEqual([
      'female is not one of the codes for value. Write 2 (Female).',
    ]);
    expect(said(code('csww.agency-worker'), 'perhaps')).toEqual([
      'perhaps is not one of the codes for value. Write 0 (Not an Agency Worker) or 1 (Agency Worker).',
    ]);
    expect(said(code('csww.ethnicity'), 'perhaps')[0]).toMatch(
      /Write a code of the list, such as WBRI \(White British\), WIRI \(White Irish\) or WOTH/u,
    );
  });
});
