/**
 * A workbook port over plain rows, for showing states of the pane that a real workbook is only in
 * for a moment. What really happens in a sheet is tested on the Excel host.
 */
import type { Decision } from '../../../src/core/review/types';
import type { CellGrid, CellValue } from '../../../src/core/sheet/types';
import { failure, success, type Outcome } from '../../../src/excel/problems';
import type {
  EditRequest,
  ListPlace,
  MarkRequest,
  RememberedText,
  UndoInfo,
  WorkbookChange,
  WorkbookPort,
  WriteReport,
  WriteRequest,
} from '../../../src/excel/port';

export const postRows: readonly (readonly CellValue[])[] = [
  ['Post no', 'Post title', 'Service', 'School', 'Grade'],
  ['P0001', 'Social worker', 'Adult social care', '', 'G9'],
  ['P0002', 'Teaching assistant', 'Education', 'Elm Lane Primary School', 'G4'],
  ['P0003', 'Teaching assistant', 'Education', 'Hill Top Academy', 'G4'],
  ['P0004', 'Manager', 'Corporate services', '', 'G12'],
  ['P0005', '', 'Highways', '', 'G3'],
  ['P0006', 'zzqx', 'Highways', '', 'G3'],
];

export interface FakeWorkbook extends WorkbookPort {
  /** What was asked to be written, newest last. */
  readonly writes: WriteRequest[];
  /** What was asked to be marked and to be changed, newest last. */
  readonly marks: MarkRequest[];
  readonly edits: EditRequest[];
  /** What the workbook keeps. */
  readonly kept: Map<RememberedText, string>;
  /** The decisions that the workbook keeps. */
  readonly decisions: Decision[];
  /** Sheets that were put, newest last. */
  readonly sheets: { readonly name: string; readonly rows: CellGrid }[];
  readonly cells: string[];
  /** Cells that were asked to be shown. */
  readonly shown: (readonly [sheetId: string, row: number, column: number])[];
  tell(change: WorkbookChange): void;
}

/**
 * Edits change the rows that are read afterwards, `undo` takes the last of them back, marks are only
 * noted down.
 *
 * @param changes methods to answer otherwise
 */
export function fakeWorkbook(
  given = postRows,
  changes: Partial<WorkbookPort> = {},
  place: Partial<ListPlace> = {},
): FakeWorkbook {
  const rows = given.map((row) => [...row]);
  const writes: WriteRequest[] = [];
  const marks: MarkRequest[] = [];
  const edits: EditRequest[] = [];
  const kept = new Map<RememberedText, string>();
  const decisions: Decision[] = [];
  const sheets: { readonly name: string; readonly rows: CellGrid }[] = [];
  const marked = new Set<string>();
  const steps: { readonly info: UndoInfo; readonly back: () => void }[] = [];
  const cells: string[] = [];
  const shown: [string, number, number][] = [];
  const listeners = new Set<(change: WorkbookChange) => void>();
  const located = (): ListPlace | null =>
    rows.length > 0 ? { hasDecisions: decisions.length > 0, ...placeOf(rows, place) } : null;
  return {
    writes,
    marks,
    edits,
    kept,
    decisions,
    sheets,
    cells,
    shown,
    tell: (change) => {
      for (const listener of listeners) listener(change);
    },
    locate: () => Promise.resolve(success(located())),
    locateAll() {
      const one = located();
      return Promise.resolve(success(one ? [one] : []));
    },
    looksOf: (lists) =>
      Promise.resolve(
        success(lists.map(() => ({ hiddenRows: 0, hiddenColumns: [], merged: null }))),
      ),
    mark(request) {
      marks.push(request);
      marked.add(request.list.sheetId);
      return Promise.resolve(
        success({
          ending: 'done',
          header: 'Rolecheck',
          column: request.list.firstColumn + request.list.columnCount,
          marked: request.status.filter((text) => text !== '').length,
          changed: 0,
        }),
      );
    },
    markedSheets: () => Promise.resolve(success([...marked])),
    clearMarks: (sheetId) => Promise.resolve(success(marked.delete(sheetId))),
    edit(request) {
      edits.push(request);
      const now = request.edits.filter(({ row, column, before }) => rows[row]?.[column] === before);
      const put = (which: 'before' | 'after'): void => {
        for (const edit of now) rows[edit.row]?.splice(edit.column, 1, edit[which]);
      };
      put('after');
      const columns = [...new Set(now.map(({ column }) => column))];
      const info = {
        run: `run ${String(edits.length)}`,
        name: request.name,
        columns: columns.map((column) => String(rows[request.list.headerRow]?.[column] ?? '')),
        rows: new Set(now.map(({ row }) => row)).size,
      };
      const back = (): void => {
        put('before');
      };
      if (now.length > 0) steps.push({ info, back });
      const changed = request.edits.length - now.length;
      return Promise.resolve(success({ ending: 'done', written: now.length, changed, notKept: 0 }));
    },
    recall: (what) => Promise.resolve(success(kept.get(what) ?? null)),
    remember(what, text) {
      if (text === null) kept.delete(what);
      else kept.set(what, text);
      return Promise.resolve(success(null));
    },
    recallDecisions: () => Promise.resolve(success([...decisions])),
    keepDecisions(added, known) {
      if (known !== decisions.length) {
        return Promise.resolve(failure('decided-elsewhere', 'keep decisions in the workbook'));
      }
      decisions.push(...added);
      return Promise.resolve(success(null));
    },
    forgetDecisions() {
      decisions.length = 0;
      return Promise.resolve(success(null));
    },
    read(list, columns) {
      const data = rows.slice(list.firstRow);
      return Promise.resolve(
        success({
          columns: columns.map((column) => data.map((row) => row[column] ?? '')),
          rowCount: data.length,
          stoppedEarly: false,
        }),
      );
    },
    write(request) {
      writes.push(request);
      const run = `writing ${String(writes.length)}`;
      const info = { run, columns: ['Role code'], rows: rows.length - 1 };
      steps.push({ info, back: () => undefined });
      return Promise.resolve(success(reportOf(request)));
    },
    undoInfo: () => steps.at(-1)?.info ?? null,
    undo(options) {
      const { run } = options ?? {};
      const at = steps.findIndex(({ info }) => info.run === run);
      if (run !== undefined && at < 0) return Promise.resolve(failure('run-gone', 'undo'));
      const [step] = steps.splice(at, 1);
      step?.back();
      return Promise.resolve(success({ restored: step?.info.rows ?? 0, left: 0 }));
    },
    recallRun: () => Promise.resolve(success(null)),
    resume: () => Promise.resolve(failure('gone', 'write the codes')),
    forgetRuns() {
      steps.length = 0;
      return Promise.resolve(success(null));
    },
    show(sheetId, row, column) {
      shown.push([sheetId, row, column]);
      return Promise.resolve(success({ hidden: false }));
    },
    putSheet(name, rows) {
      sheets.push({ name, rows });
      return Promise.resolve(success(name));
    },
    openSheet: () => Promise.resolve(success(null)),
    putInCell(text) {
      cells.push(text);
      return Promise.resolve(success('C7'));
    },
    watch(listener) {
      listeners.add(listener);
      return Promise.resolve(success(() => listeners.delete(listener)));
    },
    ...changes,
  };
}

function placeOf(
  rows: readonly (readonly CellValue[])[],
  changes: Partial<ListPlace>,
): Omit<ListPlace, 'hasDecisions'> {
  const columns = rows[0]?.length ?? 0;
  return {
    sheetId: 'sheet 1',
    sheetName: 'Posts',
    sheetProtected: false,
    table: null,
    tables: [],
    area: { row: 0, column: 0, rows: rows.length, columns },
    lastUsedColumn: columns - 1,
    headerKnown: false,
    sample: rows,
    remembered: [],
    unfinished: false,
    ...changes,
  };
}

/** The report of a run in which all went well. */
export function reportOf(request: WriteRequest): WriteReport {
  const first = request.list.firstColumn + request.list.columnCount;
  return {
    ending: 'done',
    columns: request.columns.map(({ id, header }, at) => ({
      id,
      header,
      column: first + at,
      isNew: true,
    })),
    written: request.rows.length,
    changed: 0,
    kept: 0,
    formulasKept: 0,
    notKept: 0,
  };
}

/** A port method that always fails with the same problem. */
export function failing(...problem: Parameters<typeof failure>): () => Promise<Outcome<never>> {
  return () => Promise.resolve(failure(...problem));
}
