import fc from 'fast-check';
import Papa from 'papaparse';
import { writeCell } from '../../../../src/cli/files/csv/cell';

describe('writing a cell of a .csv', () => {
  it('is read back as it was, unless it would be run as a formula (N074)', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', ',', ';', '"', '\n', '=', '+', '-', '@') }),
        fc.constantFrom(',', ';', '\t'),
        (text, separator) => {
          const read = Papa.parse<string[]>(`x${separator}${writeCell(text, separator)}`, {
            delimiter: separator,
            newline: '\n',
          }).data[0]?.[1];
          expect(read).toBe(/^[=+\-@]/u.test(text) ? `'${text}` : text);
        },
      ),
    );
  });

  it('writes numbers with a point, whatever the separator, and negative ones as they are (N075)', () => {
    expect(writeCell(0.93, ';')).toBe('0.93');
    expect(writeCell(-5.5, ',')).toBe('-5.5');
  });
});
