/** What a workbook has besides the list comes out as it went in. */
import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { testFolder } from '../../support/files';
import { stylesXml } from '../../support/return-files';
import { run } from '../../support/run';
import { sheetData, workbookOf } from '../../support/workbook';
import { partsOf, zipOf, type TestPart } from '../../support/zip';

const bytes = (seed: number): Buffer =>
  Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * seed) % 251));
const xml = (inside: string): string => `<?xml version="1.0" encoding="UTF-8"?>\r\n${inside}`;

/** Parts of every kind that people and programs put into workbooks. */
const others: readonly TestPart[] = [
  [
    'xl/charts/chart1.xml',
    xml('<c:chartSpace xmlns:c="c"><c:f>Posts!$A$1:$A$3</c:f></c:chartSpace>'),
  ],
  ['xl/charts/style1.xml', xml('<cs:chartStyle xmlns:cs="cs"/>')],
  ['xl/chartsheets/sheet9.xml', xml('<chartsheet/>')],
  [
    'xl/drawings/drawing1.xml',
    xml('<xdr:wsDr xmlns:xdr="x"><!-- kept --><xdr:row>1</xdr:row></xdr:wsDr>'),
  ],
  ['xl/drawings/vmlDrawing1.vml', '<xml xmlns:v="v">\n<br>\n</xml>'],
  ['xl/media/image1.png', bytes(7919)],
  ['xl/pivotTables/pivotTable1.xml', xml('<pivotTableDefinition cacheId="1"/>')],
  ['xl/pivotCache/pivotCacheDefinition1.xml', xml('<pivotCacheDefinition r:id="rId1"/>')],
  ['xl/pivotCache/pivotCacheRecords1.xml', xml('<pivotCacheRecords/>')],
  ['xl/slicers/slicer1.xml', xml('<slicers/>')],
  ['xl/vbaProject.bin', bytes(31)],
  ['xl/calcChain.xml', xml('<calcChain><c r="B2" i="1"/></calcChain>')],
  ['xl/printerSettings/printerSettings1.bin', bytes(17)],
  ['xl/comments1.xml', xml('<comments><commentList/></comments>')],
  ['xl/threadedComments/threadedComment1.xml', xml('<ThreadedComments/>')],
  ['xl/externalLinks/externalLink1.xml', xml('<externalLink/>')],
  ['xl/theme/theme1.xml', xml('<a:theme xmlns:a="a"/>')],
  ['xl/metadata.xml', xml('<metadata><futureMetadata name="XLDAPR"/></metadata>')],
  ['xl/richData/rdrichvalue.xml', xml('<rvData/>')],
  ['customXml/item1.xml', xml('<mine xmlns="urn:other">\u00e9</mine>')],
  ['customXml/itemProps1.xml', xml('<ds:datastoreItem xmlns:ds="d"/>')],
  ['docProps/app.xml', xml('<Properties/>')],
  ['docProps/core.xml', xml('<cp:coreProperties xmlns:cp="c"/>')],
  ['docMetadata/LabelInfo.xml', xml('<clbl:labelList xmlns:clbl="l"/>')],
  ['unknown/\u00fcnknown.bin', bytes(3)],
  ['empty.part', ''],
].map(([name = '', content = '']): TestPart => ({
  name: String(name),
  content,
  stored: String(name).endsWith('.png'),
}));

const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const before =
  '<sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:B9"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="1" width="30" customWidth="1"/></cols>';
const after =
  '<sheetProtection sheet="0"/><autoFilter ref="A1:B3"/><mergeCells count="1"><mergeCell ref="A9:B9"/></mergeCells><conditionalFormatting sqref="A2:A3"><cfRule type="expression" priority="1"><formula>A2=&quot;x&quot;</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="B2"><formula1>"a,b"</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup orientation="landscape" r:id="rId1"/><drawing r:id="rId2"/><mc:AlternateContent xmlns:mc="mc"><mc:Choice Requires="x14"><controls><xdr:row>5</xdr:row></controls></mc:Choice><mc:Fallback/></mc:AlternateContent><?keep this?><!-- <row r="7"> --><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings xmlns:x14="x14"/></ext></extLst>';
const rows = `<row r="1">${cell('Job title')}${cell('Pay')}</row><row r="2">${cell('Cook')}<c r="B2"><f>1+1</f><v>2</v></c></row><row r="3">${cell('Driver')}</row>`;
const input = workbookOf({
  sheets: [
    { name: 'Posts', xml: sheetData(rows, before, after) },
    { name: 'Hidden', xml: sheetData('<row><c><v>1</v></c></row>'), state: 'veryHidden' },
  ],
  strings: ['<t>unused</t>'],
  styles: stylesXml,
  more: others,
});

const { path, write } = testFolder();
const SHEET = 'xl/worksheets/sheet1.xml';

describe('every other part of a workbook', () => {
  it.each(['xlsx', 'xlsm'])('comes out byte for byte, in its place: .%s', async (kind) => {
    const file = await write(`in.${kind}`, input);
    const out = path(`out.${kind}`);
    const outcome = await run(['code', file, '--title', 'Job title', '--out', out]);
    expect(outcome).toMatchObject({ status: 0 });
    const [was, is] = [partsOf(input), partsOf(await readFile(out))];
    expect(is.map(({ name }) => name)).toEqual(was.map(({ name }) => name));
    for (const [at, part] of is.entries()) {
      if (part.name === SHEET) continue;
      // What is compressed is taken over as it is, so the bytes are the same there, too.
      expect(part.raw.equals(was[at]?.raw ?? Buffer.alloc(0))).toBe(true);
    }
    const sheet = String(is.find(({ name }) => name === SHEET)?.content);
    expect(sheet).toContain(after);
    expect(sheet).toContain(before.replace('A1:B9', 'A1:K9'));
    expect((await readXlsx(await readFile(out))).sheets[0]?.rows[1]?.slice(0, 4)).toEqual([
      'Cook',
      2,
      'P-001',
      'Role of Cook',
    ]);
  });

  it('keeps a workbook with macros under its own kind of name', async () => {
    const file = await write('macros.xlsm', input);
    const outcome = await run(['code', file, '--title', 'Job title', '--out', path('out2.xlsx')]);
    expect(outcome).toMatchObject({ status: 2, stderr: expect.stringContaining('.xlsm') });
  });

  it('keeps the dates, remarks and attributes of parts in the archive', async () => {
    const zip = Buffer.from(zipOf(partsOf(input)));
    for (let at = zip.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0;) {
      zip.writeUInt32LE(0x81a40000, at + 38);
      at = zip.indexOf('PK\x01\x02', at + 4, 'latin1');
    }
    const out = path('dates.xlsx');
    await run(['code', await write('dates-in.xlsx', zip), '--title', 'Job title', '--out', out]);
    const fields = (archive: Buffer): string[] => {
      const found: string[] = [];
      for (let at = archive.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0;) {
        found.push(
          archive.toString('hex', at + 12, at + 16) + archive.toString('hex', at + 36, at + 42),
        );
        at = archive.indexOf('PK\x01\x02', at + 4, 'latin1');
      }
      return found;
    };
    expect(fields(await readFile(out))).toEqual(fields(zip));
  });

  it('marks cells and changes nothing but the sheet and the styles', async () => {
    const lines = [
      ['LOCALESTID', 'UNIQUEWORKERID', 'STATUS', 'DISPLAYID', 'GENDER'],
      ['H', 'W', 'NEW', 'D', '9'],
    ];
    const xmlOf = lines.map((line) => `<row>${line.map(cell).join('')}</row>`).join('');
    const book = workbookOf({
      sheets: [{ name: 'W', xml: sheetData(xmlOf) }],
      styles: stylesXml,
      more: others,
    });
    const args = ['--return', 'asc-wds', '--part', 'worker', '--out', path('marked.xlsm')];
    expect((await run(['check', await write('check.xlsm', book), ...args])).status).toBe(1);
    const was = new Map(partsOf(book).map(({ name, raw }) => [name, raw]));
    const changed = partsOf(await readFile(path('marked.xlsm')))
      .filter(({ name, raw }) => !raw.equals(was.get(name) ?? Buffer.alloc(0)))
      .map(({ name }) => name);
    expect(changed.sort()).toEqual(['xl/styles.xml', SHEET]);
  });
});
