/** The open workbook: in the grid, behind the Excel host, and with the add-in beside it. */
import type { IDisposable } from '@univerjs/core';
import { createExcelHost, type ExcelHost } from '../host';
import { giveBack } from './files/kept';
import type { FileSheet, FileTable, FileWorkbook } from './files/model';
import { toAnswer, toHostArgument, type CallFunction } from './function-values';
import { toSnapshot } from './grid/snapshot';
import { UniverStore } from './grid/store';
import type { GridProgram } from './grid/univer';

export interface Session {
  readonly name: string;
  readonly unitId: string;
  readonly store: UniverStore;
  readonly host: ExcelHost;
  /** Runs a custom function in the add-in's own runtime. */
  readonly call: CallFunction;
  /** Adds a sheet of a file after the others and goes there. Gives the name that it has here. */
  addSheet(sheet: FileSheet): string;
  close(): void;
}

let opened = 0;

/**
 * Puts a workbook into the grid, in place of the one before, with a host of its own.
 * @param year the year of dates that the user types without one
 */
export function openSession(
  program: GridProgram,
  workbook: FileWorkbook,
  previous: Session | null,
  year: number,
): Session {
  previous?.close();
  opened += 1;
  const unitId = `workbook-${String(opened)}`;
  const { name } = workbook;
  program.api.createWorkbook(toSnapshot(unitId, workbook));
  const store = new UniverStore(program, unitId);
  const host = createExcelHost({ store, name, year });
  const sheetIds = store.sheets().map(({ id }) => id);
  workbook.sheets.forEach(({ tables }, place) => {
    const sheetId = sheetIds[place];
    if (sheetId !== undefined) for (const table of tables) takeOver(host, sheetId, table);
  });
  const front = sheetIds[workbook.front];
  if (front !== undefined && workbook.sheets[workbook.front]?.visibility === 'Visible') {
    store.activate(front);
  }
  giveBack(host.book, workbook);
  const addSheet = (sheet: FileSheet): string => {
    const id = store.addFileSheet(sheet);
    for (const table of sheet.tables) takeOver(host, id, table);
    return host.book.sheet(id).name;
  };
  const call: CallFunction = async (id, args) => {
    const result = await host.callFunction(id, args.map(toHostArgument));
    return result.ok ? toAnswer(result.value) : { error: result.error };
  };
  const followed = followEditing(program, host);
  const close = (): void => {
    for (const one of followed) one.dispose();
    host.dispose();
    store.dispose();
    program.api.disposeUnit(unitId);
  };
  return { name, unitId, store, host, call, addSheet, close };
}

/** While a cell is being edited, Excel refuses add-ins; so does the host. */
function followEditing({ api }: GridProgram, host: ExcelHost): IDisposable[] {
  const editing = (now: boolean) => (): void => {
    host.faults.cellEditMode = now;
  };
  return [
    api.addEvent(api.Event.SheetEditStarted, editing(true)),
    api.addEvent(api.Event.SheetEditEnded, editing(false)),
  ];
}

/** A table of the file becomes one of the host's, which keeps tables for every grid. */
function takeOver({ book }: ExcelHost, sheetId: string, table: FileTable): void {
  const { block, columns, style, showTotals } = table;
  const added = book.tables.add(sheetId, block, columns);
  const name = book.tables.find(table.name) ? added.name : table.name;
  book.tables.put({ ...added, name, style, showTotals });
}
