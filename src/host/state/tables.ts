/** The workbook's tables. The host keeps them, whatever the grid behind it knows of tables. */
import { ExcelError, invalidArgument, notFound } from '../errors';
import { intersect, type Block } from '../geometry';
import type { CellValue, SheetStore, TableView } from '../store';
import { isTouched, movesWhole, shiftedBlock, type Shift } from './shift';

export interface TableColumnState {
  /** Unique in the table, never used again. */
  readonly id: number;
  readonly name: string;
}

export interface TableState {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header and total row included, where shown. */
  readonly block: Block;
  readonly columns: readonly TableColumnState[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

const LOOKS = {
  style: 'TableStyleMedium2',
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
} as const;

/** Text of a header cell: Excel turns whatever stands there into text. */
export function headerText(value: CellValue): string {
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

/** Makes header names unique and gives blank ones a name, as Excel does. */
export function uniqueHeaders(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((given, i) => {
    const base = given === '' ? `Column${String(i + 1)}` : given;
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}${String(n)}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

export class Tables {
  private list: readonly TableState[] = [];
  private nextId = 1;
  private nextColumn = 1;

  constructor(private readonly store: SheetStore) {}

  all(): readonly TableState[] {
    return this.list;
  }

  onSheet(sheetId: string): readonly TableState[] {
    return this.list.filter((table) => table.sheetId === sheetId);
  }

  find(key: string): TableState | null {
    const lower = key.toLowerCase();
    const byId = this.list.find(({ id }) => id === key);
    return byId ?? this.list.find(({ name }) => name.toLowerCase() === lower) ?? null;
  }

  /** The table with that id; fails when it was deleted. */
  get(id: string): TableState {
    const table = this.list.find((other) => other.id === id);
    if (!table) throw notFound('the table was deleted');
    return table;
  }

  /** Adds a table over cells whose first row is its header. */
  add(sheetId: string, block: Block, names: readonly string[]): TableState {
    this.requireFree(sheetId, block, null);
    const id = String(this.nextId++);
    let name = `Table${id}`;
    for (let n = this.nextId; this.find(name); n++) name = `Table${String(n)}`;
    const columns = names.map((column) => ({ id: this.nextColumn++, name: column }));
    const table = { id, name, sheetId, block, columns, showHeaders: true, showTotals: false };
    return this.put({ ...table, ...LOOKS });
  }

  put(table: TableState): TableState {
    const known = this.list.some(({ id }) => id === table.id);
    this.list = known
      ? this.list.map((other) => (other.id === table.id ? table : other))
      : [...this.list, table];
    this.store.decorations?.showTable(tableView(table));
    return table;
  }

  remove(id: string): void {
    this.list = this.list.filter((table) => table.id !== id);
    this.store.decorations?.hideTable(id);
  }

  newColumn(name: string): TableColumnState {
    return { id: this.nextColumn++, name };
  }

  rename(id: string, name: string): void {
    if (!isValidName(name)) throw invalidArgument(`"${name}" can't be the name of a table`);
    const other = this.find(name);
    if (other && other.id !== id) throw new ExcelError('ItemAlreadyExists', name);
    this.put({ ...this.get(id), name });
  }

  /** Fails when another table already covers some of the cells. */
  requireFree(sheetId: string, block: Block, except: string | null): void {
    for (const table of this.onSheet(sheetId)) {
      if (table.id !== except && intersect(table.block, block)) {
        throw invalidArgument("a table can't overlap another table");
      }
    }
  }

  /** Fails when inserting or deleting would tear a table apart. */
  requireMovable(change: Shift): void {
    for (const table of this.onSheet(change.sheetId)) {
      if (isTouched(table.block, change) && !movesWhole(table.block, change)) {
        throw new ExcelError('InsertDeleteConflict', `part of table ${table.name} would move`);
      }
      const header = { ...table.block, rows: 1 };
      const losesHeader = table.showHeaders && change.shift === 'Up' && isTouched(header, change);
      if (losesHeader && !shiftedBlock(header, change) && shiftedBlock(table.block, change)) {
        throw new ExcelError('InsertDeleteConflict', `table ${table.name} would lose its header`);
      }
    }
  }

  /** Moves tables with their cells. Returns those that took in new columns. */
  follow(change: Shift): TableState[] {
    const widened: TableState[] = [];
    for (const table of this.onSheet(change.sheetId)) {
      const block = shiftedBlock(table.block, change);
      if (!block) {
        this.remove(table.id);
        continue;
      }
      const fixed = this.fixedRows(table);
      const rows = Math.max(block.rows, fixed + 1);
      const moved = {
        ...table,
        block: { ...block, rows },
        columns: this.movedColumns(table, change),
      };
      this.put(moved);
      if (moved.columns.length > table.columns.length) widened.push(moved);
    }
    return widened;
  }

  private movedColumns(table: TableState, { block: at, shift }: Shift): TableColumnState[] {
    const columns = [...table.columns];
    const from = at.column - table.block.column;
    if (shift === 'Right' && from > 0 && from < columns.length) {
      const fresh = Array.from({ length: at.columns }, () => this.newColumn(''));
      columns.splice(from, 0, ...fresh);
      const names = uniqueHeaders(columns.map(({ name }) => name));
      return columns.map((column, i) => ({ ...column, name: names[i] ?? column.name }));
    }
    if (shift === 'Left') {
      const first = Math.max(from, 0);
      columns.splice(first, Math.max(0, Math.min(from + at.columns, columns.length) - first));
    }
    return columns;
  }

  private fixedRows(table: TableState): number {
    return (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  }

  snapshot(): readonly TableState[] {
    return this.list;
  }

  restore(list: readonly TableState[]): void {
    for (const table of this.list) this.store.decorations?.hideTable(table.id);
    this.list = list;
    for (const table of list) this.store.decorations?.showTable(tableView(table));
  }
}

/** Letters, digits, dots and underscores, beginning with a letter or `_`; at most 255. */
export function isValidName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) &&
    !/^(?:[cr]|[a-z]{1,3}\d{1,7}|r\d*c\d*)$/i.test(name)
  );
}

function tableView(table: TableState): TableView {
  const { id, name, sheetId, block, showHeaders, showTotals, style } = table;
  const columns = table.columns.map((column) => column.name);
  return { id, name, sheetId, block, columns, showHeaders, showTotals, style };
}
