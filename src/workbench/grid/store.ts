/** The grid as the Excel host needs it: every call goes straight to the live workbook. */
import {
  SetSelectionsOperation,
  SetTriggerFormulaCalculationStartMutation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import {
  ClearSheetsFilterCriteriaCommand,
  RemoveSheetFilterCommand,
  SheetsFilterService,
} from '@univerjs/preset-sheets-filter';
import type { Block } from '../../host/geometry';
import type {
  Axis,
  AxisInfo,
  CellFormat,
  CellFormatPatch,
  CellPatch,
  CellValue,
  Selection,
  SheetFilter,
  SheetInfo,
  SheetPatch,
  SheetStore,
  ShiftIn,
  ShiftOut,
  StoreEvent,
  UndoSteps,
} from '../../host/store';
import type { FileSheet } from '../files/model';
import { addFileSheet } from './add-sheet';
import * as content from './content';
import { GridDecorations } from './decorations';
import { listen } from './events';
import { Grid } from './grid';
import * as looks from './looks';
import * as structure from './structure';
import { toBlock, toRange } from './units';
import type { GridProgram } from './univer';

const CORNER: Block = { row: 0, column: 0, rows: 1, columns: 1 };

export class UniverStore implements SheetStore {
  readonly #grid: Grid;
  readonly #listeners = new Set<(event: StoreEvent) => void>();
  readonly #veryHidden: structure.VeryHidden = new Set();
  readonly #unlisten: () => void;
  readonly undo: UndoSteps;
  readonly decorations: GridDecorations;

  /** @param unitId the workbook's id in the grid */
  constructor(program: GridProgram, unitId: string) {
    this.#grid = new Grid(program, unitId);
    this.decorations = new GridDecorations(this.#grid);
    this.undo = undoSteps(this.#grid);
    const tell = (event: StoreEvent): void => {
      for (const listener of this.#listeners) listener(event);
    };
    this.#unlisten = listen(this.#grid, () => this.selection(), tell);
    program.steps.onMoved = (kind, step) => {
      tell({ kind, step });
    };
  }

  /** Stops listening to the grid: another workbook takes this one's place. */
  dispose(): void {
    this.#unlisten();
    this.#listeners.clear();
  }

  sheets(): readonly SheetInfo[] {
    return structure.sheets(this.#grid, this.#veryHidden);
  }

  addSheet(name: string): SheetInfo {
    const id = structure.addSheet(this.#grid, name);
    const info = this.sheets().find((sheet) => sheet.id === id);
    if (!info) throw new Error('Rolecheck: the grid did not add a sheet');
    return info;
  }

  /** Adds a sheet of a file as the user's doing, and goes there. Gives its id. */
  addFileSheet(sheet: FileSheet): string {
    return addFileSheet(this.#grid, sheet);
  }

  removeSheet(sheetId: string): void {
    structure.removeSheet(this.#grid, sheetId);
  }

  updateSheet(sheetId: string, patch: SheetPatch): void {
    structure.updateSheet(this.#grid, sheetId, patch, this.#veryHidden);
  }

  usedBlock(sheetId: string, valuesOnly: boolean): Block | null {
    return content.usedBlock(this.#grid, sheetId, valuesOnly);
  }

  readValues(sheetId: string, block: Block): CellValue[][] {
    return content.readValues(this.#grid, sheetId, block);
  }

  readFormulas(sheetId: string, block: Block): string[][] {
    return content.readFormulas(this.#grid, sheetId, block);
  }

  readNumberFormats(sheetId: string, block: Block): string[][] {
    return content.readNumberFormats(this.#grid, sheetId, block);
  }

  writeCells(
    sheetId: string,
    row: number,
    column: number,
    cells: readonly (readonly (CellPatch | null)[])[],
  ): void {
    content.writeCells(this.#grid, sheetId, row, column, cells);
  }

  writeNumberFormat(sheetId: string, block: Block, numberFormat: string): void {
    content.writeNumberFormat(this.#grid, sheetId, block, numberFormat);
  }

  clear(sheetId: string, block: Block, what: 'All' | 'Contents' | 'Formats'): void {
    content.clear(this.#grid, sheetId, block, what);
  }

  insertCells(sheetId: string, block: Block, shift: ShiftIn): void {
    structure.insertCells(this.#grid, sheetId, block, shift);
  }

  deleteCells(sheetId: string, block: Block, shift: ShiftOut): void {
    structure.deleteCells(this.#grid, sheetId, block, shift);
  }

  readFormat(sheetId: string, row: number, column: number): CellFormat {
    return looks.readFormat(this.#grid, sheetId, row, column);
  }

  writeFormat(sheetId: string, block: Block, patch: CellFormatPatch): void {
    looks.writeFormat(this.#grid, sheetId, block, patch);
  }

  readAxis(sheetId: string, axis: Axis, index: number): AxisInfo {
    return looks.readAxis(this.#grid, sheetId, axis, index);
  }

  writeAxis(
    sheetId: string,
    axis: Axis,
    first: number,
    count: number,
    patch: Partial<AxisInfo>,
  ): void {
    looks.writeAxis(this.#grid, sheetId, axis, first, count, patch);
  }

  autofit(sheetId: string, axis: Axis, first: number, count: number): void {
    looks.autofit(this.#grid, sheetId, axis, first, count);
  }

  merges(sheetId: string): readonly Block[] {
    return structure.merges(this.#grid, sheetId);
  }

  merge(sheetId: string, block: Block): void {
    structure.merge(this.#grid, sheetId, block);
  }

  unmerge(sheetId: string, block: Block): void {
    structure.unmerge(this.#grid, sheetId, block);
  }

  filter(sheetId: string): SheetFilter | null {
    const { program, unitId } = this.#grid;
    const model = program.injector.get(SheetsFilterService).getFilterModel(unitId, sheetId);
    if (!model) return null;
    return { block: toBlock(model.getRange()), filtering: model.getAllFilterColumns().length > 0 };
  }

  clearFilter(sheetId: string, remove: boolean): void {
    const command = remove ? RemoveSheetFilterCommand : ClearSheetsFilterCriteriaCommand;
    this.#grid.run(command.id, this.#grid.target(sheetId));
  }

  activeSheet(): string {
    return this.#grid.workbook.getActiveSheet().getSheetId();
  }

  activate(sheetId: string): void {
    if (sheetId === this.activeSheet()) return;
    this.#grid.run(SetWorksheetActiveOperation.id, this.#grid.target(sheetId));
  }

  selection(): Selection {
    const { program, unitId } = this.#grid;
    const sheetId = this.activeSheet();
    const selections = program.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(unitId)
      .getSelectionsOfWorksheet(sheetId);
    const blocks = selections.map(({ range }) => toBlock(range));
    const primary = selections.at(-1)?.primary;
    const first = blocks[0] ?? CORNER;
    return {
      sheetId,
      blocks: blocks.length > 0 ? blocks : [CORNER],
      activeRow: primary?.actualRow ?? first.row,
      activeColumn: primary?.actualColumn ?? first.column,
    };
  }

  /** Selects and scrolls to what is selected. */
  select(sheetId: string, blocks: readonly Block[]): void {
    this.activate(sheetId);
    const selections = blocks.map((block) => {
      const range = toRange(block);
      const cell = {
        actualRow: block.row,
        actualColumn: block.column,
        isMerged: false,
        isMergedMainCell: false,
        startRow: block.row,
        startColumn: block.column,
        endRow: block.row,
        endColumn: block.column,
      };
      return { range, primary: cell, style: null };
    });
    this.#grid.run(SetSelectionsOperation.id, {
      ...this.#grid.target(sheetId),
      selections,
      reveal: true,
    });
  }

  /** Works out every formula again, on whichever sheet. Results come a moment later. */
  calculate(): void {
    this.#grid.run(SetTriggerFormulaCalculationStartMutation.id, {
      commands: [],
      forceCalculation: true,
    });
  }

  spill(sheetId: string, row: number, column: number): Block | null {
    return content.spill(this.#grid, sheetId, row, column);
  }

  subscribe(listener: (event: StoreEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}

function undoSteps(grid: Grid): UndoSteps {
  const { steps } = grid.program;
  return {
    begin: () => {
      steps.begin(grid.unitId);
    },
    end: () => {
      grid.settle();
      return steps.end();
    },
    undo: () => grid.quietly(() => steps.takeBack(grid.unitId)),
    redo: () => grid.quietly(() => steps.doAgain(grid.unitId)),
    clear: () => {
      steps.clearUndoRedo(grid.unitId);
    },
  };
}
