/** The open workbook: in the grid, behind the host, and with the add-in beside it. */
import { UniverInstanceType } from '@univerjs/core';
import type { FileWorkbook } from './files/model';
import { toSnapshot } from './grid/snapshot';
import { UniverStore } from './grid/store';
import type { GridProgram } from './grid/univer';

export interface Session {
  readonly name: string;
  readonly store: UniverStore;
}

let opened = 0;

/** Puts a workbook into the grid, in place of the one before. */
export function openSession(
  program: GridProgram,
  workbook: FileWorkbook,
  previous: Session | null,
): Session {
  previous?.store.dispose();
  if (opened > 0) program.api.disposeUnit(`workbook-${String(opened)}`);
  opened += 1;
  const unitId = `workbook-${String(opened)}`;
  program.api.createWorkbook(toSnapshot(unitId, workbook));
  void UniverInstanceType;
  return { name: workbook.name, store: new UniverStore(program, unitId) };
}
