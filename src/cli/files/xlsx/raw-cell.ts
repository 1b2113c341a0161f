/** A cell as it stands in a row's XML. */
import { CannotDo } from '../../cannot-do';
import { words } from '../../words';
import { columnOf, LAST_COLUMN } from './addresses';
import { eachAttribute, type Tag } from './xml';

/** `t` of a cell (ECMA-376, 18.18.11). */
export type CellType = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd';

/** One cell of a row, as positions in the row's XML. */
export interface RawCell {
  /** From 0. */
  column: number;
  start: number;
  end: number;
  type: CellType;
  /** The value of attribute `s`; equal positions when there is none. */
  style: number;
  styleEnd: number;
  /** The inside of `<v>`, or of `<is>` for an inline string; equal when there is none. */
  value: number;
  valueEnd: number;
  formula: boolean;
  /** The area that the cell's formula fills, as its `ref` says; equal when it says none. */
  area: number;
  areaEnd: number;
}

export function emptyCell(): RawCell {
  return {
    column: 0,
    start: 0,
    end: 0,
    type: 'n',
    style: 0,
    styleEnd: 0,
    value: 0,
    valueEnd: 0,
    formula: false,
    area: 0,
    areaEnd: 0,
  };
}

/** Makes a used cell new. */
export function clearCell(cell: RawCell, column: number): void {
  cell.column = column;
  cell.type = 'n';
  cell.style = cell.styleEnd = cell.value = cell.valueEnd = cell.area = cell.areaEnd = 0;
  cell.formula = false;
}

/** Begins a cell at its opening tag; `next` is its column when it does not say one. */
export function beginCell(
  cell: RawCell,
  buffer: string,
  tag: Tag,
  rowStart: number,
  next: number,
): void {
  clearCell(cell, next);
  cell.start = tag.start - rowStart;
  cell.end = tag.end - rowStart;
  eachAttribute(buffer, tag.nameEnd, tag.end, (name, nameEnd, value, valueEnd) => {
    if (nameEnd - name === 1) {
      takeAttribute(cell, buffer, buffer.charCodeAt(name), value, valueEnd, rowStart);
    }
  });
}

/** A tag inside a cell: of the value, of an inline string, or of a formula. */
export function readPart(cell: RawCell, buffer: string, tag: Tag, rowStart: number): void {
  if (tag.is(buffer, 'f')) {
    cell.formula = true;
    if (tag.kind === 'close') return;
    eachAttribute(buffer, tag.nameEnd, tag.end, (name, nameEnd, value, valueEnd) => {
      if (nameEnd - name !== 3 || !buffer.startsWith('ref', name)) return;
      cell.area = value - rowStart;
      cell.areaEnd = valueEnd - rowStart;
    });
  } else if (tag.is(buffer, 'v') || tag.is(buffer, 'is')) {
    if (tag.kind === 'open') cell.value = cell.valueEnd = tag.end - rowStart;
    else if (tag.kind === 'close') cell.valueEnd = tag.start - rowStart;
  }
}

const [R, S, T] = [0x72, 0x73, 0x74];

function takeAttribute(
  cell: RawCell,
  buffer: string,
  name: number,
  value: number,
  valueEnd: number,
  rowStart: number,
): void {
  if (name === R) {
    const column = columnOf(buffer, value, valueEnd);
    if (column > LAST_COLUMN) throw new CannotDo(words.damagedWorkbook);
    if (column >= 0) cell.column = column;
  } else if (name === S) {
    cell.style = value - rowStart;
    cell.styleEnd = valueEnd - rowStart;
  } else if (name === T) {
    cell.type = cellType(buffer.slice(value, valueEnd));
  }
}

/** What `t` says; anything unknown is read as a number. */
export function cellType(text: string): CellType {
  switch (text) {
    case 's':
    case 'str':
    case 'inlineStr':
    case 'b':
    case 'e':
    case 'd':
      return text;
    default:
      return 'n';
  }
}
