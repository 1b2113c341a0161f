/**
 * The grid's undo service, with what Excel's undo groups need: several changes as one step, steps
 * that can be recognised when they are taken back, and taking back without the grid being in focus.
 *
 * Univer's own way of batching runs the undos of a batch in the order they were made, so that of
 * two writes to a cell the wrong one stays; here they run in reverse.
 */
import {
  LocalUndoRedoService,
  sequenceExecute,
  type IMutationInfo,
  type IUndoRedoItem,
} from '@univerjs/core';

const STEP = 'host-step-';

export class StepUndoService extends LocalUndoRedoService {
  /** Called when a step of ours was taken back or done again. */
  onMoved: ((kind: 'undone' | 'redone', step: number) => void) | null = null;

  #open: { readonly unit: string; readonly items: IUndoRedoItem[] } | null = null;
  #last = 0;

  /** From here on, changes of this workbook are gathered. */
  begin(unit: string): void {
    this.#open = { unit, items: [] };
  }

  /** True between `begin` and `end`. */
  isOpen(unit: string): boolean {
    return this.#open?.unit === unit;
  }

  /** Makes one step of what was gathered; null when that was nothing. */
  end(): number | null {
    const gathered = this.#open;
    this.#open = null;
    if (gathered === null || gathered.items.length === 0) return null;
    this.#last += 1;
    super.pushUndoRedo({
      unitID: gathered.unit,
      id: `${STEP}${String(this.#last)}`,
      undoMutations: [...gathered.items].reverse().flatMap((item) => item.undoMutations),
      redoMutations: gathered.items.flatMap((item) => item.redoMutations),
    });
    return this.#last;
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.#open?.unit === item.unitID) this.#open.items.push(item);
    else super.pushUndoRedo(item);
  }

  /** Takes back the newest step of a workbook, whoever made it. */
  takeBack(unit: string): boolean {
    const item = this._getUndoStack(unit)?.at(-1);
    if (item === undefined || !this.#run(item.undoMutations)) return false;
    this._getUndoStack(unit, true).pop();
    this._getRedoStack(unit, true).push(item);
    this.#moved('undone', item);
    return true;
  }

  /** Does the newest step that was taken back again. */
  doAgain(unit: string): boolean {
    const item = this._getRedoStack(unit)?.at(-1);
    if (item === undefined || !this.#run(item.redoMutations)) return false;
    this._getRedoStack(unit, true).pop();
    this._getUndoStack(unit, true).push(item);
    this.#moved('redone', item);
    return true;
  }

  override popUndoToRedo(): void {
    const item = this.pitchTopUndoElement();
    super.popUndoToRedo();
    if (item) this.#moved('undone', item);
  }

  override popRedoToUndo(): void {
    const item = this.pitchTopRedoElement();
    super.popRedoToUndo();
    if (item) this.#moved('redone', item);
  }

  #run(mutations: IMutationInfo[]): boolean {
    return sequenceExecute(mutations, this._commandService).result;
  }

  #moved(kind: 'undone' | 'redone', item: IUndoRedoItem): void {
    this._updateStatus();
    if (item.id?.startsWith(STEP)) this.onMoved?.(kind, Number(item.id.slice(STEP.length)));
  }
}
