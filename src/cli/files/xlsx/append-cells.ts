/** Writes cells into rows of a sheet's XML. */
import type { CellValue } from '../../../core/sheet/types';
import { addressOf, lastOfRange } from './addresses';
import { isFilled } from './cell-value';
import type { RawCell, RowPiece, TagPiece } from './sheet-scanner';
import { eachAttribute, encodeText } from './xml';

/**
 * The row with cells put in from a column on; the rest of it stays as it was. Text goes in as inline
 * strings, so that codes stay text (`2231/01` is no date) and the shared strings can stay as they
 * are. A cell that stands there already is empty (the caller has looked): it is replaced and lends
 * the new one its style. Empty text writes no cell.
 *
 * @param column first column, from 0
 * @param style a style for all new cells: the value of `s`, or nothing
 */
export function appendCells(
  row: RowPiece,
  column: number,
  values: readonly CellValue[],
  style = '',
): string {
  const { xml, cells } = row;
  const there: RawCell[] = [];
  let insert = row.closeStart;
  let resume = row.closeStart;
  for (const cell of cells) {
    if (cell.column < column) continue;
    if (insert === row.closeStart) insert = cell.start;
    if (cell.column >= column + values.length) {
      resume = cell.start;
      break;
    }
    if (isFilled(cell)) throw new Error('Rolecheck: a cell that is not empty would be overwritten');
    there.push(cell);
  }
  const written = values.map((value, at) => {
    const own = there.find((cell) => cell.column === column + at);
    if (value === '') return own ? xml.slice(own.start, own.end) : '';
    const ownStyle = own ? xml.slice(own.style, own.styleEnd) : '';
    return cellXml(row, column + at, value, ownStyle || style);
  });
  if (written.every((cell) => cell === '')) return xml;
  const opening = widenSpans(xml.slice(0, row.openEnd), column + values.length);
  // A row without cells may be a single tag.
  if (row.openEnd === xml.length) {
    return `${opening.replace(/\/>$/u, '>')}${written.join('')}</${row.prefix}row>`;
  }
  return opening + xml.slice(row.openEnd, insert) + written.join('') + xml.slice(resume);
}

/**
 * A row that was not in the sheet's XML, with cells from a column on; nothing when all are empty.
 *
 * @param prefix the namespace prefix of the sheet's tags
 */
export function newRow(
  number: number,
  prefix: string,
  column: number,
  values: readonly CellValue[],
): string {
  const xml = `<${prefix}row r="${String(number)}"/>`;
  const blank: RowPiece = {
    kind: 'row',
    gap: '',
    xml,
    number,
    openEnd: xml.length,
    closeStart: xml.length,
    prefix,
    cells: [],
  };
  const written = appendCells(blank, column, values);
  return written === xml ? '' : written;
}

function cellXml(row: RowPiece, column: number, value: CellValue, style: string): string {
  const p = row.prefix;
  const start = `<${p}c r="${addressOf(column, row.number)}"${style && ` s="${style}"`}`;
  if (typeof value === 'number') return `${start}><${p}v>${String(value)}</${p}v></${p}c>`;
  if (typeof value === 'boolean')
    return `${start} t="b"><${p}v>${value ? '1' : '0'}</${p}v></${p}c>`;
  const space = /^\s|\s$|\s\s|[\t\r\n]/u.test(value) ? ' xml:space="preserve"' : '';
  return `${start} t="inlineStr"><${p}is><${p}t${space}>${encodeText(value)}</${p}t></${p}is></${p}c>`;
}

/** A row's `spans` says which columns it uses: of the last stretch, the end moves out. */
function widenSpans(opening: string, last: number): string {
  return opening.replace(
    /(\sspans\s*=\s*["'][^"']*:)(\d+)(\s*["'])/u,
    (_, before: string, end: string, after: string) =>
      before + String(Math.max(Number(end), last)) + after,
  );
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
