/** Changes of cells as the API makes them: allowed, done, followed up and told about. */
import { blockAddress } from '../address';
import {
  contains,
  intersect,
  isEntireColumn,
  isEntireRow,
  isOnSheet,
  MAX_COLUMNS,
  MAX_ROWS,
  type Block,
} from '../geometry';
import { ExcelError } from '../errors';
import type { CellPatch, CellValue, ShiftIn, ShiftOut } from '../store';
import { EVENT, WORKBOOK_TARGET } from './events';
import type { ProtectionOption } from './protection';
import { RangeModel } from './ranges';
import type { Shift } from './shift';
import { headerText, uniqueHeaders, type TableState } from './tables';
import type { WorkbookState } from './workbook';

/** Who made a change: this add-in, or the user in the grid. */
export type ChangeSource = 'add-in' | 'user';

/** Writes a matrix of cells at a block's corner. */
export function writeCells(
  book: WorkbookState,
  sheetId: string,
  block: Block,
  cells: readonly (readonly (CellPatch | null)[])[],
): void {
  book.protection.requireWritable(sheetId, block);
  const written = outsideMerges(book, sheetId, block, cells);
  book.store.writeCells(sheetId, block.row, block.column, written);
  afterEdit(book, sheetId, block, 'add-in');
}

/** Of a merged area only the first cell can hold anything: what is meant for the others is lost. */
function outsideMerges(
  book: WorkbookState,
  sheetId: string,
  block: Block,
  cells: readonly (readonly (CellPatch | null)[])[],
): readonly (readonly (CellPatch | null)[])[] {
  const merges = book.store.merges(sheetId).filter((merge) => intersect(merge, block));
  if (merges.length === 0) return cells;
  return cells.map((line, r) =>
    line.map((cell, c) => {
      const row = block.row + r;
      const column = block.column + c;
      const merge = merges.find((area) => contains(area, row, column));
      return !merge || (merge.row === row && merge.column === column) ? cell : null;
    }),
  );
}

/** Merges cells: what the first one holds stays, the rest is emptied. */
export function mergeCells(book: WorkbookState, sheetId: string, block: Block): void {
  const [right, below]: Block[] = [
    { ...block, column: block.column + 1, columns: block.columns - 1, rows: 1 },
    { ...block, row: block.row + 1, rows: block.rows - 1 },
  ];
  for (const rest of [right, below]) {
    if (rest && isOnSheet(rest)) book.store.clear(sheetId, rest, 'Contents');
  }
  book.store.merge(sheetId, block);
}

/** What follows any edit of cells: table headers take the new text, listeners are told. */
export function afterEdit(
  book: WorkbookState,
  sheetId: string,
  block: Block,
  source: ChangeSource,
  details?: { readonly before: CellValue; readonly after: CellValue },
): void {
  book.isDirty = true;
  for (const table of book.tables.onSheet(sheetId)) syncHeaders(book, table, block);
  raiseChanged(book, { sheetId, block, changeType: 'RangeEdited', source, details });
}

/** Table columns are named by their header cells; Excel keeps these texts unique. */
function syncHeaders(book: WorkbookState, table: TableState, edited: Block): void {
  const header = { ...table.block, rows: 1 };
  if (!table.showHeaders || !intersect(header, edited)) return;
  const values = book.store.readValues(table.sheetId, header)[0] ?? [];
  const names = uniqueHeaders(values.map(headerText));
  const columns = table.columns.map((column, i) => ({ ...column, name: names[i] ?? column.name }));
  if (columns.some((column, i) => column.name !== table.columns[i]?.name)) {
    book.tables.put({ ...table, columns });
  }
  const cells = names.map((name, i) => (values[i] === name ? null : { value: name }));
  if (cells.some((cell) => cell)) {
    book.store.writeCells(table.sheetId, header.row, header.column, [cells]);
  }
}

interface Change {
  readonly sheetId: string;
  readonly block: Block;
  readonly changeType: string;
  readonly source: ChangeSource;
  readonly shift?: Shift['shift'];
  readonly details?: { readonly before: CellValue; readonly after: CellValue } | undefined;
}

const SHIFT_NAMES = {
  Down: 'ShiftCellDown',
  Right: 'ShiftCellRight',
  Up: 'ShiftCellUp',
  Left: 'ShiftCellLeft',
} as const;

/** Tells sheet, worksheets, table and tables listeners. */
function raiseChanged(book: WorkbookState, change: Change): void {
  const { sheetId, block, details } = change;
  const tables = book.tables.onSheet(sheetId).filter((table) => intersect(table.block, block));
  const targets = [sheetId, WORKBOOK_TARGET];
  const wanted =
    targets.some((target) => book.events.isRegistered(EVENT.changed, target)) ||
    [...targets, ...tables.map(({ id }) => id)].some((target) =>
      book.events.isRegistered(EVENT.tableChanged, target),
    );
  if (!wanted) return;
  const message = {
    worksheetId: sheetId,
    address: blockAddress(block),
    changeType: change.changeType,
    source: 'Local',
    triggerSource: change.source === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: change.shift ? SHIFT_NAMES[change.shift] : 'None',
    referenceId: book.ranges.keep(new RangeModel(book, sheetId, block)),
    ...(details ? describe(details.before, details.after) : {}),
  };
  book.events.raise(EVENT.changed, targets, message);
  for (const table of tables) {
    const shared = intersect(table.block, block);
    const address = shared ? blockAddress(shared) : message.address;
    const told = { ...message, tableId: table.id, address };
    book.events.raise(EVENT.tableChanged, [table.id, ...targets], told);
  }
}

function describe(before: CellValue, after: CellValue) {
  const plain = (value: CellValue) => (typeof value === 'object' ? value.error : value);
  return {
    valueBefore: plain(before),
    valueAfter: plain(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

/** `Excel.RangeValueType` of a value. Excel reports every number as `Double`. */
export function valueType(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** Inserts or deletes cells on the add-in's behalf. */
export function shiftCells(
  book: WorkbookState,
  sheetId: string,
  block: Block,
  shift: ShiftIn | ShiftOut,
): void {
  const change: Shift = { sheetId, block, shift };
  book.protection.requireAllowed(sheetId, protectionOption(change));
  book.tables.requireMovable(change);
  if (shift === 'Down' || shift === 'Right') {
    requireRoom(book, change);
    book.store.insertCells(sheetId, block, shift);
  } else {
    book.store.deleteCells(sheetId, block, shift);
  }
  afterShift(book, change, 'add-in');
}

/** What follows an insertion or deletion, whoever made it. */
export function afterShift(book: WorkbookState, change: Shift, source: ChangeSource): void {
  book.isDirty = true;
  for (const table of book.follow(change)) {
    const cells = table.columns.map(({ name }) => ({ value: name }));
    if (table.showHeaders) {
      book.store.writeCells(table.sheetId, table.block.row, table.block.column, [cells]);
    }
  }
  const { sheetId, block, shift } = change;
  const what = isEntireRow(block) ? 'Row' : isEntireColumn(block) ? 'Column' : 'Cell';
  const done = shift === 'Down' || shift === 'Right' ? 'Inserted' : 'Deleted';
  raiseChanged(book, { sheetId, block, changeType: `${what}${done}`, source, shift });
}

function protectionOption({ block, shift }: Shift): ProtectionOption {
  const inserts = shift === 'Down' || shift === 'Right';
  const rows =
    isEntireRow(block) || (!isEntireColumn(block) && (shift === 'Down' || shift === 'Up'));
  if (inserts) return rows ? 'allowInsertRows' : 'allowInsertColumns';
  return rows ? 'allowDeleteRows' : 'allowDeleteColumns';
}

/** Excel refuses to push filled cells off the sheet. */
function requireRoom(book: WorkbookState, { sheetId, block, shift }: Shift): void {
  const used = book.store.usedBlock(sheetId, true);
  if (!used) return;
  const beyond =
    shift === 'Down'
      ? used.row + used.rows + block.rows > MAX_ROWS
      : used.column + used.columns + block.columns > MAX_COLUMNS;
  if (beyond) throw new ExcelError('InvalidOperation', 'cells would be pushed off the worksheet');
}
