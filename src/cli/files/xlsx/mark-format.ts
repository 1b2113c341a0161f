/** Adds the format of marked cells to a workbook's styles. */
import { eachAttribute, nextTag, Tag } from './xml';

/** Dark amber on light amber, as Excel's own "neutral". The words in the new column say the rest. */
const font = 'FF7A4100';
const fill = 'FFFFEB9C';

/** Elements that stand behind the formats (ECMA-376, 18.8.39). */
const LATER = ['tableStyles', 'colors', 'extLst'];

/** The styles with one format more, and the number it is known by. */
export interface WithFormat {
  readonly xml: string;
  readonly id: number;
}

/** @param xml the whole part, as one-byte text */
export function withMarkFormat(xml: string): WithFormat {
  const tag = new Tag();
  let depth = 0;
  let formats = 0;
  let opening: { readonly start: number; readonly end: number } | undefined;
  for (let at = 0; nextTag(xml, at, tag); at = tag.end) {
    if (tag.kind === 'close') depth--;
    const prefix = tag.prefix(xml);
    if (depth === 1 && tag.is(xml, 'dxfs')) {
      if (tag.kind === 'close') {
        const own = xml.slice(opening?.start, opening?.end);
        const before = xml.slice(0, opening?.start) + counted(own, formats + 1);
        return {
          xml: before + xml.slice(opening?.end, tag.start) + format(prefix) + xml.slice(tag.start),
          id: formats,
        };
      }
      if (tag.kind === 'empty') return inserted(xml, tag.start, tag.end, prefix);
      opening = { start: tag.start, end: tag.end };
    } else if (depth === 2 && opening && tag.kind !== 'close' && tag.is(xml, 'dxf')) {
      formats++;
    } else if (depth === 1 && tag.kind !== 'close' && LATER.some((name) => tag.is(xml, name))) {
      return inserted(xml, tag.start, tag.start, prefix);
    } else if (depth === 0 && tag.kind === 'close') {
      return inserted(xml, tag.start, tag.start, prefix);
    }
    if (tag.kind === 'open') depth++;
  }
  throw new Error('Rolecheck: styles without an end');
}

/** The styles with a list of one format in place of a stretch. */
function inserted(xml: string, from: number, to: number, prefix: string): WithFormat {
  const list = `<${prefix}dxfs count="1">${format(prefix)}</${prefix}dxfs>`;
  return { xml: xml.slice(0, from) + list + xml.slice(to), id: 0 };
}

function format(p: string): string {
  return `<${p}dxf><${p}font><${p}color rgb="${font}"/></${p}font><${p}fill><${p}patternFill><${p}bgColor rgb="${fill}"/></${p}patternFill></${p}fill></${p}dxf>`;
}

/** An opening tag with another `count`, if it has one. */
function counted(opening: string, count: number): string {
  const tag = new Tag();
  let result = opening;
  if (!nextTag(opening, 0, tag)) return opening;
  eachAttribute(opening, tag.nameEnd, tag.end, (name, nameEnd, value, valueEnd) => {
    if (opening.slice(name, nameEnd) === 'count') {
      result = opening.slice(0, value) + String(count) + opening.slice(valueEnd);
    }
  });
  return result;
}
