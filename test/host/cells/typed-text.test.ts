import fc from 'fast-check';
import { dateSerial } from '../../../src/host/cells/serial';
import { MAX_TEXT, readTyped } from '../../../src/host/cells/typed-text';

/** Value and format an entry gets in a General cell of a workbook of 2026. */
function typed(text: string): [unknown, string?] {
  const read = readTyped(text, 'General', 2026);
  if (read.kind === 'formula') return ['formula', read.formula];
  if (read.kind === 'invalid') return ['invalid'];
  const { value, numberFormat } = read;
  return numberFormat === undefined ? [value] : [value, numberFormat];
}

describe('numbers', () => {
  test.each([
    ['12', [12]],
    ['007', [7]],
    ['-5', [-5]],
    ['+5', [5]],
    ['- 5', [-5]],
    ['(5)', [-5]],
    ['  5  ', [5]],
    ['.5', [0.5]],
    ['5.', [5]],
    ['-0', [0]],
    ['1,234', [1234, '#,##0']],
    ['1,234.5', [1234.5, '#,##0.00']],
    ['1E2', [100, '0.00E+00']],
    ['1e-2', [0.01, '0.00E+00']],
    ['50%', [0.5, '0%']],
    ['12.5%', [0.125, '0.00%']],
    ['£5', [5, '£#,##0;[Red]-£#,##0']],
    ['-£5.50', [-5.5, '£#,##0.00;[Red]-£#,##0.00']],
    ['0 1/2', [0.5, '# ?/?']],
    ['12345678901234567', [12345678901234500]],
  ])('%j is read as %j', (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  test.each(['1,23', '1,2345', '(-5)', '1 000', '5-', '1e400', '0x10', 'Infinity', '5 %%'])(
    '%j stays text',
    (text) => {
      expect(typed(text)).toEqual([text]);
    },
  );

  test('any number of up to fifteen digits reads back as itself', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.nat(5),
        (whole, digits) => {
          const value = whole / 10 ** digits;
          const text = value.toFixed(digits);
          expect(typed(text)[0]).toBe(Number(text) === 0 ? 0 : Number(text));
        },
      ),
    );
  });

  test('digits after the fifteenth become noughts', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 10n ** 15n, max: 10n ** 20n }), (n) => {
        const text = String(n);
        const expected = text.slice(0, 15) + '0'.repeat(text.length - 15);
        expect(typed(text)).toEqual([Number(expected)]);
      }),
    );
  });
});

describe('dates and times', () => {
  const april3 = dateSerial(2026, 4, 3);
  test.each([
    ['3-4', [april3, 'd-mmm']],
    ['3/4', [april3, 'd-mmm']],
    ['3-Apr', [april3, 'd-mmm']],
    ['3 April', [april3, 'd-mmm']],
    ['apr 3', [april3, 'd-mmm']],
    ['3/4/2026', [april3, 'dd/mm/yyyy']],
    ['03/04/26', [april3, 'dd/mm/yyyy']],
    ['2026-04-03', [april3, 'dd/mm/yyyy']],
    ['3-Apr-26', [april3, 'd-mmm-yy']],
    ['April 3, 2026', [april3, 'd-mmm-yy']],
    ['Apr 2026', [dateSerial(2026, 4, 1), 'mmm-yy']],
    ['1/2', [dateSerial(2026, 2, 1), 'd-mmm']],
    ['3/4/99', [dateSerial(1999, 4, 3), 'dd/mm/yyyy']],
    ['9:30', [9.5 / 24, 'h:mm']],
    ['9:30 pm', [21.5 / 24, 'h:mm AM/PM']],
    ['26:00', [26 / 24, '[h]:mm:ss']],
    ['3/4/2026 12:00', [(april3 ?? 0) + 0.5, 'dd/mm/yyyy hh:mm']],
  ])('%j is read as %j', (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  test.each([
    '31/02/2026',
    '04/13/2026',
    '32/1',
    '5-10 years',
    'Maya 5',
    'May',
    '12:60',
    '13:00 pm',
  ])('%j stays text', (text) => {
    expect(typed(text)).toEqual([text]);
  });

  test('serials follow the calendar, with the 29 February 1900 that never was', () => {
    expect(dateSerial(1900, 1, 1)).toBe(1);
    expect(dateSerial(1900, 2, 28)).toBe(59);
    expect(dateSerial(1900, 2, 29)).toBe(60);
    expect(dateSerial(1900, 3, 1)).toBe(61);
    expect(dateSerial(2026, 11, 22)).toBe(46348);
    expect(dateSerial(2023, 2, 29)).toBeNull();
  });

  test('every day of a century is read in both notations', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1930-01-01'), max: new Date('2029-12-31'), noInvalidDate: true }),
        (date) => {
          const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
          const serial = dateSerial(y, m, d);
          expect(typed(`${String(d)}/${String(m)}/${String(y)}`)[0]).toBe(serial);
          expect(typed(`${String(d)}-${String(m)}-${String(y % 100).padStart(2, '0')}`)[0]).toBe(
            serial,
          );
        },
      ),
    );
  });
});

describe('everything else', () => {
  test.each([
    ['', ['']],
    ['true', [true]],
    ['FALSE', [false]],
    ['#n/a', [{ error: '#N/A' }]],
    ["'007", ['007']],
    ["'=A1", ['=A1']],
    ['=A1+1', ['formula', '=A1+1']],
    ['+A1', ['formula', '=A1']],
    ['-A1', ['formula', '=-A1']],
    ['- care worker', ['formula', '=- care worker']],
    ['@SUM(A1)', ['formula', '=SUM(A1)']],
    ['=', ['=']],
    ['-', ['-']],
    ['=A1+', ['invalid']],
    ['=SUM(A1', ['invalid']],
    ['="open', ['invalid']],
    ['=(A1]', ['invalid']],
    ['Care worker', ['Care worker']],
    [' Care worker', [' Care worker']],
  ])('%j is read as %j', (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  test('under the text format nothing is read into an entry', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('=A1', '007', '3-4', 'TRUE')), (text) => {
        expect(readTyped(text, '@', 2026)).toEqual({ kind: 'value', value: text });
      }),
    );
  });

  test('a cell takes 32,767 characters and no more', () => {
    expect(typed('x'.repeat(MAX_TEXT))).toEqual(['x'.repeat(MAX_TEXT)]);
    expect(typed('x'.repeat(MAX_TEXT + 1))).toEqual(['invalid']);
  });

  test('no entry makes it throw', () => {
    const characters = [...`-+=@'"()/:.,%£ 019aEmxZ#`];
    const nasty = fc.string({ unit: fc.constantFrom(...characters), maxLength: 20 });
    fc.assert(
      fc.property(nasty, (text) => {
        expect(() => readTyped(text, 'General', 2026)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});
