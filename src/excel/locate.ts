/** Finds out where the list is, in two requests and without reading more than its first rows. */
import type { CellValue } from '../core/sheet/types';
import { HEADER_SEARCH_ROWS } from '../core/sheet/find-header';
import { SAMPLE_ROWS } from '../core/sheet/find-columns';
import { DECISIONS_NAMESPACE } from '../core/review/xml';
import { inExcel } from './run';
import type { Outcome } from './problems';
import { parseRemembered, rememberedFor, SETTINGS_KEY } from './remembered';
import type { Area, ListPlace, PlaceChoice, TableName } from './port';

/** No more columns than this are looked at: a stray cell in XFD must not make the sample huge. */
export const SAMPLE_COLUMNS = 120;

/** The sample holds at most this many cells, whatever the shape. */
export const SAMPLE_CELLS = 12_000;

const SHEET_COLUMNS = 16_384;
const SHEET_ROWS = 1_048_576;

/** @returns null when the sheet is empty */
export function locate(choice: PlaceChoice = {}): Promise<Outcome<ListPlace | null>> {
  return inExcel('find the list', async (context) => {
    const { workbook } = context;
    const inTables = workbook.getActiveCell().untrack().getTables(false);
    inTables.load('items/id');
    const ground = queueGround(workbook.worksheets.getActiveWorksheet());
    const kept = queueKept(context);
    await context.sync();

    if (ground.used.isNullObject) return null;
    const { tables } = ground;
    const wanted = choice.tableId ?? inTables.items[0]?.id;
    const table =
      tables.items.find((one) => one.id === wanted) ??
      (tables.items.length === 1 ? tables.items[0] : undefined);
    const sampled = queueSample(ground, table, SAMPLE_CELLS);
    await context.sync();
    return placeOf(ground, sampled, kept);
  });
}

/** What is asked of a sheet first. */
export interface Ground {
  readonly sheet: Excel.Worksheet;
  readonly tables: Excel.TableCollection;
  readonly used: Excel.Range;
}

export function queueGround(sheet: Excel.Worksheet): Ground {
  const { protection, tables } = sheet;
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  sheet.load('id,name');
  protection.load('protected');
  tables.load('items/id,items/name,items/showHeaders,items/showTotals');
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return { sheet, tables, used };
}

/** What is asked of the workbook: our settings, and whether it keeps decisions. */
export interface Kept {
  readonly setting: Excel.Setting;
  /** How many parts hold decisions. */
  readonly parts: OfficeExtension.ClientResult<number>;
}

export function queueKept({ workbook }: Excel.RequestContext): Kept {
  const setting = workbook.settings.getItemOrNullObject(SETTINGS_KEY);
  setting.load('value');
  const parts = workbook.customXmlParts.getByNamespace(DECISIONS_NAMESPACE).getCount();
  return { setting, parts };
}

/** What is asked of it next. */
export interface Sampled {
  readonly table: Excel.Table | undefined;
  readonly range: Excel.Range | undefined;
  readonly sample: Excel.Range;
}

/** @param cells how many cells the sample may have, within reason */
export function queueSample(
  { sheet, used }: Ground,
  table: Excel.Table | undefined,
  cells: number,
): Sampled {
  const usedArea = areaOf(used);
  const [rows, columns] = sampleSize(usedArea, cells);
  const corner = table
    ? table.getRange().untrack().getCell(0, 0).untrack()
    : sheet.getCell(usedArea.row, usedArea.column).untrack();
  const sample = corner.getResizedRange(rows - 1, columns - 1).untrack();
  const range = table?.getRange().untrack();
  range?.load('rowIndex,columnIndex,rowCount,columnCount');
  sample.load('values');
  return { table, range, sample };
}

export function placeOf(
  { sheet, tables, used }: Ground,
  { table, range, sample }: Sampled,
  { setting, parts }: Kept,
): ListPlace {
  const usedArea = areaOf(used);
  const whole = range ? areaOf(range) : usedArea;
  const area = table?.showTotals ? { ...whole, rows: whole.rows - 1 } : whole;
  const seen = trimmed(sample.values, area);
  const settings = parseRemembered(setting.isNullObject ? '' : setting.value);
  const remembered = rememberedFor(settings, sheet.id, table?.id ?? null, seen);
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    sheetProtected: sheet.protection.protected,
    table: table ? { id: table.id, name: table.name } : null,
    tables: tables.items.map((one): TableName => ({ id: one.id, name: one.name })),
    area,
    lastUsedColumn: usedArea.column + usedArea.columns - 1,
    headerKnown: table?.showHeaders ?? false,
    sample: seen,
    remembered: remembered?.columns ?? [],
    unfinished: remembered?.complete === false,
    hasDecisions: parts.value > 0,
  };
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

/** A sample has at least so many rows, however wide it is: enough to find a header in. */
const LEAST_ROWS = HEADER_SEARCH_ROWS + 20;

/** Rows and columns of the sample: enough to find header and columns, bounded in cells. */
function sampleSize(used: Area, cells: number): readonly [number, number] {
  const columns = Math.min(used.columns, SAMPLE_COLUMNS, SHEET_COLUMNS - used.column);
  const least = cells < SAMPLE_CELLS ? HEADER_SEARCH_ROWS / 2 : LEAST_ROWS;
  const rows = Math.min(
    used.rows,
    HEADER_SEARCH_ROWS + SAMPLE_ROWS,
    Math.max(least, Math.floor(cells / columns)),
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
