/** Writes cells into rows of a sheet's XML. */
import type { CellValue } from '../../../core/sheet/types';
import { addressOf, lastOfRange } from './addresses';
import type { ByteWriter } from './byte-writer';
import { isFilled } from './cell-value';
import { CellWriter } from './cell-writer';
import type { RawCell } from './raw-cell';
import { RowPiece } from './row-piece';
import type { TagPiece } from './sheet-scanner';
import { writeOpening } from './spans';
import { eachAttribute } from './xml';

const NONE: readonly RawCell[] = [];

/** Writes rows with cells put in from a column on; the rest of them stays as it was. */
export class RowAppender {
  private readonly cells: CellWriter;

  /** @param column first new column, from 0 */
  constructor(
    private readonly out: ByteWriter,
    private readonly column: number,
  ) {
    this.cells = new CellWriter(out);
  }

  /**
   * Writes a row with new cells. Text goes in as inline strings, so that codes stay text (`2231/01`
   * is no date) and the shared strings can stay as they are. A cell that stands there already is empty
   * (the caller has looked): it is replaced and lends the new one its style. Empty text writes no cell.
   *
   * @param style a style for all new cells: the value of `s`, or nothing
   */
  row(row: RowPiece, values: readonly CellValue[], style = ''): void {
    const { out, column } = this;
    const { bytes, start, end, openEnd, closeStart } = row;
    if (values.every(isNothing)) {
      out.bytes(bytes, start, end);
      return;
    }
    // Nearly always the row ends before the new columns begin.
    const from = firstFrom(row.cells, column);
    const to = firstFrom(row.cells, column + values.length);
    const there = from === to ? NONE : row.cells.slice(from, to);
    if (there.some(isFilled)) {
      throw new Error('Rolecheck: a cell that is not empty would be overwritten');
    }
    const single = openEnd === row.length;
    writeOpening(out, row, column + values.length, single);
    if (!single) out.bytes(bytes, start + openEnd, start + (row.cells[from]?.start ?? closeStart));
    for (let at = 0; at < values.length; at++) {
      const own = there.length > 0 ? there.find((cell) => cell.column === column + at) : undefined;
      this.cell(row, column + at, values[at] ?? '', style, own);
    }
    // A row without cells may be a single tag.
    if (single) out.text(`</${row.prefix}row>`);
    else out.bytes(bytes, start + (row.cells[to]?.start ?? closeStart), end);
  }

  /**
   * Writes a row that was not in the sheet's XML; nothing when all cells are empty.
   *
   * @param prefix the namespace prefix of the sheet's tags
   */
  newRow(number: number, prefix: string, values: readonly CellValue[]): void {
    if (values.every(isNothing)) return;
    const xml = Buffer.from(`<${prefix}row r="${String(number)}"/>`);
    const { length } = xml;
    this.row(new RowPiece('', xml, 0, length, number, length, length, prefix, []), values);
  }

  /** @param own the cell that stands there */
  private cell(
    row: RowPiece,
    column: number,
    value: CellValue,
    style: string,
    own: RawCell | undefined,
  ): void {
    if (value === '') {
      if (own) this.out.bytes(row.bytes, row.start + own.start, row.start + own.end);
      return;
    }
    const ownStyle = own ? row.text(own.style, own.styleEnd) : '';
    this.cells.write(row.prefix, column, row.number, value, ownStyle || style);
  }
}

function isNothing(value: CellValue): boolean {
  return value === '';
}

/** Where the cells from a column on begin. */
function firstFrom(cells: readonly RawCell[], column: number): number {
  let at = cells.length;
  while (at > 0 && (cells[at - 1]?.column ?? -1) >= column) at--;
  return at;
}

/**
 * The `dimension` tag, widened to hold a cell; as it was when it doesn't name a range.
 *
 * @param column from 0
 * @param row from 1
 */
export function widenDimension(piece: TagPiece, column: number, row: number): string {
  const { xml, tag } = piece;
  let widened = xml;
  eachAttribute(xml, tag.nameEnd, tag.end, (name, nameEnd, value, valueEnd) => {
    if (xml.slice(name, nameEnd) !== 'ref') return;
    const range = xml.slice(value, valueEnd);
    const last = lastOfRange(range);
    if (!last) return;
    const [first = ''] = range.split(':');
    const corner = addressOf(Math.max(last.column, column), Math.max(last.row, row));
    widened = `${xml.slice(0, value)}${first}:${corner}${xml.slice(valueEnd)}`;
  });
  return widened;
}
