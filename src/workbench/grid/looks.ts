/** Looks of cells, and of whole rows and columns; sizes and hiding of rows and columns. */
import type { IColumnData, IRowData, IStyleData, Nullable } from '@univerjs/core';
import {
  SetColDataMutation,
  SetColDataMutationFactory,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowDataMutation,
  SetRowDataMutationFactory,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
} from '@univerjs/preset-sheets-core';
import {
  isEntireColumn,
  isEntireRow,
  MAX_COLUMNS,
  MAX_ROWS,
  type Block,
} from '../../host/geometry';
import type { Axis, AxisInfo, CellFormat, CellFormatPatch } from '../../host/store';
import { valueOf } from './cells';
import { eachCell } from './content';
import type { Grid } from './grid';
import { toFormat, toStyle } from './styles';
import { toPixels, toPoints, toRange } from './units';
import type { CellMatrix } from './writes';

export function readFormat(grid: Grid, sheetId: string, row: number, column: number): CellFormat {
  return toFormat(grid.worksheet(sheetId).getComposedCellStyle(row, column));
}

export function writeFormat(
  grid: Grid,
  sheetId: string,
  block: Block,
  patch: CellFormatPatch,
): void {
  const style = toStyle(patch);
  if (Object.keys(style).length > 0) restyle(grid, sheetId, block, style);
}

/**
 * Changes part of the style of a block. Whole rows and columns keep it for cells yet to come, and
 * only cells with a style of their own are written; other blocks are written cell by cell.
 */
export function restyle(grid: Grid, sheetId: string, block: Block, style: IStyleData): void {
  const out: CellMatrix = {};
  let any = false;
  const put = (row: number, column: number): void => {
    any = true;
    (out[row] ??= {})[column] = { s: style };
  };
  if (isEntireColumn(block) || isEntireRow(block)) {
    eachCell(grid.worksheet(sheetId), block, (cell, row, column) => {
      if (cell.s) put(row, column);
    });
    restyleLines(grid, sheetId, block, style);
  } else {
    grid.makeRoom(sheetId, block.row + block.rows - 1, block.column + block.columns - 1);
    for (let row = block.row; row < block.row + block.rows; row++) {
      for (let column = block.column; column < block.column + block.columns; column++) {
        put(row, column);
      }
    }
  }
  if (any) grid.write(sheetId, out);
}

/** The style whole rows or columns lend their cells; null takes it away. Other blocks: nothing. */
export function restyleLines(
  grid: Grid,
  sheetId: string,
  block: Block,
  style: IStyleData | null,
): void {
  const sheet = grid.worksheet(sheetId);
  const target = grid.target(sheetId);
  const merged = (old: Nullable<IStyleData>): IStyleData | null =>
    style === null ? null : { ...old, ...style };
  if (isEntireColumn(block)) {
    const columnData: Record<number, IColumnData> = {};
    const last = Math.min(block.column + block.columns, sheet.getColumnCount());
    for (let column = block.column; column < last; column++) {
      const old = sheet.getColumnStyle(column);
      if (old || style) columnData[column] = { s: merged(old) };
    }
    const params = { ...target, columnData };
    const undo = SetColDataMutationFactory(params, sheet);
    grid.change({ id: SetColDataMutation.id, params }, { id: SetColDataMutation.id, params: undo });
  } else if (isEntireRow(block)) {
    const rowData: Record<number, IRowData> = {};
    for (let row = block.row; row < Math.min(block.row + block.rows, sheet.getRowCount()); row++) {
      const old = sheet.getRowStyle(row);
      if (old || style) rowData[row] = { s: merged(old) };
    }
    const params = { ...target, rowData };
    const undo = SetRowDataMutationFactory(params, sheet);
    grid.change({ id: SetRowDataMutation.id, params }, { id: SetRowDataMutation.id, params: undo });
  }
}

export function readAxis(grid: Grid, sheetId: string, axis: Axis, index: number): AxisInfo {
  const sheet = grid.worksheet(sheetId);
  if (axis === 'columns') {
    const width = sheet.getColumnManager().getColumn(index)?.w;
    return {
      size: width === undefined ? null : toPoints(width),
      hidden: index < sheet.getColumnCount() && !sheet.getColVisible(index),
    };
  }
  const height = sheet.getRowManager().getRow(index)?.h;
  return {
    size: height === undefined ? null : toPoints(height),
    hidden: index < sheet.getRowCount() && !sheet.getRowVisible(index),
  };
}

export function writeAxis(
  grid: Grid,
  sheetId: string,
  axis: Axis,
  first: number,
  count: number,
  patch: Partial<AxisInfo>,
): void {
  const isRows = axis === 'rows';
  const most = isRows ? MAX_ROWS : MAX_COLUMNS;
  // Whole axes end with the sheet as it is; anything less makes the sheet reach that far.
  if (count < most - first)
    grid.makeRoom(sheetId, isRows ? first + count - 1 : 0, isRows ? 0 : first + count - 1);
  const sheet = grid.worksheet(sheetId);
  const end = Math.min(first + count, isRows ? sheet.getRowCount() : sheet.getColumnCount());
  if (end <= first) return;
  const block: Block = isRows
    ? { row: first, column: 0, rows: end - first, columns: sheet.getColumnCount() }
    : { row: 0, column: first, rows: sheet.getRowCount(), columns: end - first };
  const target = { ...grid.target(sheetId), ranges: [toRange(block)] };
  if (patch.size !== undefined) {
    const { defaultColumnWidth, defaultRowHeight } = sheet.getConfig();
    const size =
      patch.size === null ? (isRows ? defaultRowHeight : defaultColumnWidth) : toPixels(patch.size);
    if (isRows) {
      const params = { ...target, rowHeight: size };
      const undo = SetWorksheetRowHeightMutationFactory(params, sheet);
      const { id } = SetWorksheetRowHeightMutation;
      grid.change({ id, params }, { id, params: undo });
    } else {
      const params = { ...target, colWidth: size };
      const undo = SetWorksheetColWidthMutationFactory(params, sheet);
      const { id } = SetWorksheetColWidthMutation;
      grid.change({ id, params }, { id, params: undo });
    }
  }
  if (patch.hidden !== undefined) {
    const hide = isRows ? SetRowHiddenMutation.id : SetColHiddenMutation.id;
    const show = isRows ? SetRowVisibleMutation.id : SetColVisibleMutation.id;
    const [redo, undo] = patch.hidden ? [hide, show] : [show, hide];
    grid.change({ id: redo, params: target }, { id: undo, params: target });
  }
}

/** Pixels a character of the grid's font takes on average, and the room beside the text. */
const CHARACTER = 6.2;
const MARGIN = 14;
const WIDEST = 480;

/** Fits columns to their longest text, near enough; rows fit themselves. */
export function autofit(
  grid: Grid,
  sheetId: string,
  axis: Axis,
  first: number,
  count: number,
): void {
  if (axis === 'rows') return;
  const lengths = new Map<number, number>();
  const block = { row: 0, column: first, rows: MAX_ROWS, columns: Math.min(count, MAX_COLUMNS) };
  eachCell(grid.worksheet(sheetId), block, (cell, _row, column) => {
    const value = valueOf(cell);
    const length = typeof value === 'object' ? value.error.length : String(value).length;
    if (length > (lengths.get(column) ?? 0)) lengths.set(column, length);
  });
  for (const [column, length] of lengths) {
    const pixels = Math.min(WIDEST, Math.round(length * CHARACTER + MARGIN));
    writeAxis(grid, sheetId, 'columns', column, 1, { size: toPoints(pixels) });
  }
}
