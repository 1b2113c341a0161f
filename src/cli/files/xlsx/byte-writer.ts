/** Puts bytes one after the other into large pieces: fewer and quicker than one text a row. */

/** Large enough that handing a piece on costs nothing beside filling it. */
const PIECE = 256 * 1024;

export class ByteWriter {
  private piece = Buffer.allocUnsafe(PIECE);
  private used = 0;
  private full: Buffer[] = [];

  /** A cut from other bytes. */
  bytes(source: Buffer, from: number, to: number): void {
    this.makeRoom(to - from);
    source.copy(this.piece, this.used, from, to);
    this.used += to - from;
  }

  /** A few bytes, for which a copy of its own would take longer than the copying. */
  few(source: Uint8Array, count = source.length): void {
    this.makeRoom(count);
    const { piece } = this;
    let { used } = this;
    for (let at = 0; at < count; at++) piece[used++] = source[at] ?? 0;
    this.used = used;
  }

  /** Text of which each character is one byte. */
  text(text: string): void {
    if (text === '') return;
    this.makeRoom(text.length);
    this.used += this.piece.write(text, this.used, 'latin1');
  }

  /** The pieces that are full; with `all`, the last one as well. */
  take(all = false): readonly Buffer[] {
    if (all) this.close();
    const { full } = this;
    if (full.length > 0) this.full = [];
    return full;
  }

  private makeRoom(count: number): void {
    if (this.used + count <= this.piece.length) return;
    this.close();
    this.piece = Buffer.allocUnsafe(Math.max(PIECE, count));
  }

  private close(): void {
    if (this.used > 0) this.full.push(this.piece.subarray(0, this.used));
    this.piece = this.piece.subarray(this.used);
    this.used = 0;
  }
}
