/** What the number formats of a workbook's styles make of numbers. */
import { lookOf, type ColumnLooks } from '../../../core/sheet/cell-look';
import { attributesOf, nextTag, Tag } from './xml';

/** Formats that are not written out, of which it matters that they are no plain number (ECMA-376, 18.8.30). */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  ...[11, 48].map((id): [number, string] => [id, '0.00E+00']),
  ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map(
    (id): [number, string] => [id, 'dd/mm/yyyy'],
  ),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id): [number, string] => [
    id,
    'h:mm',
  ]),
]);

/** A workbook with more styles than Excel keeps is none of Excel's. */
const MOST_STYLES = 65_490;

/**
 * By the number by which cells name their style.
 *
 * @param xml the whole part, as one-byte text; damaged or foreign XML gives fewer looks, or none
 */
export function styleLooks(xml: string): ColumnLooks {
  const formats = new Map(BUILT_IN);
  const looks: (ColumnLooks[number] | undefined)[] = [];
  const tag = new Tag();
  let inCells = false;
  for (let at = 0; nextTag(xml, at, tag); at = tag.end) {
    if (tag.is(xml, 'cellXfs')) inCells = tag.kind === 'open';
    if (tag.kind === 'close') continue;
    if (tag.is(xml, 'numFmt')) {
      const attributes = attributesOf(xml, tag);
      const code = attributes.get('formatCode');
      // Formats of marks have the name as well, and no part in this: theirs come after the cells'.
      if (code !== undefined && looks.length === 0)
        formats.set(Number(attributes.get('numFmtId')), code);
    } else if (inCells && tag.is(xml, 'xf') && looks.length < MOST_STYLES) {
      looks.push(lookOf(formats.get(Number(attributesOf(xml, tag).get('numFmtId'))) ?? 'General'));
    }
  }
  return looks;
}
