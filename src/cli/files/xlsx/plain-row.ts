/**
 * Reads rows in the form in which nearly all are written, from bytes and without looking for tags: a
 * sheet has little else, and this is several times quicker. Whatever is in another form is left to
 * the scanner.
 */
import { CannotDo } from '../../cannot-do';
import { words } from '../../words';
import { LAST_COLUMN } from './addresses';
import { cellType, clearCell, emptyCell, type RawCell } from './raw-cell';

const [SPACE, QUOTE, SLASH, LESS, EQUALS, GREATER] = [0x20, 0x22, 0x2f, 0x3c, 0x3d, 0x3e];
const [C, F, R, S, T, V] = [0x63, 0x66, 0x72, 0x73, 0x74, 0x76];
const ROW_OPENS = Buffer.from('<row');
const ROW_CLOSES = Buffer.from('</row>');
const VALUE_CLOSES = Buffer.from('</v></c>');
const FORMULA_CLOSES = Buffer.from('</f>');
const TAG_CLOSES = Buffer.from('/>');
const TEXT_OPENS = Buffer.from('<is><t');
const TEXT_CLOSES = Buffer.from('</t></is></c>');

/** It is written in another form. */
const OTHER = -1;
/** It is not there to its end. */
export const CUT = -2;

export class PlainRow {
  /** As the row says it; 0 when it says none. */
  number = 0;
  /** From the row's start. */
  openEnd = 0;
  closeStart = 0;
  readonly cells: RawCell[] = [];
  private readonly pool: RawCell[] = [];
  private bytes: Buffer = Buffer.alloc(0);
  private start = 0;

  /**
   * @param at where the row begins
   * @returns where it ends, or, below 0, why it has not been read: CUT, or that it is written in another form
   * @throws {CannotDo} when cells are out of order or beyond the last column, as Excel does
   */
  read(bytes: Buffer, at: number): number {
    this.bytes = bytes;
    this.start = at;
    let to = this.open(at);
    if (to < 0) return to;
    this.openEnd = to - at;
    if (bytes[to - 2] === SLASH) {
      this.closeStart = this.openEnd;
      this.cells.length = 0;
      return to;
    }
    let count = 0;
    for (let last = -1; ; count++) {
      if (bytes[to] === LESS && bytes[to + 1] === SLASH) break;
      const cell = this.cellAt(count);
      to = this.cell(cell, to, last + 1);
      if (to < 0) return to;
      if (cell.column <= last || cell.column > LAST_COLUMN)
        throw new CannotDo(words.damagedWorkbook);
      last = cell.column;
    }
    this.closeStart = to - at;
    const { cells, pool } = this;
    cells.length = Math.min(cells.length, count);
    for (let next = cells.length; next < count; next++) {
      const cell = pool[next];
      if (cell) cells.push(cell);
    }
    return this.after(ROW_CLOSES, to);
  }

  /** Reads the opening tag. */
  private open(from: number): number {
    const { bytes } = this;
    let at = this.after(ROW_OPENS, from);
    if (at < 0) return at;
    this.number = 0;
    while (bytes[at] === SPACE) {
      const name = at + 1;
      at = this.attributeValue(name);
      if (at < 0) return at;
      const end = this.find(QUOTE, at);
      if (end < 0) return end;
      if (at - name === 3 && bytes[name] === R && !this.readNumber(at, end)) return OTHER;
      at = end + 1;
    }
    if (bytes[at] === SLASH) return this.after(TAG_CLOSES, at);
    return bytes[at] === GREATER ? at + 1 : this.other(at);
  }

  private readNumber(from: number, to: number): boolean {
    let number = 0;
    for (let at = from; at < to; at++) {
      const digit = (this.bytes[at] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) return false;
      number = number * 10 + digit;
    }
    this.number = number;
    return number > 0 && to - from < 9;
  }

  private cell(cell: RawCell, at: number, next: number): number {
    const { bytes, start } = this;
    // No cell of this form, nor the end of a row, is shorter.
    if (at + 6 > bytes.length) return CUT;
    if (bytes[at] !== LESS || bytes[at + 1] !== C) return OTHER;
    clearCell(cell, next);
    cell.start = at - start;
    let to = at + 2;
    while (bytes[to] === SPACE) {
      if (to + 4 > bytes.length) return CUT;
      if (bytes[to + 2] !== EQUALS || bytes[to + 3] !== QUOTE) return OTHER;
      const end = this.attribute(cell, bytes[to + 1], to + 4);
      if (end < 0) return end;
      to = end + 1;
    }
    if (to + 4 > bytes.length) return CUT;
    if (bytes[to] === SLASH && bytes[to + 1] === GREATER) to += 2;
    else {
      if (bytes[to] !== GREATER || bytes[to + 1] !== LESS) return OTHER;
      to = this.content(cell, to + 1);
      if (to < 0) return to;
    }
    cell.end = to - start;
    return to;
  }

  /** @returns where its value ends */
  private attribute(cell: RawCell, name: number | undefined, value: number): number {
    const { bytes, start } = this;
    if (name === R) {
      let at = value;
      let column = 0;
      for (; at < value + 4; at++) {
        const letter = ((bytes[at] ?? 0) & 0xdf) - 0x40;
        if (letter < 1 || letter > 26) break;
        column = column * 26 + letter;
      }
      if (at === value + 4) return OTHER;
      if (column > 0) cell.column = column - 1;
      return this.find(QUOTE, at);
    }
    const end = this.find(QUOTE, value);
    if (end < 0) return end;
    if (name === S) {
      cell.style = value - start;
      cell.styleEnd = end - start;
    } else if (name === T) {
      cell.type =
        end - value === 1 && bytes[value] === S
          ? 's'
          : cellType(bytes.toString('latin1', value, end));
    }
    return end;
  }

  /** `<v>0</v></c>`, a formula before it, or `<is><t>text</t></is></c>`. */
  private content(cell: RawCell, at: number): number {
    const { bytes, start } = this;
    if (bytes[at + 1] === F && !cell.formula) {
      const next = this.formula(cell, at + 2);
      return next < 0 ? next : this.content(cell, next);
    }
    if (bytes[at + 1] === V) {
      if (bytes[at + 2] !== GREATER) return bytes[at + 2] === undefined ? CUT : OTHER;
      const end = this.find(LESS, at + 3);
      if (end < 0) return end;
      cell.value = at + 3 - start;
      cell.valueEnd = end - start;
      return this.after(VALUE_CLOSES, end);
    }
    return cell.formula ? this.other(at + 1) : this.inlineText(cell, at);
  }

  private inlineText(cell: RawCell, at: number): number {
    const opened = this.after(TEXT_OPENS, at);
    if (opened < 0) return opened;
    const text = this.find(GREATER, opened);
    if (text < 0) return text;
    const end = this.find(LESS, text);
    if (end < 0) return end;
    cell.value = at + 4 - this.start;
    cell.valueEnd = end + 4 - this.start;
    return this.after(TEXT_CLOSES, end);
  }

  /** @param from after `<f` */
  private formula(cell: RawCell, from: number): number {
    const { bytes, start } = this;
    cell.formula = true;
    let at = from;
    while (bytes[at] === SPACE) {
      const name = at + 1;
      at = this.attributeValue(name);
      if (at < 0) return at;
      const end = this.find(QUOTE, at);
      if (end < 0) return end;
      if (at - name === 5 && bytes[name] === R) {
        cell.area = at - start;
        cell.areaEnd = end - start;
      }
      at = end + 1;
    }
    if (bytes[at] === SLASH) return this.after(TAG_CLOSES, at);
    if (bytes[at] !== GREATER) return this.other(at);
    const end = this.find(LESS, at);
    return end < 0 ? end : this.after(FORMULA_CLOSES, end);
  }

  /** @returns where the value of the attribute begins whose name begins at `from` */
  private attributeValue(from: number): number {
    const { bytes } = this;
    let at = from;
    while (isNameByte(bytes[at])) at++;
    if (at + 1 >= bytes.length) return CUT;
    return bytes[at] === EQUALS && bytes[at + 1] === QUOTE ? at + 2 : OTHER;
  }

  /** Why something else stands there. */
  private other(at: number): number {
    return at < this.bytes.length ? OTHER : CUT;
  }

  /** What is looked for is a few characters away: a look at each is quicker than a search. */
  private find(byte: number, from: number): number {
    const { bytes } = this;
    const { length } = bytes;
    for (let at = from; at < length; at++) if (bytes[at] === byte) return at;
    return CUT;
  }

  /** Where some bytes end, if they stand there. */
  private after(expected: Buffer, at: number): number {
    const { bytes } = this;
    const { length } = expected;
    if (at + length > bytes.length) return CUT;
    for (let next = 0; next < length; next++) {
      if (bytes[at + next] !== expected[next]) return OTHER;
    }
    return at + length;
  }

  private cellAt(position: number): RawCell {
    let cell = this.pool[position];
    if (cell === undefined) this.pool[position] = cell = emptyCell();
    return cell;
  }
}

/** A letter, a figure or a colon, as in `x14ac:dyDescent`. */
function isNameByte(byte = 0): boolean {
  const letter = byte | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (byte >= 0x30 && byte <= 0x3a);
}
