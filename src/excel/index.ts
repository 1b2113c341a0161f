/** The workbook, as the pane sees it, answered by Excel. */
import { infoOf } from './info';
import { Journal } from './journal';
import { recall, remember } from './kept-text';
import { locate } from './locate';
import { locateAll } from './locate-all';
import { looksOf } from './looks';
import { failure, type Outcome } from './problems';
import { readColumns } from './read';
import { showCell } from './show-cell';
import { Watch } from './watch';
import type { WorkbookPort } from './port';
import type { Writing } from './writing';

/** One port for one open workbook; it holds the journal of what it wrote. */
export function createWorkbookPort(): WorkbookPort {
  const journal = new Journal();
  const watch = new Watch();
  let loaded: Writing | undefined;

  /** Does what changes the workbook, which is loaded the first time. */
  async function writing<T>(work: (by: Writing) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    let create;
    try {
      create = (await import(/* webpackChunkName: "writing" */ './writing')).createWriting;
    } catch {
      return failure('not-loaded', 'load the writer');
    }
    loaded ??= create(journal);
    return work(loaded);
  }

  return {
    locate,
    locateAll,
    looksOf,
    recall,
    remember,
    read: readColumns,
    show: showCell,
    watch: (listener) => watch.add(listener),
    undoInfo() {
      const last = journal.last();
      return last ? infoOf(last) : null;
    },
    mark: (request, options) => writing((by) => by.mark(request, options)),
    markedSheets: () => writing((by) => by.markedSheets()),
    clearMarks: (sheetId, options) => writing((by) => by.clearMarks(sheetId, options)),
    edit: (request, options) => writing((by) => by.edit(request, options)),
    recallDecisions: (options) => writing((by) => by.recallDecisions(options)),
    keepDecisions: (added, known, options) =>
      writing((by) => by.keepDecisions(added, known, options)),
    forgetDecisions: (options) => writing((by) => by.forgetDecisions(options)),
    write: (request, options) => writing((by) => by.write(request, options)),
    undo: (options) => writing((by) => by.undo(options)),
    recallRun: (options) => writing((by) => by.recallRun(options)),
    resume: (options) => writing((by) => by.resume(options)),
    forgetRuns: () => writing((by) => by.forgetRuns()),
    putInCell: (text, name) => writing((by) => by.putInCell(text, name)),
    openSheet: (name, rows) => writing((by) => by.openSheet(name, rows)),
    putSheet: (name, rows, options) => writing((by) => by.putSheet(name, rows, options)),
  };
}
