/**
 * Cuts a sheet's XML, as it streams by, into rows, tags outside rows, and what stands between them.
 * The pieces put one after the other are the sheet again, byte for byte.
 */
import { CannotDo } from '../../cannot-do';
import { words } from '../../words';
import { columnOf } from './addresses';
import { eachAttribute, nextTag, Tag } from './xml';

/** Longest row that is read: 16,384 full cells would be longer, but nobody has those. */
const LONGEST_ROW = 128 * 1024 * 1024;

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
}

/** A row. Its cells are valid until the next piece is asked for. */
export interface RowPiece {
  readonly kind: 'row';
  /** What stands before it and after the last piece. */
  readonly gap: string;
  readonly xml: string;
  /** As the sheet counts, from 1. */
  readonly number: number;
  /** Of the row's XML, where the opening tag ends and the closing one begins. */
  readonly openEnd: number;
  readonly closeStart: number;
  /** The namespace prefix of its tags, such as `x:`, or nothing. */
  readonly prefix: string;
  readonly cells: readonly RawCell[];
}

/** A tag outside rows; its positions are those of the XML. */
export interface TagPiece {
  readonly kind: 'tag';
  readonly gap: string;
  readonly xml: string;
  readonly tag: Tag;
}

export class SheetScanner {
  private buffer = '';
  private inData = false;
  private row = 0;
  /** Not worth scanning again before the buffer is so long: keeps long rows linear. */
  private enough = 0;
  /** Cells are used again from row to row. */
  private readonly pool: RawCell[] = [];

  /**
   * @param xml the next stretch of the sheet
   * @param last true when nothing follows
   * @throws {CannotDo} when it isn't the XML of a sheet
   */
  *feed(xml: string, last = false): Generator<RowPiece | TagPiece, void, undefined> {
    this.buffer = flat(this.buffer + xml);
    if (this.buffer.length < this.enough && !last) return;
    const { buffer } = this;
    const tag = new Tag();
    let done = 0;
    while (nextTag(buffer, done, tag)) {
      const gap = buffer.slice(done, tag.start);
      if (this.inData && tag.kind !== 'close' && tag.is(buffer, 'row')) {
        const row = this.readRow(buffer, tag, gap);
        if (row === undefined) break;
        done = tag.end;
        yield row;
      } else {
        if (tag.is(buffer, 'sheetData')) this.inData = tag.kind === 'open';
        done = tag.end;
        yield { kind: 'tag', gap, xml: buffer.slice(tag.start, tag.end), tag: shifted(tag) };
      }
    }
    this.buffer = buffer.slice(done);
    this.enough = this.buffer.length < 1 << 16 ? 0 : 2 * this.buffer.length;
    if (this.buffer.length > LONGEST_ROW) throw new CannotDo(words.damagedWorkbook);
    if (last && (this.inData || this.buffer.includes('<')))
      throw new CannotDo(words.damagedWorkbook);
  }

  /** What is left after the last piece: nothing, or space. */
  get rest(): string {
    return this.buffer;
  }

  /** Reads on to the end of the row; `tag` is left at its last tag. Undefined when that is not there yet. */
  private readRow(buffer: string, tag: Tag, gap: string): RowPiece | undefined {
    const { start, end: opened } = tag;
    const number = rowNumber(buffer, tag) ?? this.row + 1;
    const prefix = tag.prefix(buffer);
    const count = tag.kind === 'empty' ? 0 : this.readCells(buffer, tag, start);
    if (count === undefined) return undefined;
    this.row = number;
    return {
      kind: 'row',
      gap,
      xml: buffer.slice(start, tag.end),
      number,
      openEnd: opened - start,
      closeStart: tag.start === start ? tag.end - start : tag.start - start,
      prefix,
      cells: this.pool.slice(0, count),
    };
  }

  /** @returns how many cells there are; undefined when the row isn't there to its end */
  private readCells(buffer: string, tag: Tag, rowStart: number): number | undefined {
    let count = 0;
    let column = -1;
    let cell: RawCell | undefined;
    while (nextTag(buffer, tag.end, tag)) {
      const closing = tag.kind === 'close';
      if (cell === undefined) {
        if (closing && tag.is(buffer, 'row')) return count;
        if (closing || !tag.is(buffer, 'c')) continue;
        cell = this.cellAt(count++);
        beginCell(cell, buffer, tag, rowStart, column + 1);
        // Excel itself refuses cells that are out of order.
        if (cell.column <= column) throw new CannotDo(words.damagedWorkbook);
        column = cell.column;
        if (tag.kind === 'empty') cell = undefined;
      } else if (closing && tag.is(buffer, 'c')) {
        cell.end = tag.end - rowStart;
        cell = undefined;
      } else {
        readPart(cell, buffer, tag, rowStart);
      }
    }
    return undefined;
  }

  private cellAt(position: number): RawCell {
    let cell = this.pool[position];
    if (cell === undefined) {
      cell = {
        column: 0,
        start: 0,
        end: 0,
        type: 'n',
        style: 0,
        styleEnd: 0,
        value: 0,
        valueEnd: 0,
        formula: false,
      };
      this.pool[position] = cell;
    }
    return cell;
  }
}

/** The same text in one stretch of memory: joined and cut text is several times slower to walk. */
function flat(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1');
}

function shifted(tag: Tag): Tag {
  const own = new Tag();
  own.kind = tag.kind;
  own.end = tag.end - tag.start;
  own.name = tag.name - tag.start;
  own.local = tag.local - tag.start;
  own.nameEnd = tag.nameEnd - tag.start;
  return own;
}

function rowNumber(buffer: string, tag: Tag): number | undefined {
  let number: number | undefined;
  eachAttribute(buffer, tag.nameEnd, tag.end, (name, nameEnd, value, valueEnd) => {
    if (nameEnd - name === 1 && buffer[name] === 'r')
      number = Number(buffer.slice(value, valueEnd));
  });
  return number !== undefined && number >= 1 && Number.isInteger(number) ? number : undefined;
}

function beginCell(cell: RawCell, buffer: string, tag: Tag, rowStart: number, next: number): void {
  cell.column = next;
  cell.start = tag.start - rowStart;
  cell.end = tag.end - rowStart;
  cell.type = 'n';
  cell.style = cell.styleEnd = cell.value = cell.valueEnd = 0;
  cell.formula = false;
  eachAttribute(buffer, tag.nameEnd, tag.end, (name, nameEnd, value, valueEnd) => {
    if (nameEnd - name !== 1) return;
    switch (buffer.charAt(name)) {
      case 'r': {
        const column = columnOf(buffer, value, valueEnd);
        if (column >= 0) cell.column = column;
        break;
      }
      case 's':
        cell.style = value - rowStart;
        cell.styleEnd = valueEnd - rowStart;
        break;
      case 't':
        cell.type = cellType(buffer.slice(value, valueEnd));
        break;
      default:
    }
  });
}

function cellType(text: string): CellType {
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

/** A tag inside a cell: of the value, of an inline string, or of a formula. */
function readPart(cell: RawCell, buffer: string, tag: Tag, rowStart: number): void {
  if (tag.is(buffer, 'f')) {
    cell.formula = true;
  } else if (tag.is(buffer, 'v') || tag.is(buffer, 'is')) {
    if (tag.kind === 'open') cell.value = cell.valueEnd = tag.end - rowStart;
    else if (tag.kind === 'close') cell.valueEnd = tag.start - rowStart;
  }
}

/** A sheet as it streams by: one run of pieces for each stretch of it. */
export async function* pieces(
  scanner: SheetScanner,
  part: AsyncIterable<string>,
): AsyncGenerator<Iterable<RowPiece | TagPiece>, void, undefined> {
  for await (const xml of part) yield scanner.feed(xml);
  yield scanner.feed('', true);
}
