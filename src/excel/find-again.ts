/** Finds our columns again before they are taken back: they may have moved since. */
import { problem } from './problems';
import { areaOf } from './locate';
import { CannotGoOn, syncWhenFree } from './run';
import type { JournalEntry } from './journal';
import type { CellValue } from '../core/sheet/types';
import type { ListRef, WorkOptions } from './port';

/** How far from their old row headers are looked for. */
const ROWS_AROUND = 60;

/** How many columns are looked through, beyond those of the used range at the time. */
const COLUMNS_BEYOND = 60;
const SHEET_COLUMNS = 16_384;

export interface FoundAgain {
  /** Where the list is now. */
  readonly place: Pick<ListRef, 'headerRow' | 'firstRow' | 'rowCount'>;
  /** Where each column of the entry is now; null when it is no longer there. */
  readonly columns: readonly (number | null)[];
}

/** One request. Stops with words when the sheet is gone, protected, or holds none of our columns. */
export async function findAgain(
  context: Excel.RequestContext,
  entry: JournalEntry,
  options: WorkOptions,
): Promise<FoundAgain> {
  const { list } = entry;
  const targets = entry.columns.map((record) => record.target);
  const lastColumn = Math.max(list.lastUsedColumn, ...targets.map((target) => target.column));
  const top = Math.max(0, list.headerRow - ROWS_AROUND);
  const width = Math.min(SHEET_COLUMNS, lastColumn + COLUMNS_BEYOND);
  const seen = await syncWhenFree(
    context,
    () => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(list.sheetId);
      sheet.load('id');
      sheet.protection.load('protected');
      const used = sheet.getUsedRangeOrNullObject(true).untrack();
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      const around = sheet
        .getRangeByIndexes(top, 0, list.headerRow - top + ROWS_AROUND, width)
        .untrack();
      around.load('values');
      return { sheet, used, around };
    },
    options,
  );
  if (seen.sheet.isNullObject) throw new CannotGoOn(problem('gone', 'undo'));
  if (seen.sheet.protection.protected) throw new CannotGoOn(problem('protected', 'undo'));

  const rows: readonly (readonly CellValue[])[] = seen.around.values;
  const headers = targets.map((target) => target.header);
  const there = (row: number): number =>
    headers.filter((header) => rows[row]?.includes(header)).length;
  const order = [...rows.keys()].sort(
    (a, b) => Math.abs(a - list.headerRow + top) - Math.abs(b - list.headerRow + top),
  );
  const best = order.reduce((so, row) => (there(row) > there(so) ? row : so), order[0] ?? 0);
  const headerRow = top + best;
  const shift = headerRow - list.headerRow;
  const bottom = seen.used.isNullObject ? 0 : areaOf(seen.used).row + areaOf(seen.used).rows;
  return {
    place: {
      headerRow,
      firstRow: list.firstRow + shift,
      rowCount: Math.max(list.rowCount, bottom - (list.firstRow + shift)),
    },
    columns: targets.map((target, position) => {
      const cells = rows[best] ?? [];
      if (cells[target.column] === target.header) return target.column;
      const at = cells.indexOf(target.header);
      if (at >= 0) return at;
      return entry.leaving.has(position) ? target.column : null;
    }),
  };
}
