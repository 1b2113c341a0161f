/** What stands in the cells: reading straight from the grid's model, writing in one command. */
import type { ICellData, IRange, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import { boundingBlock, intersect, isEntireColumn, matrix, type Block } from '../../host/geometry';
import type { CellPatch, CellValue } from '../../host/store';
import { GENERAL, hasContent, numberFormatOf, toCellData, valueOf } from './cells';
import type { Grid } from './grid';
import { restyle, restyleLines } from './looks';
import { toBlock } from './units';
import type { CellMatrix } from './writes';

/** Calls back for every cell that is there in a block, in reading order. */
export function eachCell(
  sheet: Worksheet,
  block: Block,
  visit: (cell: ICellData, row: number, column: number) => void,
): void {
  const cells = sheet.getCellMatrix();
  const lastRow = Math.min(block.row + block.rows, cells.getLength());
  for (let row = block.row; row < lastRow; row++) {
    const line = cells.getRow(row);
    if (!line) continue;
    for (const key in line) {
      const column = Number(key);
      const cell = line[column];
      if (!cell || column < block.column || column >= block.column + block.columns) continue;
      visit(cell, row, column);
    }
  }
}

/** Values that array formulas spill into cells of their own lie beside the cells. */
function spilled(grid: Grid, sheetId: string): Nullable<CellMatrix> {
  const all = grid.program.injector.get(FormulaDataModel).getArrayFormulaCellData();
  return all[grid.unitId]?.[sheetId];
}

export function usedBlock(grid: Grid, sheetId: string, valuesOnly: boolean): Block | null {
  const sheet = grid.worksheet(sheetId);
  const whole = { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  let used: Block | null = null;
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  eachCell(sheet, whole, (cell, row, column) => {
    if (!hasContent(cell) && (valuesOnly || !cell.s)) return;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  });
  if (bottom >= 0) {
    used = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
  for (const range of arrayRanges(grid, sheetId)) {
    used = used === null ? range : boundingBlock(used, range);
  }
  return used;
}

/** Blocks over which array formulas spill. */
function arrayRanges(grid: Grid, sheetId: string): Block[] {
  const all = grid.program.injector.get(FormulaDataModel).getArrayFormulaRange();
  const rows: Record<number, Record<number, IRange>> = all[grid.unitId]?.[sheetId] ?? {};
  return Object.values(rows).flatMap((line) => Object.values(line).map(toBlock));
}

export function spill(grid: Grid, sheetId: string, row: number, column: number): Block | null {
  const all = grid.program.injector.get(FormulaDataModel).getArrayFormulaRange();
  const range = all[grid.unitId]?.[sheetId]?.[row]?.[column];
  return range ? toBlock(range) : null;
}

export function readValues(grid: Grid, sheetId: string, block: Block): CellValue[][] {
  const cells = grid.worksheet(sheetId).getCellMatrix();
  const arrays = spilled(grid, sheetId);
  return matrix(block.rows, block.columns, (r, c) => {
    const cell = cells.getValue(block.row + r, block.column + c);
    if (hasContent(cell)) return valueOf(cell);
    return arrays ? valueOf(arrays[block.row + r]?.[block.column + c]) : '';
  });
}

export function readFormulas(grid: Grid, sheetId: string, block: Block): string[][] {
  const cells = grid.worksheet(sheetId).getCellMatrix();
  const model = grid.program.injector.get(FormulaDataModel);
  return matrix(block.rows, block.columns, (r, c) => {
    const row = block.row + r;
    const column = block.column + c;
    const cell = cells.getValue(row, column);
    if (!cell || (!cell.f && !cell.si)) return '';
    // A filled-down formula is kept once and told apart by its place.
    return cell.f ?? model.getFormulaStringByCell(row, column, sheetId, grid.unitId) ?? '';
  });
}

export function readNumberFormats(grid: Grid, sheetId: string, block: Block): string[][] {
  const sheet = grid.worksheet(sheetId);
  const cells = sheet.getCellMatrix();
  const styles = grid.workbook.getStyles();
  const columns = Array.from({ length: block.columns }, (_, c) =>
    numberFormatOf(sheet.getColumnStyle(block.column + c)),
  );
  return matrix(block.rows, block.columns, (r, c) => {
    const row = block.row + r;
    const own = numberFormatOf(styles.getStyleByCell(cells.getValue(row, block.column + c)));
    if (own !== GENERAL) return own;
    const ofRow = numberFormatOf(sheet.getRowStyle(row));
    return ofRow === GENERAL ? (columns[c] ?? GENERAL) : ofRow;
  });
}

export function writeCells(
  grid: Grid,
  sheetId: string,
  row: number,
  column: number,
  patches: readonly (readonly (CellPatch | null)[])[],
): void {
  const width = patches.reduce((most, line) => Math.max(most, line.length), 0);
  if (patches.length === 0 || width === 0) return;
  grid.makeRoom(sheetId, row + patches.length - 1, column + width - 1);
  const sheet = grid.worksheet(sheetId);
  const cells = sheet.getCellMatrix();
  const styles = grid.workbook.getStyles();
  const out: CellMatrix = {};
  // One object for all cells that get the same format: the writes take note of that.
  const formats = new Map<string, IStyleData>();
  const styleFor = (pattern: string): IStyleData => {
    const style = formats.get(pattern) ?? { n: patternOf(pattern) };
    formats.set(pattern, style);
    return style;
  };
  patches.forEach((line, r) => {
    const written: Record<number, ICellData> = {};
    line.forEach((patch, c) => {
      if (patch === null) return;
      const old = cells.getValue(row + r, column + c);
      const pattern = patch.numberFormat;
      const keeps = pattern === undefined || pattern === numberFormatOf(styles.getStyleByCell(old));
      const style = keeps ? undefined : styleFor(pattern);
      written[column + c] = toCellData(patch, style);
    });
    out[row + r] = written;
  });
  grid.write(sheetId, out);
}

function patternOf(numberFormat: string): Nullable<{ pattern: string }> {
  return numberFormat === GENERAL ? null : { pattern: numberFormat };
}

export function writeNumberFormat(
  grid: Grid,
  sheetId: string,
  block: Block,
  numberFormat: string,
): void {
  restyle(grid, sheetId, block, { n: patternOf(numberFormat) });
}

/** Takes away content, looks or both, of the cells there are; whole lines lose their own looks. */
export function clear(
  grid: Grid,
  sheetId: string,
  block: Block,
  what: 'All' | 'Contents' | 'Formats',
): void {
  const out: CellMatrix = {};
  const emptied: ICellData = { v: null, t: null, f: null, si: null, p: null };
  let any = false;
  eachCell(grid.worksheet(sheetId), block, (_cell, row, column) => {
    any = true;
    const line = (out[row] ??= {});
    if (what === 'All') line[column] = null;
    else line[column] = what === 'Contents' ? { ...emptied } : { s: null };
  });
  if (any) grid.write(sheetId, out);
  if (what !== 'Contents') restyleLines(grid, sheetId, block, null);
}

/** The part of a block that can hold anything: whole columns end with the sheet. */
export function onSheet(grid: Grid, sheetId: string, block: Block): Block | null {
  const sheet = grid.worksheet(sheetId);
  const rows = isEntireColumn(block) ? sheet.getRowCount() : block.row + block.rows;
  return intersect(block, { row: 0, column: 0, rows, columns: sheet.getColumnCount() });
}
