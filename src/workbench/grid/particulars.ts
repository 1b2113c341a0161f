/** Reading the particulars of the grid's commands, which come untyped. */
import type { IRange } from '@univerjs/core';
import type { Block } from '../../host/geometry';

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isRange(value: unknown): value is IRange {
  if (!isFields(value)) return false;
  return ['startRow', 'endRow', 'startColumn', 'endColumn'].every(
    (key) => typeof value[key] === 'number',
  );
}

/** The range a command was about. */
export function rangeIn(params: Fields): IRange | null {
  return isRange(params['range']) ? params['range'] : null;
}

/** Keys of a cell that are its content, not its looks. */
const CONTENT: readonly string[] = ['v', 'f', 'p', 'si'];

/** Where a write to cells went, and whether it changed content or only looks. */
export function writtenIn(params: Fields): { block: Block; content: boolean } | null {
  const { cellValue } = params;
  if (!isFields(cellValue)) return null;
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  let content = false;
  for (const [rowKey, line] of Object.entries(cellValue)) {
    if (!isFields(line)) continue;
    const row = Number(rowKey);
    for (const [columnKey, cell] of Object.entries(line)) {
      const column = Number(columnKey);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
      content ||= !isFields(cell) || CONTENT.some((part) => part in cell);
    }
  }
  if (bottom < 0) return null;
  const block = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return { block, content };
}
