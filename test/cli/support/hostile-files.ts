/** Files that are broken, hostile or of another kind. */
import { deflateRawSync } from 'node:zlib';
import { compoundOf } from './compound';
import { sheetData, workbookOf, type TestWorkbook } from './workbook';
import { partsOf, zipOf, type TestPart } from './zip';

/** A name in every one of them that nobody may be told. */
export const SECRET = 'Margaret Ashworth';
const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const rows = `<row r="1">${cell('Job title')}</row><row r="2">${cell(SECRET)}</row>`;
const bookOf = (more: Partial<TestWorkbook> = {}, xml = sheetData(rows)): Buffer =>
  workbookOf({ sheets: [{ name: 'Posts', xml }], ...more });
export const plain = bookOf();
export const SHEET = 'xl/worksheets/sheet1.xml';

/** The usual workbook with some of its parts otherwise. */
function otherwise(change: (part: TestPart) => TestPart, book = plain): Buffer {
  return zipOf(partsOf(book).map(({ name, content }) => change({ name, content })));
}
export function changed(name: string, from: string | RegExp, to: string, book = plain): Buffer {
  return otherwise(
    (part) =>
      part.name === name ? { name, content: String(part.content).replace(from, to) } : part,
    book,
  );
}
const lying = (lie: Partial<TestPart>): Buffer =>
  otherwise((part) => (part.name === SHEET ? { ...part, ...lie } : part));

/** Writes over bytes of the first directory entry, or local header, of a part. */
function patched(signature: string, at: number, bytes: readonly number[], zip = plain): Buffer {
  const copy = Buffer.from(zip);
  let found = copy.indexOf(signature, 0, 'latin1');
  const nameAt = signature === 'PK\x01\x02' ? 46 : 30;
  while (copy.toString('latin1', found + nameAt, found + nameAt + SHEET.length) !== SHEET) {
    found = copy.indexOf(signature, found + 4, 'latin1');
  }
  Buffer.from(bytes).copy(copy, found + at);
  return copy;
}
const [DIRECTORY, LOCAL] = ['PK\x01\x02', 'PK\x03\x04'];

/** Every part begins where the first one does. */
function overlapping(): Buffer {
  const zip = zipOf(
    Array.from({ length: 40 }, (_, at) => ({ name: `p${String(at)}`, content: 'x' })),
  );
  for (let at = zip.indexOf(DIRECTORY); at >= 0; at = zip.indexOf(DIRECTORY, at + 4)) {
    zip.writeUInt32LE(0, at + 42);
  }
  return zip;
}

const bomb = deflateRawSync(Buffer.alloc(100_000_000, ' '));
const laughs =
  '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';
const chartsheet = changed('xl/_rels/workbook.xml.rels', '/worksheet"', '/chartsheet"');
const external = changed(
  'xl/_rels/workbook.xml.rels',
  'Target="',
  'TargetMode="External" Target="',
);
const strings = bookOf(
  { strings: [`<t>${SECRET}</t>`] },
  sheetData('<row><c t="s"><v>0</v></c></row><row><c t="s"><v>0</v></c></row>'),
);
const one = (row: string, column = 'A'): string =>
  `<row r="${row}"><c r="${column}${row}"><v>1</v></c></row>`;

/** What is the matter, the file's name, its content, and what the refusal says. */
export const hostileFiles: readonly (readonly [string, string, Buffer | string, RegExp])[] = [
  ['encrypted', 'a.xlsx', compoundOf(['EncryptionInfo', 'EncryptedPackage']), /password/u],
  ['an old workbook', 'a.xls', compoundOf(['Workbook']), /old \.xls/u],
  ['a web page', 'a.xls', `<html><td>${SECRET}`, /web page/u],
  [
    'a binary workbook',
    'a.xlsb',
    changed('_rels/.rels', 'workbook.xml', 'workbook.bin'),
    /\.xlsb/u,
  ],
  [
    'an OpenDocument sheet',
    'a.ods',
    zipOf([
      {
        name: 'mimetype',
        content: 'application/vnd.oasis.opendocument.spreadsheet',
        stored: true,
      },
    ]),
    /OpenDocument/u,
  ],
  [
    'an archive of something else',
    'a.xlsx',
    zipOf([{ name: 'a.txt', content: SECRET }]),
    /no Excel workbook/u,
  ],
  ['cut short', 'a.xlsx', plain.subarray(0, plain.length - 300), /damaged/u],
  ['cut to a few bytes', 'a.xlsx', plain.subarray(0, 40), /damaged/u],
  [
    'a zip bomb by its ratio (N118)',
    'a.xlsx',
    bookOf({}, sheetData(' '.repeat(100_000_000))),
    /unpack/u,
  ],
  [
    'a zip bomb that declares little (N118)',
    'a.xlsx',
    lying({ content: Buffer.alloc(100_000_000, ' '), declaredSize: 1000 }),
    /unpack|damaged/u,
  ],
  [
    'a zip bomb of many parts (N118)',
    'a.xlsx',
    bookOf({
      more: Array.from({ length: 100 }, (_, at) => ({
        name: `m${String(at)}`,
        content: 'x',
        declaredSize: 60e6,
      })),
    }),
    /unpack/u,
  ],
  ['a zip bomb of parts that share bytes (N118)', 'a.xlsx', overlapping(), /damaged/u],
  [
    'a zip bomb inside a part that is stored (N118)',
    'a.xlsx',
    changed(
      '_rels/.rels',
      'workbook.xml',
      'x.bin',
      bookOf({ more: [{ name: 'xl/x.bin', content: bomb, stored: true }] }),
    ),
    /\.xlsb|no Excel/u,
  ],
  [
    'very many parts',
    'a.xlsx',
    (() => {
      const zip = Buffer.from(plain);
      zip.writeUInt16LE(60_000, zip.length - 12);
      return zip;
    })(),
    /unpack|damaged/u,
  ],
  [
    'a huge table of strings (N118)',
    'a.xlsx',
    changed('xl/sharedStrings.xml', SECRET, 'a'.repeat(90_000_000), strings),
    /unpack/u,
  ],
  [
    'one string that never ends',
    'a.xlsx',
    changed('xl/sharedStrings.xml', SECRET, '<r/>'.repeat(5_000_000), strings),
    /damaged/u,
  ],
  [
    'a billion laughs in the workbook (N118)',
    'a.xlsx',
    changed('xl/workbook.xml', '<workbook', `${laughs}<workbook`),
    /declaration/u,
  ],
  [
    'a billion laughs in the sheet (N118)',
    'a.xlsx',
    changed(SHEET, '<worksheet', `${laughs}<worksheet`),
    /declaration/u,
  ],
  [
    'a billion laughs in the strings (N118)',
    'a.xlsx',
    changed('xl/sharedStrings.xml', '<sst', `${laughs}<sst`, strings),
    /declaration/u,
  ],
  [
    'an entity declared further down',
    'a.xlsx',
    changed(SHEET, '</sheetData>', '<!ENTITY a "b"></sheetData>'),
    /declaration/u,
  ],
  ['a name twice', 'a.xlsx', zipOf([...partsOf(plain), ...partsOf(plain)]), /damaged/u],
  [
    'a name twice but for its case',
    'a.xlsx',
    bookOf({ more: [{ name: SHEET.toUpperCase(), content: '<a/>' }] }),
    /damaged/u,
  ],
  [
    'a name that leads out of the archive',
    'a.xlsx',
    bookOf({ more: [{ name: '../../etc/passwd', content: 'x' }] }),
    /damaged/u,
  ],
  [
    'an absolute name',
    'a.xlsx',
    bookOf({ more: [{ name: '/etc/passwd', content: 'x' }] }),
    /damaged/u,
  ],
  ['a part with a password', 'a.xlsx', lying({ encrypted: true }), /password/u],
  ['another checksum', 'a.xlsx', lying({ declaredChecksum: 1 }), /damaged/u],
  ['another size', 'a.xlsx', lying({ declaredSize: 5000 }), /damaged/u],
  [
    'packed in another way',
    'a.xlsx',
    patched(LOCAL, 8, [12, 0], patched(DIRECTORY, 10, [12, 0])),
    /packed in a way/u,
  ],
  ['another way of packing in its own header', 'a.xlsx', patched(LOCAL, 8, [0, 0]), /damaged/u],
  ['another name in its own header', 'a.xlsx', patched(LOCAL, 30, [0x79]), /damaged/u],
  ['a directory that points elsewhere', 'a.xlsx', patched(DIRECTORY, 42, [9, 9, 0, 0]), /damaged/u],
  ['a part beyond the end', 'a.xlsx', patched(DIRECTORY, 20, [255, 255, 255, 0]), /damaged/u],
  [
    'no part for its workbook',
    'a.xlsx',
    changed('_rels/.rels', 'workbook.xml', 'none.xml'),
    /damaged/u,
  ],
  [
    'no part for its sheet',
    'a.xlsx',
    changed('xl/_rels/workbook.xml.rels', 'sheet1', 'sheet7'),
    /damaged/u,
  ],
  [
    'no sheets',
    'a.xlsx',
    changed('xl/workbook.xml', '<sheet name="Posts" sheetId="1" r:id="rId1"/>', ''),
    /no sheet with cells/u,
  ],
  ['a chart sheet only', 'a.xlsx', chartsheet, /no sheet with cells/u],
  ['a sheet in another file only', 'a.xlsx', external, /no sheet with cells/u],
  ['a row beyond the last one', 'a.xlsx', bookOf({}, sheetData(rows + one('1048577'))), /damaged/u],
  [
    'a column beyond the last one',
    'a.xlsx',
    bookOf({}, sheetData(rows + one('3', 'XFE'))),
    /damaged/u,
  ],
  ['a row twice', 'a.xlsx', bookOf({}, sheetData(rows + one('2'))), /damaged/u],
  ['rows out of order', 'a.xlsx', bookOf({}, sheetData(one('3') + one('2'))), /damaged/u],
  [
    'a row that never ends',
    'a.xlsx',
    bookOf({}, sheetData(`<row>${'<c/>'.repeat(20_000)}`)),
    /damaged/u,
  ],
  ['a sheet that breaks off', 'a.xlsx', changed(SHEET, /<\/row>.*/su, ''), /damaged/u],
  [
    'UTF-16 to hide in',
    'a.xlsx',
    otherwise((part) =>
      part.name === SHEET
        ? { ...part, content: Buffer.from(`\uFEFF${String(part.content)}`, 'utf16le') }
        : part,
    ),
    /encoding/u,
  ],
];
