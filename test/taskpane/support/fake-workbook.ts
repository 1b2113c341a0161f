/**
 * A workbook port over plain rows, for showing states of the pane that a real workbook is only in
 * for a moment. What really happens in a sheet is tested on the Excel host.
 */
import type { CellValue } from '../../../src/core/sheet/types';
import { failure, success, type Outcome } from '../../../src/excel/problems';
import type {
  ListPlace,
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
  readonly cells: string[];
  /** Cells that were asked to be shown. */
  readonly shown: (readonly [sheetId: string, row: number, column: number])[];
  tell(change: WorkbookChange): void;
}

/** @param changes methods to answer otherwise */
export function fakeWorkbook(
  rows = postRows,
  changes: Partial<WorkbookPort> = {},
  place: Partial<ListPlace> = {},
): FakeWorkbook {
  const writes: WriteRequest[] = [];
  const cells: string[] = [];
  const shown: [string, number, number][] = [];
  const listeners = new Set<(change: WorkbookChange) => void>();
  let undoable = false;
  return {
    writes,
    cells,
    shown,
    tell: (change) => {
      for (const listener of listeners) listener(change);
    },
    locate: () => Promise.resolve(success(rows.length > 0 ? placeOf(rows, place) : null)),
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
      undoable = true;
      return Promise.resolve(success(reportOf(request)));
    },
    undoInfo: () => (undoable ? { columns: ['Role code'], rows: rows.length - 1 } : null),
    undo() {
      undoable = false;
      return Promise.resolve(success({ restored: rows.length - 1, left: 0 }));
    },
    show(sheetId, row, column) {
      shown.push([sheetId, row, column]);
      return Promise.resolve(success(null));
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

function placeOf(rows: readonly (readonly CellValue[])[], changes: Partial<ListPlace>): ListPlace {
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
    formulasKept: 0,
    notKept: 0,
  };
}

/** A port method that always fails with the same problem. */
export function failing(...problem: Parameters<typeof failure>): () => Promise<Outcome<never>> {
  return () => Promise.resolve(failure(...problem));
}
