/**
 * Repeats calculations that the grid loses.
 *
 * Something entered while a calculation waits for a custom function makes the grid ask that
 * calculation to stop, to begin again with both. Where it is too late to stop, it ends as usual,
 * and what was entered is forgotten (Univer 0.25.1). It is calculated here then.
 */
import type { IUnitRange } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetRangeValuesMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/preset-sheets-core';
import { isFields, writtenIn, type Fields } from './particulars';
import { toRange } from './units';
import type { GridProgram } from './univer';

const NOTHING_ELSE = {
  forceCalculation: false,
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

function writtenRange(params: Fields): IUnitRange | null {
  const { unitId, subUnitId } = params;
  const write = writtenIn(params);
  if (typeof unitId !== 'string' || typeof subUnitId !== 'string' || write === null) return null;
  return { unitId, sheetId: subUnitId, range: toRange(write.block) };
}

/** Watches a grid for as long as it lives. */
export function repeatLostCalculations({ commands }: Pick<GridProgram, 'commands'>): void {
  let entered: IUnitRange[] = [];
  let stopAsked = false;

  const ended = (state: unknown): void => {
    const lost = stopAsked && state !== FormulaExecutedStateType.STOP_EXECUTION ? entered : [];
    entered = [];
    stopAsked = false;
    if (lost.length === 0) return;
    commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, {
      ...NOTHING_ELSE,
      dirtyRanges: lost,
    });
  };

  commands.onCommandExecuted(({ id, params }, options) => {
    if (id === SetFormulaCalculationStopMutation.id) stopAsked = true;
    if (!isFields(params)) return;
    if (id === SetFormulaCalculationStartMutation.id) entered = [];
    else if (id === SetRangeValuesMutation.id && !options?.onlyLocal) {
      const range = writtenRange(params);
      if (range !== null) entered.push(range);
    } else if (id === SetFormulaCalculationNotificationMutation.id) {
      const state = params['functionsExecutedState'];
      if (state !== undefined) ended(state);
    }
  });
}
