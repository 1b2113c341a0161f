/** One sheet of the memory store: sparse cells, copied on write so that undo is cheap. */
import { intersect, isEntireColumn, isEntireRow, MAX_COLUMNS, type Block } from '../geometry';
import type {
  Axis,
  AxisInfo,
  CellFormat,
  CellFormatPatch,
  CellValue,
  SheetFilter,
  SheetInfo,
} from '../store';

/** Looks and number format of a cell, row or column. */
export interface Style extends CellFormat {
  readonly numberFormat?: string;
}
export type StylePatch = CellFormatPatch & { readonly numberFormat?: string | null };

/** Cells never change in place: a write puts a new one. */
export interface MemoryCell {
  readonly value: CellValue;
  /** `''` when the cell holds a constant. */
  readonly formula: string;
  /** The cell's own style; absent means that of its row or column. */
  readonly style?: Style;
}

type Row = (MemoryCell | undefined)[];

const PLAIN: Style = {};
const SHOWN: AxisInfo = { size: null, hidden: false };

export class MemorySheet {
  private rows: (Row | undefined)[] = [];
  private ownRows = new Set<Row>();
  private rowStyles = new Map<number, Style>();
  private columnStyles = new Map<number, Style>();
  private axes: Record<Axis, Map<number, AxisInfo>> = { rows: new Map(), columns: new Map() };
  private used: { readonly values: Block | null; readonly all: Block | null } | null = null;
  merges: readonly Block[] = [];
  filter: SheetFilter | null = null;

  constructor(public info: SheetInfo) {}

  /** A copy that shares rows with this one until they are written to. */
  copy(): MemorySheet {
    const copy = new MemorySheet(this.info);
    copy.rows = this.rows.slice();
    copy.rowStyles = new Map(this.rowStyles);
    copy.columnStyles = new Map(this.columnStyles);
    copy.axes = { rows: new Map(this.axes.rows), columns: new Map(this.axes.columns) };
    copy.merges = this.merges;
    copy.filter = this.filter;
    return copy;
  }

  cell(row: number, column: number): MemoryCell | undefined {
    return this.rows[row]?.[column];
  }

  put(row: number, column: number, cell: MemoryCell | undefined): void {
    // What a cell holds may change as often as it likes: the used block is not looked for anew.
    if (occupancy(this.cell(row, column)) !== occupancy(cell)) this.used = null;
    const line = this.ownRow(row);
    if (cell) line[column] = cell;
    else if (column < line.length) line[column] = undefined;
  }

  style(row: number, column: number): Style {
    return (
      this.cell(row, column)?.style ??
      this.rowStyles.get(row) ??
      this.columnStyles.get(column) ??
      {}
    );
  }

  /** Changes looks; whole rows and columns keep theirs for cells yet to come. */
  restyle(block: Block, given: StylePatch): void {
    const patch = patcher(given);
    if (isEntireColumn(block)) {
      this.patchLines(this.columnStyles, block.column, block.columns, patch);
      this.eachCell(block, (cell, row, column) => {
        if (!cell.style && !this.rowStyles.has(row)) return;
        this.put(row, column, { ...cell, style: patch(this.style(row, column)) });
      });
    } else if (isEntireRow(block)) {
      this.patchLines(this.rowStyles, block.row, block.rows, patch);
      this.eachCell(block, (cell, row, column) => {
        this.put(row, column, { ...cell, style: patch(this.style(row, column)) });
      });
    } else {
      for (let row = block.row; row < block.row + block.rows; row++) {
        for (let column = block.column; column < block.column + block.columns; column++) {
          const cell = this.cell(row, column) ?? { value: '', formula: '' };
          this.put(row, column, { ...cell, style: patch(this.style(row, column)) });
        }
      }
    }
  }

  clear(block: Block, contents: boolean, formats: boolean): void {
    if (formats && isEntireColumn(block))
      this.dropLines(this.columnStyles, block.column, block.columns);
    if (formats && isEntireRow(block)) this.dropLines(this.rowStyles, block.row, block.rows);
    this.eachCell(block, (cell, row, column) => {
      const value = contents ? '' : cell.value;
      const formula = contents ? '' : cell.formula;
      const style = formats ? undefined : cell.style;
      if (value === '' && formula === '' && !style) this.put(row, column, undefined);
      else this.put(row, column, { value, formula, ...(style ? { style } : {}) });
    });
  }

  /** Calls back for every cell there is in the block, in reading order. */
  eachCell(block: Block, visit: (cell: MemoryCell, row: number, column: number) => void): void {
    const lastRow = Math.min(block.row + block.rows, this.rows.length);
    for (let row = block.row; row < lastRow; row++) {
      const line = this.rows[row];
      if (!line) continue;
      const lastColumn = Math.min(block.column + block.columns, line.length);
      for (let column = block.column; column < lastColumn; column++) {
        const cell = line[column];
        if (cell) visit(cell, row, column);
      }
    }
  }

  usedBlock(valuesOnly: boolean): Block | null {
    this.used ??= { values: this.findUsed(true), all: this.findUsed(false) };
    return valuesOnly ? this.used.values : this.used.all;
  }

  readAxis(axis: Axis, index: number): AxisInfo {
    return this.axes[axis].get(index) ?? SHOWN;
  }

  writeAxis(axis: Axis, first: number, count: number, patch: Partial<AxisInfo>): void {
    for (let i = first; i < first + count; i++) {
      this.axes[axis].set(i, { ...this.readAxis(axis, i), ...patch });
    }
  }

  insertRows(at: number, count: number): void {
    this.used = null;
    if (at < this.rows.length) {
      const above = this.rows[at - 1];
      const fresh = Array.from({ length: count }, () => above?.map(styleOnly));
      this.rows = [...this.rows.slice(0, at), ...fresh, ...this.rows.slice(at)];
    }
    this.rowStyles = shifted(this.rowStyles, at, count);
    this.axes.rows = shifted(this.axes.rows, at, count);
  }

  deleteRows(at: number, count: number): void {
    this.used = null;
    this.rows.splice(at, count);
    this.rowStyles = shifted(this.rowStyles, at, -count);
    this.axes.rows = shifted(this.axes.rows, at, -count);
  }

  /** Moves the cells right of (or below) a block; a negative count closes the gap instead. */
  shiftColumns(block: Block, count: number): void {
    this.used = null;
    const lastRow = Math.min(block.row + block.rows, this.rows.length);
    for (let row = block.row; row < lastRow; row++) {
      const line = this.rows[row];
      if (!line || line.length <= block.column) continue;
      const own = this.ownRow(row);
      if (count < 0) own.splice(block.column, -count);
      else {
        const gap = Array.from({ length: count }, () => styleOnly(own[block.column - 1]));
        own.splice(block.column, 0, ...gap);
        own.length = Math.min(own.length, MAX_COLUMNS);
      }
    }
    if (!isEntireColumn(block)) return;
    this.columnStyles = shifted(this.columnStyles, block.column, count);
    this.axes.columns = shifted(this.axes.columns, block.column, count);
  }

  /** The same, downwards and upwards, for a block that is less than whole rows. */
  shiftRows(block: Block, count: number): void {
    const last = this.rows.length;
    const columns = { column: block.column, columns: block.columns };
    const moved: [number, number, MemoryCell][] = [];
    this.eachCell({ ...columns, row: block.row, rows: last }, (cell, row, column) => {
      moved.push([row, column, cell]);
    });
    for (const [row, column] of moved) this.put(row, column, undefined);
    const firstKept = count < 0 ? block.row - count : block.row;
    for (const [row, column, cell] of moved) {
      if (row >= firstKept) this.put(row + count, column, cell);
    }
  }

  private ownRow(row: number): Row {
    const line = this.rows[row];
    if (line && this.ownRows.has(line)) return line;
    const own: Row = line ? line.slice() : [];
    this.ownRows.add(own);
    this.rows[row] = own;
    return own;
  }

  private patchLines(
    styles: Map<number, Style>,
    first: number,
    count: number,
    patch: (style: Style) => Style,
  ): void {
    for (let i = first; i < first + count; i++) styles.set(i, patch(styles.get(i) ?? PLAIN));
  }

  private dropLines(styles: Map<number, Style>, first: number, count: number): void {
    for (let i = first; i < first + count; i++) styles.delete(i);
  }

  private findUsed(valuesOnly: boolean): Block | null {
    let top = -1;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    for (let row = 0; row < this.rows.length; row++) {
      const line = this.rows[row];
      if (!line) continue;
      for (let column = 0; column < line.length; column++) {
        const cell = line[column];
        if (!cell || (valuesOnly && occupancy(cell) !== 'filled')) continue;
        if (top < 0) top = row;
        bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    if (top < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

function occupancy(cell: MemoryCell | undefined): 'none' | 'styled' | 'filled' {
  if (!cell) return 'none';
  return cell.value === '' && cell.formula === '' ? 'styled' : 'filled';
}

/** Changes keys of styles; `null` takes a key out. Equal styles stay one object: sheets are large. */
function patcher(patch: StylePatch): (style: Style) => Style {
  const made = new Map<Style, Style>();
  return (style) => {
    const known = made.get(style);
    if (known) return known;
    const entries = Object.entries({ ...style, ...patch });
    const fresh: Style = Object.fromEntries(
      entries.filter(([, value]) => value !== null && value !== undefined),
    );
    made.set(style, fresh);
    return fresh;
  };
}

/** What a new cell takes over from its neighbour. */
function styleOnly(cell: MemoryCell | undefined): MemoryCell | undefined {
  return cell?.style ? { value: '', formula: '', style: cell.style } : undefined;
}

/** Line numbers moved by `count` from `at` on; with a negative count the lines between are gone. */
function shifted<T>(lines: Map<number, T>, at: number, count: number): Map<number, T> {
  const out = new Map<number, T>();
  for (const [index, value] of lines) {
    if (index < at) out.set(index, value);
    else if (index + count >= at) out.set(index + count, value);
  }
  return out;
}

/** Blocks that do not touch the given one. */
export function withoutTouching(blocks: readonly Block[], block: Block): Block[] {
  return blocks.filter((other) => intersect(other, block) === null);
}

/** The looks alone. */
export function withoutNumberFormat(style: Style): CellFormat {
  const format: { -readonly [K in keyof Style]: Style[K] } = { ...style };
  delete format.numberFormat;
  return format;
}
