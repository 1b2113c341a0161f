/** A file's workbook as the data the grid starts from. */
import {
  BooleanNumber,
  LocaleType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { FileCell, FileSheet, FileWorkbook } from '../files/model';
import { GENERAL, toCellData } from './cells';
import { idsFor } from './sheet-ids';
import { NORMAL, toStyle } from './styles';
import { toPixels, toRange } from './units';

/** Room left below and beside the data; the grid grows when something is written beyond it. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 8;
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;

const ROW_HEIGHT = 20;

/** Narrowest and widest column that is fitted to its content, in pixels. */
const NARROW = 60;
const WIDE = 260;
/** How many rows are looked at to fit a column, and how wide a character is taken to be. */
const SAMPLED = 300;
const CHARACTER = 6.2;

function styleOf(cell: FileCell): IStyleData | undefined {
  const looks = cell.format ? toStyle(cell.format) : {};
  const pattern = cell.numberFormat;
  if (pattern !== undefined && pattern !== GENERAL) looks.n = { pattern };
  return Object.keys(looks).length > 0 ? looks : undefined;
}

/** Each style once, by its content: a column of dates shares one. */
class Styles {
  readonly all: Record<string, IStyleData> = {};
  readonly #names = new Map<string, string>();

  name(style: IStyleData): string {
    const key = JSON.stringify(style);
    let name = this.#names.get(key);
    if (name === undefined) {
      name = `s${String(this.#names.size + 1)}`;
      this.#names.set(key, name);
      this.all[name] = style;
    }
    return name;
  }
}

/** Keeps a style and gives the name that cells know it by. */
type NameStyle = (style: IStyleData) => string | undefined;

function cellsOf(sheet: FileSheet, nameOf: NameStyle): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  sheet.rows.forEach((cells, row) => {
    const line: Record<number, ICellData> = {};
    cells.forEach((cell, column) => {
      if (cell === null) return;
      const data = toCellData({ value: cell.value });
      const style = styleOf(cell);
      if (style) data.s = nameOf(style) ?? style;
      if (cell.formula !== undefined) data.f = cell.formula;
      line[column] = data;
    });
    rows[row] = line;
  });
  return rows;
}

/** A width that shows most of a column's cells, in pixels. */
function fittedWidth(sheet: FileSheet, column: number): number {
  const lengths: number[] = [];
  for (const row of sheet.rows.slice(0, SAMPLED)) {
    const cell = row[column];
    if (!cell || typeof cell.value === 'object') continue;
    const isDate = typeof cell.value === 'number' && cell.numberFormat !== undefined;
    lengths.push(isDate ? 10 : String(cell.value).length);
  }
  lengths.sort((a, b) => a - b);
  const most = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  return Math.min(WIDE, Math.max(NARROW, Math.round(most * CHARACTER + 14)));
}

/** A height that larger letters fit into, in pixels. */
function fittedHeight(cells: FileSheet['rows'][number]): number {
  const points = cells.reduce((most, cell) => Math.max(most, cell?.format?.fontSize ?? 0), 0);
  return Math.round(points * 1.8);
}

/** The grid's own data for one sheet of a file. */
export function sheetData(
  id: string,
  sheet: FileSheet,
  nameOf: NameStyle,
): Partial<IWorksheetData> {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const fitAll = sheet.widths.every((w) => w === null);
  const columnData: Record<number, { w?: number; hd?: BooleanNumber }> = {};
  for (let column = 0; column < Math.max(width, sheet.widths.length); column++) {
    const points = sheet.widths[column];
    if (typeof points === 'number') columnData[column] = { w: toPixels(points) };
    else if (fitAll) columnData[column] = { w: fittedWidth(sheet, column) };
  }
  for (const column of sheet.hiddenColumns) {
    columnData[column] = { ...columnData[column], hd: BooleanNumber.TRUE };
  }
  const rowData: Record<number, { h?: number; hd?: BooleanNumber }> = {};
  sheet.rows.forEach((cells, row) => {
    const height = fittedHeight(cells);
    if (height > ROW_HEIGHT) rowData[row] = { h: height };
  });
  for (const row of sheet.hiddenRows) rowData[row] = { ...rowData[row], hd: BooleanNumber.TRUE };
  const { frozenRows, frozenColumns } = sheet;
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.tabColor,
    cellData: cellsOf(sheet, nameOf),
    rowCount: Math.max(sheet.rows.length + SPARE_ROWS, LEAST_ROWS),
    columnCount: Math.max(width + SPARE_COLUMNS, LEAST_COLUMNS),
    columnData,
    rowData,
    mergeData: sheet.merges.map(toRange),
    defaultColumnWidth: 72,
    defaultRowHeight: ROW_HEIGHT,
    defaultStyle: NORMAL,
    ...(frozenRows + frozenColumns > 0
      ? {
          freeze: {
            xSplit: frozenColumns,
            ySplit: frozenRows,
            startRow: frozenRows > 0 ? frozenRows : -1,
            startColumn: frozenColumns > 0 ? frozenColumns : -1,
          },
        }
      : {}),
  };
}

/** The grid's own data for a workbook just read from a file. */
export function toSnapshot(id: string, workbook: FileWorkbook): IWorkbookData {
  const styles = new Styles();
  const sheetOrder = idsFor(workbook.sheets);
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  workbook.sheets.forEach((sheet, place) => {
    const sheetId = sheetOrder[place] ?? '';
    sheets[sheetId] = sheetData(sheetId, sheet, (style) => styles.name(style));
  });
  return {
    id,
    name: workbook.name,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: styles.all,
    sheetOrder,
    sheets,
  };
}
