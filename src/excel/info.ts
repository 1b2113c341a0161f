/** What undo would take back, in the words of the port. */
import type { CellValue } from '../core/sheet/types';
import type { Entry } from './journal';
import type { UndoInfo } from './port';

export function infoOf(entry: Entry): UndoInfo {
  if (entry.kind === 'columns') {
    return {
      run: entry.run.id,
      columns: entry.columns.map((column) => column.target.header),
      rows: entry.blocks.reduce((sum, block) => sum + block.written.filter(isWritten).length, 0),
    };
  }
  const edited = new Set(entry.cells.map(({ at }) => at));
  return {
    run: entry.run.id,
    name: entry.name,
    columns: entry.columns.filter((_, at) => edited.has(at)).map(({ header }) => header),
    rows: new Set(entry.cells.map(({ row }) => row)).size,
  };
}

/** Rows that were left alone are not taken back. */
function isWritten(row: readonly (CellValue | null)[]): boolean {
  return row.some((cell) => cell !== null);
}
