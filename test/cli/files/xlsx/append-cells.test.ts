import fc from 'fast-check';
import { addressOf } from '../../../../src/cli/files/xlsx/addresses';
import { RowAppender } from '../../../../src/cli/files/xlsx/append-cells';
import { ByteWriter } from '../../../../src/cli/files/xlsx/byte-writer';
import { SheetScanner } from '../../../../src/cli/files/xlsx/sheet-scanner';
import type { CellValue } from '../../../../src/core/sheet/types';

const FIRST = 3;

/** A row as it is in the file, and how it should come out. */
interface Expected {
  readonly xml: string;
  readonly written: string;
}

/** Puts cells into every row of a sheet. */
function append(
  rows: readonly string[],
  values: readonly CellValue[],
  style: string,
): readonly string[] {
  const scanner = new SheetScanner();
  const xml = `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
  const written: string[] = [];
  const out = new ByteWriter();
  const appender = new RowAppender(out, FIRST);
  for (const piece of scanner.feed(xml)) {
    if (piece.kind !== 'row') continue;
    appender.row(piece, values, style);
    written.push(Buffer.concat(out.take(true)).toString('latin1'));
  }
  return written;
}

function cellXml(p: string, address: string, value: CellValue, style: string): string {
  const start = `<${p}c r="${address}"${style && ` s="${style}"`}`;
  if (typeof value === 'number') return `${start}><${p}v>${String(value)}</${p}v></${p}c>`;
  if (typeof value === 'boolean') return `${start} t="b"><${p}v>${value ? 1 : 0}</${p}v></${p}c>`;
  return `${start} t="inlineStr"><${p}is><${p}t>${value}</${p}t></${p}is></${p}c>`;
}

/** `spans` as it is written, and how it comes out when the row is to reach `last`. */
const spansForms: readonly ((last: number) => readonly [string, string])[] = [
  () => ['', ''],
  (last) => [' spans="1:2"', ` spans="1:${String(last)}"`],
  (last) => [' spans="1:1 3:3" ht="15"', ` spans="1:1 3:${String(last)}" ht="15"`],
  () => [' spans="1:900"', ' spans="1:900"'],
  (last) => [` spans='1:2'`, ` spans='1:${String(last)}'`],
  (last) => [' spans = "1:2 "', ` spans = "1:${String(last)} "`],
  () => [' spans=""', ' spans=""'],
  () => [' spans="2"', ' spans="2"'],
  () => [' customFormat="1" sp="1"', ' customFormat="1" sp="1"'],
];

const plan = fc.record({
  values: fc.array(
    fc.oneof(
      fc.constantFrom('', 'P-014', '2231/01', 'x'.repeat(300)),
      fc.constantFrom(0.97, -1, 1e21),
      fc.boolean(),
    ),
    { minLength: 1, maxLength: 5 },
  ),
  style: fc.constantFrom('', '4'),
  rows: fc.array(
    fc.record({
      prefix: fc.constantFrom('', 'x:'),
      spans: fc.constantFrom(...spansForms),
      single: fc.boolean(),
      /** Cells of the row before the new columns, and empty ones with a style from there on. */
      before: fc.subarray([0, 1, 2]),
      there: fc.subarray([3, 4, 6, 9]),
    }),
    { maxLength: 6 },
  ),
});

/** The plain way: strings put together by what the plan says. */
function expectedOf({
  values,
  style,
  rows,
}: typeof plan extends fc.Arbitrary<infer T> ? T : never) {
  return rows.map(({ prefix: p, spans, single, before, there }, at): Expected => {
    const number = at + 1;
    const address = (column: number): string => addressOf(column, number);
    const old = (column: number): string => `<${p}c r="${address(column)}" s="8"/>`;
    const [spansThere, spansThen] = spans(FIRST + values.length);
    const open = `<${p}row r="${String(number)}"`;
    const close = `</${p}row>`;
    const isNothing = values.every((value) => value === '');
    if (single) {
      const xml = `${open}${spansThere}/>`;
      const cells = values.map((value, next) =>
        value === '' ? '' : cellXml(p, address(FIRST + next), value, style),
      );
      return { xml, written: isNothing ? xml : `${open}${spansThen}>${cells.join('')}${close}` };
    }
    const first = before.map((column) => `<${p}c r="${address(column)}"><${p}v>1</${p}v></${p}c>`);
    const xml = `${open}${spansThere}>${[...first, ...there.map(old)].join('')}${close}`;
    const cells = values.map((value, next) => {
      const isThere = there.includes(FIRST + next);
      if (value === '') return isThere ? old(FIRST + next) : '';
      return cellXml(p, address(FIRST + next), value, isThere ? '8' : style);
    });
    const after = there.filter((column) => column >= FIRST + values.length).map(old);
    const written = `${open}${spansThen}>${[...first, ...cells, ...after].join('')}${close}`;
    return { xml, written: isNothing ? xml : written };
  });
}

describe('putting cells into rows', () => {
  it('writes the row as it was around the new cells, in every form of a row', () => {
    fc.assert(
      fc.property(plan, (planned) => {
        const expected = expectedOf(planned);
        const rows = expected.map(({ xml }) => xml);
        expect(append(rows, planned.values, planned.style)).toEqual(
          expected.map(({ written }) => written),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('gives every cell its own row, though values and columns are the same', () => {
    const rows = Array.from({ length: 1200 }, (_, at) => `<row r="${String(at + 1)}"></row>`);
    const written = append(rows, ['a', 1], '');
    expect(written[8]).toContain('<c r="D9" t="inlineStr"><is><t>a</t></is></c><c r="E9">');
    expect(written[1199]).toContain(
      '<c r="D1200" t="inlineStr"><is><t>a</t></is></c><c r="E1200">',
    );
  });

  it('never overwrites a cell that is not empty', () => {
    const filled = '<row r="1"><c r="D1"><v>1</v></c></row>';
    expect(() => append([filled], ['a'], '')).toThrow('Rolecheck:');
  });
});

describe('bytes put one after the other', () => {
  it('come out the same, however large', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary-ascii', maxLength: 30 }),
      fc.nat(400_000).map((length) => 'y'.repeat(length)),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(part, fc.nat(2)), { maxLength: 12 }), (parts) => {
        const out = new ByteWriter();
        const taken: Buffer[] = [];
        for (const [text, how] of parts) {
          const bytes = Buffer.from(`<${text}>`, 'latin1');
          if (how === 0) out.text(text);
          else if (how === 1) out.bytes(bytes.subarray(1, -1));
          else out.bytes(bytes, 1, bytes.length - 1);
          taken.push(...out.take());
        }
        taken.push(...out.take(true));
        const whole = parts.map(([text]) => text).join('');
        expect(Buffer.concat(taken).equals(Buffer.from(whole, 'latin1'))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
