/** Reads back what was written, in the same request. */
import { cellBytes, type Block } from './blocks';
import type { CellsToWrite } from './block-cells';
import type { Target } from './place';
import type { ListRef, WriteRequest } from './port';

/** Columns with longer cells than this are not read back: the short ones beside them tell as much. */
const READ_BACK_BYTES = 40;

/** The columns that are read back: the short ones, or all where none is short. */
export function readBackOf(request: WriteRequest, targets: readonly Target[]): readonly Target[] {
  const short = targets.filter((target) => isShort(request, target));
  return short.length > 0 ? short : targets;
}

function isShort(request: WriteRequest, target: Target): boolean {
  const sample = request.rows.slice(0, 500);
  const bytes = sample.reduce((sum, row) => sum + cellBytes(row[target.at]), 0);
  return bytes <= READ_BACK_BYTES * sample.length;
}

/** Queues the reading. */
export function queueBack(
  context: Excel.RequestContext,
  list: Pick<ListRef, 'sheetId' | 'firstRow'>,
  targets: readonly Target[],
  block: Block,
): readonly Excel.Range[] {
  const sheet = context.workbook.worksheets.getItem(list.sheetId);
  return targets.map((target) => {
    const range = sheet
      .getRangeByIndexes(list.firstRow + block.start, target.column, block.rows, 1)
      .untrack();
    range.load('values');
    return range;
  });
}

/**
 * Cells that did not keep what was written (a merged cell, a validation list, a calculation).
 *
 * @param positions of the columns that were read back, in the rows written
 */
export function differences(
  back: readonly Excel.Range[],
  positions: readonly number[],
  written: CellsToWrite['rows'],
): number {
  let count = 0;
  for (const [at, position] of positions.entries()) {
    const values = back[at]?.values ?? [];
    written.forEach((row, index) => {
      const wanted = row[position];
      if (wanted !== null && wanted !== undefined && values[index]?.[0] !== wanted) count++;
    });
  }
  return count;
}
