/** The pane's own work over the Excel host, without its looks: opened, run once, counted. */
import type { CellValue } from '../../../src/core/sheet/types';
import { getEngine } from '../../../src/data/engine';
import { loadCodeLibrary } from '../../../src/data/library';
import { createWorkbookPort } from '../../../src/excel';
import { workbookFile } from '../../../src/excel/office';
import { createCheck } from '../../../src/taskpane/check/controller';
import { kit } from '../../../src/taskpane/check/kit';
import { createCodeJobs } from '../../../src/taskpane/code-jobs/controller';
import type { PanePorts } from '../../../src/taskpane/ports';
import { loadOfficeInto, type OpenedExcel } from '../../support/office';

export interface AtWork {
  readonly opened: OpenedExcel;
  readonly code: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly check: () => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** A workbook with one sheet, in Excel on the web: requests and responses of at most 5 MB. */
export async function atWork(rows: readonly (readonly CellValue[])[]): Promise<AtWork> {
  const opened = await loadOfficeInto(globalThis, { profile: 'web', sheets: { List: rows } });
  const ports: PanePorts = {
    workbook: createWorkbookPort(),
    file: workbookFile,
    library: loadCodeLibrary,
    checks: () => Promise.resolve(kit),
    coder: async () => (await getEngine()).coder,
  };
  const jobs = createCodeJobs(ports);
  const checks = createCheck(ports);
  const ended = (done: string, kind: string): void => {
    if (kind !== done) throw new Error(`Rolecheck: the work to be measured ended as ${kind}`);
  };
  await jobs.look();
  return {
    opened,
    async code() {
      await jobs.code();
      ended('finished', jobs.getState().kind);
    },
    async undo() {
      await jobs.undo();
      ended('undone', jobs.getState().kind);
      await jobs.look();
    },
    async check() {
      await checks.check();
      ended('finished', checks.getState().kind);
    },
    async clear() {
      await checks.clearMarks();
    },
  };
}
