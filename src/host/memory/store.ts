/** A grid that lives in memory: for tests, and for trying things on without a page. */
import { isEntireRow, MAX_COLUMNS, MAX_ROWS, matrix, type Block } from '../geometry';
import type {
  Axis,
  AxisInfo,
  CellFormat,
  CellFormatPatch,
  CellPatch,
  CellValue,
  Decorations,
  Selection,
  SheetFilter,
  SheetInfo,
  SheetPatch,
  SheetStore,
  ShiftIn,
  ShiftOut,
  StoreEvent,
} from '../store';
import { constantOf } from './constants';
import { MemorySheet, withoutNumberFormat, withoutTouching, type MemoryCell } from './sheet';
import { MemoryUndo } from './undo';

/** Works out a formula, given with "="; undefined means "cannot". */
export type FormulaEvaluator = (
  formula: string,
  at: { readonly sheetId: string; readonly row: number; readonly column: number },
  store: MemoryStore,
) => CellValue | undefined;

export interface MemoryStoreOptions {
  /** Sheets by name, each a matrix of cells; text that begins with "=" is a formula. */
  readonly sheets?: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
  /** Without one, formulas of constants and plain references work and all others are `#NAME?`. */
  readonly evaluate?: FormulaEvaluator;
}

export class MemoryStore implements SheetStore {
  private list: readonly MemorySheet[] = [];
  private readonly listeners = new Set<(event: StoreEvent) => void>();
  private readonly spills = new Map<string, Block>();
  private nextSheet = 1;
  private chosen: Selection;
  readonly undo: MemoryUndo;
  /** Tests may put something here to see what a drawing store is told. */
  decorations?: Decorations;

  constructor(private readonly options: MemoryStoreOptions = {}) {
    this.undo = new MemoryUndo({
      state: () => this.list,
      restore: (list) => {
        this.list = list;
      },
      notify: (event) => this.notify(event),
    });
    const sheets = Object.entries(options.sheets ?? { Sheet1: [] });
    for (const [name, rows] of sheets) this.fill(this.addSheet(name).id, rows);
    this.chosen = this.cornerOf(this.first().info.id);
    this.undo.clear();
  }

  private fill(id: string, rows: readonly (readonly CellValue[])[]): void {
    this.writeCells(
      id,
      0,
      0,
      rows.map((row) =>
        row.map((value) =>
          typeof value === 'string' && value.startsWith('=') ? { formula: value } : { value },
        ),
      ),
    );
  }

  sheets(): readonly SheetInfo[] {
    return this.list.map((sheet) => sheet.info);
  }

  addSheet(name: string): SheetInfo {
    const number = String(this.nextSheet++).padStart(4, '0');
    const id = `{00000000-${number}-4000-8000-000000000000}`;
    const info: SheetInfo = {
      ...{ id, name, visibility: 'Visible', tabColor: '', frozenRows: 0, frozenColumns: 0 },
    };
    this.undo.change();
    this.list = [...this.list, new MemorySheet(info)];
    return info;
  }

  removeSheet(sheetId: string): void {
    this.undo.change();
    const at = this.list.findIndex((sheet) => sheet.info.id === sheetId);
    this.list = this.list.filter((sheet) => sheet.info.id !== sheetId);
    if (this.chosen.sheetId !== sheetId) return;
    const next = this.list[Math.min(at, this.list.length - 1)] ?? this.first();
    this.chosen = this.cornerOf(next.info.id);
  }

  updateSheet(sheetId: string, patch: SheetPatch): void {
    const sheet = this.mutable(sheetId);
    const { position, ...rest } = patch;
    sheet.info = { ...sheet.info, ...rest };
    if (position === undefined) return;
    const others = this.list.filter((other) => other !== sheet);
    this.list = [...others.slice(0, position), sheet, ...others.slice(position)];
  }

  usedBlock(sheetId: string, valuesOnly: boolean): Block | null {
    return this.sheet(sheetId).usedBlock(valuesOnly);
  }

  readValues(sheetId: string, block: Block): CellValue[][] {
    return this.read(sheetId, block, (cell) => cell?.value ?? '');
  }

  readFormulas(sheetId: string, block: Block): string[][] {
    return this.read(sheetId, block, (cell) => cell?.formula ?? '');
  }

  readNumberFormats(sheetId: string, block: Block): string[][] {
    const sheet = this.sheet(sheetId);
    return this.read(
      sheetId,
      block,
      (cell, row, column) => (cell?.style ?? sheet.style(row, column)).numberFormat ?? 'General',
    );
  }

  private read<T>(
    sheetId: string,
    block: Block,
    pick: (cell: MemoryCell | undefined, row: number, column: number) => T,
  ): T[][] {
    const sheet = this.sheet(sheetId);
    return matrix(block.rows, block.columns, (r, c) => {
      const row = block.row + r;
      const column = block.column + c;
      return pick(sheet.cell(row, column), row, column);
    });
  }

  writeCells(
    sheetId: string,
    row: number,
    column: number,
    cells: readonly (readonly (CellPatch | null)[])[],
  ): void {
    const sheet = this.mutable(sheetId);
    cells.forEach((line, r) => {
      line.forEach((patch, c) => {
        if (patch) this.writeCell(sheet, row + r, column + c, patch);
      });
    });
  }

  private writeCell(sheet: MemorySheet, row: number, column: number, patch: CellPatch): void {
    const old = sheet.cell(row, column);
    let { value, formula } = old ?? { value: '', formula: '' };
    if (patch.formula !== undefined) {
      formula = patch.formula;
      value = patch.value ?? this.evaluate(formula, sheet, row, column);
    } else if (patch.value !== undefined) {
      formula = '';
      value = patch.value;
    }
    const style =
      patch.numberFormat === undefined
        ? old?.style
        : { ...sheet.style(row, column), numberFormat: patch.numberFormat };
    if (style) sheet.put(row, column, { value, formula, style });
    else sheet.put(row, column, value === '' && formula === '' ? undefined : { value, formula });
  }

  private evaluate(formula: string, sheet: MemorySheet, row: number, column: number): CellValue {
    const sheetId = sheet.info.id;
    const own = this.options.evaluate?.(formula, { sheetId, row, column }, this);
    return own ?? constantOf(formula, sheetId, this) ?? { error: '#NAME?' };
  }

  writeNumberFormat(sheetId: string, block: Block, numberFormat: string): void {
    this.mutable(sheetId).restyle(block, {
      numberFormat: numberFormat === 'General' ? null : numberFormat,
    });
  }

  clear(sheetId: string, block: Block, what: 'All' | 'Contents' | 'Formats'): void {
    this.mutable(sheetId).clear(block, what !== 'Formats', what !== 'Contents');
  }

  insertCells(sheetId: string, block: Block, shift: ShiftIn): void {
    const sheet = this.mutable(sheetId);
    if (shift === 'Right') sheet.shiftColumns(block, block.columns);
    else if (isEntireRow(block)) sheet.insertRows(block.row, block.rows);
    else sheet.shiftRows(block, block.rows);
  }

  deleteCells(sheetId: string, block: Block, shift: ShiftOut): void {
    const sheet = this.mutable(sheetId);
    if (shift === 'Left') sheet.shiftColumns(block, -block.columns);
    else if (isEntireRow(block)) sheet.deleteRows(block.row, block.rows);
    else sheet.shiftRows(block, -block.rows);
  }

  readFormat(sheetId: string, row: number, column: number): CellFormat {
    return withoutNumberFormat(this.sheet(sheetId).style(row, column));
  }

  writeFormat(sheetId: string, block: Block, patch: CellFormatPatch): void {
    this.mutable(sheetId).restyle(block, patch);
  }

  readAxis(sheetId: string, axis: Axis, index: number): AxisInfo {
    return this.sheet(sheetId).readAxis(axis, index);
  }

  writeAxis(
    sheetId: string,
    axis: Axis,
    first: number,
    count: number,
    patch: Partial<AxisInfo>,
  ): void {
    this.mutable(sheetId).writeAxis(axis, first, count, patch);
  }

  /** Seven points a character of the longest text, within what a column can be. */
  autofit(sheetId: string, axis: Axis, first: number, count: number): void {
    if (axis === 'rows') return;
    const sheet = this.sheet(sheetId);
    const lengths = new Map<number, number>();
    const block = { row: 0, column: first, rows: MAX_ROWS, columns: Math.min(count, MAX_COLUMNS) };
    sheet.eachCell(block, (cell, _, column) => {
      const length = typeof cell.value === 'object' ? 7 : String(cell.value).length;
      lengths.set(column, Math.max(lengths.get(column) ?? 0, length));
    });
    for (const [column, length] of lengths) {
      this.writeAxis(sheetId, 'columns', column, 1, { size: Math.min(length * 5.5 + 8, 1340) });
    }
  }

  merges(sheetId: string): readonly Block[] {
    return this.sheet(sheetId).merges;
  }

  merge(sheetId: string, block: Block): void {
    const sheet = this.mutable(sheetId);
    sheet.merges = [...withoutTouching(sheet.merges, block), block];
  }

  unmerge(sheetId: string, block: Block): void {
    const sheet = this.mutable(sheetId);
    sheet.merges = withoutTouching(sheet.merges, block);
  }

  filter(sheetId: string): SheetFilter | null {
    return this.sheet(sheetId).filter;
  }

  clearFilter(sheetId: string, remove: boolean): void {
    const sheet = this.mutable(sheetId);
    const filter = sheet.filter;
    if (!filter) return;
    sheet.writeAxis('rows', filter.block.row, filter.block.rows, { hidden: false });
    sheet.filter = remove ? null : { ...filter, filtering: false };
  }

  /** Puts a filter on the sheet and hides the rows it leaves out (for tests). */
  setFilter(sheetId: string, block: Block, hiddenRows: readonly number[]): void {
    const sheet = this.mutable(sheetId);
    sheet.filter = { block, filtering: hiddenRows.length > 0 };
    for (const row of hiddenRows) sheet.writeAxis('rows', row, 1, { hidden: true });
  }

  activeSheet(): string {
    return this.chosen.sheetId;
  }

  activate(sheetId: string): void {
    if (sheetId !== this.chosen.sheetId) this.chosen = this.cornerOf(sheetId);
  }

  selection(): Selection {
    return this.chosen;
  }

  select(sheetId: string, blocks: readonly Block[]): void {
    const first = blocks[0];
    if (!first) throw new Error('Rolecheck: MemoryStore.select needs at least one block');
    this.chosen = { sheetId, blocks, activeRow: first.row, activeColumn: first.column };
  }

  calculate(sheetId?: string): void {
    for (const { info } of this.list) {
      if (sheetId !== undefined && info.id !== sheetId) continue;
      const sheet = this.mutable(info.id);
      sheet.eachCell({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS }, (cell, r, c) => {
        if (cell.formula === '' || !this.options.evaluate) return;
        sheet.put(r, c, { ...cell, value: this.evaluate(cell.formula, sheet, r, c) });
      });
    }
  }

  spill(sheetId: string, row: number, column: number): Block | null {
    return this.spills.get(`${sheetId} ${String(row)} ${String(column)}`) ?? null;
  }

  /** Says that the formula in a block's first cell spills over the block (for tests). */
  setSpill(sheetId: string, block: Block): void {
    this.spills.set(`${sheetId} ${String(block.row)} ${String(block.column)}`, block);
  }

  subscribe(listener: (event: StoreEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells listeners about something the user did; `MemoryUser` calls this. */
  notify(event: StoreEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  /** The sheet of that name; throws when there is none (for tests). */
  idOf(name: string): string {
    const sheet = this.list.find(({ info }) => info.name === name);
    if (!sheet) throw new Error(`Rolecheck: MemoryStore has no sheet "${name}"`);
    return sheet.info.id;
  }

  private first(): MemorySheet {
    const sheet = this.list[0];
    if (!sheet) throw new Error('Rolecheck: MemoryStore without a sheet');
    return sheet;
  }

  private sheet(id: string): MemorySheet {
    const sheet = this.list.find(({ info }) => info.id === id);
    if (!sheet) throw new Error(`Rolecheck: MemoryStore has no sheet with id "${id}"`);
    return sheet;
  }

  /** The sheet, ready to be written to: a copy, once a step, so that the old one can come back. */
  private mutable(id: string): MemorySheet {
    const sheet = this.sheet(id);
    this.undo.change();
    if (!this.undo.mustCopy(sheet)) return sheet;
    const copy = sheet.copy();
    this.undo.copied(copy);
    this.list = this.list.map((other) => (other === sheet ? copy : other));
    return copy;
  }

  private cornerOf(sheetId: string): Selection {
    const block = { row: 0, column: 0, rows: 1, columns: 1 };
    return { sheetId, blocks: [block], activeRow: 0, activeColumn: 0 };
  }
}
