/** Finds out where the list is, in two requests and without reading more than its first rows. */
import type { CellGrid, CellValue } from '../core/sheet/types';
import { HEADER_SEARCH_ROWS } from '../core/sheet/find-header';
import { SAMPLE_ROWS } from '../core/sheet/find-columns';
import { DECISIONS_NAMESPACE } from '../core/review/xml';
import { addressOf, plainLists } from './plain-lists';
import { codeOf, inExcel } from './run';
import { kindOf, type Outcome } from './problems';
import { parseRemembered, rememberedFor, SETTINGS_KEY } from './remembered';
import type { Area, ListPlace, PlaceChoice, PlainList, TableName } from './port';

/** No more columns than this are looked at: a stray cell in XFD must not make the sample huge. */
export const SAMPLE_COLUMNS = 120;

/** The sample holds at most this many cells, whatever the shape. */
export const SAMPLE_CELLS = 12_000;

const SHEET_COLUMNS = 16_384;
const SHEET_ROWS = 1_048_576;

/** @returns null when the sheet is empty */
export function locate(choice: PlaceChoice = {}): Promise<Outcome<ListPlace | null>> {
  return inExcel('find the list', async (context) => {
    const { ground, kept, selected } = await lookInFront(context);
    if (ground.used.isNullObject) return null;
    const table = wantedTable(ground.tables.items, choice, selected);
    const sampled = queueSample(ground, table, SAMPLE_CELLS);
    const others = ground.tables.items.map((one) => {
      const range = one.getRange().untrack();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return range;
    });
    await context.sync();
    const place = placeOf(ground, sampled, kept);
    const areas = others.map(areaOf);
    const used = await usedSample(context, ground, sampled, areas);
    return withLists(place, { choice, used, areas, usedArea: areaOf(ground.used), kept });
  });
}

/** What is selected may be a chart, or nothing: then the sheet in front is all there is to go by. */
async function lookInFront(context: Excel.RequestContext): Promise<{
  readonly ground: Ground;
  readonly kept: Kept;
  readonly selected: string | undefined;
}> {
  const { workbook } = context;
  const ask = async (withCell: boolean): ReturnType<typeof lookInFront> => {
    const inTables = withCell ? workbook.getActiveCell().untrack().getTables(false) : undefined;
    inTables?.load('items/id');
    const ground = queueGround(workbook.worksheets.getActiveWorksheet());
    const kept = queueKept(context);
    await context.sync();
    return { ground, kept, selected: inTables?.items[0]?.id };
  };
  try {
    return await ask(true);
  } catch (error) {
    const kind = kindOf(codeOf(error));
    if (kind !== 'no-cell' && kind !== 'gone') throw error;
    return ask(false);
  }
}

function wantedTable(
  tables: readonly Excel.Table[],
  { tableId, plain, lastTableId }: PlaceChoice,
  selected: string | undefined,
): Excel.Table | undefined {
  const byId = (id: string | undefined): Excel.Table | undefined =>
    tables.find((one) => one.id === id);
  const isPlain = plain !== undefined && tableId === undefined;
  return byId(tableId ?? (isPlain ? undefined : selected)) ?? byId(lastTableId) ?? tables[0];
}

/** The first rows of the used range; null where tables are all there is on the sheet. */
async function usedSample(
  context: Excel.RequestContext,
  ground: Ground,
  { table, sample }: Sampled,
  tables: readonly Area[],
): Promise<CellGrid | null> {
  const { row, column, rows, columns } = areaOf(ground.used);
  if (!table) return sample.values;
  const isCovered = tables.some(
    (one) =>
      one.column <= column &&
      one.column + one.columns >= column + columns &&
      one.row + one.rows >= row + rows,
  );
  if (isCovered) return null;
  const all = queueSample(ground, undefined, SAMPLE_CELLS);
  await context.sync();
  return all.sample.values;
}

interface Seen {
  readonly choice: PlaceChoice;
  readonly used: CellGrid | null;
  readonly areas: readonly Area[];
  readonly usedArea: Area;
  readonly kept: Kept;
}

/** The place with all lists of its sheet, or the plain list that was chosen. */
function withLists(place: ListPlace, { choice, used, areas, usedArea, kept }: Seen): ListPlace {
  const { sheetId } = place;
  const found = used ? plainLists(used, usedArea, areas) : [];
  const plain = found.map((area): PlainList => ({
    sheetId,
    column: area.column,
    address: addressOf(area),
  }));
  const tables = place.tables.map((one, at) => {
    const area = areas[at];
    return area ? { ...one, address: addressOf(area) } : one;
  });
  const at = plain.findIndex(
    (one) => one.sheetId === choice.plain?.sheetId && one.column === choice.plain.column,
  );
  const [area, chosen] = [found[at], plain[at]];
  if (choice.tableId !== undefined || !area || !chosen || !used) {
    return { ...place, tables, plain };
  }
  const [top, left] = [area.row - usedArea.row, area.column - usedArea.column];
  const sample = used.slice(top).map((row) => row.slice(left, left + area.columns));
  const remembered = rememberedIn(kept, sheetId, null, sample);
  const own = { table: null, area, headerKnown: false, sample, ...remembered };
  return { ...place, ...own, tables, plain, chosen };
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
  kept: Kept,
): ListPlace {
  const usedArea = areaOf(used);
  const whole = range ? areaOf(range) : usedArea;
  const area = table?.showTotals ? { ...whole, rows: whole.rows - 1 } : whole;
  const seen = trimmed(sample.values, area);
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
    ...rememberedIn(kept, sheet.id, table?.id ?? null, seen),
    hasDecisions: kept.parts.value > 0,
  };
}

function rememberedIn(
  { setting }: Kept,
  sheetId: string,
  tableId: string | null,
  seen: CellGrid,
): Pick<ListPlace, 'remembered' | 'unfinished'> {
  const settings = parseRemembered(setting.isNullObject ? '' : setting.value);
  const one = rememberedFor(settings, sheetId, tableId, seen);
  return { remembered: one?.columns ?? [], unfinished: one?.complete === false };
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
