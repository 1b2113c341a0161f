import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { CannotDo } from '../../../../src/cli/cannot-do';
import type { TableFile } from '../../../../src/cli/files/types';
import { openXlsx } from '../../../../src/cli/files/xlsx/xlsx-file';
import { append, readRows } from '../../support/rows';
import { sheetData, workbookOf, type TestWorkbook } from '../../support/workbook';
import { partsOf, zipOf, type TestPart } from '../../support/zip';

let folder: string;
const open_: TableFile[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolecheck-test-'));
});
afterEach(async () => {
  for (const file of open_.splice(0)) await file.close();
});
afterAll(() => rm(folder, { recursive: true }));

async function opened(zip: Buffer): Promise<TableFile> {
  const path = join(folder, `${String(open_.length)}.xlsx`);
  await writeFile(path, zip);
  const file = await openXlsx(path, zip.length);
  open_.push(file);
  return file;
}

const book = (rows: string, more: Partial<TestWorkbook> = {}): TestWorkbook => ({
  sheets: [{ name: 'Posts', xml: sheetData(rows) }],
  ...more,
});
const wanted = { sheet: 'Posts', headerRow: 1, columns: [0] };

function sheetOf(zip: Buffer, name = 'xl/worksheets/sheet1.xml'): string {
  return String(partsOf(zip).find((part) => part.name === name)?.content);
}

/** A sheet's XML between `<sheetData>` and its end, and the rest of it. */
function cut(zip: Buffer): { rows: string; rest: string } {
  const xml = sheetOf(zip);
  const from = xml.indexOf('<sheetData>') + '<sheetData>'.length;
  const to = xml.lastIndexOf('</sheetData>');
  return { rows: xml.slice(from, to), rest: xml.slice(0, from) + xml.slice(to) };
}

const inline = (text: string): string => `<is><t>${text}</t></is>`;

describe('reading a workbook', () => {
  it('reads shared strings with rich text and readings, inline strings and stored values', async () => {
    const file = await opened(
      workbookOf(
        book(
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>De</t></r><r><rPr><b/></rPr><t xml:space="preserve">pt </t></r></is></c></row>' +
            '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="str"><f>"a"</f><v>from_x0020_formula</v></c></row>' +
            '<row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3"><v>45000</v></c></row>' +
            '<row r="4"><c r="A4" t="s"><v>99</v></c><c r="B4" t="b"><v>0</v></c></row>',
          {
            strings: [
              '<t>Job</t>',
              '<r><rPr><b/></rPr><t>Social </t></r><r><t xml:space="preserve"> worker</t></r><rPh sb="0" eb="1"><t>reading</t></rPh><phoneticPr fontId="1"/>',
              '<t xml:space="preserve"> Café &amp; bar </t>',
            ],
          },
        ),
      ),
    );
    expect(await readRows(file, { ...wanted, columns: [1, 0] })).toEqual([
      [2, 'from formula', 'Social worker'],
      [3, 45000, ' Café & bar '],
      [4, false, ''],
    ]);
    const [top] = await file.tops(undefined);
    expect(top?.grid[0]).toEqual(['Job', 'Dept ']);
  });

  it.each(['transitional', 'strict'] as const)('reads the %s form', async (form) => {
    const file = await opened(
      workbookOf(
        book('<row><c t="s"><v>0</v></c></row><row><c t="s"><v>1</v></c></row>', {
          form,
          strings: ['<t>Job</t>', '<t>Cook</t>'],
        }),
      ),
    );
    expect(await readRows(file, wanted)).toEqual([[2, 'Cook']]);
  });

  it('gives dates as numbers, as Excel does to an add-in, whichever year they count from (N008)', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" s="1"><v>43538</v></c></row>';
    for (const date1904 of [false, true]) {
      const file = await opened(workbookOf(book(rows, { date1904 })));
      expect(await readRows(file, wanted)).toEqual([[2, 43538]]);
    }
  });

  it.each([
    [false, [43538, 43538.75, 1, 59, 61]],
    [true, [42076, 42076.75]],
  ])(
    'gives dates written as text as the same numbers; from 1904: %s (N008)',
    async (date1904, days) => {
      const dates = [
        '2019-03-14',
        '2019-03-14T18:00:00Z',
        '1900-01-01',
        '1900-02-28',
        '1900-03-01',
      ];
      const rows = ['x', 'no date', ...dates].map(
        (date, at) => `<row r="${String(at + 1)}"><c t="d"><v>${date}</v></c></row>`,
      );
      const file = await opened(workbookOf(book(rows.join(''), { date1904 })));
      const read = (await readRows(file, wanted)).map(([, value]) => value);
      expect(read.slice(0, days.length + 1)).toEqual(['no date', ...days]);
    },
  );

  it('reads errors, true and false, and signs that XML cannot hold', async () => {
    const cells = [
      '<c t="e"><v>#N/A</v></c>',
      '<c t="b"><v>true</v></c>',
      '<c t="str"><v>a_x000D_b_x005F_x0041_ &#xE9;</v></c>',
      '<c t="inlineStr"><is/></c>',
      '<c t="s"><v/></c>',
      '<c t="s"><v>7</v></c>',
      '<c><v>1E3</v></c>',
    ];
    const xml = cells.map((cell) => `<row>${cell}</row>`).join('');
    const input = workbookOf(book(`<row><c><v>0</v></c></row>${xml}`, { strings: [] }));
    expect((await readRows(await opened(input), wanted)).map(([, value]) => value)).toEqual([
      '#N/A',
      true,
      'a\rb_x0041_ é',
      '',
      '',
      '',
      1000,
    ]);
  });

  it('reads hidden rows and blank ones between others, and counts rows as the sheet does', async () => {
    const file = await opened(
      workbookOf(
        book(
          '<row r="3"><c r="A3"><v>0</v></c></row><row r="4" hidden="1"><c r="A4"><v>4</v></c></row>' +
            '<row r="5"/><row r="6"><c r="A6" s="1"/></row><row r="9"><c r="B9"><v>9</v></c></row>' +
            '<row r="10"><c r="A10" s="1"/></row><row r="12"><c r="A12" t="str"><f>""</f><v></v></c></row>',
        ),
      ),
    );
    expect(await readRows(file, { ...wanted, headerRow: 3 })).toEqual([
      [4, 4],
      [5, ''],
      [6, ''],
      [7, ''],
      [8, ''],
      [9, ''],
    ]);
  });

  it('takes a row for a row when all it holds is a formula whose value is not known', async () => {
    const file = await opened(
      workbookOf(book('<row r="1"><c><v>0</v></c></row><row r="2"><c><f>A1</f></c></row>')),
    );
    expect(await readRows(file, wanted)).toEqual([[2, '']]);
  });

  it('leaves a gap of very many rows before a stray cell alone', async () => {
    const rows = [1, 2, 1_048_576].map(
      (row) => `<row r="${String(row)}"><c r="A${String(row)}"><v>1</v></c></row>`,
    );
    const file = await opened(workbookOf(book(rows.join(''))));
    expect(await readRows(file, wanted)).toEqual([
      [2, 1],
      [1_048_576, 1],
    ]);
  });

  it('shows the first rows of visible sheets only, blank rows among them', async () => {
    const file = await opened(
      workbookOf({
        sheets: [
          {
            name: 'Secret',
            state: 'hidden',
            xml: sheetData('<row r="1"><c r="A1"><v>1</v></c></row>'),
          },
          { name: 'Deep', state: 'veryHidden', xml: sheetData('') },
          {
            name: 'A &amp; B',
            xml: sheetData(
              '<row r="2"><c r="B2"><v>2</v></c></row><row r="4"><c r="A4"><v>4</v></c></row>',
            ),
          },
          { name: 'Empty', xml: '<sheetData/>' },
        ],
      }),
    );
    expect(await file.tops(undefined)).toEqual([
      {
        sheet: 'A & B',
        firstRow: 2,
        grid: [
          ['', 2],
          ['', ''],
          [4, ''],
        ],
      },
      { sheet: 'Empty', firstRow: 0, grid: [] },
    ]);
    expect(await file.tops('SECRET ')).toHaveLength(1);
    await expect(file.tops('Other')).rejects.toThrow(/the sheets are “Secret”, “Deep”, “A & B”/u);
  });

  it('says how many formulas were stored without their values', async () => {
    const file = await opened(
      workbookOf(
        book(
          '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><f>B2</f></c><c r="B2"><v>1</v></c></row>' +
            '<row r="3"><c r="A3" t="str"><f>""</f><v></v></c><c r="B3"><v>1</v></c></row>',
        ),
      ),
    );
    const { notes } = await append(file, wanted, [], () => []);
    expect(notes).toEqual([expect.stringMatching(/^1 cell that was read holds a formula/u)]);
  });
});

describe('appending columns to a workbook', () => {
  const values = (row: number) => [`0${String(row)}`, 0.5, 'a < b & “c”', ''];
  const headers = ['Code', 'Conf', 'Why', 'Blank'];

  it('keeps every other part byte for byte, and what the sheet had', async () => {
    const picture = Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256));
    const input = workbookOf(
      book('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>', {
        strings: ['<t>unused</t>'],
        more: [
          { name: 'xl/media/image1.png', content: picture, stored: true },
          { name: 'xl/vbaProject.bin', content: picture },
        ],
      }),
    );
    const { content } = await append(await opened(input), wanted, headers, values);
    const [before, after] = [partsOf(input), partsOf(content)];
    expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    for (const [at, part] of after.entries()) {
      if (part.name !== 'xl/worksheets/sheet1.xml') expect(part).toEqual(before[at]);
    }
    expect(cut(content).rows).toBe(
      `<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr">${inline('Code')}</c><c r="C1" t="inlineStr">${inline('Conf')}</c><c r="D1" t="inlineStr">${inline('Why')}</c><c r="E1" t="inlineStr">${inline('Blank')}</c></row>` +
        `<row r="2"><c r="A2"><v>2</v></c><c r="B2" t="inlineStr">${inline('02')}</c><c r="C2"><v>0.5</v></c><c r="D2" t="inlineStr">${inline('a &lt; b &amp; &#8220;c&#8221;')}</c></row>`,
    );
    expect(cut(content).rest).toBe(cut(input).rest);
  });

  it('is read back as it was written', async () => {
    const input = workbookOf(book('<row><c><v>1</v></c></row><row><c><v>2</v></c></row>'));
    const text = ' two  spaces, é, 😀\nand “<&>" ';
    const { content } = await append(await opened(input), wanted, ['Why'], () => [text]);
    expect(await readRows(await opened(content), { ...wanted, columns: [1, 0] })).toEqual([
      [2, text, 2],
    ]);
  });

  it('puts them after the last used column of any row, and after merged cells', async () => {
    const before =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="C3"><f>A1</f></c></row>';
    const after = '<mergeCells><mergeCell ref="A1:E1"/></mergeCells>';
    const input = workbookOf({ sheets: [{ name: 'Posts', xml: sheetData(before, '', after) }] });
    const { content } = await append(await opened(input), wanted, ['Code'], () => ['x']);
    expect(cut(content).rows).toContain(`<c r="F2" t="inlineStr">${inline('x')}</c>`);
  });

  it('leaves shared and array formulas alone, and the areas that they fill free', async () => {
    const formulas =
      '<row r="1"><c r="A1"><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*2</f><v>2</v></c></row>' +
      '<row r="3"><c r="A3"><v>1</v></c><c r="B3"><f t="shared" si="0"/><v>2</v></c><c r="C3"><f t="array" ref="C3:E3">A1:C1</f><v>1</v></c></row>';
    const input = await opened(workbookOf(book(formulas)));
    const { rows } = cut((await append(input, wanted, ['Code'], () => ['x'])).content);
    expect(rows).toContain(`<c r="F2" t="inlineStr">${inline('x')}</c>`);
    const added = /<c r="F\d" t="inlineStr"><is><t>\w+<\/t><\/is><\/c>/gu;
    expect(rows.replace(added, '')).toBe(formulas);
  });

  it('never writes text as a formula, a number or a sign of another kind', async () => {
    const input = workbookOf(book('<row><c><v>1</v></c></row><row><c><v>2</v></c></row>'));
    const texts = [
      ...['=1+1', '+1', '-1', '@A1', '05', '3-4', '1E2', '12345678901234567890', "'x"],
      ...['_x0041_', 'a\rb', 'TRUE', '#N/A'],
    ];
    const named = texts.map((_, at) => `H${String(at)}`);
    const { content } = await append(await opened(input), wanted, named, () => texts);
    expect(cut(content).rows).not.toContain('<f');
    const columns = texts.map((_, at) => at + 1);
    expect(await readRows(await opened(content), { ...wanted, columns })).toEqual([[2, ...texts]]);
    const [sheet] = (await readXlsx(content)).sheets;
    expect(sheet?.rows[1]?.slice(1, 10)).toEqual(texts.slice(0, 9));
  });

  it('replaces empty formatted cells, keeping their look, and leaves those further on', async () => {
    const input = workbookOf(
      book(
        '<row r="1"><c r="A1" s="7"><v>1</v></c><c r="Z1" s="3"/></row>' +
          '<row r="2"><c r="A2"><v>2</v></c><c r="B2" s="5"/><c r="C2" s="6"></c><c r="D2" s="8"/></row>' +
          '<row r="3"><c r="A3" s="5"/><c r="B3" s="5"/></row>',
      ),
    );
    const { content } = await append(await opened(input), wanted, ['Code', 'Why'], () => ['x', '']);
    expect(cut(content).rows).toBe(
      `<row r="1"><c r="A1" s="7"><v>1</v></c><c r="B1" s="7" t="inlineStr">${inline('Code')}</c><c r="C1" s="7" t="inlineStr">${inline('Why')}</c><c r="Z1" s="3"/></row>` +
        `<row r="2"><c r="A2"><v>2</v></c><c r="B2" s="5" t="inlineStr">${inline('x')}</c><c r="C2" s="6"></c><c r="D2" s="8"/></row>` +
        '<row r="3"><c r="A3" s="5"/><c r="B3" s="5"/></row>',
    );
  });

  it('gives blank rows between others their cells, in the XML or not', async () => {
    const input = workbookOf(
      book(
        '<row r="1"><c r="A1"><v>1</v></c></row>\n<row r="3" ht="20"/>\n<row r="5"><c r="A5"><v>5</v></c></row>\n<row r="7" ht="20"/>',
      ),
    );
    const { content } = await append(await opened(input), wanted, ['Row'], (row) => [
      row === 4 ? '' : row,
    ]);
    expect(cut(content).rows).toBe(
      `<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr">${inline('Row')}</c></row>\n` +
        '<row r="2"><c r="B2"><v>2</v></c></row><row r="3" ht="20"><c r="B3"><v>3</v></c></row>\n' +
        '<row r="5"><c r="A5"><v>5</v></c><c r="B5"><v>5</v></c></row>\n<row r="7" ht="20"/>',
    );
  });

  it('widens the dimension and the spans of the rows that get cells', async () => {
    const rows =
      '<row r="1" spans="1:2"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row><row r="2" spans="1:1 2:2"><c r="A2"><v>2</v></c></row><row r="3" spans="1:2"/>';
    const input = workbookOf({
      sheets: [{ name: 'Posts', xml: sheetData(rows, '<dimension ref="A1:B3"/>') }],
    });
    const { content } = await append(await opened(input), wanted, headers, values);
    const sheet = sheetOf(content);
    expect(sheet).toContain('<dimension ref="A1:F3"/>');
    expect([...sheet.matchAll(/spans="([^"]*)"/gu)].map(([, spans]) => spans)).toEqual([
      '1:6',
      '1:1 2:6',
      '1:2',
    ]);
  });

  it('writes tags with the prefix that the sheet uses', async () => {
    const rows = '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>';
    const xml = `<x:sheetData xmlns:x="y">${rows}</x:sheetData>`;
    const input = workbookOf({ sheets: [{ name: 'Posts', xml }] });
    const { content } = await append(await opened(input), wanted, ['Code'], () => []);
    expect(sheetOf(content)).toContain(
      '<x:c r="B1" t="inlineStr"><x:is><x:t>Code</x:t></x:is></x:c></x:row>',
    );
  });

  it('changes the named sheet only', async () => {
    const xml = sheetData('<row r="1"><c r="A1"><v>1</v></c></row>');
    const input = workbookOf({
      sheets: [
        { name: 'Other', xml },
        { name: 'Posts', xml },
      ],
    });
    const { content } = await append(await opened(input), wanted, ['Code'], () => []);
    expect(sheetOf(content)).toBe(sheetOf(input));
    expect(sheetOf(content, 'xl/worksheets/sheet2.xml')).toContain('Code');
  });

  it('says when the new columns are hidden, or a signature is void', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const cols = '<cols><col min="2" max="16384" width="0" hidden="1"/></cols>';
    const parts = partsOf(workbookOf({ sheets: [{ name: 'Posts', xml: sheetData(rows, cols) }] }));
    const signed = parts.map(({ name, content }): TestPart => {
      const origin =
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>';
      if (name !== '_rels/.rels') return { name, content };
      return { name, content: String(content).replace('</Relationships>', origin) };
    });
    const { notes } = await append(await opened(zipOf(signed)), wanted, ['Code'], () => []);
    expect(notes).toEqual([
      expect.stringMatching(/B to B, are hidden/u),
      expect.stringMatching(/signed/u),
    ]);
  });

  it('refuses when there is no room to the right', async () => {
    const input = workbookOf(
      book('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>'),
    );
    await expect(append(await opened(input), wanted, ['Code'], () => [])).rejects.toThrow(
      /up to its last columns/u,
    );
  });

  it('copes with many rows', async () => {
    const rows = Array.from({ length: 20_001 }, (_, at) => {
      const r = String(at + 1);
      return `<row r="${r}"><c r="A${r}" t="s"><v>${String(at % 500)}</v></c><c r="B${r}"><v>${r}</v></c></row>`;
    });
    const strings = Array.from({ length: 500 }, (_, at) => `<t>title ${String(at)}</t>`);
    const input = workbookOf(book(rows.join(''), { strings }));
    const { content } = await append(await opened(input), wanted, ['Echo'], (_, [title = '']) => [
      title,
    ]);
    const echoed = await readRows(await opened(content), { ...wanted, columns: [0, 2, 1] });
    expect(echoed).toHaveLength(20_000);
    expect(echoed.every(([row, title, echo, number]) => title === echo && number === row)).toBe(
      true,
    );
    expect(echoed[600]).toEqual([602, 'title 101', 'title 101', 602]);
  });
});

describe('a workbook that will not do', () => {
  const ods: TestPart = {
    name: 'mimetype',
    content: 'application/vnd.oasis.opendocument.spreadsheet',
    stored: true,
  };
  const changed = (name: string, from: string | RegExp, to: string): Buffer =>
    zipOf(
      partsOf(workbookOf(book('<row r="1"><c r="A1"><v>1</v></c></row>'))).map((part) => ({
        name: part.name,
        content: part.name === name ? String(part.content).replace(from, to) : part.content,
      })),
    );

  it.each<[string, Buffer, RegExp]>([
    ['an OpenDocument sheet', zipOf([ods]), /OpenDocument/u],
    ['some other archive', zipOf([{ name: 'a.txt', content: 'a' }]), /no Excel workbook/u],
    ['a binary workbook', changed('_rels/.rels', 'workbook.xml', 'workbook.bin'), /\.xlsb/u],
    [
      'a document type declaration',
      changed('xl/workbook.xml', '<workbook', '<!DOCTYPE w [<!ENTITY a "b">]><workbook'),
      /declaration/u,
    ],
    ['another encoding', changed('xl/workbook.xml', 'UTF-8', 'UTF-16'), /encoding/u],
    [
      'a document of another program',
      changed('xl/workbook.xml', /workbook/gu, 'document'),
      /no Excel/u,
    ],
    ['no part for its workbook', changed('_rels/.rels', 'workbook.xml', 'other.xml'), /damaged/u],
  ])('is refused: %s', async (_, zip, reason) => {
    await expect(opened(zip)).rejects.toThrow(reason);
  });

  it.each<[string, Buffer]>([
    [
      'an entity declared in the sheet',
      changed('xl/worksheets/sheet1.xml', '<worksheet', '<!DOCTYPE a><worksheet'),
    ],
    ['a sheet that breaks off', changed('xl/worksheets/sheet1.xml', /<\/row>.*/su, '')],
  ])('is refused while reading: %s', async (_, zip) => {
    const file = await opened(zip);
    await expect(readRows(file, wanted)).rejects.toThrow(CannotDo);
  });

  it('is refused when it inflates out of all proportion', async () => {
    const bomb = workbookOf(book(' '.repeat(100_000_000)));
    await expect(opened(bomb)).rejects.toThrow(/unpack/u);
  });
});
