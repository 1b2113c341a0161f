/** Finds out where the list is, in two requests and without reading more than its first rows. */
import type { CellValue } from '../core/sheet/types';
import { HEADER_SEARCH_ROWS } from '../core/sheet/find-header';
import { SAMPLE_ROWS } from '../core/sheet/find-columns';
import { inExcel } from './run';
import type { Outcome } from './problems';
import { parseRemembered, rememberedFor, SETTINGS_KEY } from './remembered';
import type { Area, ListPlace, PlaceChoice, TableName } from './port';

/** No more columns than this are looked at: a stray cell in XFD must not make the sample huge. */
export const SAMPLE_COLUMNS = 120;

/** The sample holds at most this many cells, whatever the shape. */
const SAMPLE_CELLS = 12_000;

const SHEET_COLUMNS = 16_384;
const SHEET_ROWS = 1_048_576;

/** @returns null when the sheet is empty */
export function locate(choice: PlaceChoice = {}): Promise<Outcome<ListPlace | null>> {
  return inExcel('find the list', async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getActiveWorksheet();
    const { protection, tables } = sheet;
    const inTables = workbook.getActiveCell().untrack().getTables(false);
    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    const setting = workbook.settings.getItemOrNullObject(SETTINGS_KEY);
    sheet.load('id,name');
    protection.load('protected');
    tables.load('items/id,items/name,items/showHeaders,items/showTotals');
    inTables.load('items/id');
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    setting.load('value');
    await context.sync();

    if (used.isNullObject) return null;
    const wanted = choice.tableId ?? inTables.items[0]?.id;
    const table =
      tables.items.find((one) => one.id === wanted) ??
      (tables.items.length === 1 ? tables.items[0] : undefined);

    const usedArea = areaOf(used);
    const [rows, columns] = sampleSize(usedArea);
    const corner = table
      ? table.getRange().untrack().getCell(0, 0).untrack()
      : sheet.getCell(usedArea.row, usedArea.column).untrack();
    const sample = corner.getResizedRange(rows - 1, columns - 1).untrack();
    const range = table?.getRange().untrack();
    range?.load('rowIndex,columnIndex,rowCount,columnCount');
    sample.load('values');
    await context.sync();

    const whole = range ? areaOf(range) : usedArea;
    const area = table?.showTotals ? { ...whole, rows: whole.rows - 1 } : whole;
    const seen = trimmed(sample.values, area);
    const remembered = rememberedFor(
      parseRemembered(setting.isNullObject ? '' : setting.value),
      sheet.id,
      table?.id ?? null,
      seen,
    );
    return {
      sheetId: sheet.id,
      sheetName: sheet.name,
      sheetProtected: protection.protected,
      table: table ? { id: table.id, name: table.name } : null,
      tables: tables.items.map((one): TableName => ({ id: one.id, name: one.name })),
      area,
      lastUsedColumn: usedArea.column + usedArea.columns - 1,
      headerKnown: table?.showHeaders ?? false,
      sample: seen,
      remembered: remembered?.columns ?? [],
      unfinished: remembered?.complete === false,
    };
  });
}

/** The numbers of a loaded range. */
export function areaOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

/** Rows and columns of the sample: enough to find header and columns, bounded in cells. */
function sampleSize(used: Area): readonly [number, number] {
  const columns = Math.min(used.columns, SAMPLE_COLUMNS, SHEET_COLUMNS - used.column);
  const rows = Math.min(
    used.rows,
    HEADER_SEARCH_ROWS + SAMPLE_ROWS,
    Math.max(60, Math.floor(SAMPLE_CELLS / columns)),
    SHEET_ROWS - used.row,
  );
  return [rows, columns];
}

/** A table's sample was cut by the used range's size, so it may reach beyond the table. */
function trimmed(
  values: readonly (readonly CellValue[])[],
  area: Area,
): readonly (readonly CellValue[])[] {
  return values.slice(0, area.rows).map((row) => row.slice(0, area.columns));
}
