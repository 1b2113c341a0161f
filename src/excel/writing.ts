/**
 * Everything that changes the workbook, and what remembers it: loaded when it is first needed, so
 * that the pane opens without it.
 */
import { clearMarks, markedSheets } from './clear-marks';
import { editCells } from './edit';
import type { Journal } from './journal';
import { mark } from './mark';
import { DecisionMemory } from './memory';
import { failure, success, type Outcome } from './problems';
import { putInCell } from './put-in-cell';
import { putSheet } from './put-sheet';
import { recallRun } from './recall-run';
import { resumeRun } from './resume-run';
import { RunMemory } from './run-memory';
import { openSheet } from './sheet';
import { undoEdits } from './undo-edits';
import { undoEntry } from './undo';
import { PUT_IN_CELL } from './words';
import { writeColumns } from './write';
import type { RunOptions, UndoReport, WorkbookPort } from './port';

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
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: two of them at once would each see half of what the other has done. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  return {
    mark,
    markedSheets,
    clearMarks,
    edit: (request, options) => inTurn(() => editCells(request, journal, runs, options)),
    recallDecisions: (options) => memory.recall(options),
    keepDecisions: (added, known, options) => memory.keep(added, known, options),
    forgetDecisions: (options) => memory.forget(options),
    write: (request, options) => inTurn(() => writeColumns(request, journal, runs, options)),
    undo: (options) => inTurn(() => undoRun(journal, runs, options)),
    recallRun: (options) => inTurn(() => recallRun(journal, runs, options)),
    resume: (options) => inTurn(() => resumeRun(journal, runs, options)),
    forgetRuns: () =>
      inTurn(async () => {
        const forgotten = await runs.forgetAll();
        if (forgotten.ok) journal.clear();
        return forgotten;
      }),
    putInCell: (text, name = PUT_IN_CELL) => inTurn(() => putInCell(text, name, journal, runs)),
    openSheet,
    putSheet,
  };
}

/** See `WorkbookPort.undo`. */
async function undoRun(
  journal: Journal,
  runs: RunMemory,
  options: RunOptions = {},
): Promise<Outcome<UndoReport>> {
  const entry = journal.find(options.run);
  if (!entry) {
    const isNothing = options.run === undefined;
    return isNothing ? success({ restored: 0, left: 0 }) : failure('run-gone', 'undo');
  }
  const { id } = entry.run;
  const way = runs.wayOf(id);
  const begin = (context: Excel.RequestContext): void => {
    runs.queueUndone(context, id);
  };
  const undone = await (entry.kind === 'cells'
    ? undoEdits(entry, options, begin)
    : undoEntry(entry, options, begin));
  if (!undone.ok) return undone;
  // Nothing was found of it, under another header perhaps: it may be another time.
  if (undone.value.left > 0 && undone.value.restored === 0) {
    if (way !== undefined && way !== 'back') await runs.restore(id, way);
    return undone;
  }
  journal.drop(entry);
  // What cannot be forgotten now is, when it is looked for: nothing of it is there any more.
  await runs.forget(id, options);
  return undone;
}
