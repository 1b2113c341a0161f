/** The workbook's shared strings: only the wanted ones are kept. */
import { CannotDo } from '../../cannot-do';
import { words } from '../../words';
import { richText } from './cell-text';
import { nextTag, Tag } from './xml';

/** Longest `<si>` that is read: a full cell of rich text takes far less. */
const LONGEST = 8 * 1024 * 1024;

/**
 * @param part the part's one-byte text, piece by piece
 * @param wanted positions in the table
 * @returns the wanted strings by position; a position beyond the table is missing
 */
export async function readSharedStrings(
  part: AsyncIterable<string>,
  wanted: ReadonlySet<number>,
): Promise<ReadonlyMap<number, string>> {
  const reader = new StringReader(wanted);
  if (wanted.size === 0) return reader.strings;
  for await (const piece of part) if (reader.feed(piece)) return reader.strings;
  reader.feed('', true);
  return reader.strings;
}

class StringReader {
  readonly strings = new Map<number, string>();
  private buffer = '';
  private position = 0;
  /** Not worth scanning again before the buffer is so long: keeps long strings linear. */
  private enough = 0;

  constructor(private readonly wanted: ReadonlySet<number>) {}

  /** @returns true when every wanted string is there */
  feed(piece: string, last = false): boolean {
    this.buffer += piece;
    if (this.buffer.length < this.enough && !last) return false;
    const kept = this.scan();
    // An unfinished string is scanned again from its beginning.
    this.buffer = this.buffer.slice(kept);
    const left = this.buffer.length;
    if (left > LONGEST) throw new CannotDo(words.damagedWorkbook);
    this.enough = left < 1 << 16 ? 0 : 2 * left;
    return this.strings.size === this.wanted.size;
  }

  /** @returns where what has been read ends */
  private scan(): number {
    const { buffer, strings, wanted } = this;
    const tag = new Tag();
    let inside = -1;
    let kept = 0;
    for (let at = 0; nextTag(buffer, at, tag); at = tag.end) {
      if (tag.is(buffer, 'si')) {
        if (tag.kind === 'open') {
          inside = tag.end;
          kept = tag.start;
          continue;
        }
        if (tag.kind === 'close' && wanted.has(this.position)) {
          strings.set(this.position, richText(buffer, inside, tag.start));
          if (strings.size === wanted.size) return tag.end;
        }
        this.position++;
        inside = -1;
      }
      if (inside < 0) kept = tag.end;
    }
    return kept;
  }
}
