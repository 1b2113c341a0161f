import { zipOf, type TestPart } from './zip';

const transitional = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const strict = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface TestSheet {
  readonly name: string;
  /** Everything inside `<worksheet>`. */
  readonly xml: string;
  readonly state?: 'hidden' | 'veryHidden';
}

export interface TestWorkbook {
  readonly sheets: readonly TestSheet[];
  /** The inside of each `<si>`. */
  readonly strings?: readonly string[];
  readonly form?: 'transitional' | 'strict';
  /** Parts besides the usual ones. */
  readonly more?: readonly TestPart[];
  readonly date1904?: boolean;
  /** Declared on sheets for the main names, such as `x:`. */
  readonly prefix?: string;
  /** The whole part that says of what kind parts are; readers other than ours need it. */
  readonly contentTypes?: string;
  /** The whole styles part. */
  readonly styles?: string;
}

/** The XML of a sheet with its data, in Excel's usual form. */
export function sheetData(rows: string, before = '', after = ''): string {
  return `${before}<sheetData>${rows}</sheetData>${after}`;
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

function sheetPart(inside: string, main: string, prefix: string): string {
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  return `${xml}<${prefix}worksheet ${name}="${main}">${inside}</${prefix}worksheet>`;
}

/** Builds an .xlsx. */
export function workbookOf(book: TestWorkbook): Buffer {
  const { main, relations } = book.form === 'strict' ? strict : transitional;
  const sheets = book.sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${String(at + 1)}"${state ? ` state="${state}"` : ''} r:id="rId${String(at + 1)}"/>`,
  );
  const links = book.sheets.map(
    (_, at) =>
      `<Relationship Id="rId${String(at + 1)}" Type="${relations}/worksheet" Target="worksheets/sheet${String(at + 1)}.xml"/>`,
  );
  const strings = book.strings
    ? `<Relationship Id="rIdS" Type="${relations}/sharedStrings" Target="/xl/sharedStrings.xml"/>`
    : '';
  const styles =
    book.styles === undefined
      ? ''
      : `<Relationship Id="rIdF" Type="${relations}/styles" Target="styles.xml"/>`;
  const parts: TestPart[] = [
    { name: '[Content_Types].xml', content: `${xml}${book.contentTypes ?? '<Types/>'}` },
    {
      name: '_rels/.rels',
      content: `${xml}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${xml}<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${book.date1904 ? ' date1904="1"' : ''}/><sheets>${sheets.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${xml}<Relationships xmlns="${packageRelations}">${links.join('')}${strings}${styles}</Relationships>`,
    },
    ...book.sheets.map((sheet, at) => ({
      name: `xl/worksheets/sheet${String(at + 1)}.xml`,
      content: sheetPart(sheet.xml, main, book.prefix ?? ''),
    })),
    ...(book.strings
      ? [
          {
            name: 'xl/sharedStrings.xml',
            content: `${xml}<sst xmlns="${main}">${book.strings.map((si) => `<si>${si}</si>`).join('')}</sst>`,
          },
        ]
      : []),
    ...(book.styles === undefined ? [] : [{ name: 'xl/styles.xml', content: book.styles }]),
    ...(book.more ?? []),
  ];
  return zipOf(parts);
}
