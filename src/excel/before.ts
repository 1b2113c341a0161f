/** Reads what stands in the target cells, and the titles beside them, just before a block is written. */
import type { CellValue } from '../core/sheet/types';
import type { Block } from './blocks';
import { pack, type ColumnBefore } from './journal';
import type { Target } from './place';
import type { WriteRequest } from './port';

/** The ranges of a block, queued for reading; to be opened once the request has come back. */
export interface QueuedBefore {
  readonly targets: readonly Target[];
  readonly titles: Excel.Range;
  /** By position of the target. */
  readonly ranges: readonly Excel.Range[];
}

/** The cells of a block before it is written. */
export interface Before {
  title(row: number): CellValue;
  /** A formula with its `=`, otherwise the value. */
  cell(at: number, row: number): CellValue;
  format(at: number, row: number): string;
  isFormula(at: number, row: number): boolean;
}

/**
 * Queues the reading. New columns are known to be empty, so only their formats are read; of columns
 * that a table grows by not even those, because Excel moves the cells that were there aside.
 */
export function queueBefore(
  context: Excel.RequestContext,
  { list, titleColumn }: WriteRequest,
  targets: readonly Target[],
  block: Block,
): QueuedBefore {
  const sheet = context.workbook.worksheets.getItem(list.sheetId);
  const firstRow = list.firstRow + block.start;
  const rows = Math.max(1, block.rows);
  const titles = sheet.getRangeByIndexes(firstRow, titleColumn, rows, 1).untrack();
  titles.load('values');
  const ranges = targets.map((target) => {
    const range = sheet.getRangeByIndexes(firstRow, target.column, rows, 1).untrack();
    if (target.kind !== 'grow') range.load('numberFormat');
    if (target.kind === 'own') range.load('formulas');
    return range;
  });
  return { targets, titles, ranges };
}

/** What was read. */
export function openBefore({ targets, titles, ranges }: QueuedBefore): Before {
  const format = (at: number, row: number): string =>
    targets[at]?.kind === 'grow'
      ? 'General'
      : String(ranges[at]?.numberFormat[row]?.[0] ?? 'General');
  const cell = (at: number, row: number): CellValue =>
    targets[at]?.kind === 'own' ? (ranges[at]?.formulas[row]?.[0] ?? '') : '';
  return {
    title: (row) => titles.values[row]?.[0] ?? '',
    cell,
    format,
    // In a text cell a leading = is text.
    isFormula: (at, row) => {
      const content = cell(at, row);
      return typeof content === 'string' && content.startsWith('=') && format(at, row) !== '@';
    },
  };
}

/** The journal's record of a block. */
export function packBefore(
  targets: readonly Target[],
  block: Block,
  before: Before,
): readonly ColumnBefore[] {
  const rows = Array.from({ length: block.rows }, (_, row) => row);
  return targets.map((_, at) => ({
    cells: pack(rows.map((row) => before.cell(at, row))),
    formats: pack(rows.map((row) => before.format(at, row))),
  }));
}
