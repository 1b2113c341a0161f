/** Reads what stands in the target cells, and the titles beside them, before a block is written. */
import type { CellValue } from '../core/sheet/types';
import type { Block } from './blocks';
import { pack, type ColumnBefore } from './journal';
import type { Target } from './place';
import type { ListRef } from './port';

/** Where a block is, and what is looked at. */
export interface Look {
  readonly list: Pick<ListRef, 'sheetId' | 'firstRow'>;
  /** Null where titles are not looked at. */
  readonly titleColumn: number | null;
  readonly targets: readonly Target[];
  /** Whether a column is there, so that its cells are worth a look. */
  readonly isThere: (target: Target) => boolean;
}

/** The ranges of a block, queued for reading; to be opened once the request has come back. */
export interface QueuedBefore {
  readonly titles: Excel.Range | null;
  /** By position of the target. */
  readonly ranges: readonly {
    readonly range: Excel.Range;
    readonly hasCells: boolean;
    readonly hasFormats: boolean;
  }[];
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
 * Queues the reading. Of columns that a table grows by no formats are read, because Excel moves the
 * cells that were there aside.
 */
export function queueBefore(
  context: Excel.RequestContext,
  { list, titleColumn, targets, isThere }: Look,
  block: Block,
): QueuedBefore {
  const sheet = context.workbook.worksheets.getItem(list.sheetId);
  const at = (column: number): Excel.Range =>
    sheet
      .getRangeByIndexes(list.firstRow + block.start, column, Math.max(1, block.rows), 1)
      .untrack();
  const titles = titleColumn === null ? null : at(titleColumn);
  titles?.load('values');
  const ranges = targets.map((target) => {
    const range = at(target.column);
    const hasFormats = target.kind !== 'grow';
    const hasCells = isThere(target);
    if (hasFormats) range.load('numberFormat');
    if (hasCells) range.load('formulas');
    return { range, hasCells, hasFormats };
  });
  return { titles, ranges };
}

/** What was read. */
export function openBefore({ titles, ranges }: QueuedBefore): Before {
  const format = (at: number, row: number): string => {
    const queued = ranges[at];
    return queued?.hasFormats
      ? String(queued.range.numberFormat[row]?.[0] ?? 'General')
      : 'General';
  };
  const cell = (at: number, row: number): CellValue => {
    const queued = ranges[at];
    return queued?.hasCells ? (queued.range.formulas[row]?.[0] ?? '') : '';
  };
  return {
    title: (row) => titles?.values[row]?.[0] ?? '',
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
