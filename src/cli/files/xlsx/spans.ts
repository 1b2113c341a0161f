/** A row's `spans` says which columns it uses. */
import type { ByteWriter } from './byte-writer';
import type { RowPiece } from './row-piece';

const [S, P, QUOTE, COLON] = [0x73, 0x70, 0x22, 0x3a];
const NAME = Buffer.from(' spans="');

/**
 * Writes a row's opening tag; of the last stretch that it spans, the end moves out.
 *
 * @param last how many columns it is to span at least
 * @param single the tag is also the row's end, and is to be so no more
 */
export function writeOpening(out: ByteWriter, row: RowPiece, last: number, single: boolean): void {
  const { bytes, start } = row;
  const end = start + row.openEnd;
  const spans = single ? UNUSUAL : plainSpans(bytes, start, end);
  if (spans === NONE) out.bytes(bytes, start, end);
  else if (spans === UNUSUAL) {
    const opening = widened(row.text(0, row.openEnd), last);
    out.text(single ? opening.replace(/\/>$/u, '>') : opening);
  } else {
    const to = bytes.indexOf(QUOTE, spans);
    out.bytes(bytes, start, spans);
    const before = row.digits(spans - start, to - start) ?? 0;
    out.bytes(before < last ? digitsOf(last) : bytes.subarray(spans, to));
    out.bytes(bytes, to, end);
  }
}

const NONE = -1;
/** There may be some, in another form than Excel's. */
const UNUSUAL = -2;

/** Where the last number of ` spans="1:12"` begins. */
function plainSpans(bytes: Buffer, from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++) {
    if (bytes[at] !== S || bytes[at + 1] !== P) continue;
    for (let next = 0; next < NAME.length; next++) {
      if (bytes[at - 1 + next] !== NAME[next]) return UNUSUAL;
    }
    const end = bytes.indexOf(QUOTE, at - 1 + NAME.length);
    let number = end;
    while (isDigit(bytes[number - 1])) number--;
    const usual = end < to && number < end && end - number < 9 && bytes[number - 1] === COLON;
    return usual ? number : UNUSUAL;
  }
  return NONE;
}

let written = { number: 0, digits: Buffer.from('0') };

/** A number's digits: every row of a sheet asks for the same. */
function digitsOf(number: number): Buffer {
  if (written.number !== number) written = { number, digits: Buffer.from(String(number)) };
  return written.digits;
}

function isDigit(byte = 0): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function widened(opening: string, last: number): string {
  if (!opening.includes('spans')) return opening;
  return opening.replace(
    /(\sspans\s*=\s*["'][^"']*:)(\d+)(\s*["'])/u,
    (_, before: string, end: string, after: string) =>
      before + String(Math.max(Number(end), last)) + after,
  );
}
