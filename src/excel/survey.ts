/** Looks at the ground before the first write: is the list still there, and where is there room? */
import type { CellValue } from '../core/sheet/types';
import { headerText } from './headers';
import type { Keeper } from './keeper';
import { keyCandidates, type KeyCandidate } from './keys';
import { areaOf } from './locate';
import { placeColumns, type Target } from './place';
import { problem } from './problems';
import { CannotGoOn, syncWhenFree } from './run';
import type { ListRef, WorkOptions, WriteRequest } from './port';

const SHEET_COLUMNS = 16_384;

/** More cells than this are not looked through for formulas that show nothing. */
const MOST_CELLS = 400_000;

export interface Survey {
  /** The list as it is now: our own columns may have been added to it since it was found. */
  readonly list: ListRef;
  readonly targets: readonly Target[];
  /** Columns by which the rows of the list may be known again, the title first; none is ours. */
  readonly keys: readonly KeyCandidate[];
  /** The setting's text as it is; null when there is none. */
  readonly settingBefore: string | null;
}

/** One request, two when the cells beside the list are formatted. Stops with words if it cannot be done. */
export async function survey(
  context: Excel.RequestContext,
  request: WriteRequest,
  keeper: Keeper,
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
      const setting = context.workbook.settings.getItemOrNullObject(keeper.settingKey);
      setting.load('value');
      const used = sheet.getUsedRangeOrNullObject(true).untrack();
      used.load('columnIndex,columnCount');
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
      return { sheet, headers, setting, used, table, tableRange, values, formatted };
    },
    options,
  );

  if (seen.sheet.isNullObject || seen.table?.isNullObject) stop('gone');
  if (seen.sheet.protection.protected) stop('protected');
  const grown =
    seen.tableRange && grownBy(seen.tableRange, seen.table?.showTotals ?? false, request);
  if (grown === null) stop('moved');
  const headers: readonly CellValue[] = seen.headers.values[0] ?? [];
  const headerAt = (column: number): string => headerText(headers[column - list.firstColumn]);
  if (headerAt(request.titleColumn) !== headerText(request.titleHeader)) stop('moved');
  const isElse = keeper.expected.some(({ column, header }) => {
    const now = headerAt(column);
    // A column without a header goes by the name of what it stands for.
    return now !== '' && now !== headerText(header);
  });
  if (isElse) stop('moved');

  // The list may have been found before something was written right of it.
  const lastUsedColumn = seen.used.isNullObject
    ? list.lastUsedColumn
    : Math.max(list.lastUsedColumn, seen.used.columnIndex + seen.used.columnCount - 1);
  const isSeen = !list.table || lastUsedColumn <= lastColumn + wide;
  const noValues = isSeen && (seen.values?.isNullObject ?? false);
  const besideIsFree =
    noValues &&
    (seen.formatted?.isNullObject !== false || (await holdsNoFormula(context, seen.formatted)));

  const settingBefore = seen.setting.isNullObject ? null : String(seen.setting.value);
  const remembered = keeper.columnsOf(settingBefore, list, [headers]);
  const targets = placeColumns(columns, {
    headers,
    firstColumn: list.firstColumn,
    lastColumn,
    lastUsedColumn,
    inTable: list.table !== null,
    remembered,
    besideIsFree,
  });
  if (targets.some((target) => target.column >= SHEET_COLUMNS)) stop('blocked-cells');
  // Where new columns go can only be told from the list as it is.
  if (grown && targets.some((target) => target.kind !== 'own')) stop('moved');
  const columnCount = list.columnCount + (grown ?? 0);
  const ours = new Set(remembered.map(({ header }) => headerText(header)));
  const texts = headers.slice(0, list.columnCount).map(headerText);
  const keys = keyCandidates(texts, ours, request.titleColumn - list.firstColumn, list.firstColumn);
  return { list: { ...list, columnCount, lastUsedColumn }, targets, keys, settingBefore };
}

function stop(kind: 'gone' | 'protected' | 'moved' | 'blocked-cells'): never {
  throw new CannotGoOn(problem(kind, 'prepare the columns'));
}

/**
 * Columns that a table has grown by at its end, or null when it no longer begins where it did or
 * has no room for every row.
 */
function grownBy(range: Excel.Range, showTotals: boolean, { list }: WriteRequest): number | null {
  const area = areaOf(range);
  const lastRow = area.row + area.rows - (showTotals ? 1 : 0);
  const isThere =
    area.row === Math.min(list.headerRow, list.firstRow) &&
    area.column === list.firstColumn &&
    area.columns >= list.columnCount &&
    lastRow >= list.firstRow + list.rowCount;
  return isThere ? area.columns - list.columnCount : null;
}

/** A formula that shows nothing is somebody's work all the same: such cells are not free. */
async function holdsNoFormula(context: Excel.RequestContext, range: Excel.Range): Promise<boolean> {
  if (range.cellCount < 0 || range.cellCount > MOST_CELLS) return false;
  range.load('formulas');
  await context.sync();
  return range.formulas.every((row) => row.every((cell) => cell === ''));
}
