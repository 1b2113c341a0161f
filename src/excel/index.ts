/** The workbook, as the pane sees it, answered by Excel. */
import { putInCell, showCell } from './cell';
import { Journal } from './journal';
import { locate } from './locate';
import { success } from './problems';
import { readColumns } from './read';
import { openSheet } from './sheet';
import { undoEntry } from './undo';
import { watch } from './watch';
import { writeColumns } from './write';
import type { WorkbookPort } from './port';

/** One port for one open workbook; it holds the journal of what it wrote. */
export function createWorkbookPort(): WorkbookPort {
  const journal = new Journal();
  return {
    locate,
    read: readColumns,
    write: (request, options) => writeColumns(request, journal, options),
    undoInfo() {
      const last = journal.last();
      return last
        ? {
            columns: last.columns.map((column) => column.target.header),
            rows: last.blocks.reduce((sum, block) => sum + block.rows, 0),
          }
        : null;
    },
    async undo(options) {
      const last = journal.last();
      if (!last) return success({ restored: 0, left: 0 });
      const undone = await undoEntry(last, options);
      if (undone.ok) journal.drop(last);
      return undone;
    },
    show: showCell,
    putInCell,
    openSheet,
    watch,
  };
}
