/** A row of a sheet, as bytes of the file that are looked at only where it is needed. */
import type { RawCell } from './raw-cell';

/** A row. It and its cells are valid until the next piece is asked for. */
export class RowPiece {
  readonly kind = 'row';
  private whole: string | undefined;

  /**
   * @param gap what stands before it and after the last piece
   * @param bytes a stretch of the sheet with the row in it, …
   * @param start … which begins there
   * @param end … and ends there
   * @param number as the sheet counts, from 1
   * @param openEnd of the row's XML, where the opening tag ends, …
   * @param closeStart … and the closing one begins
   * @param prefix the namespace prefix of its tags, such as `x:`, or nothing
   */
  constructor(
    readonly gap: string,
    readonly bytes: Buffer,
    readonly start: number,
    readonly end: number,
    readonly number: number,
    readonly openEnd: number,
    readonly closeStart: number,
    readonly prefix: string,
    readonly cells: readonly RawCell[],
  ) {}

  /** The row's XML, as one-byte text. */
  get xml(): string {
    return (this.whole ??= this.text(0, this.length));
  }

  get length(): number {
    return this.end - this.start;
  }

  /** A cut from the row's XML. */
  text(from: number, to: number): string {
    return this.bytes.toString('latin1', this.start + from, this.start + to);
  }

  /** The whole number that a cut consists of; undefined when it is anything else, or very large. */
  digits(from: number, to: number): number | undefined {
    if (to === from || to - from > 9) return undefined;
    let number = 0;
    for (let at = this.start + from; at < this.start + to; at++) {
      const digit = (this.bytes[at] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) return undefined;
      number = number * 10 + digit;
    }
    return number;
  }
}
