/**
 * Cuts a sheet's XML, as it streams by, into rows, tags outside rows, and what stands between them.
 * The pieces put one after the other are the sheet again, byte for byte.
 */
import { CannotDo } from '../../cannot-do';
import { words } from '../../words';
import { LAST_COLUMN, LAST_ROW } from './addresses';
import { CUT, PlainRow } from './plain-row';
import { beginCell, emptyCell, readPart, type RawCell } from './raw-cell';
import { RowPiece } from './row-piece';
import { eachAttribute, nextTag, Tag } from './xml';

/** Longest row that is read: 16,384 cells of 2,000 characters. Fuller ones than that nobody has. */
const LONGEST_ROW = 32 * 1024 * 1024;

/** A tag outside rows; its positions are those of the XML. */
export interface TagPiece {
  readonly kind: 'tag';
  readonly gap: string;
  readonly xml: string;
  readonly tag: Tag;
}

export class SheetScanner {
  /** What has not been given out yet. */
  private left: Buffer = Buffer.alloc(0);
  private inData = false;
  private row = 0;
  /** Not worth scanning again before the buffer is so long: keeps long rows linear. */
  private enough = 0;
  private readonly plain = new PlainRow();
  /** Cells are used again from row to row. */
  private readonly pool: RawCell[] = [];

  /**
   * @param xml the next stretch of the sheet
   * @param last true when nothing follows
   * @throws {CannotDo} when it isn't the XML of a sheet
   */
  *feed(xml: string | Buffer, last = false): Generator<RowPiece | TagPiece, void, undefined> {
    const more = typeof xml === 'string' ? Buffer.from(xml, 'latin1') : xml;
    const all = this.left.length === 0 ? more : Buffer.concat([this.left, more]);
    this.left = all;
    if (all.length < this.enough && !last) return;
    let buffer: string | undefined;
    const tag = new Tag();
    let done = 0;
    for (;;) {
      if (this.inData) {
        const end = this.plain.read(all, done);
        if (end >= 0) {
          const row = this.plainRow(all, done, end);
          done = end;
          yield row;
          continue;
        }
        if (end === CUT && !last) break;
      }
      // Made in one go, since joined text is several times slower to walk.
      buffer ??= all.toString('latin1');
      if (!nextTag(buffer, done, tag)) break;
      const gap = buffer.slice(done, tag.start);
      if (this.inData && tag.kind !== 'close' && tag.is(buffer, 'row')) {
        const row = this.readRow(all, buffer, tag, gap);
        if (row === undefined) break;
        done = tag.end;
        yield row;
      } else {
        if (tag.is(buffer, 'sheetData')) this.inData = tag.kind === 'open';
        done = tag.end;
        yield { kind: 'tag', gap, xml: buffer.slice(tag.start, tag.end), tag: shifted(tag) };
      }
    }
    this.left = all.subarray(done);
    this.enough = this.left.length < 1 << 16 ? 0 : 2 * this.left.length;
    if (this.left.length > LONGEST_ROW) throw new CannotDo(words.damagedWorkbook);
    if (last && (this.inData || this.left.includes('<'))) throw new CannotDo(words.damagedWorkbook);
  }

  /** What is left after the last piece: nothing, or space. */
  get rest(): string {
    return this.left.toString('latin1');
  }

  private plainRow(all: Buffer, start: number, end: number): RowPiece {
    const { openEnd, closeStart, cells } = this.plain;
    const number = this.plain.number || this.row + 1;
    this.count(number);
    return new RowPiece('', all, start, end, number, openEnd, closeStart, '', cells);
  }

  private count(number: number): void {
    // Nor does Excel take rows out of order, twice, or beyond its last one.
    if (number <= this.row || number > LAST_ROW) throw new CannotDo(words.damagedWorkbook);
    this.row = number;
  }

  /** Reads on to the end of the row; `tag` is left at its last tag. Undefined when that is not there yet. */
  private readRow(all: Buffer, buffer: string, tag: Tag, gap: string): RowPiece | undefined {
    const { start, end: opened } = tag;
    const number = rowNumber(buffer, tag) ?? this.row + 1;
    const prefix = tag.prefix(buffer);
    const count = tag.kind === 'empty' ? 0 : this.readCells(buffer, tag, start);
    if (count === undefined) return undefined;
    this.count(number);
    const closeStart = tag.start === start ? tag.end - start : tag.start - start;
    const cells = this.pool.slice(0, count);
    return new RowPiece(
      gap,
      all,
      start,
      tag.end,
      number,
      opened - start,
      closeStart,
      prefix,
      cells,
    );
  }

  /** @returns how many cells there are; undefined when the row isn't there to its end */
  private readCells(buffer: string, tag: Tag, rowStart: number): number | undefined {
    let count = 0;
    let last = -1;
    for (;;) {
      const cell = this.cellAt(count);
      const found = this.nextCell(cell, buffer, tag, rowStart, last + 1);
      if (found === undefined) return undefined;
      if (!found) return count;
      // Excel itself refuses cells that are out of order, and those beyond its last column.
      if (cell.column <= last || cell.column > LAST_COLUMN)
        throw new CannotDo(words.damagedWorkbook);
      last = cell.column;
      count++;
    }
  }

  /** Reads a cell in any form. False at the end of the row; undefined when the text ends first. */
  private nextCell(
    cell: RawCell,
    buffer: string,
    tag: Tag,
    rowStart: number,
    next: number,
  ): boolean | undefined {
    let begun = false;
    while (nextTag(buffer, tag.end, tag)) {
      const closing = tag.kind === 'close';
      if (!begun) {
        if (closing && tag.is(buffer, 'row')) return false;
        if (closing || !tag.is(buffer, 'c')) continue;
        beginCell(cell, buffer, tag, rowStart, next);
        if (tag.kind === 'empty') return true;
        begun = true;
      } else if (closing && tag.is(buffer, 'c')) {
        cell.end = tag.end - rowStart;
        return true;
      } else {
        readPart(cell, buffer, tag, rowStart);
      }
    }
    return undefined;
  }

  private cellAt(position: number): RawCell {
    let cell = this.pool[position];
    if (cell === undefined) this.pool[position] = cell = emptyCell();
    return cell;
  }
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

/** A sheet as it streams by: one run of pieces for each stretch of it. */
export async function* pieces(
  scanner: SheetScanner,
  part: AsyncIterable<string | Buffer>,
): AsyncGenerator<Iterable<RowPiece | TagPiece>, void, undefined> {
  for await (const xml of part) yield scanner.feed(xml);
  yield scanner.feed('', true);
}
