/** The workbook, as the pane sees it, answered by Excel. */
import type { CellValue } from '../core/sheet/types';
import { putInCell, showCell } from './cell';
import { clearMarks, markedSheets } from './clear-marks';
import { editCells } from './edit';
import { Journal, type Entry } from './journal';
import { recall, remember } from './kept-text';
import { locate } from './locate';
import { locateAll } from './locate-all';
import { mark } from './mark';
import { DecisionMemory } from './memory';
import { success } from './problems';
import { putSheet } from './put-sheet';
import { readColumns } from './read';
import { openSheet } from './sheet';
import { undoEdits } from './undo-edits';
import { undoEntry } from './undo';
import { Watch } from './watch';
import { writeColumns } from './write';
import type { UndoInfo, WorkbookPort } from './port';

/** One port for one open workbook; it holds the journal of what it wrote. */
export function createWorkbookPort(): WorkbookPort {
  const journal = new Journal();
  const memory = new DecisionMemory();
  const watch = new Watch();
  return {
    locate,
    locateAll,
    mark,
    markedSheets,
    clearMarks,
    edit: (request, options) => editCells(request, journal, options),
    recall,
    remember,
    recallDecisions: (options) => memory.recall(options),
    keepDecisions: (added, known, options) => memory.keep(added, known, options),
    read: readColumns,
    write: (request, options) => writeColumns(request, journal, options),
    undoInfo() {
      const last = journal.last();
      return last ? infoOf(last) : null;
    },
    async undo(options) {
      const last = journal.last();
      if (!last) return success({ restored: 0, left: 0 });
      const undone = await (last.kind === 'cells'
        ? undoEdits(last, options)
        : undoEntry(last, options));
      if (undone.ok) journal.drop(last);
      return undone;
    },
    show: showCell,
    putInCell,
    openSheet,
    putSheet,
    watch: (listener) => watch.add(listener),
  };
}

/** Rows that were left alone are not taken back. */
function isWritten(row: readonly (CellValue | null)[]): boolean {
  return row.some((cell) => cell !== null);
}

function infoOf(entry: Entry): UndoInfo {
  if (entry.kind === 'columns') {
    return {
      columns: entry.columns.map((column) => column.target.header),
      rows: entry.blocks.reduce((sum, block) => sum + block.written.filter(isWritten).length, 0),
    };
  }
  const edited = new Set(entry.cells.map(({ at }) => at));
  return {
    name: entry.name,
    columns: entry.columns.filter((_, at) => edited.has(at)).map(({ header }) => header),
    rows: new Set(entry.cells.map(({ row }) => row)).size,
  };
}
