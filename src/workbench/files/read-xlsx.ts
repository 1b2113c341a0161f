/**
 * Opens an .xlsx file. What is read: values, formulas, looks, sizes, merged cells, tables, custom XML.
 */
import type { Cell, CellValue as FileValue, Sheet, Workbook } from 'hucre';
import { parseBlock } from '../../host/address';
import type { CellValue } from '../../host/store';
import { charactersToPoints } from '../grid/units';
import { readCustomXml } from './custom-xml';
import { emptySheet, type FileCell, type FileSheet, type FileTable } from './model';
import type { FileWorkbook, OpenFailure } from './model';
import { fromFileStyle } from './xlsx-styles';

/** Days from Excel's day 0 (30 December 1899) to 1 January 1970. */
const EPOCH = 25_569;
const DAY = 86_400_000;

/** First bytes of the older format (.xls), and of an .xlsx under a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, place) => bytes[place] === byte);

function valueOf(value: FileValue | undefined, isError: boolean): CellValue {
  if (value === undefined || value === null) return '';
  if (value instanceof Date) return Math.round((value.getTime() / DAY + EPOCH) * 1e9) / 1e9;
  return isError ? { error: String(value) } : value;
}

function toCell(value: FileValue | undefined, cell: Cell | undefined): FileCell | null {
  const isError = cell?.type === 'error' || /^#[A-Z/0]+[!?A]$/.test(String(cell?.formulaResult));
  const format = fromFileStyle(cell?.style);
  const numberFormat = cell?.style?.numFmt ?? (value instanceof Date ? 'dd/mm/yyyy' : undefined);
  const content = valueOf(cell?.formulaResult ?? value, isError);
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

function toSheet(sheet: Sheet): FileSheet {
  const lines = (sheet.columns ?? []).map(({ width }) =>
    width === undefined ? null : charactersToPoints(width),
  );
  return {
    ...emptySheet(sheet.name),
    visibility: visibilityOf(sheet),
    rows: sheet.rows.map((row, r) =>
      row.map((value, c) => toCell(value, sheet.cells?.get(`${String(r)},${String(c)}`))),
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
  const { readXlsx } = await import('hucre/xlsx');
  try {
    const workbook = await readXlsx(bytes, { readStyles: true });
    if (workbook.sheets.length === 0) return { failure: `${name} has no sheets.` };
    const custom = readCustomXml(bytes);
    return {
      ...{ name, sheets: workbook.sheets.map(toSheet), front: workbook.activeSheet ?? 0 },
      xmlParts: custom.xmlParts,
      leftOut: [...leftOut(workbook), ...custom.leftOut],
    };
  } catch {
    return { failure: `${name} could not be read: it is damaged, or not an Excel workbook.` };
  }
}
