/** What cannot be seen of a list in front of it: hidden rows and columns, merged cells. */
import { supports } from './office';
import { inExcel } from './run';
import { areaOf } from './locate';
import type { Outcome } from './problems';
import type { Area, ListLooks, ListRef, MergedCells } from './port';

interface Asked {
  readonly list: ListRef;
  readonly columns: readonly number[];
}

/** See `WorkbookPort.looksOf`. Only counts and addresses come back, however long the lists are. */
export function looksOf(lists: readonly Asked[]): Promise<Outcome<readonly ListLooks[]>> {
  return inExcel('find the list', async (context) => {
    const ask = async (mergedToo: boolean): Promise<readonly ListLooks[]> => {
      const asked = lists.map((one) => queueLooks(context, one, mergedToo));
      await context.sync();
      return asked.map(answer);
    };
    if (!supports('1.13')) return ask(false);
    try {
      return await ask(true);
    } catch {
      // Of more than 512 merged areas Excel tells nothing at all.
      const rest = await ask(false);
      return rest.map((one) => ({ ...one, merged: 'many' }));
    }
  });
}

interface Queued {
  readonly asked: Asked;
  readonly rows: Excel.RangeView;
  readonly cells: readonly Excel.Range[];
  readonly merged: readonly Excel.RangeAreas[];
}

function queueLooks(context: Excel.RequestContext, asked: Asked, mergedToo: boolean): Queued {
  const { list, columns } = asked;
  const sheet = context.workbook.worksheets.getItem(list.sheetId);
  const count = Math.max(1, list.rowCount);
  const column = (at: number): Excel.Range =>
    sheet.getRangeByIndexes(list.firstRow, at, count, 1).untrack();
  const width = Math.max(1, list.columnCount);
  const rows = sheet
    .getRangeByIndexes(list.firstRow, list.firstColumn, count, width)
    .untrack()
    .getVisibleView();
  rows.load('rowCount');
  const cells = columns.map((at) => {
    const cell = sheet.getCell(list.headerRow, at).untrack();
    cell.load('columnHidden');
    return cell;
  });
  const merged =
    mergedToo && supports('1.13')
      ? columns.map((at) => column(at).getMergedAreasOrNullObject())
      : [];
  for (const areas of merged) {
    areas.areas.load(
      'items/address,items/rowIndex,items/columnIndex,items/rowCount,items/columnCount',
    );
  }
  return { asked, rows, cells, merged };
}

function answer({ asked: { list, columns }, rows, cells, merged }: Queued): ListLooks {
  return {
    hiddenRows: list.rowCount === 0 ? 0 : Math.max(0, list.rowCount - rows.rowCount),
    hiddenColumns: columns.filter((_, at) => cells[at]?.columnHidden === true),
    merged: mergedCells(list, columns[0] ?? list.firstColumn, merged),
  };
}

function mergedCells(
  list: ListRef,
  first: number,
  found: readonly Excel.RangeAreas[],
): MergedCells | null {
  const byAddress = new Map<string, Area>();
  for (const { isNullObject, areas } of found) {
    if (isNullObject) continue;
    for (const range of areas.items) {
      byAddress.set(range.address.slice(range.address.lastIndexOf('!') + 1), areaOf(range));
    }
  }
  if (byAddress.size === 0) return null;
  const sorted = [...byAddress].sort(([, a], [, b]) => a.row - b.row || a.column - b.column);
  return {
    addresses: sorted.map(([address]) => address),
    rowsWithout: sorted.reduce((sum, [, area]) => sum + rowsWithout(area, list, first), 0),
  };
}

/** Rows of the list in which a merged area takes the column's own cell away. */
function rowsWithout(area: Area, list: ListRef, column: number): number {
  if (column < area.column || column >= area.column + area.columns) return 0;
  const from = Math.max(area.row, list.firstRow);
  const rows = Math.min(area.row + area.rows, list.firstRow + list.rowCount) - from;
  return column === area.column && area.row >= list.firstRow ? rows - 1 : rows;
}
