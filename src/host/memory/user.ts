/** What a person does in the grid, on a memory store: the host hears of all of it. */
import { readTyped } from '../cells/typed-text';
import { parseBlock } from '../address';
import type { Block } from '../geometry';
import type { CellPatch } from '../store';
import type { MemoryStore } from './store';

/** Year of dates typed without one, so that tests do not change with the calendar. */
const YEAR = 2026;

export class MemoryUser {
  constructor(private readonly store: MemoryStore) {}

  /** Types one entry into a cell of a sheet, or pastes a matrix with its corner there. */
  type(sheetName: string, address: string, entry: string | readonly (readonly string[])[]): void {
    const sheetId = this.store.idOf(sheetName);
    const corner = this.block(address);
    const rows = typeof entry === 'string' ? [[entry]] : entry;
    const block = { ...corner, rows: rows.length, columns: rows[0]?.length ?? 0 };
    const before = this.store.readValues(sheetId, { ...block, rows: 1, columns: 1 })[0]?.[0] ?? '';
    const formats = this.store.readNumberFormats(sheetId, block);
    const cells = rows.map((row, r) =>
      row.map((text, c) => typedPatch(text, formats[r]?.[c] ?? 'General')),
    );
    this.step(() => {
      this.store.writeCells(sheetId, block.row, block.column, cells);
    });
    const after = this.store.readValues(sheetId, { ...block, rows: 1, columns: 1 })[0]?.[0] ?? '';
    const single = block.rows * block.columns === 1;
    this.store.notify({
      ...{ kind: 'edited', sheetId, block },
      ...(single ? { before, after } : {}),
    });
  }

  /** Selects cells, ranges parted by commas, on a sheet, which comes to the front. */
  select(sheetName: string, addresses: string): void {
    this.activate(sheetName);
    const blocks = addresses.split(',').map((address) => this.block(address));
    this.store.select(this.store.idOf(sheetName), blocks);
    this.store.notify({ kind: 'selected', selection: this.store.selection() });
  }

  activate(sheetName: string): void {
    const sheetId = this.store.idOf(sheetName);
    const previousId = this.store.activeSheet();
    if (sheetId === previousId) return;
    this.store.activate(sheetId);
    this.store.notify({ kind: 'activated', sheetId, previousId });
  }

  insertRows(sheetName: string, address: string): void {
    const sheetId = this.store.idOf(sheetName);
    const block = this.block(address);
    this.step(() => {
      this.store.insertCells(sheetId, block, 'Down');
    });
    this.store.notify({ kind: 'shifted', sheetId, block, shift: 'Down' });
  }

  /** @param address whole columns, such as `C:D` */
  insertColumns(sheetName: string, address: string): void {
    const sheetId = this.store.idOf(sheetName);
    const block = this.block(address);
    this.step(() => {
      this.store.insertCells(sheetId, block, 'Right');
    });
    this.store.notify({ kind: 'shifted', sheetId, block, shift: 'Right' });
  }

  deleteRows(sheetName: string, address: string): void {
    const sheetId = this.store.idOf(sheetName);
    const block = this.block(address);
    this.step(() => {
      this.store.deleteCells(sheetId, block, 'Up');
    });
    this.store.notify({ kind: 'shifted', sheetId, block, shift: 'Up' });
  }

  /** Sorts the rows of a block by one of its columns, formulas and number formats with their cells. */
  sort(sheetName: string, address: string, byColumn: number): void {
    const sheetId = this.store.idOf(sheetName);
    const block = this.block(address);
    const formulas = this.store.readFormulas(sheetId, block);
    const formats = this.store.readNumberFormats(sheetId, block);
    const rows = this.store.readValues(sheetId, block).map((values, r) => ({
      key: JSON.stringify(values[byColumn] ?? ''),
      cells: values.map((value, c): CellPatch => {
        const formula = formulas[r]?.[c] ?? '';
        const numberFormat = formats[r]?.[c] ?? 'General';
        return formula === '' ? { value, numberFormat } : { formula, numberFormat };
      }),
    }));
    const sorted = [...rows].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    this.step(() => {
      const cells = sorted.map((row) => row.cells);
      this.store.writeCells(sheetId, block.row, block.column, cells);
    });
    this.store.notify({ kind: 'edited', sheetId, block });
  }

  /** Filters a block so that only some of its rows (zero-based sheet rows) stay visible. */
  filter(sheetName: string, address: string, hiddenRows: readonly number[]): void {
    const sheetId = this.store.idOf(sheetName);
    this.store.setFilter(sheetId, this.block(address), hiddenRows);
    this.store.notify({ kind: 'filtered', sheetId });
  }

  hideRows(sheetName: string, address: string): void {
    const block = this.block(address);
    this.store.writeAxis(this.store.idOf(sheetName), 'rows', block.row, block.rows, {
      hidden: true,
    });
  }

  /** Ctrl+Z. False when there is nothing to take back. */
  undo(): boolean {
    return this.store.undo.undo();
  }

  private step(change: () => void): void {
    this.store.undo.begin();
    change();
    this.store.undo.end();
  }

  private block(address: string): Block {
    const block = parseBlock(address);
    if (!block) throw new Error(`Rolecheck: MemoryUser cannot read the address "${address}"`);
    return block;
  }
}

function typedPatch(text: string, numberFormat: string): CellPatch | null {
  const read = readTyped(text, numberFormat, YEAR);
  if (read.kind === 'invalid') return null;
  if (read.kind === 'formula') return { formula: read.formula };
  const format = numberFormat === 'General' ? read.numberFormat : undefined;
  return { value: read.value, ...(format === undefined ? {} : { numberFormat: format }) };
}
