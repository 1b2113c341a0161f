/** What happens to cells when tables are made, widened, lengthened and taken apart. */
import { invalidArgument } from '../errors';
import { encloses, isOnSheet, type Block } from '../geometry';
import { shiftCells } from './edits';
import { EVENT, WORKBOOK_TARGET } from './events';
import { headerText, uniqueHeaders, type TableState } from './tables';
import type { WorkbookState } from './workbook';

/** Rows of data: without header and total row. */
export function bodyOf(table: TableState): Block {
  const { block } = table;
  const header = table.showHeaders ? 1 : 0;
  const total = table.showTotals ? 1 : 0;
  return { ...block, row: block.row + header, rows: block.rows - header - total };
}

/** The cells of one column of a part of the table. */
export function columnPart(part: Block, index: number): Block {
  return { ...part, column: part.column + index, columns: 1 };
}

function writeHeaders(book: WorkbookState, table: TableState): void {
  const cells = table.columns.map(({ name }) => ({ value: name }));
  book.store.writeCells(table.sheetId, table.block.row, table.block.column, [cells]);
}

/** Makes a table. Without headers of its own, a header row is put above the data. */
export function addTable(
  book: WorkbookState,
  sheetId: string,
  given: Block,
  hasHeaders: boolean,
): TableState {
  book.protection.requireUnprotected(sheetId);
  book.tables.requireFree(sheetId, given, null);
  let block = given;
  if (!hasHeaders) {
    shiftCells(book, sheetId, { ...given, rows: 1 }, 'Down');
    block = { ...given, rows: given.rows + 1 };
  } else if (given.rows === 1) {
    // A table has at least one row of data.
    block = { ...given, rows: 2 };
  }
  const values = book.store.readValues(sheetId, { ...block, rows: 1 })[0] ?? [];
  const table = book.tables.add(sheetId, block, uniqueHeaders(values.map(headerText)));
  writeHeaders(book, table);
  book.events.raise(EVENT.tableAdded, [WORKBOOK_TARGET, sheetId], {
    tableId: table.id,
    worksheetId: sheetId,
    source: 'Local',
  });
  return table;
}

/** Widens a table by one column before the given place; cells to the right move over. */
export function addColumn(
  book: WorkbookState,
  table: TableState,
  index: number | null,
  name: string | null,
): { readonly table: TableState; readonly index: number } {
  book.protection.requireUnprotected(table.sheetId);
  const count = table.columns.length;
  const at = index === null || index === -1 ? count : index;
  if (at < 0 || at > count) throw invalidArgument('the place of the new column');
  const { block } = table;
  const place = { ...block, column: block.column + at, columns: 1 };
  if (!isOnSheet(place)) throw invalidArgument('the table would leave the worksheet');
  shiftCells(book, table.sheetId, place, 'Right');
  // Inside the table the shift already took the new column in; at its ends it did not.
  const now = book.tables.get(table.id);
  const wide = { ...block, columns: count + 1 };
  const names = table.columns.map((column) => column.name);
  names.splice(at, 0, name ?? `Column${String(count + 1)}`);
  const fresh = now.columns.length > count ? now.columns[at] : book.tables.newColumn('');
  const columns = [...table.columns];
  columns.splice(at, 0, fresh ?? book.tables.newColumn(''));
  const unique = uniqueHeaders(names);
  const widened = book.tables.put({
    ...now,
    block: wide,
    columns: columns.map((column, i) => ({ ...column, name: unique[i] ?? column.name })),
  });
  if (widened.showHeaders) writeHeaders(book, widened);
  return { table: widened, index: at };
}

/** Lengthens a table before the given row of data; cells below move down. */
export function addRows(
  book: WorkbookState,
  table: TableState,
  index: number | null,
  count: number,
): { readonly table: TableState; readonly index: number; readonly cells: Block } {
  book.protection.requireUnprotected(table.sheetId);
  const body = bodyOf(table);
  const at = index === null || index === -1 ? body.rows : index;
  if (at < 0 || at > body.rows) throw invalidArgument('the place of the new rows');
  const cells = { ...body, row: body.row + at, rows: count };
  if (!isOnSheet(cells)) throw invalidArgument('the table would leave the worksheet');
  shiftCells(book, table.sheetId, cells, 'Down');
  const block = { ...table.block, rows: table.block.rows + count };
  return { table: book.tables.put({ ...book.tables.get(table.id), block }), index: at, cells };
}

/** Changes the size of a table: its header row stays where it is, and the blocks overlap. */
export function resizeTable(book: WorkbookState, table: TableState, block: Block): void {
  book.protection.requireUnprotected(table.sheetId);
  const overlaps = encloses(block, { ...table.block, rows: 1, columns: 1 });
  const least = (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0) + 1;
  if (block.row !== table.block.row || !overlaps || block.rows < least) {
    throw invalidArgument('a table keeps its header row and at least one row of data');
  }
  book.tables.requireFree(table.sheetId, block, table.id);
  const header = book.store.readValues(table.sheetId, { ...block, rows: 1 })[0] ?? [];
  const names = uniqueHeaders(header.map(headerText));
  const shift = table.block.column - block.column;
  const columns = names.map((name, i) => {
    const known = table.columns[i - shift];
    return known ? { ...known, name } : book.tables.newColumn(name);
  });
  const resized = book.tables.put({ ...table, block, columns });
  if (resized.showHeaders) writeHeaders(book, resized);
}

export function deleteColumn(book: WorkbookState, table: TableState, index: number): void {
  book.protection.requireUnprotected(table.sheetId);
  if (table.columns.length === 1) {
    deleteTable(book, table);
    return;
  }
  shiftCells(book, table.sheetId, columnPart(table.block, index), 'Left');
}

/** Deletes rows of data. The last one is emptied instead: a table keeps one. */
export function deleteRows(
  book: WorkbookState,
  table: TableState,
  index: number,
  count: number,
): void {
  book.protection.requireUnprotected(table.sheetId);
  const body = bodyOf(table);
  if (index < 0 || count < 1 || index + count > body.rows) throw invalidArgument('rows to delete');
  const kept = count === body.rows ? 1 : 0;
  if (kept === 1) book.store.clear(table.sheetId, { ...body, rows: 1 }, 'Contents');
  const rows = count - kept;
  if (rows === 0) return;
  shiftCells(book, table.sheetId, { ...body, row: body.row + index + kept, rows }, 'Up');
}

/** Deletes a table and its cells. */
export function deleteTable(book: WorkbookState, table: TableState): void {
  book.protection.requireUnprotected(table.sheetId);
  book.tables.remove(table.id);
  book.store.clear(table.sheetId, table.block, 'All');
  raiseDeleted(book, table);
}

/** Takes the table off; its cells stay. */
export function convertToRange(book: WorkbookState, table: TableState): void {
  book.protection.requireUnprotected(table.sheetId);
  book.tables.remove(table.id);
  raiseDeleted(book, table);
}

function raiseDeleted(book: WorkbookState, { id, name, sheetId }: TableState): void {
  book.events.raise(EVENT.tableDeleted, [WORKBOOK_TARGET, sheetId], {
    tableId: id,
    tableName: name,
    worksheetId: sheetId,
    source: 'Local',
  });
}

/** Shows or hides the header row: its cells are there, or they are empty and free. */
export function showHeaders(book: WorkbookState, table: TableState, shown: boolean): void {
  if (shown === table.showHeaders) return;
  const { block } = table;
  if (!shown) {
    book.store.clear(table.sheetId, { ...block, rows: 1 }, 'Contents');
    const rest = { ...block, row: block.row + 1, rows: block.rows - 1 };
    book.tables.put({ ...table, showHeaders: false, block: rest });
    return;
  }
  if (block.row === 0) throw invalidArgument('there is no room above the table');
  const taller = { ...block, row: block.row - 1, rows: block.rows + 1 };
  writeHeaders(book, book.tables.put({ ...table, showHeaders: true, block: taller }));
}

/** Shows a total row below the table, or takes it away with its cells. */
export function showTotals(book: WorkbookState, table: TableState, shown: boolean): void {
  if (shown === table.showTotals) return;
  const { block, sheetId } = table;
  if (shown) {
    const below = { ...block, row: block.row + block.rows, rows: 1 };
    shiftCells(book, sheetId, below, 'Down');
    const taller = { ...block, rows: block.rows + 1 };
    book.tables.put({ ...table, showTotals: true, block: taller });
    book.store.writeCells(sheetId, below.row, below.column, [[{ value: 'Total' }]]);
  } else {
    const last = { ...block, row: block.row + block.rows - 1, rows: 1 };
    book.tables.put({ ...table, showTotals: false });
    shiftCells(book, sheetId, last, 'Up');
  }
}
