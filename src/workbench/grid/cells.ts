/** What stands in a cell, in the grid's form and in the host's. */
import { CellValueType, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import { ERROR_VALUES } from '../../host/cells/typed-text';
import type { CellPatch, CellValue } from '../../host/store';

export const GENERAL = 'General';

/** The grid's form of a value: final, never interpreted again. */
function gridValue(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'object') return { v: value.error, t: CellValueType.STRING };
  if (value === '') return { v: null, t: null };
  // Text that reads like an error is kept as text by its type.
  const type = ERROR_VALUES.has(value) ? CellValueType.FORCE_STRING : CellValueType.STRING;
  return { v: value, t: type };
}

/**
 * A patch as the grid's command takes it.
 * @param style what the number format (or more) becomes; left alone when absent
 */
export function toCellData(patch: CellPatch, style?: IStyleData): ICellData {
  const cell: ICellData = style === undefined ? {} : { s: style };
  if (patch.formula !== undefined) {
    return { ...cell, f: patch.formula, si: null, p: null, v: null, t: null };
  }
  if (patch.value === undefined) return cell;
  return { ...cell, ...gridValue(patch.value), f: null, si: null, p: null };
}

/** A cell's value; dates are serial numbers, rich text is its plain text. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  const value = cell.v;
  if (value === undefined || value === null)
    return cell.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
  if (cell.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === '1';
  if (typeof value === 'string') {
    if (cell.t === CellValueType.NUMBER && value.trim() !== '') return Number(value);
    return cell.t !== CellValueType.FORCE_STRING && ERROR_VALUES.has(value)
      ? { error: value }
      : value;
  }
  return value;
}

/** True when the cell holds a value or a formula, not only looks. */
export function hasContent(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  if (cell.f || cell.si || cell.p) return true;
  return cell.v !== undefined && cell.v !== null && cell.v !== '';
}

/** The number format of a style. The grid knows text as `@@@` too. */
export function numberFormatOf(style: Nullable<IStyleData>): string {
  const pattern = style?.n?.pattern;
  if (!pattern) return GENERAL;
  return pattern === '@@@' ? '@' : pattern;
}
