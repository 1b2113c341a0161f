import fc from 'fast-check';
import { CannotDo } from '../../../../src/cli/cannot-do';
import { openCsv } from '../../../../src/cli/files/csv/csv-file';
import { append, readRows } from '../../support/rows';

const wanted = { sheet: '', headerRow: 1, columns: [0] };
const added = () => ['P-1', 0.5];

async function appended(input: Buffer | string, headerRow = 1): Promise<Buffer> {
  const file = openCsv(Buffer.from(input));
  const { content } = await append(file, { ...wanted, headerRow }, ['Code', 'Conf'], added);
  return content;
}

describe('appending columns to a .csv', () => {
  it('changes no byte of what was there, whatever the quoting, line ends and encoding (N119, N120)', async () => {
    const character = fc.constantFrom('a', 'é', '–', ' ', ',', ';', '"', '\n', '\r', '=');
    const cell = fc.tuple(fc.string({ unit: character, maxLength: 5 }), fc.boolean());
    const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
    const rows = fc.array(fc.tuple(fc.tuple(cell, cell), lineEnd), { minLength: 1, maxLength: 8 });
    const encodings = fc.constantFrom<[string, (text: string) => Buffer]>(
      ['utf-8', (text) => Buffer.from(text)],
      ['utf-8 with mark', (text) => Buffer.from(`\uFEFF${text}`)],
      ['utf-16le', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
      ['utf-16be', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
      [
        'windows-1252',
        (text) => Buffer.from(text.replaceAll('–', '\x96').replaceAll('é', '\xE9'), 'latin1'),
      ],
    );
    await fc.assert(
      fc.asyncProperty(rows, fc.boolean(), encodings, async (body, lastEnd, [, encode]) => {
        const records = body.map(([cells, end], at) => ({
          text: cells
            .map(([text, quote]) =>
              quote || /[,";\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text,
            )
            .join(','),
          end: at === body.length - 1 && !lastEnd ? '' : end,
        }));
        const write = (more: (at: number) => string): Buffer =>
          encode(
            `title,é\r\n`.replace('\r', `${more(-1)}\r`) +
              records.map(({ text, end }, at) => text + more(at) + end).join(''),
          );
        const output = await appended(write(() => ''));
        expect(output).toEqual(write((at) => (at < 0 ? ',Code,Conf' : ',P-1,0.5')));
      }),
    );
  });

  it('writes the same separator, and fills short rows up so that columns stay columns', async () => {
    expect(String(await appended('a;b;c\n1\n1;2;3\n'))).toBe(
      'a;b;c;Code;Conf\n1;;;P-1;0.5\n1;2;3;P-1;0.5\n',
    );
  });

  it('puts the columns after the longest row, and says so', async () => {
    const file = openCsv(Buffer.from('a,b\n1,2,3\n1,2\n'));
    const { content, notes } = await append(file, wanted, ['Code'], () => ['P-1']);
    expect(String(content)).toBe('a,b,,Code\n1,2,3,P-1\n1,2,,P-1\n');
    expect(notes).toHaveLength(1);
  });

  it('leaves empty lines and whatever stands above the header alone', async () => {
    expect(String(await appended('Posts of May\n\na,b\n1,2\n\n3,4\n\n\n', 3))).toBe(
      'Posts of May\n\na,b,Code,Conf\n1,2,P-1,0.5\n\n3,4,P-1,0.5\n\n\n',
    );
  });

  it('takes an empty line between rows of a single column for a blank cell', async () => {
    const file = openCsv(Buffer.from('title\nCook\n\nCleaner\n\n'));
    expect(await readRows(file, wanted)).toEqual([
      [2, 'Cook'],
      [3, ''],
      [4, 'Cleaner'],
    ]);
  });

  it('counts records, not lines (N120)', async () => {
    const file = openCsv(Buffer.from('a,b\n"x\ny",1\nz,2\n'));
    expect(await readRows(file, wanted)).toEqual([
      [2, 'x\ny'],
      [3, 'z'],
    ]);
  });

  it('keeps a line `sep=;` first', async () => {
    expect(String(await appended('sep=;\r\na;b\r\n1;2\r\n'))).toBe(
      'sep=;\r\na;b;Code;Conf\r\n1;2;P-1;0.5\r\n',
    );
  });

  it.each<[string, (text: string) => Buffer]>([
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with its mark', (text) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little-endian', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, big-endian', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['Windows-1252', (text) => Buffer.from(text, 'latin1')],
  ])(
    'reads names as they are, whatever the separator and line end: %s (N119, N120)',
    async (_, encode) => {
      const lines = [
        ['Title', 'Name'],
        ['"Cleaner, kitchen; night"', 'Zoë'],
        ['"two\n""lines"" "', 'Müller'],
      ];
      for (const separator of [',', ';', '\t']) {
        for (const lineEnd of ['\n', '\r\n', '\r']) {
          const text = lines.map((line) => line.join(separator)).join(lineEnd);
          const read = await readRows(openCsv(encode(text)), { ...wanted, columns: [0, 1] });
          expect(read).toEqual([
            [2, 'Cleaner, kitchen; night', 'Zoë'],
            [3, 'two\n"lines" ', 'Müller'],
          ]);
        }
      }
    },
  );

  it('copes with many rows', async () => {
    const lines = Array.from({ length: 30_000 }, (_, at) => `row ${String(at)},x`);
    const output = await appended(`a,b\n${lines.join('\n')}`);
    expect(String(output)).toBe(
      `a,b,Code,Conf\n${lines.map((line) => `${line},P-1,0.5`).join('\n')}`,
    );
  });
});

describe('a .csv that will not do', () => {
  it('is refused when it is empty, mark or not', () => {
    expect(() => openCsv(Buffer.alloc(0))).toThrow(CannotDo);
    expect(() => openCsv(Buffer.from('\uFEFF'))).toThrow(CannotDo);
  });

  it('is refused when a quoted cell never ends, naming the row', async () => {
    const file = openCsv(Buffer.from('a,b\n1,2\n"3,4\n5,6\n'));
    await expect(readRows(file, wanted)).rejects.toThrow(/row 3 never ends/u);
  });

  it('has no sheets to choose from', async () => {
    await expect(openCsv(Buffer.from('a')).tops('Posts')).rejects.toThrow(CannotDo);
  });
});

describe('the first rows of a .csv', () => {
  it('come as a rectangle, with numbers where Excel would see them', async () => {
    const [top] = await openCsv(Buffer.from('a,b\n1,x,2.5\n')).tops(undefined);
    expect(top?.firstRow).toBe(1);
    expect(top?.grid).toEqual([
      ['a', 'b', ''],
      [1, 'x', 2.5],
    ]);
  });
});
