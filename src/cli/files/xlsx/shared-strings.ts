/** The workbook's shared strings: only the wanted ones are kept. */
import { CannotDo } from '../../cannot-do';
import { words } from '../../words';
import { richText } from './cell-text';
import { nextTag, Tag } from './xml';

/** Longest `<si>` that is read: a full cell of rich text takes far less. */
const LONGEST = 16 * 1024 * 1024;

/**
 * @param part the part's one-byte text, piece by piece
 * @param wanted positions in the table
 * @returns the wanted strings by position; a position beyond the table is missing
 */
export async function readSharedStrings(
  part: AsyncIterable<string>,
  wanted: ReadonlySet<number>,
): Promise<ReadonlyMap<number, string>> {
  const strings = new Map<number, string>();
  if (wanted.size === 0) return strings;
  const tag = new Tag();
  let buffer = '';
  let position = 0;
  let inside = -1;
  for await (const piece of part) {
    buffer += piece;
    let at = 0;
    let keep = 0;
    while (nextTag(buffer, at, tag)) {
      at = tag.end;
      if (tag.is(buffer, 'si')) {
        if (tag.kind === 'open') {
          inside = tag.end;
          keep = tag.start;
          continue;
        }
        if (tag.kind === 'close' && wanted.has(position)) {
          strings.set(position, richText(buffer, inside, tag.start));
          if (strings.size === wanted.size) return strings;
        }
        position++;
        inside = -1;
      }
      if (inside < 0) keep = at;
    }
    if (buffer.length - keep > LONGEST) throw new CannotDo(words.damagedWorkbook);
    // An unfinished string is scanned again from its beginning with the next piece.
    buffer = buffer.slice(keep);
    inside = -1;
  }
  return strings;
}
