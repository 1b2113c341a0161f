/**
 * Writes to cells. The model changes at once; the rest of the grid program, which spends far longer
 * on each of its commands than on the cells in it, is told once, when the host's request is over.
 *
 * Sending each write through the grid's command was tried: the 70 writes of a coding run took a
 * second, nearly all of it in the formula engine looking through the sheet after every one.
 */
import {
  STYLE_KEYS,
  type ICellData,
  type IMutationInfo,
  type IStyleData,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { StepUndoService } from './steps';

/** Cells by row and column; null is an emptied cell. */
export type CellMatrix = Record<number, Record<number, Nullable<ICellData>>>;

/** Every key of a style taken back to its default, to be written over. */
const NO_STYLE: Readonly<Record<string, null>> = Object.fromEntries(
  STYLE_KEYS.map((key) => [key, null]),
);

/** What writing needs of the grid. */
export interface WritesContext {
  readonly unitId: string;
  readonly steps: StepUndoService;
  workbook(): Workbook;
  /** Runs a command of the grid's on the host's behalf. */
  execute(mutation: IMutationInfo): void;
}

export class CellWrites {
  /** Cells written since the grid was last told, as they were before, by sheet. */
  readonly #before = new Map<string, CellMatrix>();
  /** Ids of merged styles: by the patch, then by the id of the style it was laid over. */
  readonly #merged = new WeakMap<IStyleData, Map<string, Nullable<string>>>();
  readonly #full = new Map<string, IStyleData>();

  constructor(private readonly context: WritesContext) {}

  /**
   * Changes cells. A patch says what changes: content (`v`, `t`, `f`, `si`, `p`) or looks (`s`), of
   * which a key that is null goes back to its default; null empties the cell altogether. Patches
   * that share a style object are the quicker for it.
   */
  write(sheetId: string, patches: CellMatrix): void {
    const workbook = this.context.workbook();
    const cells = workbook.getSheetBySheetId(sheetId)?.getCellMatrix();
    if (!cells) throw new Error(`Rolecheck: the grid has no sheet with id "${sheetId}"`);
    const before = this.#before.get(sheetId) ?? {};
    this.#before.set(sheetId, before);
    for (const [rowKey, line] of Object.entries(patches)) {
      const row = Number(rowKey);
      const lineBefore = (before[row] ??= {});
      for (const [columnKey, patch] of Object.entries(line)) {
        const column = Number(columnKey);
        const old = cells.getValue(row, column);
        if (!(column in lineBefore)) lineBefore[column] = old ?? null;
        const cell = patch ? this.#patched(workbook, old, patch) : null;
        if (cell) cells.setValue(row, column, cell);
        else cells.realDeleteValue(row, column);
      }
    }
  }

  /** Tells the grid what has been written, and lets it be taken back as one. */
  flush(): void {
    if (this.#before.size === 0) return;
    const workbook = this.context.workbook();
    const written = [...this.#before];
    this.#before.clear();
    for (const [sheetId, before] of written) {
      const cells = workbook.getSheetBySheetId(sheetId)?.getCellMatrix();
      if (!cells) continue;
      const now: CellMatrix = {};
      const back: CellMatrix = {};
      const again: CellMatrix = {};
      for (const [rowKey, line] of Object.entries(before)) {
        const row = Number(rowKey);
        const nowLine: CellMatrix[number] = (now[row] = {});
        const backLine: CellMatrix[number] = (back[row] = {});
        const againLine: CellMatrix[number] = (again[row] = {});
        for (const [columnKey, old] of Object.entries(line)) {
          const column = Number(columnKey);
          const cell = cells.getValue(row, column);
          nowLine[column] = cell ? contentOf(cell) : null;
          againLine[column] = cell ? this.#whole(workbook, cell) : null;
          backLine[column] = old ? this.#whole(workbook, old) : null;
        }
      }
      const mutation = (cellValue: CellMatrix): IMutationInfo => ({
        id: SetRangeValuesMutation.id,
        params: { unitId: this.context.unitId, subUnitId: sheetId, cellValue },
      });
      this.context.execute(mutation(now));
      this.context.steps.pushUndoRedo({
        unitID: this.context.unitId,
        undoMutations: [mutation(back)],
        redoMutations: [mutation(again)],
      });
    }
  }

  #patched(workbook: Workbook, old: Nullable<ICellData>, patch: ICellData): ICellData | null {
    const cell: ICellData = { ...old };
    if ('v' in patch || 'f' in patch) {
      for (const key of ['v', 't', 'f', 'si', 'p'] as const) {
        const value = patch[key];
        if (value === null || value === undefined) Reflect.deleteProperty(cell, key);
        else Object.assign(cell, { [key]: value });
      }
    }
    if ('s' in patch) {
      const style = this.#style(workbook, old, patch.s);
      if (style) cell.s = style;
      else delete cell.s;
    }
    return Object.keys(cell).length > 0 ? cell : null;
  }

  /** Id of the style a cell has after a patch; nothing for none. */
  #style(workbook: Workbook, old: Nullable<ICellData>, patch: ICellData['s']): Nullable<string> {
    if (!patch || typeof patch === 'string') return patch;
    const under = typeof old?.s === 'string' ? old.s : '';
    const known = this.#merged.get(patch) ?? new Map<string, Nullable<string>>();
    this.#merged.set(patch, known);
    const canRemember = typeof old?.s !== 'object';
    if (canRemember && known.has(under)) return known.get(under);
    const styles = workbook.getStyles();
    const merged = Object.entries({ ...styles.getStyleByCell(old), ...patch }).filter(
      ([, value]) => value !== null && value !== undefined,
    );
    const id = merged.length > 0 ? styles.setValue(Object.fromEntries(merged)) : undefined;
    if (canRemember) known.set(under, id);
    return id;
  }

  /** A cell as a patch that leaves nothing of what it is laid over. */
  #whole(workbook: Workbook, cell: ICellData): ICellData {
    const { v = null, t = null, f = null, si = null, p = null } = cell;
    const key = typeof cell.s === 'string' ? cell.s : cell.s ? null : '';
    let style = key === null ? undefined : this.#full.get(key);
    if (style === undefined) {
      style = { ...NO_STYLE, ...workbook.getStyles().getStyleByCell(cell) };
      if (key !== null) this.#full.set(key, style);
    }
    return { v, t, f, si, p, s: style };
  }
}

/** A cell's content as a patch over itself: for the grid to learn of, with nothing left to do. */
function contentOf({ v = null, t = null, f = null, si = null, p = null }: ICellData): ICellData {
  return { v, t, f, si, p };
}
