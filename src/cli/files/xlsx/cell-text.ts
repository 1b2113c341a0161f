/** The text of shared and inline strings. */
import { decodeText, eachAttribute, nextTag, Tag } from './xml';

/**
 * Reads what stands inside `<si>` or `<is>`: plain text, or the runs of rich text one after the
 * other. Readings (`rPh`, for Japanese) are no part of it.
 */
export function richText(xml: string, from: number, to: number): string {
  const tag = new Tag();
  let text = '';
  let reading = false;
  for (let at = from; nextTag(xml, at, tag) && tag.start < to; at = tag.end) {
    if (tag.is(xml, 'rPh')) reading = tag.kind === 'open';
    else if (!reading && tag.kind === 'open' && tag.is(xml, 't')) {
      const keep = preservesSpace(xml, tag);
      const begin = tag.end;
      if (!nextTag(xml, begin, tag)) break;
      const own = unescaped(decodeText(xml.slice(begin, tag.start)));
      text += keep ? own : trimXml(own);
    }
  }
  return text;
}

function preservesSpace(xml: string, tag: Tag): boolean {
  let keep = false;
  eachAttribute(xml, tag.nameEnd, tag.end, (name, nameEnd, value, valueEnd) => {
    if (xml.slice(name, nameEnd) === 'xml:space') keep = xml.slice(value, valueEnd) === 'preserve';
  });
  return keep;
}

/** Space in the sense of XML; a no-break space, for one, is text. */
function trimXml(text: string): string {
  return text.replace(/^[ \t\r\n]+/u, '').replace(/(?<![ \t\r\n])[ \t\r\n]+$/u, '');
}

/** `_x000D_` and the like stand for characters that XML cannot hold (ECMA-376, 22.9.2.19). */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The same the other way round, and for text that happens to look like such a character. */
export function escaped(text: string): string {
  if (!text.includes('_x') && !text.includes('\r')) return text;
  return text.replace(/_(?=x[0-9a-fA-F]{4}_)/gu, '_x005F_').replaceAll('\r', '_x000D_');
}
