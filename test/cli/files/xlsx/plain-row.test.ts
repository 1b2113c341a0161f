import fc from 'fast-check';
import { CannotDo } from '../../../../src/cli/cannot-do';
import { cellValue } from '../../../../src/cli/files/xlsx/cell-value';
import { SheetScanner } from '../../../../src/cli/files/xlsx/sheet-scanner';
import { addressOf } from '../../../../src/cli/files/xlsx/addresses';

/** Everything that is read of a sheet's rows, and what the pieces add up to. */
function scan(xml: string, cuts: readonly number[] = []) {
  const scanner = new SheetScanner();
  const rows: unknown[] = [];
  let whole = '';
  const bytes = Buffer.from(xml, 'latin1');
  const take = (from: number, to: number, last = false): void => {
    for (const piece of scanner.feed(bytes.subarray(from, to), last)) {
      whole += piece.gap + piece.xml;
      if (piece.kind !== 'row') continue;
      const cells = piece.cells.map((cell) => ({
        column: cell.column,
        type: cell.type,
        xml: piece.text(cell.start, cell.end),
        style: piece.text(cell.style, cell.styleEnd),
        formula: cell.formula,
        area: piece.text(cell.area, cell.areaEnd),
        inside: piece.text(cell.value, cell.valueEnd),
        value: cellValue(piece, cell, new Map([[7, 'seven']])),
      }));
      const [opening, closing] = [
        piece.text(0, piece.openEnd),
        piece.text(piece.closeStart, piece.length),
      ];
      rows.push({ number: piece.number, opening, closing, cells });
    }
  };
  let from = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    take(from, cut);
    from = cut;
  }
  take(from, bytes.length);
  take(0, 0, true);
  return { rows, whole: whole + scanner.rest };
}

/** The same sheet with every name prefixed: that form is always read tag by tag. */
const prefixed = (xml: string): string => xml.replace(/<(\/?)(?=[a-z])/gu, '<$1x:');
const bare = (scanned: unknown): unknown =>
  JSON.parse(JSON.stringify(scanned).replaceAll('<x:', '<').replaceAll('</x:', '</'));

const contents: readonly string[] = [
  ' t="s"><v>7</v></c>',
  ' t="s" s="3"><v>7.0</v></c>',
  ' t="s"><v> 7 </v></c>',
  ' t="s"><v></v></c>',
  '><v>-1.5E3</v></c>',
  ' s="12"><v>1</v></c>',
  ' s="12"/>',
  '/>',
  '></c>',
  '><v/></c>',
  ' t="b"><v>1</v></c>',
  ' t="e"><v>#N/A</v></c>',
  ' t="d"><v>2026-04-01</v></c>',
  ' t="str"><f>A1&amp;"x"</f><v>a &lt; b</v></c>',
  ' t="str"><f t="shared" ref="A1:B9" si="0">A1</f><v>a</v></c>',
  '><f t="shared" si="0"/><v>4</v></c>',
  '><f>A1</f></c>',
  '><f t="array" ref="C1">A1</f><v>4</v></c>',
  '><f>A1</f><v>4</v><extLst><ext><v>5</v></ext></extLst></c>',
  ' t="inlineStr"><is><t>in &amp; line</t></is></c>',
  ' t="inlineStr"><is><t xml:space="preserve"> in </t></is></c>',
  ' t="inlineStr"><is><t/></is></c>',
  ' t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>',
  ' t="str"><v><![CDATA[</row>]]></v></c>',
  ' t="str"><v>a<!-- </c> -->b</v></c>',
  ` t='str' ><v>quoted</v ></c>`,
  ' cm="1" t="n"><v>2</v></c>',
];
const attributes = ['', ' spans="1:3"', ' x14ac:dyDescent="0.25" ht="15"', ` s='1' `, ' a=">"'];

const cell = fc.record({ content: fc.constantFrom(...contents), addressed: fc.boolean() });
const row = fc.record({
  attributes: fc.constantFrom(...attributes),
  numbered: fc.boolean(),
  single: fc.boolean(),
  after: fc.constantFrom('', '', '', '\n', '<!-- <row r="1"> -->'),
  cells: fc.array(cell, { maxLength: 5 }),
});
const sheet = fc.array(row, { maxLength: 6 }).map((rows) => {
  const written = rows.map((one, at) => {
    const cells = one.cells.map(
      ({ content, addressed }, column) =>
        `<c${addressed ? ` r="${addressOf(column, at + 1)}"` : ''}${content}`,
    );
    const number = one.numbered ? ` r="${String(at + 1)}"` : '';
    if (one.single && cells.length === 0) return `<row${number}${one.attributes}/>${one.after}`;
    return `<row${number}${one.attributes}>${cells.join('')}</row>${one.after}`;
  });
  return `<worksheet><sheetData>${written.join('')}</sheetData></worksheet>`;
});

describe('reading rows as nearly all are written', () => {
  it('reads the same as tag by tag, whatever is in the cells', () => {
    fc.assert(
      fc.property(sheet, (xml) => {
        const read = scan(xml);
        expect(read.whole).toBe(xml);
        expect(read.rows).toEqual(bare(scan(prefixed(xml)).rows));
      }),
      { numRuns: 500 },
    );
  });

  it('reads the same wherever the sheet is cut', () => {
    fc.assert(
      fc.property(sheet, fc.array(fc.nat(400), { maxLength: 8 }), (xml, places) => {
        const cuts = places.map((place) => Math.min(place, xml.length));
        expect(scan(xml, cuts)).toEqual(scan(xml));
      }),
      { numRuns: 500 },
    );
  });

  it('reads the same when it comes byte by byte', () => {
    const xml = `<worksheet><sheetData>${contents
      .map((content, at) => `<row r="${String(at + 1)}" spans="1:3"><c r="A1"${content}</row>`)
      .join('')}</sheetData></worksheet>`;
    const cuts = Array.from({ length: xml.length }, (_, at) => at);
    expect(scan(xml, cuts)).toEqual(scan(xml));
  });

  it.each([
    ['rows out of order', '<row r="2"></row><row r="1"></row>'],
    ['a row twice', '<row r="2"><c r="A2"/></row><row r="2"><c r="B2"/></row>'],
    ['a row beyond the last', '<row r="1048577"><c r="A1"/></row>'],
    ['cells out of order', '<row r="1"><c r="B1"/><c r="A1"/></row>'],
    ['a cell twice', '<row r="1"><c r="A1"/><c r="A1"/></row>'],
    ['a cell beyond the last column', '<row r="1"><c r="XFE1"/></row>'],
    ['an address of five letters', '<row r="1"><c r="AAAAA1"/></row>'],
  ])('refuses %s', (_, xml) => {
    expect(() => scan(`<worksheet><sheetData>${xml}</sheetData></worksheet>`)).toThrow(CannotDo);
  });

  it('answers the same for any bytes at all, at once or in two', () => {
    const bits = fc.constantFrom(
      ...['<row', ' r="1"', '<c', '/>', '>', '</c>', '</row>', '<v>', '</v>', '"', "'", ' ', '<'],
      ...['<is><t', '</t></is></c>', '<f', '</f>', '=', ' t="s"', 'x', '\xFF'],
    );
    const outcome = (xml: string, cuts: readonly number[]): unknown => {
      try {
        return scan(xml, cuts);
      } catch (error) {
        if (error instanceof CannotDo) return 'refused';
        throw error;
      }
    };
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 25 }), fc.nat(120), (parts, cut) => {
        const xml = `<worksheet><sheetData>${parts.join('')}`;
        expect(outcome(xml, [Math.min(cut, xml.length)])).toEqual(outcome(xml, []));
        const closed = `${xml}</row></sheetData></worksheet>`;
        expect(outcome(closed, [Math.min(cut, xml.length)])).toEqual(outcome(closed, []));
      }),
      { numRuns: 3000 },
    );
  });
});
