/** Finds our columns again before they are taken back: they may have moved since. */
import { problem } from './problems';
import { areaOf } from './locate';
import { CannotGoOn, syncWhenFree } from './run';
import { headerText } from './headers';
import type { Step } from './problems';
import type { CellValue } from '../core/sheet/types';
import type { ListRef, WorkOptions } from './port';

/** How far from their old row headers are looked for. */
const ROWS_AROUND = 60;

/** How many columns are looked through, beyond those of the used range at the time. */
const COLUMNS_BEYOND = 60;
const SHEET_COLUMNS = 16_384;

/** A column as it was headed, and where. */
export interface Headed {
  readonly header: string;
  readonly column: number;
}

export interface FoundAgain {
  /** Where the list is now. */
  readonly place: Pick<ListRef, 'headerRow' | 'firstRow' | 'rowCount'>;
  /** Where each column is now; null when it is no longer there. */
  readonly columns: readonly (number | null)[];
}

/** A protected sheet may be looked at all the same. */
export function isOnlyLook(step: Step): boolean {
  return step === 'look for an earlier run';
}

/**
 * One request. Stops with words when the sheet is gone or protected.
 *
 * @param isLeaving columns, by position, that may have lost their headers already
 */
export async function findAgain(
  context: Excel.RequestContext,
  list: ListRef,
  targets: readonly Headed[],
  step: Step,
  options: WorkOptions,
  isLeaving: (at: number) => boolean = () => false,
): Promise<FoundAgain> {
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
  if (seen.sheet.isNullObject) throw new CannotGoOn(problem('gone', step));
  if (seen.sheet.protection.protected && !isOnlyLook(step))
    throw new CannotGoOn(problem('protected', step));

  const cells: readonly (readonly CellValue[])[] = seen.around.values;
  const rows = cells.map((row) => row.map(headerText));
  const headers = targets.map((target) => headerText(target.header)).filter(Boolean);
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
      const headings = rows[best] ?? [];
      const header = headerText(target.header);
      if (headings[target.column] === header) return target.column;
      const at = header === '' ? -1 : headings.indexOf(header);
      if (at >= 0) return at;
      return isLeaving(position) ? target.column : null;
    }),
  };
}
