import fc from 'fast-check';
import Papa from 'papaparse';
import { csvRows, csvText } from '../../../src/core/sheet/csv';

/** Text that is hard on a reader of .csv files. */
const field = fc
  .array(fc.constantFrom('a', 'é', '"', ',', ';', '\t', '\n', '\r\n', ' ', '='), { maxLength: 6 })
  .map((signs) => signs.join(''));
const rows = (least: number): fc.Arbitrary<string[][]> =>
  fc
    .tuple(fc.array(fc.constantFrom('Title', 'Role code'), { minLength: least, maxLength: 4 }))
    .chain(([header]) =>
      fc
        .array(fc.array(field, { minLength: header.length, maxLength: header.length }))
        .map((body) => [header, ...body]),
    );

describe('csvRows', () => {
  it('reads back whatever csvText wrote', () => {
    fc.assert(
      fc.property(rows(1), (given) => {
        expect(csvRows(csvText(given))).toEqual(given);
      }),
    );
  });

  it.each([',', ';', '\t'])(
    'reads what another writer wrote with %j between fields',
    (delimiter) => {
      fc.assert(
        fc.property(rows(2), fc.constantFrom('\n', '\r\n'), (given, newline) => {
          expect(csvRows(Papa.unparse(given, { delimiter, newline }))).toEqual(given);
        }),
      );
    },
  );

  it('ignores a byte-order mark and keeps blank lines, so that rows keep their numbers', () => {
    expect(csvRows('\ufeffTitle,Role code\n\nCleaner,F-001\n')).toEqual([
      ['Title', 'Role code'],
      [''],
      ['Cleaner', 'F-001'],
    ]);
  });

  it.each([',', ';', '\t'])(
    'takes %j for the separator below a heading without any (N119)',
    (sign) => {
      const lines = [
        'Decisions of May',
        '',
        `Title${sign}Role code`,
        `"Cook, relief; nights"${sign}E-001`,
      ];
      for (const end of ['\n', '\r\n', '\r']) {
        expect(csvRows(lines.join(end)).slice(2)).toEqual([
          ['Title', 'Role code'],
          ['Cook, relief; nights', 'E-001'],
        ]);
      }
    },
  );

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(csvRows(text).every((row) => row.length > 0)).toBe(true);
      }),
    );
  });
});
