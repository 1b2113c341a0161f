import fc from 'fast-check';
import { CannotDo } from '../../../../src/cli/cannot-do';
import { cellValue } from '../../../../src/cli/files/xlsx/cell-value';
import { SheetScanner } from '../../../../src/cli/files/xlsx/sheet-scanner';
import type { CellValue } from '../../../../src/core/sheet/types';

/** Feeds a sheet in pieces; gives its rows and what the pieces add up to. */
function scan(xml: string, cuts: readonly number[] = []) {
  const scanner = new SheetScanner();
  const rows: { number: number; cells: [number, CellValue][] }[] = [];
  let whole = '';
  const take = (text: string, last = false): void => {
    for (const piece of scanner.feed(text, last)) {
      whole += piece.gap + piece.xml;
      if (piece.kind !== 'row') continue;
      const cells = piece.cells.map((cell): [number, CellValue] => [
        cell.column,
        cellValue(piece, cell, new Map([[3, 'three']])),
      ]);
      rows.push({ number: piece.number, cells });
    }
  };
  let from = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    take(xml.slice(from, cut));
    from = cut;
  }
  take(xml.slice(from));
  take('', true);
  return { rows, whole: whole + scanner.rest };
}

const sheet = `<?xml version="1.0"?>
<worksheet><dimension ref="A1:C4"/><sheetData>
<row r="1" spans="1:3"><c r="A1" t="s"><v>3</v></c><c r="C1" t="inlineStr"><is><t>in &amp; line</t></is></c></row>
<row><c><v>1.5</v></c><c t="b"><v>1</v></c><c r="E2" t="str" s='4'><f>A1&gt;"&lt;/row>"</f><v>x</v></c></row>
<!-- </row> --><row r="9"/><row r="10"><c r="A10" t="e"><v>#N/A</v></c><c r="B10" s="1"/><c r="C10"><v/></c></row>
</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>\n`;

const rows = [
  {
    number: 1,
    cells: [
      [0, 'three'],
      [2, 'in & line'],
    ],
  },
  {
    number: 2,
    cells: [
      [0, 1.5],
      [1, true],
      [4, 'x'],
    ],
  },
  { number: 9, cells: [] },
  {
    number: 10,
    cells: [
      [0, '#N/A'],
      [1, ''],
      [2, ''],
    ],
  },
];

describe('cutting a sheet into rows', () => {
  it('reads every kind of cell, with and without addresses', () => {
    expect(scan(sheet).rows).toEqual(rows);
  });

  it('gives the same rows and the same bytes wherever the sheet is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(sheet.length), { maxLength: 12 }), (cuts) => {
        expect(scan(sheet, cuts)).toEqual({ rows, whole: sheet });
      }),
    );
  });

  it('reads prefixed names, as some programs write them', () => {
    const prefixed = sheet.replace(/<(\/?)(?=[a-z])/gu, '<$1x:');
    expect(scan(prefixed)).toEqual({ rows, whole: prefixed });
  });

  it('reads a row that is longer than many pieces', () => {
    const cells = Array.from({ length: 16_000 }, (_, at) => `<c><v>${String(at)}</v></c>`).join('');
    const xml = `<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`;
    const cuts = Array.from({ length: 100 }, (_, at) => at * 4000);
    const read = scan(xml, cuts);
    expect(read.whole).toBe(xml);
    expect(read.rows[0]?.cells).toHaveLength(16_000);
  });

  it.each([
    ['ends in the middle', '<worksheet><sheetData><row><c>'],
    ['has cells out of order', '<sheetData><row><c r="B1"/><c r="A1"/></row></sheetData>'],
  ])('refuses a sheet that %s', (_, xml) => {
    expect(() => scan(xml)).toThrow(CannotDo);
  });
});
