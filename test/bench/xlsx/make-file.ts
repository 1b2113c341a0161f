/** A large workbook of posts, as Excel writes one: shared strings, addresses, spans, a date style. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { Zip, ZipDeflate } from 'fflate';
import { columnLetters } from '../../../src/core/sheet/find-header';
import { encodeText } from '../../../src/cli/files/xlsx/xml';
import { sampleRows, TITLE, type Row } from '../lists/sample';

export const COLUMNS = 12;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const BATCH = 1 << 20;

const HEADERS = [
  ...['Post reference', TITLE, 'Service', 'Team', 'Workplace', 'Grade', 'Contract'],
  ...['Hours', 'FTE', 'Salary', 'Start date', 'Position'],
];

/** Texts of a row, then its numbers; a post's reference is its own. */
function textsOf(row: Row, at: number): readonly string[] {
  const cell = (name: string): string => row[name] ?? '';
  return [
    `POST-${String(at).padStart(7, '0')}`,
    cell(TITLE) || 'Support worker',
    cell('Service') || `Service ${String(at % 11)}`,
    `Team ${String(at % 240)}`,
    `Building ${String(at % 97)}, High Street`,
    cell('Grade') || `Grade ${String(at % 14)}`,
    at % 5 === 0 ? 'Temporary' : 'Permanent',
  ];
}

function numbersOf(at: number): readonly number[] {
  return [
    18.5 + (at % 8) * 2.5,
    (at % 10) / 10,
    21_000 + ((at * 7919) % 60_000),
    36_000 + (at % 9000),
    at,
  ];
}

/** Writes the file; the same rows give the same bytes. */
export function makeFile(path: string, rows: number): void {
  const file = openSync(path, 'w');
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    writeSync(file, bytes);
  });
  const strings = new Map<string, number>();
  addPart(zip, '[Content_Types].xml', [
    `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/></Types>`,
  ]);
  addPart(zip, '_rels/.rels', [
    `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ]);
  addPart(zip, 'xl/workbook.xml', [
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Posts" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ]);
  const link = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${String(id)}" Type="${office}/${type}" Target="${target}"/>`;
  addPart(zip, 'xl/_rels/workbook.xml.rels', [
    `<Relationships xmlns="${packages}/relationships">${link(1, 'worksheet', 'worksheets/sheet1.xml')}${link(2, 'styles', 'styles.xml')}${link(3, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
  ]);
  addPart(zip, 'xl/worksheets/sheet1.xml', sheetXml(rows, strings));
  addPart(zip, 'xl/styles.xml', [
    `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  ]);
  addPart(zip, 'xl/sharedStrings.xml', stringsXml(strings));
  zip.end();
  closeSync(file);
}

function addPart(zip: Zip, name: string, texts: Iterable<string>): void {
  const part = new ZipDeflate(name, { level: 6 });
  part.mtime = new Date(2026, 3, 1);
  zip.add(part);
  let batch = DECLARATION;
  for (const text of texts) {
    batch += text;
    if (batch.length < BATCH) continue;
    part.push(Buffer.from(batch));
    batch = '';
  }
  part.push(Buffer.from(batch), true);
}

function* sheetXml(rows: number, strings: Map<string, number>): Generator<string> {
  const last = columnLetters(COLUMNS - 1) + String(rows + 1);
  yield `<worksheet xmlns="${main}"><dimension ref="A1:${last}"/><sheetData>`;
  yield rowXml(1, HEADERS, [], strings);
  const sample = sampleRows();
  for (let at = 0; at < rows; at++) {
    yield rowXml(at + 2, textsOf(sample[at % sample.length] ?? {}, at), numbersOf(at), strings);
  }
  yield '</sheetData></worksheet>';
}

function rowXml(
  number: number,
  texts: readonly string[],
  numbers: readonly number[],
  strings: Map<string, number>,
): string {
  const cells = texts.map((text, column) => {
    let position = strings.get(text);
    if (position === undefined) strings.set(text, (position = strings.size));
    return `<c r="${columnLetters(column)}${String(number)}" t="s"><v>${String(position)}</v></c>`;
  });
  numbers.forEach((value, at) => {
    const address = columnLetters(texts.length + at) + String(number);
    cells.push(`<c r="${address}"${at === 3 ? ' s="1"' : ''}><v>${String(value)}</v></c>`);
  });
  return `<row r="${String(number)}" spans="1:${String(COLUMNS)}">${cells.join('')}</row>`;
}

function* stringsXml(strings: ReadonlyMap<string, number>): Generator<string> {
  const count = String(strings.size);
  yield `<sst xmlns="${main}" count="${count}" uniqueCount="${count}">`;
  for (const text of strings.keys()) yield `<si><t>${encodeText(text)}</t></si>`;
  yield '</sst>';
}
