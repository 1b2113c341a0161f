/**
 * Everything that changes the workbook, and what remembers it: loaded when it is first needed, so
 * that the pane opens without it.
 */
import { clearMarks, markedSheets } from './clear-marks';
import { editCells } from './edit';
import type { Journal } from './journal';
import { mark } from './mark';
import { DecisionMemory } from './memory';
import { success } from './problems';
import { putInCell } from './put-in-cell';
import { putSheet } from './put-sheet';
import { recallRun, resumeRun } from './recall-run';
import { RunMemory } from './run-memory';
import { openSheet } from './sheet';
import { undoEdits } from './undo-edits';
import { undoEntry } from './undo';
import { PUT_IN_CELL } from './words';
import { writeColumns } from './write';
import type { WorkbookPort } from './port';

export type Writing = Pick<
  WorkbookPort,
  | 'mark'
  | 'markedSheets'
  | 'clearMarks'
  | 'edit'
  | 'recallDecisions'
  | 'keepDecisions'
  | 'forgetDecisions'
  | 'write'
  | 'undo'
  | 'recallRun'
  | 'resume'
  | 'forgetRuns'
  | 'putInCell'
  | 'openSheet'
  | 'putSheet'
>;

/** One for one open workbook. */
export function createWriting(journal: Journal): Writing {
  const memory = new DecisionMemory();
  const runs = new RunMemory();
  return {
    mark,
    markedSheets,
    clearMarks,
    edit: (request, options) => editCells(request, journal, runs, options),
    recallDecisions: (options) => memory.recall(options),
    keepDecisions: (added, known, options) => memory.keep(added, known, options),
    forgetDecisions: (options) => memory.forget(options),
    write: (request, options) => writeColumns(request, journal, runs, options),
    async undo(options) {
      const last = journal.last();
      if (!last) return success({ restored: 0, left: 0 });
      const begin = (context: Excel.RequestContext): void => {
        runs.queueUndone(context, last.run.id);
      };
      const undone = await (last.kind === 'cells'
        ? undoEdits(last, options, begin)
        : undoEntry(last, options, begin));
      if (undone.ok) {
        journal.drop(last);
        // What cannot be forgotten now is, when it is looked for: nothing of it is there any more.
        await runs.forget(last.run.id, options);
      }
      return undone;
    },
    recallRun: (options) => recallRun(journal, runs, options),
    resume: (options) => resumeRun(journal, runs, options),
    async forgetRuns() {
      const forgotten = await runs.forgetAll();
      if (forgotten.ok) journal.clear();
      return forgotten;
    },
    putInCell: (text, name = PUT_IN_CELL) => putInCell(text, name, journal, runs),
    openSheet,
    putSheet,
  };
}
