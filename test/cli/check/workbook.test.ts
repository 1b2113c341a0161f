import { readFile } from 'node:fs/promises';
import { jsonLines, testFolder } from '../support/files';
import { sheetRows, stylesXml, workerCsv } from '../support/return-files';
import { run } from '../support/run';
import { sheetData, workbookOf, type TestWorkbook } from '../support/workbook';
import { partsOf } from '../support/zip';

const { path, write } = testFolder();
const DAY = ['--day', '2026-09-01'];

const workers = workerCsv([{ GENDER: 'Female' }, { LOCALESTID: 'Home 9' }])
  .trim()
  .split('\r\n')
  .map((line) => line.split(','));
const homes = [
  ['LOCALESTID', 'STATUS', 'ESTNAME', 'ADDRESS1', 'POSTCODE', 'ESTTYPE', 'REGTYPE'],
  ['Home 1', 'UPDATE', 'Elm House', '1 Elm Street', 'LS1 1AA', '6', '2'],
];

function book(more: Partial<TestWorkbook> = {}, after = ''): Buffer {
  return workbookOf({
    sheets: [
      { name: 'Notes', xml: sheetData(sheetRows([['Read me first']])) },
      { name: 'Homes', xml: sheetData(sheetRows(homes)) },
      { name: 'Workers', xml: sheetData(sheetRows(workers), '', after) },
    ],
    styles: stylesXml,
    ...more,
  });
}

async function check(args: readonly string[]) {
  const outcome = await run(['check', ...args, ...DAY, '--json']);
  const lines = jsonLines(outcome.stdout);
  const summary = Object.fromEntries(Object.entries(lines.at(-1)?.['summary'] ?? {}));
  return { ...outcome, lines: lines.slice(0, -1), summary };
}

function sheetXml(zip: Buffer, name: string): string {
  return String(partsOf(zip).find((part) => part.name === name)?.content);
}

describe('checking a workbook', () => {
  it('checks every sheet of the return together, so that rules that compare run', async () => {
    const file = await write('both.xlsx', book());
    const { lines, summary, stderr } = await check([file]);
    expect(summary['part']).toBe('workplace,worker');
    expect(stderr).toMatch(/on sheet “Homes”: workplace file/u);
    expect(stderr).toMatch(/on sheet “Workers”: worker file/u);
    expect(JSON.stringify(summary['notRun'])).not.toContain('compares with the work');
    expect(new Set(lines.map(({ sheet }) => sheet))).toEqual(new Set(['Homes', 'Workers']));
    expect(lines).toContainEqual(
      expect.objectContaining({ rule: 'asc-wds/worker/1090', sheet: 'Workers', address: 'H2' }),
    );
  });

  it.each([
    ['--sheet', 'workers'],
    ['--part', 'worker'],
  ])('checks one sheet alone with %s, and compares with the others', async (option, value) => {
    const file = await write('both.xlsx', book());
    const { lines, summary } = await check([file, '--return', 'asc-wds', option, value]);
    expect(summary['part']).toBe('worker');
    expect(lines.every(({ rule }) => String(rule).startsWith('asc-wds/worker/'))).toBe(true);
    expect(lines.every((line) => !('sheet' in line))).toBe(true);
    expect(JSON.stringify(summary['notRun'])).not.toContain('compares with the workplace');
  });

  it('says which sheet of several alike it left out', async () => {
    const sheets = ['May', 'June'].map((name) => ({ name, xml: sheetData(sheetRows(workers)) }));
    const file = await write('twice.xlsx', book({ sheets }));
    const { stderr, summary } = await check([file]);
    expect(summary['rows']).toBe(2);
    expect(stderr).toMatch(/Sheet “June” looks like the worker file as well/u);
  });

  it('says which hidden sheets it did not look at', async () => {
    const xml = sheetData(sheetRows(workers));
    const hidden: TestWorkbook['sheets'][number] = { name: 'Old', xml, state: 'hidden' };
    const told = 'Hidden sheets were not looked at: “Old”. Name one with --sheet to check it.';
    const both = await write('old.xlsx', book({ sheets: [hidden, { name: 'New', xml }] }));
    expect((await check([both])).stderr).toContain(told);
    expect((await check([both, '--sheet', 'New'])).stderr).not.toContain(told);
    const cover = { name: 'Cover', xml: sheetData(sheetRows([['Hello', 'all']])) };
    const only = await check([await write('cover.xlsx', book({ sheets: [cover, hidden] }))]);
    expect(only).toMatchObject({ status: 2, stderr: expect.stringContaining(told) });
  });

  it.each([false, true])(
    'reads dates that are numbers; counted from 1904: %s (N008)',
    async (date1904) => {
      // Excel's number of 10 December 2036, which no worker was born on.
      const serial = 50_019 - (date1904 ? 1462 : 0);
      const dated = workers.map((line, at) =>
        line.map((cell, column): string | number => (at > 0 && column === 6 ? serial : cell)),
      );
      const sheets = [{ name: 'Workers', xml: sheetData(sheetRows(dated)) }];
      const file = await write('dates.xlsx', book({ sheets, date1904 }));
      const { lines } = await check([file]);
      expect(lines.filter(({ column }) => column === 'DOB')[0]).toMatchObject({
        row: 2,
        address: 'G2',
        value: '10/12/2036',
      });
    },
  );

  it('writes the status beside every sheet and marks the cells, and leaves the rest', async () => {
    const input = book(
      {},
      '<mergeCells count="1"><mergeCell ref="A9:B9"/></mergeCells><pageMargins left="1"/>',
    );
    const file = await write('in.xlsx', input);
    const { status } = await check([file, '--out', path('out.xlsx')]);
    expect(status).toBe(1);
    const output = await readFile(path('out.xlsx'));
    const workersXml = sheetXml(output, 'xl/worksheets/sheet3.xml');
    expect(workersXml).toContain('<is><t>Rolecheck</t></is></c></row>');
    expect(workersXml).toContain('GENDER: fix &#8211; Gender code is not valid');
    const marks = workersXml
      .split('<conditionalFormatting ')
      .slice(1)
      .map((rest) => rest.slice(0, rest.indexOf('</conditionalFormatting>')));
    expect(marks).toContainEqual(
      'sqref="H2:H3"><cfRule type="expression" dxfId="0" priority="' +
        `${String(marks.findIndex((mark) => mark.includes('"H2:H3"')) + 1)}"><formula>` +
        'ISNUMBER(FIND(&quot;; GENDER: &quot;,&quot;; &quot;&amp;$K2))</formula></cfRule>',
    );
    const order = ['</sheetData>', '</mergeCells>', '<conditionalFormatting', '<pageMargins'];
    const at = order.map((name) => workersXml.indexOf(name));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(sheetXml(output, 'xl/styles.xml')).toContain('<dxfs count="1"><dxf>');

    const changed = partsOf(output)
      .filter(
        ({ name, raw }) =>
          !partsOf(input).some((part) => part.name === name && part.raw.equals(raw)),
      )
      .map(({ name }) => name);
    expect(changed.sort()).toEqual([
      'xl/styles.xml',
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet3.xml',
    ]);
  });

  it('marks nothing in a workbook without styles, and writes the status all the same', async () => {
    const sheets = [{ name: 'Workers', xml: sheetData(sheetRows(workers)) }];
    const file = await write('plain.xlsx', workbookOf({ sheets }));
    const { stderr } = await check([file, '--out', path('plain-out.xlsx')]);
    const xml = sheetXml(await readFile(path('plain-out.xlsx')), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('Gender code is not valid');
    expect(xml).not.toContain('conditionalFormatting');
    expect(stderr).toMatch(/no cells are marked/u);
  });

  it('says why a workbook without a return cannot be checked', async () => {
    const sheets = [
      {
        name: 'A',
        xml: sheetData(
          sheetRows([
            ['a', 'b'],
            ['1', '2'],
          ]),
        ),
      },
    ];
    expect(await check([await write('none.xlsx', workbookOf({ sheets }))])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/fit no return/u),
    });
    const empty = [{ name: 'A', xml: sheetData('') }];
    expect(await check([await write('empty.xlsx', workbookOf({ sheets: empty }))])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/nothing on the sheet/u),
    });
  });
});
