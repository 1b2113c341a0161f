/** The open workbook in the grid, and the ways to change it that every part of the store uses. */
import {
  IUniverInstanceService,
  UniverInstanceType,
  type IMutationInfo,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/preset-sheets-core';
import type { GridProgram } from './univer';
import { CellWrites, type CellMatrix } from './writes';

/** Rows and columns added beyond what is needed, so that not every write makes the sheet grow. */
const ROOM = 50;

export class Grid {
  #quiet = 0;
  readonly #writes: CellWrites;

  constructor(
    readonly program: GridProgram,
    readonly unitId: string,
  ) {
    this.#writes = new CellWrites({
      unitId,
      steps: program.steps,
      workbook: () => this.workbook,
      execute: ({ id, params }) => {
        this.#execute(id, params);
      },
    });
  }

  get workbook(): Workbook {
    const workbook = this.program.injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error(`Rolecheck: the grid has no workbook "${this.unitId}"`);
    return workbook;
  }

  worksheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`Rolecheck: the grid has no sheet with id "${sheetId}"`);
    return sheet;
  }

  /** What every command wants to know. */
  target(sheetId: string): { unitId: string; subUnitId: string } {
    return { unitId: this.unitId, subUnitId: sheetId };
  }

  /** True while the host changes something: what happens then is not the user's doing. */
  get quiet(): boolean {
    return this.#quiet > 0;
  }

  /** Does something on the host's behalf. */
  quietly<T>(action: () => T): T {
    this.#quiet += 1;
    try {
      return action();
    } finally {
      this.#quiet -= 1;
    }
  }

  /** Writes cells: at once when the host is not amid a request, else with the rest of it. */
  write(sheetId: string, patches: CellMatrix): void {
    this.#writes.write(sheetId, patches);
    if (!this.program.steps.isOpen(this.unitId)) this.settle();
  }

  /** Lets the grid program know of all writes so far. */
  settle(): void {
    this.#writes.flush();
  }

  /** Runs one of the grid's synchronous commands, which keep their own undo. */
  run(id: string, params: object): void {
    this.settle();
    this.#execute(id, params);
  }

  #execute(id: string, params: object): void {
    this.quietly(() => {
      this.program.commands.syncExecuteCommand(id, params);
    });
  }

  /** Makes a change that can be taken back. */
  change(redo: IMutationInfo, undo: IMutationInfo): void {
    this.run(redo.id, redo.params);
    this.program.steps.pushUndoRedo({
      unitID: this.unitId,
      undoMutations: [undo],
      redoMutations: [redo],
    });
  }

  /** Makes sure the sheet reaches as far as the cell; Excel's sheets always do. */
  makeRoom(sheetId: string, row: number, column: number): void {
    const sheet = this.worksheet(sheetId);
    if (row >= sheet.getRowCount()) {
      this.run(SetWorksheetRowCountMutation.id, {
        ...this.target(sheetId),
        rowCount: row + 1 + ROOM,
      });
    }
    if (column >= sheet.getColumnCount()) {
      this.run(SetWorksheetColumnCountMutation.id, {
        ...this.target(sheetId),
        columnCount: column + 1 + 6,
      });
    }
  }
}
