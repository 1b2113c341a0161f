/** What a workbook's cells show beside their values, on the command line. */
import { jsonLines, testFolder } from '../support/files';
import { run } from '../support/run';
import { sheetData, workbookOf } from '../support/workbook';

const { write } = testFolder();

const styles = `<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="2"><numFmt numFmtId="164" formatCode="[h]:mm"/><numFmt numFmtId="165" formatCode="&quot;P&quot;00000"/></numFmts>
<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>
<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="16" fontId="0"><alignment/></xf><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="11"/></cellXfs>
<dxfs count="1"><dxf><numFmt numFmtId="16" formatCode="0"/></dxf></dxfs></styleSheet>`;

function text(address: string, value: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
}

function number(address: string, value: number, style: number): string {
  return `<c r="${address}" s="${String(style)}"><v>${String(value)}</v></c>`;
}

const headers = ['Post number', 'Job title', 'Hours', 'SOC 2020', 'Start date'].map((header, at) =>
  text(`${'ABCDE'.charAt(at)}1`, header),
);
const rows = [
  headers.join(''),
  `${number('A2', 123, 3)}${text('B2', 'Cook')}${number('C2', 1.5625, 2)}${text('D2', '5435')}${number('E2', 39_903, 1)}`,
  `${number('A3', 1_200_000, 4)}${number('B3', 46_115, 1)}<c r="C3"><v>37</v></c><c r="D3" t="e"><v>#N/A</v></c>`,
  `${text('A4', 'P3')}${text('B4', 'Cleaner')}<c r="C4"><v>37</v></c>${text('D4', '#N/A')}<c r="E4"><v>39904</v></c>`,
];
const xml = sheetData(rows.map((row, at) => `<row r="${String(at + 1)}">${row}</row>`).join(''));

async function check(date1904: boolean): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const book = workbookOf({ sheets: [{ name: 'Posts', xml }], styles, date1904 });
  const file = await write(`looks-${String(date1904)}.xlsx`, book);
  const { stdout } = await run([
    'check',
    file,
    '--return',
    'posts',
    '--json',
    '--day',
    '2026-09-01',
  ]);
  return jsonLines(stdout);
}

it('says what Excel has made of cells, as the pane does', async () => {
  const found = (await check(false)).map(({ rule, address, value, fix }) => [
    rule,
    address,
    value,
    fix,
  ]);
  expect(found).toContainEqual(['posts/posts/x-hours-as-time', 'C2', '37:30', '37.5']);
  expect(found).toContainEqual(['posts/posts/x-made-a-date', 'B3', '03/04/2026', undefined]);
  expect(found).toContainEqual(['posts/posts/x-made-a-number', 'A3', '1200000', undefined]);
  expect(found).toContainEqual(['posts/posts/x-formula-error', 'D3', '#N/A', undefined]);
  expect(found.filter(([rule]) => rule === 'posts/posts/x-formula-error')).toHaveLength(1);
  expect(found.filter(([rule]) => rule === 'posts/posts/x-zeros-shown')).toHaveLength(1);
});

it('reads dates as the workbook counts them (N008)', async () => {
  const day = async (date1904: boolean): Promise<unknown> =>
    (await check(date1904)).find(({ rule }) => rule === 'posts/posts/x-made-a-date')?.['value'];
  expect([await day(false), await day(true)]).toEqual(['03/04/2026', '04/04/2030']);
});
