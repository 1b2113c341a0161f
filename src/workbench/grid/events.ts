/** What the user does in the grid, as the host wants to hear it. */
import type { IExecutionOptions } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from '@univerjs/preset-sheets-core';
import {
  ReCalcSheetsFilterMutation,
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
} from '@univerjs/preset-sheets-filter';
import { MAX_COLUMNS, MAX_ROWS, type Block } from '../../host/geometry';
import type { CellValue, Selection, ShiftIn, ShiftOut, StoreEvent } from '../../host/store';
import { valueOf } from './cells';
import type { Grid } from './grid';
import { isFields, rangeIn, writtenIn, type Fields } from './particulars';
import { toBlock } from './units';

const FILTERED: ReadonlySet<string> = new Set([
  ReCalcSheetsFilterMutation.id,
  RemoveSheetsFilterMutation.id,
  SetSheetsFilterCriteriaMutation.id,
  SetSheetsFilterRangeMutation.id,
]);

/** Whole rows and columns put in and taken out. */
const SHIFTS: ReadonlyMap<string, ShiftIn | ShiftOut> = new Map<string, ShiftIn | ShiftOut>([
  [InsertRowMutation.id, 'Down'],
  [RemoveRowMutation.id, 'Up'],
  [InsertColMutation.id, 'Right'],
  [RemoveColMutation.id, 'Left'],
]);

/** A single cell about to be written, and what it holds until then. */
interface Remembered {
  readonly sheetId: string;
  readonly block: Block;
  readonly value: CellValue;
}

/**
 * Listens to the grid's commands and tells what the user did.
 * @param selection asked after the user has selected something
 * @returns what stops it
 */
export function listen(
  grid: Grid,
  selection: () => Selection,
  tell: (event: StoreEvent) => void,
): () => void {
  const { commands } = grid.program;
  const names = new Map<string, string>();
  const learnNames = (): void => {
    for (const sheet of grid.workbook.getSheets()) names.set(sheet.getSheetId(), sheet.getName());
  };
  let active = grid.workbook.getActiveSheet().getSheetId();
  let remembered: Remembered | null = null;
  learnNames();

  const cellAt = (sheetId: string, block: Block): CellValue =>
    valueOf(grid.worksheet(sheetId).getCellMatrix().getValue(block.row, block.column));

  const edited = (sheetId: string, params: Fields): StoreEvent | null => {
    const write = writtenIn(params);
    if (write === null) return null;
    const { block } = write;
    if (!write.content) return { kind: 'formatted', sheetId, block };
    const old = remembered;
    remembered = null;
    const same = old?.sheetId === sheetId && old.block.row === block.row;
    if (!same || old.block.column !== block.column || block.rows * block.columns !== 1) {
      return { kind: 'edited', sheetId, block };
    }
    const after = cellAt(sheetId, block);
    return { kind: 'edited', sheetId, block, before: old.value, after };
  };

  const renamed = (sheetId: string): StoreEvent => {
    const before = names.get(sheetId) ?? '';
    learnNames();
    return { kind: 'sheet-renamed', sheetId, before };
  };

  const activated = (sheetId: string): StoreEvent | null => {
    if (sheetId === active) return null;
    const previousId = active;
    active = sheetId;
    return { kind: 'activated', sheetId, previousId };
  };

  const toEvent = (id: string, params: Fields): StoreEvent | null => {
    const sheetId = params['subUnitId'];
    if (id === InsertSheetMutation.id && isFields(params['sheet'])) {
      learnNames();
      return { kind: 'sheet-added', sheetId: String(params['sheet']['id']) };
    }
    if (typeof sheetId !== 'string') return null;
    if (id === SetRangeValuesMutation.id) return edited(sheetId, params);
    if (id === RemoveSheetMutation.id) return { kind: 'sheet-removed', sheetId };
    if (id === SetWorksheetNameMutation.id) return renamed(sheetId);
    if (id === SetWorksheetActiveOperation.id) return activated(sheetId);
    if (id === SetSelectionsOperation.id) {
      const moving = params['type'] === SelectionMoveType.MOVING;
      return moving ? null : { kind: 'selected', selection: selection() };
    }
    if (FILTERED.has(id)) return { kind: 'filtered', sheetId };
    const range = rangeIn(params);
    const shift = SHIFTS.get(id);
    if (range === null) return null;
    if (shift !== undefined) {
      const lines =
        shift === 'Down' || shift === 'Up'
          ? { column: 0, columns: MAX_COLUMNS }
          : { row: 0, rows: MAX_ROWS };
      return { kind: 'shifted', sheetId, block: { ...toBlock(range), ...lines }, shift };
    }
    if (id === ReorderRangeMutation.id) return { kind: 'edited', sheetId, block: toBlock(range) };
    return null;
  };

  const before = commands.beforeCommandExecuted((info) => {
    const { id, params } = info;
    if (id !== SetRangeValuesMutation.id || grid.quiet || !isFields(params)) return;
    const write = writtenIn(params);
    const sheetId = params['subUnitId'];
    if (params['unitId'] !== grid.unitId || typeof sheetId !== 'string' || write === null) return;
    const { block } = write;
    if (block.rows * block.columns !== 1) return;
    remembered = { sheetId, block, value: cellAt(sheetId, block) };
  });

  const after = commands.onCommandExecuted((info, options?: IExecutionOptions) => {
    const { params } = info;
    if (!isFields(params) || params['unitId'] !== grid.unitId) return;
    if (options?.['applyFormulaCalculationResult']) {
      const sheetId = params['subUnitId'];
      if (typeof sheetId === 'string') tell({ kind: 'calculated', sheetId });
      return;
    }
    if (grid.quiet) {
      if (info.id === SetWorksheetActiveOperation.id) active = String(params['subUnitId']);
      return;
    }
    const event = toEvent(info.id, params);
    if (event !== null) tell(event);
  });

  return () => {
    before.dispose();
    after.dispose();
  };
}
