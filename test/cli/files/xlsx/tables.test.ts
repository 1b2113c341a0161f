import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { testFolder } from '../../support/files';
import { run } from '../../support/run';
import { sheetData, workbookOf } from '../../support/workbook';
import { partsOf } from '../../support/zip';

const { path, write } = testFolder();
const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const grid = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => `<row>${line.map(cell).join('')}</row>`).join('');
const lines = [
  ['Post', 'Job title', 'Band'],
  ['1', 'Cook', 'A'],
  ['2', 'Driver', 'B'],
  ['Total', '2 posts', ''],
];

/** A workbook whose list is a table. */
function bookWith(
  table: string,
  { after = '', rows = lines }: { after?: string; rows?: readonly (readonly string[])[] } = {},
): Buffer {
  return workbookOf({
    sheets: [
      {
        name: 'Posts',
        xml: sheetData(
          grid(rows),
          '',
          `${after}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
        ),
      },
    ],
    more: [
      {
        name: 'xl/worksheets/_rels/sheet1.xml.rels',
        content:
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
      },
      { name: 'xl/tables/table1.xml', content: `<?xml version="1.0" encoding="UTF-8"?>\n${table}` },
    ],
  });
}

const columns =
  '<tableColumns count="3"><tableColumn id="1" name="Post" totalsRowLabel="Total"/><tableColumn id="7" name="Job title"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn><tableColumn id="3" name="Band"/></tableColumns>';
const table = (ref: string, more = '', filter = ref): string =>
  `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="${ref}"${more}><autoFilter ref="${filter}"><filterColumn colId="0"/></autoFilter>${columns}<tableStyleInfo name="TableStyleMedium2"/></table>`;

async function coded(book: Buffer): Promise<{ table: string; rows: readonly unknown[][] }> {
  const out = path('out.xlsx');
  const args = ['--title', 'Job title', '--out', out];
  expect(await run(['code', await write('in.xlsx', book), ...args])).toMatchObject({ status: 0 });
  const content = await readFile(out);
  const [sheet] = (await readXlsx(content)).sheets;
  const part = partsOf(content).find(({ name }) => name === 'xl/tables/table1.xml');
  return { table: String(part?.content), rows: sheet?.rows ?? [] };
}

describe('a list that is a table', () => {
  it('grows by the new columns, their names told apart, and its filter with it', async () => {
    const { table: xml, rows } = await coded(bookWith(table('A1:C4')));
    expect(xml).toContain('displayName="T" ref="A1:L4"><autoFilter ref="A1:L4"><filterColumn');
    expect(xml).toContain('<tableColumns count="12"><tableColumn id="1"');
    expect(xml).toContain(
      '<tableColumn id="3" name="Band"/><tableColumn id="8" name="Role code"/><tableColumn id="9" name="Role"/>',
    );
    expect(xml).toContain(
      '<tableColumn id="15" name="Band (Rolecheck)"/><tableColumn id="16" name="Why"/></tableColumns>',
    );
    expect(xml).toContain('</tableColumns><tableStyleInfo name="TableStyleMedium2"/></table>');
    // Excel repairs a table whose headers are not what its cells say.
    const names = [...xml.matchAll(/<tableColumn id="\d+" name="([^"]*)"/gu)].map(
      ([, name]) => name,
    );
    expect(rows[0]).toEqual(names);
    expect(rows[1]?.[3]).toBe('P-001');
  });

  it('keeps its row of totals as it is: that is no post', async () => {
    const { table: xml, rows } = await coded(
      bookWith(table('A1:C4', ' totalsRowCount="1"', 'A1:C3')),
    );
    expect(xml).toContain('ref="A1:L4" totalsRowCount="1"><autoFilter ref="A1:L3">');
    expect(rows[2]?.[3]).toBe('P-001');
    expect(
      rows[3]?.slice(3).every((value) => value === null || value === '' || value === undefined),
    ).toBe(true);
    const json = await run(['code', path('in.xlsx'), '--title', 'Job title', '--json']);
    expect(json.stdout.trim().split('\n')).toHaveLength(2);
  });

  it.each<[string, Buffer]>([
    ['something stands to its right', bookWith(table('A1:B4'))],
    [
      'an area to its right is merged',
      bookWith(table('A1:C4'), { after: '<mergeCells><mergeCell ref="D2:E2"/></mergeCells>' }),
    ],
    ['a query fills it', bookWith(table('A1:C4', ' tableType="queryTable"'))],
    ['it has no header', bookWith(table('A1:C4', ' headerRowCount="0"'))],
    ['it begins in another row', bookWith(table('A2:C4'))],
  ])('stays as it is where %s', async (_, book) => {
    const was = partsOf(book).find(({ name }) => name === 'xl/tables/table1.xml');
    expect((await coded(book)).table).toBe(String(was?.content));
  });

  it('grows under a prefix as well', async () => {
    const prefixed = table('A1:C4')
      .replace(/<(\/?)(?=[a-z])/gu, '<$1x:')
      .replace('xmlns=', 'xmlns:x=');
    const { table: xml } = await coded(bookWith(prefixed));
    expect(xml).toContain('<x:tableColumn id="8" name="Role code"/>');
  });
});
