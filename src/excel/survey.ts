/** Looks at the ground before the first write: is the list still there, and where is there room? */
import type { CellValue } from '../core/sheet/types';
import { areaOf } from './locate';
import { placeColumns, type Target } from './place';
import { problem } from './problems';
import { parseRemembered, rememberedFor, SETTINGS_KEY, type Remembered } from './remembered';
import { CannotGoOn, syncWhenFree } from './run';
import type { WorkOptions, WriteRequest } from './port';

const SHEET_COLUMNS = 16_384;

/** More cells than this are not looked through for formulas that show nothing. */
const MOST_CELLS = 400_000;

export interface Survey {
  readonly targets: readonly Target[];
  readonly remembered: Remembered;
  /** The setting's text as it is; null when there is none. */
  readonly settingBefore: string | null;
}

/** One request, two when the cells beside the list are formatted. Stops with words if it cannot be done. */
export async function survey(
  context: Excel.RequestContext,
  request: WriteRequest,
  options: WorkOptions,
): Promise<Survey> {
  const { list, columns } = request;
  const lastColumn = list.firstColumn + list.columnCount - 1;
  // One column more than is needed, so that our columns do not touch what stands further right.
  // A table pushes whatever is right of it aside, so there nothing at all may stand.
  const wide = Math.max(columns.length + 1, list.table ? list.lastUsedColumn - lastColumn : 0);
  const fits = lastColumn + 1 + wide <= SHEET_COLUMNS;
  const span = Math.min(
    Math.max(list.lastUsedColumn, lastColumn) - list.firstColumn + 1 + wide,
    SHEET_COLUMNS - list.firstColumn,
  );

  const seen = await syncWhenFree(
    context,
    () => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(list.sheetId);
      sheet.load('id');
      sheet.protection.load('protected');
      const headers = sheet.getRangeByIndexes(list.headerRow, list.firstColumn, 1, span).untrack();
      headers.load('values');
      const setting = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY);
      setting.load('value');
      const table = list.table ? sheet.tables.getItemOrNullObject(list.table.id) : undefined;
      table?.load('id,showTotals');
      const tableRange = table?.getRange().untrack();
      tableRange?.load('rowIndex,columnIndex,rowCount,columnCount');
      const beside = fits
        ? sheet.getRangeByIndexes(list.headerRow, lastColumn + 1, list.rowCount + 2, wide).untrack()
        : undefined;
      const values = beside?.getUsedRangeOrNullObject(true).untrack();
      const formatted = beside?.getUsedRangeOrNullObject(false);
      values?.load('address');
      formatted?.load('address,cellCount');
      return { sheet, headers, setting, table, tableRange, values, formatted };
    },
    options,
  );

  if (seen.sheet.isNullObject || seen.table?.isNullObject) stop('gone');
  if (seen.sheet.protection.protected) stop('protected');
  if (seen.tableRange && !sameTable(seen.tableRange, seen.table?.showTotals ?? false, request)) {
    stop('moved');
  }
  const headers: readonly CellValue[] = seen.headers.values[0] ?? [];
  if (headers[request.titleColumn - list.firstColumn] !== request.titleHeader) stop('moved');

  const noValues = seen.values?.isNullObject ?? false;
  const besideIsFree =
    noValues &&
    (seen.formatted?.isNullObject !== false || (await holdsNoFormula(context, seen.formatted)));

  const settingBefore = seen.setting.isNullObject ? null : String(seen.setting.value);
  const remembered = parseRemembered(settingBefore);
  const known = rememberedFor(remembered, list.sheetId, list.table?.id ?? null, [headers]);
  const targets = placeColumns(columns, {
    headers,
    firstColumn: list.firstColumn,
    lastColumn,
    lastUsedColumn: list.lastUsedColumn,
    inTable: list.table !== null,
    remembered: known?.columns ?? [],
    besideIsFree,
  });
  if (targets.some((target) => target.column >= SHEET_COLUMNS)) stop('blocked-cells');
  return { targets, remembered, settingBefore };
}

function stop(kind: 'gone' | 'protected' | 'moved' | 'blocked-cells'): never {
  throw new CannotGoOn(problem(kind, 'prepare the columns'));
}

/** The table still begins where it did and has room for every row that was coded. */
function sameTable(range: Excel.Range, showTotals: boolean, { list }: WriteRequest): boolean {
  const area = areaOf(range);
  const lastRow = area.row + area.rows - (showTotals ? 1 : 0);
  return (
    area.row === Math.min(list.headerRow, list.firstRow) &&
    area.column === list.firstColumn &&
    area.columns === list.columnCount &&
    lastRow >= list.firstRow + list.rowCount
  );
}

/** A formula that shows nothing is somebody's work all the same: such cells are not free. */
async function holdsNoFormula(context: Excel.RequestContext, range: Excel.Range): Promise<boolean> {
  if (range.cellCount < 0 || range.cellCount > MOST_CELLS) return false;
  range.load('formulas');
  await context.sync();
  return range.formulas.every((row) => row.every((cell) => cell === ''));
}
