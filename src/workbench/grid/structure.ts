/** Sheets, their order and properties; cells moved to make room; merged cells. */
import {
  BooleanNumber,
  Dimension,
  Direction,
  mergeWorksheetSnapshotWithDefault,
  sequenceExecute,
  type IMutationInfo,
} from '@univerjs/core';
import {
  AddMergeUndoMutationFactory,
  AddWorksheetMergeMutation,
  getInsertRangeMutations,
  getRemoveRangeMutations,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  InsertSheetMutation,
  InsertSheetUndoMutationFactory,
  RemoveColByRangeCommand,
  RemoveMergeUndoMutationFactory,
  RemoveRowByRangeCommand,
  RemoveSheetMutation,
  RemoveSheetUndoMutationFactory,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetFrozenMutationFactory,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/preset-sheets-core';
import { intersect, isEntireColumn, isEntireRow, type Block } from '../../host/geometry';
import type { SheetInfo, SheetPatch, ShiftIn, ShiftOut } from '../../host/store';
import { onSheet } from './content';
import { NORMAL } from './styles';
import type { Grid } from './grid';
import { toBlock, toRange } from './units';

/** Sheets hidden so that only a program shows them again; the grid itself knows one kind only. */
export type VeryHidden = Set<string>;

export function sheets(grid: Grid, veryHidden: VeryHidden): SheetInfo[] {
  return grid.workbook.getSheets().map((sheet) => {
    const id = sheet.getSheetId();
    const hidden = sheet.isSheetHidden() === BooleanNumber.TRUE;
    const { xSplit, ySplit } = sheet.getFreeze();
    const tabColor = sheet.getTabColor();
    return {
      id,
      name: sheet.getName(),
      visibility: hidden ? (veryHidden.has(id) ? 'VeryHidden' : 'Hidden') : 'Visible',
      tabColor: typeof tabColor === 'string' ? tabColor.toUpperCase() : '',
      frozenRows: Math.max(0, ySplit),
      frozenColumns: Math.max(0, xSplit),
    };
  });
}

export function addSheet(grid: Grid, name: string): string {
  const taken = new Set(grid.workbook.getSheets().map((sheet) => sheet.getSheetId()));
  let number = taken.size + 1;
  while (taken.has(`sheet-${String(number)}`)) number += 1;
  const id = `sheet-${String(number)}`;
  const index = taken.size;
  const sheet = mergeWorksheetSnapshotWithDefault({
    ...{ id, name, rowCount: 200, columnCount: 26, defaultRowHeight: 20, defaultColumnWidth: 72 },
    defaultStyle: NORMAL,
  });
  const params = { unitId: grid.unitId, index, sheet };
  const undo = InsertSheetUndoMutationFactory(grid.program.injector, params);
  grid.change({ id: InsertSheetMutation.id, params }, { id: RemoveSheetMutation.id, params: undo });
  return id;
}

export function removeSheet(grid: Grid, sheetId: string): void {
  const params = { ...grid.target(sheetId), subUnitName: grid.worksheet(sheetId).getName() };
  const undo = RemoveSheetUndoMutationFactory(grid.program.injector, params);
  grid.change({ id: RemoveSheetMutation.id, params }, { id: InsertSheetMutation.id, params: undo });
}

export function updateSheet(
  grid: Grid,
  sheetId: string,
  patch: SheetPatch,
  veryHidden: VeryHidden,
): void {
  const { injector } = grid.program;
  const target = grid.target(sheetId);
  const sheet = grid.worksheet(sheetId);
  if (patch.name !== undefined) {
    const undo = { ...target, name: sheet.getName() };
    both(grid, SetWorksheetNameMutation.id, { ...target, name: patch.name }, undo);
  }
  if (patch.visibility !== undefined) {
    if (patch.visibility === 'VeryHidden') veryHidden.add(sheetId);
    else veryHidden.delete(sheetId);
    const hidden = patch.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    const undo = { ...target, hidden: sheet.isSheetHidden() };
    both(grid, SetWorksheetHideMutation.id, { ...target, hidden }, undo);
  }
  if (patch.tabColor !== undefined) {
    const undo = { ...target, color: sheet.getTabColor() ?? '' };
    both(grid, SetTabColorMutation.id, { ...target, color: patch.tabColor }, undo);
  }
  if (patch.frozenRows !== undefined || patch.frozenColumns !== undefined) {
    const old = sheet.getFreeze();
    const ySplit = patch.frozenRows ?? Math.max(0, old.ySplit);
    const xSplit = patch.frozenColumns ?? Math.max(0, old.xSplit);
    const params = {
      ...{ ...target, xSplit, ySplit },
      startRow: ySplit > 0 ? ySplit : -1,
      startColumn: xSplit > 0 ? xSplit : -1,
    };
    both(grid, SetFrozenMutation.id, params, SetFrozenMutationFactory(injector, params));
  }
  if (patch.position !== undefined) {
    const from = grid.workbook.getSheets().findIndex((sheet) => sheet.getSheetId() === sheetId);
    const to = patch.position;
    both(
      grid,
      SetWorksheetOrderMutation.id,
      { ...target, fromOrder: from, toOrder: to },
      { ...target, fromOrder: to, toOrder: from },
    );
  }
}

/** A change whose undo is the same command with other particulars. */
function both(grid: Grid, id: string, params: object, undo: object): void {
  grid.change({ id, params }, { id, params: undo });
}

export function insertCells(grid: Grid, sheetId: string, block: Block, shift: ShiftIn): void {
  const part = onSheet(grid, sheetId, block) ?? block;
  const range = toRange(part);
  const target = grid.target(sheetId);
  if (shift === 'Down' && isEntireRow(block)) {
    const direction = block.row === 0 ? Direction.UP : Direction.DOWN;
    grid.run(InsertRowByRangeCommand.id, { ...target, range, direction });
  } else if (shift === 'Right' && isEntireColumn(block)) {
    const direction = block.column === 0 ? Direction.LEFT : Direction.RIGHT;
    grid.run(InsertColByRangeCommand.id, { ...target, range, direction });
  } else {
    makeRoomForShift(grid, sheetId, part, shift);
    const shiftDimension = shift === 'Down' ? Dimension.ROWS : Dimension.COLUMNS;
    const moves = getInsertRangeMutations(grid.program.injector, {
      ...target,
      range,
      shiftDimension,
    });
    runMoves(grid, moves);
  }
}

export function deleteCells(grid: Grid, sheetId: string, block: Block, shift: ShiftOut): void {
  const part = onSheet(grid, sheetId, block);
  if (part === null) return;
  const range = toRange(part);
  const target = grid.target(sheetId);
  if (shift === 'Up' && isEntireRow(block)) {
    grid.run(RemoveRowByRangeCommand.id, { ...target, range });
  } else if (shift === 'Left' && isEntireColumn(block)) {
    grid.run(RemoveColByRangeCommand.id, { ...target, range });
  } else {
    const shiftDimension = shift === 'Up' ? Dimension.ROWS : Dimension.COLUMNS;
    const moves = getRemoveRangeMutations(grid.program.injector, {
      ...target,
      range,
      shiftDimension,
    });
    runMoves(grid, moves);
  }
}

function makeRoomForShift(grid: Grid, sheetId: string, block: Block, shift: ShiftIn): void {
  const data = grid.worksheet(sheetId).getCellMatrix().getDataRange();
  if (shift === 'Down') grid.makeRoom(sheetId, data.endRow + block.rows, 0);
  else grid.makeRoom(sheetId, 0, data.endColumn + block.columns);
}

/**
 * Moves cells without moving whole rows or columns. References to them in other formulas are not
 * followed here, which the grid does only on its active sheet.
 */
function runMoves(grid: Grid, moves: { redo: IMutationInfo[]; undo: IMutationInfo[] }): void {
  grid.settle();
  grid.quietly(() => sequenceExecute(moves.redo, grid.program.commands));
  grid.program.steps.pushUndoRedo({
    unitID: grid.unitId,
    undoMutations: [...moves.undo].reverse(),
    redoMutations: moves.redo,
  });
}

export function merges(grid: Grid, sheetId: string): Block[] {
  return grid.worksheet(sheetId).getMergeData().map(toBlock);
}

export function merge(grid: Grid, sheetId: string, block: Block): void {
  unmerge(grid, sheetId, block);
  const params = { ...grid.target(sheetId), ranges: [toRange(block)] };
  const undo = AddMergeUndoMutationFactory(grid.program.injector, params);
  grid.change(
    { id: AddWorksheetMergeMutation.id, params },
    { id: RemoveWorksheetMergeMutation.id, params: undo },
  );
}

export function unmerge(grid: Grid, sheetId: string, block: Block): void {
  const touched = merges(grid, sheetId).filter((other) => intersect(other, block) !== null);
  if (touched.length === 0) return;
  const params = { ...grid.target(sheetId), ranges: touched.map(toRange) };
  const undo = RemoveMergeUndoMutationFactory(grid.program.injector, params);
  grid.change(
    { id: RemoveWorksheetMergeMutation.id, params },
    { id: AddWorksheetMergeMutation.id, params: undo },
  );
}
