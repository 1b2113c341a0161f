/**
 * Opens an .xlsx file. What is read: values, formulas, looks, sizes, merged cells, tables, custom XML.
 */
import type { Cell, CellValue as FileValue, Sheet, Workbook } from 'hucre';
import { parseBlock } from '../../host/address';
import type { CellValue } from '../../host/store';
import { charactersToPoints } from '../grid/units';
import { readCustomXml } from './custom-xml';
import { fromParts } from './kept';
import { PackageParts } from './package-parts';
import { readingRange, scanSheets, type SheetScan } from './scan-sheets';
import { emptySheet, type FileCell, type FileSheet, type FileTable } from './model';
import type { FileWorkbook, OpenFailure } from './model';
import { fromFileStyle } from './xlsx-styles';

/** Days from Excel's day 0 (30 December 1899) to that of a workbook that counts from 1904. */
const TO_1904 = 1462;

/** First bytes of the older format (.xls), and of an .xlsx under a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, place) => bytes[place] === byte);

/** Whether a number format shows a day, its texts, colours, languages and `[h]` left aside. */
function showsDay(numberFormat: string): boolean {
  const unquoted = numberFormat.split('"').filter((_, at) => at % 2 === 0);
  return /[dy]|mmm/i.test(unquoted.join('').replace(/\[[^[\]]*\]|[\\*_]./g, ''));
}

/** How the numbers of a sheet are to be read. */
interface Numbers {
  readonly inFile: SheetScan['numbers'];
  readonly from1904: boolean;
}

/**
 * The number that hucre made a date of. The grid counts days from 1900, so a day counted from 1904
 * becomes the same day there; a time of day, or a number of hours, is the same in both.
 */
function serialOf(place: string, numberFormat: string, { inFile, from1904 }: Numbers): CellValue {
  const serial = inFile.get(place);
  if (serial === undefined) throw new Error('Rolecheck: a date is not where hucre read it');
  return from1904 && showsDay(numberFormat) ? serial + TO_1904 : serial;
}

function toCell(
  value: FileValue | undefined,
  cell: Cell | undefined,
  serial: (numberFormat: string) => CellValue,
): FileCell | null {
  const isError = cell?.type === 'error' || /^#[A-Z/0]+[!?A]$/.test(String(cell?.formulaResult));
  const format = fromFileStyle(cell?.style);
  const numberFormat = cell?.style?.numFmt ?? (value instanceof Date ? 'dd/mm/yyyy' : undefined);
  const given = cell?.formulaResult ?? value ?? '';
  const shown = given instanceof Date ? serial(numberFormat ?? '') : given;
  const content = isError && shown !== '' ? { error: String(shown) } : shown;
  const looks = Object.keys(format).length > 0;
  if (content === '' && cell?.formula === undefined && !looks && numberFormat === undefined) {
    return null;
  }
  return {
    value: content,
    ...(cell?.formula === undefined ? {} : { formula: `=${cell.formula.replace(/^=/, '')}` }),
    ...(numberFormat === undefined || numberFormat === 'General' ? {} : { numberFormat }),
    ...(looks ? { format } : {}),
  };
}

function tablesOf(sheet: Sheet): FileTable[] {
  return (sheet.tables ?? []).flatMap((table) => {
    const block = table.range === undefined ? null : parseBlock(table.range);
    if (block === null) return [];
    const columns = table.columns.map(({ name }) => name);
    const { name, displayName, style = '', showTotalRow: showTotals = false } = table;
    return [{ name: displayName ?? name, block, columns, style, showTotals }];
  });
}

function visibilityOf(sheet: Sheet): FileSheet['visibility'] {
  if (sheet.veryHidden) return 'VeryHidden';
  return sheet.hidden ? 'Hidden' : 'Visible';
}

function toSheet(sheet: Sheet, numbers: Numbers): FileSheet {
  const lines = (sheet.columns ?? []).map(({ width }) =>
    width === undefined ? null : charactersToPoints(width),
  );
  return {
    ...emptySheet(sheet.name),
    visibility: visibilityOf(sheet),
    rows: sheet.rows.map((row, r) =>
      row.map((value, c) => {
        const place = `${String(r)},${String(c)}`;
        return toCell(value, sheet.cells?.get(place), (format) => serialOf(place, format, numbers));
      }),
    ),
    widths: lines,
    hiddenColumns: (sheet.columns ?? []).flatMap((column, c) => (column.hidden ? [c] : [])),
    hiddenRows: [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : [])),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    frozenRows: sheet.freezePane?.rows ?? 0,
    frozenColumns: sheet.freezePane?.columns ?? 0,
    tables: tablesOf(sheet),
  };
}

/** Things in the file that the workbench neither shows nor puts into a saved copy. */
function leftOut(workbook: Workbook): string[] {
  const any = (has: (sheet: Sheet) => unknown[] | undefined): boolean =>
    workbook.sheets.some((sheet) => (has(sheet)?.length ?? 0) > 0);
  const comments = (sheet: Sheet): unknown[] =>
    [...(sheet.cells?.values() ?? [])].filter((cell) => cell.comment !== undefined);
  const found: [string, boolean][] = [
    ['charts', any((sheet) => sheet.charts)],
    ['pictures', any((sheet) => sheet.images)],
    ['pivot tables', any((sheet) => sheet.pivotTables)],
    ['conditional formats', any((sheet) => sheet.conditionalRules)],
    ['drop-down lists', any((sheet) => sheet.dataValidations)],
    ['comments', any(comments)],
    ['defined names', (workbook.namedRanges?.length ?? 0) > 0],
    ['filters', workbook.sheets.some((sheet) => sheet.autoFilter !== undefined)],
    ['sheet protection', workbook.sheets.some((sheet) => sheet.protection !== undefined)],
  ];
  return found.filter(([, there]) => there).map(([name]) => name);
}

/** Reads an .xlsx file; what cannot be read is said in a sentence. */
export async function readXlsxFile(
  name: string,
  bytes: Uint8Array,
): Promise<FileWorkbook | OpenFailure> {
  if (startsWith(bytes, COMPOUND_FILE)) {
    return {
      failure: `${name} is protected by a password or is an older .xls file. Save it as an .xlsx without a password, then open that.`,
    };
  }
  if (!startsWith(bytes, ZIP)) return { failure: `${name} is not an Excel workbook.` };
  try {
    return await read(name, bytes);
  } catch {
    return { failure: `${name} could not be read: it is damaged, or not an Excel workbook.` };
  }
}

async function read(name: string, bytes: Uint8Array): Promise<FileWorkbook | OpenFailure> {
  const parts = new PackageParts(bytes);
  const scans = scanSheets(parts);
  const reading = readingRange(scans);
  if ('tooLarge' in reading) {
    const [row, column] = reading.tooLarge;
    return {
      failure: `${name} is too large for the workbench: its cells reach down to row ${row.toLocaleString('en-GB')} and across to column ${column}. Delete what stands far out, or try the file in Excel.`,
    };
  }
  const { readXlsx } = await import('hucre/xlsx');
  const { range } = reading;
  const isSheet = (_: unknown, at: number): boolean => scans[at] !== null;
  const workbook = await readXlsx(bytes, { readStyles: true, range, sheets: isSheet });
  const shown = scans.filter((scan) => scan !== null);
  if (workbook.sheets.length === 0) return { failure: `${name} has no sheets.` };
  const from1904 = workbook.dateSystem === '1904';
  const custom = readCustomXml(parts);
  const kept = fromParts(custom.xmlParts);
  const before = scans.slice(0, workbook.activeSheet ?? 0).filter((scan) => scan !== null).length;
  return {
    name,
    sheets: workbook.sheets.map((sheet, at) => ({
      ...toSheet(sheet, { inFile: shown[at]?.numbers ?? new Map(), from1904 }),
      id: kept.ids.get(sheet.name) ?? '',
    })),
    front: Math.min(before, shown.length - 1),
    xmlParts: kept.xmlParts,
    settings: kept.settings,
    leftOut: [
      ...leftOut(workbook),
      ...(shown.length < scans.length ? ['chart sheets'] : []),
      ...custom.leftOut,
      ...(kept.isDamaged ? ['damaged settings'] : []),
    ],
  };
}
