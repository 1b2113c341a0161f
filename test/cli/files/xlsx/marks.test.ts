import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { MarkInserter } from '../../../../src/cli/files/xlsx/insert-marks';
import { withMarkFormat } from '../../../../src/cli/files/xlsx/mark-format';
import { SheetScanner } from '../../../../src/cli/files/xlsx/sheet-scanner';

/** Names of the elements right below the root, in order; throws when the XML is not well formed. */
function topNames(xml: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (depth === 1) names.push(name);
    depth++;
  });
  parser.on('closetag', () => depth--);
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return names;
}

const ORDER = [
  'sheetData',
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'pageMargins',
  'legacyDrawing',
  'tableParts',
  'extLst',
];

function sheetWith(names: readonly string[], prefix: string): string {
  const inside = names.map((name) =>
    name === 'sheetData'
      ? `<${prefix}sheetData><${prefix}row r="1"/></${prefix}sheetData>`
      : `<${prefix}${name}><${prefix}mergeCells/><${prefix}pageMargins/></${prefix}${name}>`,
  );
  const ns = prefix === '' ? '' : ` xmlns:${prefix.slice(0, -1)}="urn:x"`;
  return `<?xml version="1.0"?><${prefix}worksheet${ns}>${inside.join('')}</${prefix}worksheet>`;
}

function marked(xml: string, lastRow = 9): string {
  const inserter = new MarkInserter({
    marks: [{ column: 2, formula: (cell) => `=${cell}="a<b"` }],
    firstRow: 2,
    lastRow,
    said: 30,
    format: 4,
    lastPriority: 7,
  });
  const scanner = new SheetScanner();
  let written = '';
  for (const [piece, last] of [
    [xml, false],
    ['', true],
  ] as const) {
    for (const one of scanner.feed(piece, last))
      written += one.gap + inserter.before(one) + one.xml;
  }
  return written + scanner.rest;
}

describe('marks in a sheet', () => {
  const some = fc
    .subarray(ORDER.filter((name) => name !== 'sheetData'))
    .map((names) => ORDER.filter((name) => name === 'sheetData' || names.includes(name)));

  it('stand where the format wants them, whatever else the sheet has, and change nothing else', () => {
    fc.assert(
      fc.property(some, fc.constantFrom('', 'x:'), (names, prefix) => {
        const xml = sheetWith(names, prefix);
        const written = marked(xml);
        const mark = `<${prefix}conditionalFormatting sqref="C2:C9"><${prefix}cfRule type="expression" dxfId="4" priority="8"><${prefix}formula>$AE2=&quot;a&lt;b&quot;</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`;
        expect(written.replace(mark, '')).toBe(xml);
        const found = topNames(written).map((name) => ORDER.indexOf(name.replace(prefix, '')));
        expect(found).toEqual([...found].sort((a, b) => a - b));
        expect(found.length).toBe(names.length + 1);
      }),
    );
  });

  it('are left out when there are no rows', () => {
    const xml = sheetWith(['sheetData'], '');
    expect(marked(xml, 1)).toBe(xml);
  });
});

describe('the format of marks', () => {
  it.each([
    ['no list', '<cellStyles/><tableStyles count="0"/>', 0, '<cellStyles/><dxfs count="1">'],
    [
      'an empty list',
      '<cellStyles/><dxfs count="0"/><colors/>',
      0,
      '<cellStyles/><dxfs count="1">',
    ],
    [
      'a list',
      '<dxfs count="2"><dxf><font/></dxf><dxf/></dxfs>',
      2,
      '<dxfs count="3"><dxf><font/></dxf><dxf/><dxf>',
    ],
    ['a list without a count', '<dxfs><dxf/></dxfs>', 1, '<dxfs><dxf/><dxf>'],
    ['nothing at all', '', 0, '<styleSheet><dxfs count="1">'],
  ])('is added to styles with %s', (_, inside, id, begin) => {
    const { xml, id: found } = withMarkFormat(`<styleSheet>${inside}</styleSheet>`);
    expect(found).toBe(id);
    expect(xml).toContain(begin);
    expect(topNames(xml).filter((name) => name === 'dxfs')).toHaveLength(1);
    expect(xml.split('<bgColor ')).toHaveLength(2);
  });
});
