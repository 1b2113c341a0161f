/**
 * A linear scanner for the XML of a workbook. It finds tags and leaves everything else where it is,
 * so that a part can be written again byte for byte around what was changed.
 *
 * XML is held as one-byte text: every character is one byte of the file. That makes scanning and
 * cutting cheap and exact; only what is wanted is decoded from UTF-8. (saxes took twice as long for
 * a sheet of 100,000 rows, and doesn't say where a tag begins.)
 */
import { CannotDo } from '../../cannot-do';
import { words } from '../../words';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const COLON = 0x3a;
const DOUBLE = 0x22;
const SINGLE = 0x27;
const EQUALS = 0x3d;

/** A tag that was found, as positions in the text. One is used again and again. */
export class Tag {
  kind: 'open' | 'empty' | 'close' = 'open';
  start = 0;
  /** After the `>`. */
  end = 0;
  /** Where the name begins, its prefix included. */
  name = 0;
  /** Where the name begins without its prefix, … */
  local = 0;
  /** … and ends: there the attributes begin. */
  nameEnd = 0;

  /** True when the tag's name, its prefix left aside, is `name`. */
  is(xml: string, name: string): boolean {
    const { local } = this;
    return (
      this.nameEnd - local === name.length &&
      xml.charCodeAt(local) === name.charCodeAt(0) &&
      (name.length === 1 || xml.startsWith(name, local))
    );
  }

  /** The prefix with its colon, as `x:`, or nothing. */
  prefix(xml: string): string {
    return xml.slice(this.name, this.local);
  }
}

/**
 * Finds the next tag at or after a position; comments, CDATA and instructions are passed over.
 *
 * @returns false when the text ends first
 * @throws {CannotDo} at a document type declaration: no workbook has one, and entities can be bombs
 */
export function nextTag(xml: string, from: number, tag: Tag): boolean {
  let at = from;
  for (;;) {
    // Tags are close together: a look at each character is quicker than a search.
    const { length } = xml;
    while (at < length && xml.charCodeAt(at) !== LESS) at++;
    if (at >= length) return false;
    const second = xml.charCodeAt(at + 1);
    if (second === BANG || second === QUESTION) {
      at = afterMarkup(xml, at);
      if (at < 0) return false;
      continue;
    }
    return second === SLASH ? closeTag(xml, at, tag) : openTag(xml, at, tag);
  }
}

function afterMarkup(xml: string, at: number): number {
  const end = (mark: string, from: number): number => {
    const found = xml.indexOf(mark, from);
    return found < 0 ? -1 : found + mark.length;
  };
  if (xml.charCodeAt(at + 1) === QUESTION) return end('?>', at + 2);
  if (xml.startsWith('<!--', at)) return end('-->', at + 4);
  if (xml.startsWith('<![CDATA[', at)) return end(']]>', at + 9);
  // Cut off in the middle of `<!--` or `<![CDATA[`, or a declaration.
  const begun = xml.slice(at, at + 9);
  if (
    at + begun.length === xml.length &&
    ('<!--'.startsWith(begun) || '<![CDATA['.startsWith(begun))
  )
    return -1;
  throw new CannotDo(words.declaresEntities);
}

function closeTag(xml: string, at: number, tag: Tag): boolean {
  let close = at + 2;
  const { length } = xml;
  while (close < length && xml.charCodeAt(close) !== GREATER) close++;
  if (close >= length) return false;
  tag.kind = 'close';
  tag.start = at;
  tag.end = close + 1;
  readName(xml, at + 2, close, tag);
  return true;
}

function openTag(xml: string, at: number, tag: Tag): boolean {
  let close = at + 1;
  let quote = 0;
  const { length } = xml;
  for (; close < length; close++) {
    const unit = xml.charCodeAt(close);
    if (quote !== 0) {
      if (unit === quote) quote = 0;
    } else if (unit === GREATER) {
      break;
    } else if (unit === DOUBLE || unit === SINGLE) {
      quote = unit;
    }
  }
  if (close >= length) return false;
  tag.kind = xml.charCodeAt(close - 1) === SLASH ? 'empty' : 'open';
  tag.start = at;
  tag.end = close + 1;
  readName(xml, at + 1, tag.kind === 'empty' ? close - 1 : close, tag);
  return true;
}

function readName(xml: string, from: number, to: number, tag: Tag): void {
  tag.name = from;
  tag.local = from;
  let at = from;
  for (; at < to; at++) {
    const unit = xml.charCodeAt(at);
    if (unit <= 0x20) break;
    if (unit === COLON) tag.local = at + 1;
  }
  tag.nameEnd = at;
}

/**
 * Tells of each attribute of a tag: its name's and its value's positions.
 *
 * @param from after the tag's name
 * @param to the tag's end
 */
export function eachAttribute(
  xml: string,
  from: number,
  to: number,
  tell: (name: number, nameEnd: number, value: number, valueEnd: number) => void,
): void {
  let at = from;
  while (at < to) {
    while (at < to && xml.charCodeAt(at) <= 0x20) at++;
    const name = at;
    while (at < to && xml.charCodeAt(at) > 0x20 && xml.charCodeAt(at) !== EQUALS) at++;
    const nameEnd = at;
    while (at < to && xml.charCodeAt(at) !== DOUBLE && xml.charCodeAt(at) !== SINGLE) at++;
    if (at >= to) return;
    const valueEnd = xml.indexOf(xml.charAt(at), at + 1);
    if (valueEnd < 0 || valueEnd >= to) return;
    tell(name, nameEnd, at + 1, valueEnd);
    at = valueEnd + 1;
  }
}

/** A tag's attributes by their full names, decoded. */
export function attributesOf(xml: string, tag: Tag): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  eachAttribute(xml, tag.nameEnd, tag.end, (name, nameEnd, value, valueEnd) => {
    attributes.set(xml.slice(name, nameEnd), decodeText(xml.slice(value, valueEnd)));
  });
  return attributes;
}

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/**
 * The text that a stretch of one-byte XML stands for, tags not among it: UTF-8, CDATA and character
 * references decoded, comments left out. The result shares no memory with the stretch, which may be
 * a cut from something large.
 */
export function decodeText(xml: string): string {
  // A line end is one line feed, however it is written (XML 1.0, 2.11).
  const text = Buffer.from(xml, 'latin1').toString('utf8').replace(/\r\n?/gu, '\n');
  let decoded = '';
  let done = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', done)) {
    decoded += decodeReferences(text.slice(done, at));
    const cdata = text.startsWith('<![CDATA[', at);
    const mark = cdata ? ']]>' : markOf(text, at);
    const end = text.indexOf(mark, at);
    if (end < 0) return decoded;
    if (cdata) decoded += text.slice(at + 9, end);
    done = end + mark.length;
  }
  return decoded + decodeReferences(text.slice(done));
}

/** How a comment, an instruction or a tag ends. */
function markOf(text: string, at: number): string {
  if (text.startsWith('<!--', at)) return '-->';
  return text.startsWith('<?', at) ? '?>' : '>';
}

function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/giu,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole;
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}

/** Printable ASCII that XML gives no meaning: most text, so that it can pass through untouched. */
const plain = /^[^&<>"\P{ASCII}\p{Cc}]*$/u;

/**
 * Text as it is written into XML, in characters that mean the same in any encoding: those beyond
 * ASCII become references. Control characters, which XML cannot hold, are left out, and halves of
 * broken pairs replaced.
 */
export function encodeText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[&<>"\r\P{ASCII}]/gu, (character) => {
      switch (character) {
        case '&':
          return '&amp;';
        case '<':
          return '&lt;';
        case '>':
          return '&gt;';
        case '"':
          return '&quot;';
        default:
          return `&#${String(character.codePointAt(0))};`;
      }
    });
}
