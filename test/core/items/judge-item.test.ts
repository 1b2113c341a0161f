import fc from 'fast-check';
import { judgeItem } from '../../../src/core/items/judge-item';
import type { ItemFormat } from '../../../src/core/rules/types';
import type { CellValue } from '../../../src/core/sheet/types';
import { codeLibraryFrom } from '../../../src/data/library';
import { libraryTexts } from '../../../src/data/library-texts';

const library = codeLibraryFrom(libraryTexts);

function judge(format: ItemFormat, value: CellValue, orElse?: readonly string[]) {
  const item = { column: 'X', title: 'x', format, neededBy: '', ...(orElse && { orElse }) };
  return judgeItem(item, value, library);
}

const date: ItemFormat = { kind: 'date', written: 'DD/MM/YYYY' };
const hours: ItemFormat = { kind: 'number', from: 0, to: 75, decimals: 1 };
const gender: ItemFormat = { kind: 'code', set: 'asc-wds.gender' };
const level: ItemFormat = { kind: 'code', set: 'asc-wds.scqual', then: 'code' };
const roles: ItemFormat = { kind: 'codes', set: 'asc-wds.job-role' };

describe('judging a value by the format of its item', () => {
  it.each<[string, ItemFormat, CellValue]>([
    ['a text that is short enough', { kind: 'text', longest: 5 }, 'abcde'],
    ['any text where none is too long', { kind: 'text' }, 'x'.repeat(5000)],
    ['a code', gender, '2'],
    ['a code as a number', gender, 2],
    ['a code with what follows it', level, '1;3'],
    ['several codes', roles, '4;8'],
    ['several codes with a blank among them', roles, '4;;8'],
    ['a date as the return writes it', date, '31/01/1980'],
    ['a date that is a number in the sheet', date, 29_251],
    ['a year', { kind: 'year' }, '2019'],
    ['a number with one digit after the point', hours, '22.5'],
    ['a number of the sheet', hours, 22.5],
    ['the limits themselves', hours, '75'],
    ['several counts', { kind: 'numbers' }, '0;12;'],
    ['a National Insurance number', { kind: 'form', item: 'person.ni-number' }, 'AB162738C'],
  ])('says nothing of %s', (_, format, value) => {
    expect(judge(format, value)).toBeUndefined();
  });

  it.each<[string, ItemFormat, CellValue, RegExp, string | undefined]>([
    [
      'a text that is too long',
      { kind: 'text', longest: 5 },
      'abcdef',
      /6 characters; at most 5/,
      undefined,
    ],
    ['a label instead of a code', gender, 'Female', /Write the code, 2/, '2'],
    ['a code that is none', gender, '5', /is not a code of/, undefined],
    ['one wrong code among several', roles, '4;99', /99 is not a code of/, undefined],
    ['a date that is none', date, 'soon', /such as 31\/01\/1980/, undefined],
    [
      'a date that is none, of a return that writes the year first',
      { kind: 'date', written: 'YYYY-MM-DD' },
      'soon',
      /such as 1980-01-31/,
      undefined,
    ],
    ['a day that is none', date, '31/02/2001', /no such day/, undefined],
    ['a year of two digits', date, '31/01/80', /two digits/, undefined],
    ['a date in another form', date, '1980-01-31', /31\/01\/1980/, '31/01/1980'],
    ['a year of two digits by itself', { kind: 'year' }, '19', /four digits/, undefined],
    ['words for a number', hours, 'full time', /should be a number/, undefined],
    ['a number outside', hours, '76', /from 0 to 75/, undefined],
    ['too many digits after the point', hours, '22.55', /At most 1 digit/, undefined],
    [
      'a fraction where a whole number is wanted',
      { kind: 'number' },
      '1.5',
      /whole number/,
      undefined,
    ],
    ['a count that is none', { kind: 'numbers' }, '1;x', /whole numbers/, undefined],
  ])('says what is wrong with %s', (_, format, value, says, write) => {
    const fault = judge(format, value);
    expect(fault?.says).toMatch(says);
    expect(fault?.write).toBe(write);
  });

  it('takes the words that an item takes beside its format, whatever their case', () => {
    expect(judge(date, 'ADMIN', ['Admin'])).toBeUndefined();
    expect(judge(hours, 999, ['999'])).toBeUndefined();
    expect(judge(hours, 998, ['999'])).toBeDefined();
  });

  it('never throws, whatever stands in a cell', () => {
    const values = fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean());
    fc.assert(
      fc.property(values, fc.constantFrom(date, hours, gender, level, roles), (value, format) => {
        expect(['object', 'undefined']).toContain(typeof judge(format, value));
      }),
    );
  });
});
