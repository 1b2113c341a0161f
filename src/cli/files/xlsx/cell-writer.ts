/** Writes new cells, as bytes. */
import { columnLetters } from '../../../core/sheet/find-header';
import type { CellValue } from '../../../core/sheet/types';
import type { ByteWriter } from './byte-writer';
import { escaped } from './cell-text';
import { encodeText } from './xml';

/** Codes and names come again and again: so many values of such a length are kept as they are written. */
const MOST_KEPT = 10_000;
const LONGEST_KEPT = 400;

export class CellWriter {
  /** What stands before a cell's row number, by column. */
  private readonly heads: Buffer[] = [];
  /** What stands behind it, by value. */
  private readonly tails = new Map<CellValue, Buffer>();
  private prefix = '';
  private row = 0;
  private readonly digits = new Uint8Array(10);
  private digitCount = 0;

  constructor(private readonly out: ByteWriter) {}

  /**
   * @param prefix the namespace prefix of the sheet's tags
   * @param column from 0
   * @param row from 1
   * @param value no empty text
   * @param style the value of `s`, or nothing
   */
  write(prefix: string, column: number, row: number, value: CellValue, style: string): void {
    if (prefix !== this.prefix) {
      this.prefix = prefix;
      this.heads.length = 0;
      this.tails.clear();
    }
    if (row !== this.row) this.setRow(row);
    const { out } = this;
    const head = (this.heads[column] ??= Buffer.from(`<${prefix}c r="${columnLetters(column)}`));
    out.bytes(head);
    out.bytes(this.digits, 0, this.digitCount);
    if (style !== '') out.text(`" s="${style}`);
    out.bytes(this.tailOf(value));
  }

  private setRow(row: number): void {
    this.row = row;
    const text = String(row);
    this.digitCount = text.length;
    for (let at = 0; at < text.length; at++) this.digits[at] = text.charCodeAt(at);
  }

  private tailOf(value: CellValue): Buffer {
    const known = this.tails.get(value);
    if (known) return known;
    const tail = Buffer.from(tailXml(this.prefix, value), 'latin1');
    if (this.tails.size < MOST_KEPT && tail.length <= LONGEST_KEPT) this.tails.set(value, tail);
    return tail;
  }
}

function tailXml(p: string, value: CellValue): string {
  if (typeof value === 'number') return `"><${p}v>${String(value)}</${p}v></${p}c>`;
  if (typeof value === 'boolean') return `" t="b"><${p}v>${value ? '1' : '0'}</${p}v></${p}c>`;
  return `" t="inlineStr"><${p}is><${p}t${textXml(value)}</${p}t></${p}is></${p}c>`;
}

/** A text as it stands behind `<t`, up to its end. */
function textXml(value: string): string {
  const space = /^\s|\s$|\s\s|[\t\r\n]/u.test(value) ? ' xml:space="preserve"' : '';
  return `${space}>${encodeText(escaped(value))}`;
}
