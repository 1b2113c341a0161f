/** What LibreOffice makes of the workbooks that the command line writes. */
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import Papa from 'papaparse';
import { openTable } from '../../src/cli/files/open';
import { cellText } from '../../src/core/sheet/cell-text';
import { convert, describeWithOffice } from '../support/libre-office';
import { testFolder } from './support/files';
import { sheetRows } from './support/return-files';
import { readRows } from './support/rows';
import { run } from './support/run';
import { sheetData, workbookOf } from './support/workbook';

jest.setTimeout(240_000);

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Whole styles: LibreOffice reads them all. */
const styles = `<?xml version="1.0" encoding="UTF-8"?>\n<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0"/></cellStyles></styleSheet>`;
const tableType = `<Override PartName="/xl/tables/table1.xml" ContentType="${types}.table+xml"/>`;
const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${tableType}</Types>`;
const tableColumns = ['Post', 'Job title', 'Start'].map(
  (name, at) => `<tableColumn id="${String(at + 1)}" name="${name}"/>`,
);
const tableParts = [
  {
    name: 'xl/worksheets/_rels/sheet1.xml.rels',
    content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/table" Target="../tables/table1.xml"/></Relationships>`,
  },
  {
    name: 'xl/tables/table1.xml',
    content: `<table xmlns="${main}" id="1" name="T" displayName="T" ref="A1:C5"><autoFilter ref="A1:C5"/><tableColumns count="3">${tableColumns.join('')}</tableColumns></table>`,
  },
];

const posts = [
  ['Post', 'Job title', 'Start'],
  [1, 'Cook &amp; cleaner', '05'],
  [2, 'Caf&#233; “manager” 😀', '3-4'],
  [3, '=SUM(1,1)', '1E2'],
  [4, ' Driver, nights ', '+44'],
];
const workers = [
  ['LOCALESTID', 'UNIQUEWORKERID', 'STATUS', 'DISPLAYID', 'POSTCODE', 'GENDER'],
  ['H1', 'W1', 'NEW', 'One', 'LS1 1AA', '9'],
  ['H1', 'W2', 'NEW', 'Two', 'nowhere', '1'],
];
const bookOf = (rows: readonly (readonly (string | number)[])[], isTable = false): Buffer =>
  workbookOf({
    sheets: [
      {
        name: 'List',
        xml: sheetData(
          sheetRows(rows),
          '',
          isTable
            ? `<tableParts count="1"><tablePart xmlns:r="${office}" r:id="rId1"/></tableParts>`
            : '',
        ),
      },
    ],
    styles,
    contentTypes: isTable ? contentTypes : contentTypes.replace(tableType, ''),
    more: isTable ? tableParts : [],
  });

const { path, write } = testFolder();

describeWithOffice('a workbook that we write, in LibreOffice', () => {
  const outputs = ['coded.xlsx', 'table.xlsx', 'marked.xlsx'];
  beforeAll(async () => {
    await mkdir(path('read'));
    await mkdir(path('saved'));
    const [coded = '', table = '', marked = ''] = outputs.map(path);
    const title = ['--title', 'Job title', '--out'];
    const plain = await write('posts.xlsx', bookOf(posts));
    expect((await run(['code', plain, ...title, coded])).status).toBe(0);
    const grown = await write('posts-table.xlsx', bookOf(posts, true));
    expect((await run(['code', grown, ...title, table])).status).toBe(0);
    const list = await write('workers.xlsx', bookOf(workers));
    const part = ['--return', 'asc-wds', '--part', 'worker', '--out', marked];
    expect((await run(['check', list, ...part])).status).toBe(1);
    const all = [coded, table, marked];
    // Comma, double quote, UTF-8, from line 1, as shown.
    expect(await convert(all, 'csv:Text - txt - csv (StarCalc):44,34,76,1', path('read'))).toBe(0);
    expect(await convert(all, 'xlsx', path('saved'))).toBe(0);
  });

  it.each(outputs)('holds the cells that our reader sees: %s', async (name) => {
    const csv = await readFile(path(`read/${basename(name, '.xlsx')}.csv`), 'utf8');
    const theirs = Papa.parse<string[]>(csv.replace(/\n$/u, '')).data;
    const columns = (theirs[0] ?? []).map((_, at) => at);
    const file = await openTable(path(name), Readable.from([]));
    const [top] = await file.tops(undefined);
    const rows = await readRows(file, { sheet: 'List', headerRow: 1, columns });
    await file.close();
    const ours = rows.map(([, ...cells]) => cells.map((cell) => cellText(cell)));
    expect(theirs[0]).toEqual(top?.grid[0]?.map((cell) => cellText(cell)));
    expect(theirs.slice(1)).toEqual(ours);
    expect(ours.flat()).toContain(name === 'marked.xlsx' ? 'nowhere' : '3-4');
  });

  it('is converted to a workbook again with the new columns in it', async () => {
    const saved = (await readdir(path('saved'))).filter((name) => name.endsWith('.xlsx'));
    expect(saved.sort()).toEqual([...outputs].sort());
    const file = await openTable(path('saved/marked.xlsx'), Readable.from([]));
    const [top] = await file.tops(undefined);
    await file.close();
    expect(top?.grid[0]?.at(-1)).toBe('Rolecheck');
  });
});
