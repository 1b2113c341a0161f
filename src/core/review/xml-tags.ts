/**
 * As much XML as decisions need: tags and attributes of a document, in one pass. Text between tags,
 * comments and instructions are passed over; a document type is refused, so that no entity but the
 * five of XML can be meant.
 */

export interface Tag {
  readonly kind: 'start' | 'end';
  /** As written, with its prefix. */
  readonly name: string;
  /** As written, with prefixes; decoded. Empty for an end tag. */
  readonly attributes: ReadonlyMap<string, string>;
  /** True for `<a/>`, which has no end tag. */
  readonly isEmpty: boolean;
}

/** What is passed over: from this to that. */
const PASSED_OVER: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

const NAME = /[^\s<>&"'/=]+/uy;
const EQUALS = /\s*=\s*/uy;
const SPACE = /\s*/uy;
const END = /\/?>/uy;

/** The tags in the order of the document; undefined comes last where it cannot be read on. */
export function* tagsOf(xml: string): Generator<Tag | undefined, undefined, undefined> {
  let at = xml.indexOf('<');
  while (at >= 0) {
    const passed = PASSED_OVER.find(([begin]) => xml.startsWith(begin, at));
    const read = passed ? skip(xml, at, passed) : readTag(xml, at);
    if (!read) {
      yield undefined;
      return undefined;
    }
    if (read.tag) yield read.tag;
    at = xml.indexOf('<', read.end);
  }
  return undefined;
}

interface Read {
  readonly tag?: Tag;
  /** Where it goes on. */
  readonly end: number;
}

function skip(xml: string, at: number, [begin, end]: readonly [string, string]): Read | undefined {
  const found = xml.indexOf(end, at + begin.length);
  return found < 0 ? undefined : { end: found + end.length };
}

function readTag(xml: string, start: number): Read | undefined {
  const isEnd = xml[start + 1] === '/';
  const reader = new Reader(xml, start + (isEnd ? 2 : 1));
  const name = reader.take(NAME);
  if (name === '' || name.startsWith('!')) return undefined;
  const attributes = new Map<string, string>();
  for (;;) {
    reader.take(SPACE);
    const end = reader.take(END);
    if (end !== '') {
      const isEmpty = end === '/>';
      return { tag: { kind: isEnd ? 'end' : 'start', name, attributes, isEmpty }, end: reader.at };
    }
    const attribute = reader.take(NAME);
    const value = attribute === '' || isEnd ? undefined : reader.value();
    if (value === undefined || attributes.has(attribute)) return undefined;
    attributes.set(attribute, value);
  }
}

class Reader {
  constructor(
    private readonly xml: string,
    public at: number,
  ) {}

  /** What stands here of a sticky pattern; empty when nothing does. */
  take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.xml)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  /** `= "…"`, decoded. */
  value(): string | undefined {
    if (this.take(EQUALS) === '') return undefined;
    const quote = this.xml[this.at] ?? '';
    if (quote !== '"' && quote !== "'") return undefined;
    const end = this.xml.indexOf(quote, this.at + 1);
    if (end < 0) return undefined;
    const written = this.xml.slice(this.at + 1, end);
    this.at = end + 1;
    return decoded(written);
  }
}

const LINE_BREAK = /\r\n|[\t\n\r]/gu;
const REFERENCE = /&(?:#x([\da-f]{1,8})|#(\d{1,8})|(amp|lt|gt|quot|apos));/giu;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Line breaks as such are spaces in an attribute; those that were meant come as references. */
function decoded(written: string): string {
  return decodedText(written.replace(LINE_BREAK, ' '));
}

/** Text between tags as it is meant: references resolved, all else as it stands. */
export function decodedText(plain: string): string {
  if (!plain.includes('&')) return plain;
  return plain.replace(REFERENCE, (reference, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? reference;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? usable(String.fromCodePoint(code)) : LOST;
  });
}

/** Stands for a character that XML cannot hold. */
const LOST = '\uFFFD';
const FORBIDDEN = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu;
const ESCAPED = /[&<>"'\t\n\r\u007F-\u009F]/gu;

/**
 * Text for an attribute in double quotes. Characters that XML 1.0 forbids (controls, halves of broken
 * pairs, U+FFFE and U+FFFF) become U+FFFD: the text is not the same, but its `fold` is, and that is
 * what decisions are found by.
 */
export function attributeText(text: string): string {
  return usable(text).replace(ESCAPED, (letter) => `&#${String(letter.charCodeAt(0))};`);
}

function usable(text: string): string {
  return text.replace(FORBIDDEN, LOST);
}
