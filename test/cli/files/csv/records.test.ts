import fc from 'fast-check';
import Papa from 'papaparse';
import { fieldText, RecordReader } from '../../../../src/cli/files/csv/records';

const comma = ','.charCodeAt(0);

function parse(text: string, separator = ','): string[][] {
  const bytes = Buffer.from(text);
  const reader = new RecordReader(bytes, 0, separator.charCodeAt(0));
  const rows: string[][] = [];
  while (reader.next()) {
    rows.push(
      Array.from({ length: reader.fields }, (_, field) =>
        fieldText(bytes.toString('utf8', reader.fieldStart(field), reader.fieldEnd(field))),
      ),
    );
  }
  return rows;
}

const cell = fc.string({
  unit: fc.constantFrom('a', 'é', '😀', ' ', ',', ';', '"', '\n', '\r', '\t', '='),
  maxLength: 6,
});

/** A field as any program may write it: quoted when it must be, and now and then when not. */
function written(text: string, quote: boolean, separator: string): string {
  const must = [separator, '"', '\n', '\r'].some((mark) => text.includes(mark));
  return must || quote ? `"${text.replaceAll('"', '""')}"` : text;
}

describe('reading the records of a .csv', () => {
  it('reads what papaparse reads, whatever the cells hold', () => {
    const grid = fc.array(fc.array(fc.tuple(cell, fc.boolean()), { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        grid,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        (rows, separator, lineEnd, lastLineEnd) => {
          const text =
            rows
              .map((row) => row.map(([c, q]) => written(c, q, separator)).join(separator))
              .join(lineEnd) + (lastLineEnd ? lineEnd : '');
          const theirs = Papa.parse<string[]>(text, {
            delimiter: separator,
            newline: lineEnd,
          }).data;
          if (lastLineEnd) theirs.pop();
          const ours = parse(text, separator);
          expect(ours).toEqual(theirs);
          expect(ours).toEqual(rows.map((row) => row.map(([c]) => c)));
        },
      ),
    );
  });

  it('says where each record and its line end end, so that the pieces are the file', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r') }), (text) => {
        const reader = new RecordReader(Buffer.from(text), 0, comma);
        let again = '';
        let at = 0;
        while (reader.next()) {
          expect(reader.start).toBe(at);
          expect(reader.end).toBeGreaterThanOrEqual(reader.start);
          expect(['', '\n', '\r', '\r\n']).toContain(text.slice(reader.end, reader.after));
          expect(reader.fieldEnd(reader.fields - 1)).toBe(reader.end);
          again += text.slice(reader.start, reader.after);
          at = reader.after;
        }
        expect(again).toBe(text);
      }),
    );
  });

  it('takes every kind of line end, mixed', () => {
    expect(parse('a\nb\r\nc\rd')).toEqual([['a'], ['b'], ['c'], ['d']]);
  });

  it('keeps what stands after a closing quotation mark', () => {
    expect(parse('"a"b,c\n"d""e" f,g')).toEqual([
      ['ab', 'c'],
      ['d"e f', 'g'],
    ]);
  });

  it('leaves quotation marks inside a cell alone', () => {
    expect(parse('5" pipe,6')).toEqual([['5" pipe', '6']]);
  });

  it('notices a quoted cell that never ends', () => {
    const reader = new RecordReader(Buffer.from('a,"b\nc,d'), 0, comma);
    expect(reader.next()).toBe(true);
    expect(reader.unclosed).toBe(true);
    expect(reader.next()).toBe(false);
  });
});
