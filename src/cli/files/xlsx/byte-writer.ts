/** Puts bytes one after the other into large pieces: fewer and quicker than one text a row. */

/** Large enough that handing a piece on costs nothing beside filling it. */
const PIECE = 256 * 1024;
/** So many are quicker copied one by one: a view of them would have to be made. */
const FEW = 48;

const NOTHING = Buffer.alloc(0);

export class ByteWriter {
  private piece: Buffer = NOTHING;
  private used = 0;
  private full: Buffer[] = [];
  private spare: Buffer[] = [];

  /** A cut from other bytes. */
  bytes(source: Uint8Array, from = 0, to = source.length): void {
    const count = to - from;
    this.makeRoom(count);
    const { piece } = this;
    let { used } = this;
    this.used += count;
    if (count > FEW) piece.set(count === source.length ? source : source.subarray(from, to), used);
    else for (let at = from; at < to; at++) piece[used++] = source[at] ?? 0;
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

  /** Takes back a piece that nobody reads any more, to fill it again. */
  takeBack(piece: Buffer): void {
    if (piece.buffer.byteLength === PIECE) this.spare.push(Buffer.from(piece.buffer));
  }

  private makeRoom(count: number): void {
    if (this.used + count <= this.piece.length) return;
    this.close();
    const spare = count <= PIECE ? this.spare.pop() : undefined;
    this.piece = spare ?? Buffer.allocUnsafeSlow(Math.max(PIECE, count));
  }

  private close(): void {
    if (this.used > 0) this.full.push(this.piece.subarray(0, this.used));
    this.piece = NOTHING;
    this.used = 0;
  }
}
