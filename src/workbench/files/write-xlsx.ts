/** Saves the open workbook as an .xlsx file, read through the same store as the host's. */
import type { Cell, CellValue as FileValue, TableDefinition, WriteSheet } from 'hucre';
import { blockAddress } from '../../host/address';
import type { CellValue, SheetInfo, SheetStore, TableView } from '../../host/store';
import { pointsToCharacters } from '../grid/units';
import { withCustomXml } from './custom-xml';
import { toParts } from './kept';
import type { Kept } from './model';
import { toFileStyle } from './xlsx-styles';

function plain(value: CellValue): FileValue {
  if (typeof value === 'object') return value.error;
  return value === '' ? null : value;
}

function cellOf(
  value: CellValue,
  formula: string,
  style: Cell['style'],
): Partial<Cell> | undefined {
  const styled = style === undefined ? {} : { style };
  if (formula !== '') {
    return { ...styled, type: 'formula', formula: formula.slice(1), formulaResult: plain(value) };
  }
  if (typeof value === 'object') return { ...styled, type: 'error', value: value.error };
  // A date stays the number it is: its format makes it a date.
  if (typeof value === 'number') return { ...styled, type: 'number', value };
  return style === undefined ? undefined : styled;
}

function writeTable(table: TableView): TableDefinition {
  return {
    name: table.name,
    displayName: table.name,
    range: blockAddress(table.block),
    columns: table.columns.map((name) => ({ name })),
    showTotalRow: table.showTotals,
    ...(table.style === '' ? {} : { style: table.style }),
  };
}

function toSheet(store: SheetStore, info: SheetInfo, tables: readonly TableView[]): WriteSheet {
  const used = store.usedBlock(info.id, false);
  const width = used === null ? 0 : used.column + used.columns;
  const block = {
    row: 0,
    column: 0,
    rows: used === null ? 0 : used.row + used.rows,
    columns: width,
  };
  const values = used === null ? [] : store.readValues(info.id, block);
  const formulas = used === null ? [] : store.readFormulas(info.id, block);
  const formats = used === null ? [] : store.readNumberFormats(info.id, block);
  const cells = new Map<string, Partial<Cell>>();
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      const numberFormat = formats[row]?.[column] ?? 'General';
      const style = toFileStyle(store.readFormat(info.id, row, column), numberFormat);
      const cell = cellOf(value, formulas[row]?.[column] ?? '', style);
      if (cell !== undefined) cells.set(`${String(row)},${String(column)}`, cell);
    });
  });
  const columns = Array.from({ length: width }, (_, column) => {
    const { size, hidden } = store.readAxis(info.id, 'columns', column);
    return { ...(size === null ? {} : { width: pointsToCharacters(size) }), hidden };
  });
  const hidden = values.flatMap((_, row) =>
    store.readAxis(info.id, 'rows', row).hidden ? [row] : [],
  );
  return {
    name: info.name,
    rowDefs: new Map(hidden.map((row) => [row, { hidden: true }])),
    rows: values.map((line) => line.map(plain)),
    cells,
    columns,
    merges: store.merges(info.id).map(({ row, column, rows, columns: wide }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + wide - 1,
    })),
    tables: tables.filter(({ sheetId }) => sheetId === info.id).map(writeTable),
    ...(info.frozenRows + info.frozenColumns > 0
      ? { freezePane: { rows: info.frozenRows, columns: info.frozenColumns } }
      : {}),
    hidden: info.visibility === 'Hidden',
    veryHidden: info.visibility === 'VeryHidden',
  };
}

/**
 * The open workbook as an .xlsx file.
 * @param tables the tables the host keeps
 * @param kept what else the host keeps
 */
export async function writeXlsxFile(
  store: SheetStore,
  tables: readonly TableView[],
  kept: Kept = { xmlParts: [], settings: [] },
): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const sheets = store.sheets();
  const active = sheets.findIndex(({ id }) => id === store.activeSheet());
  const file = await writeXlsx({
    sheets: sheets.map((info) => toSheet(store, info, tables)),
    activeSheet: Math.max(0, active),
  });
  return withCustomXml(file, toParts(kept, new Map(sheets.map(({ name, id }) => [name, id]))));
}
