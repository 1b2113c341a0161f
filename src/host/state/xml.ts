/** Just enough XML to refuse what is not well-formed and to find the root's namespace. */

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly kind: 'open' | 'close' | 'empty';
}

/** Half a pair of surrogates, and control characters but tab and line ends: XML has none. */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Well-formed XML with one root element; null for anything else. */
export function readXml(xml: string): { readonly namespaceUri: string } | null {
  if (NO_CHARACTER.test(xml)) return null;
  const open: string[] = [];
  let root: Tag | null = null;
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next < 0 ? undefined : next);
    if (open.length === 0 && text.trim() !== '') return null;
    if (!areEntitiesKnown(text)) return null;
    if (next < 0) break;
    const skipped = skipSpecial(xml, next);
    if (skipped !== null) {
      if (skipped < 0) return null;
      at = skipped;
      continue;
    }
    const end = endOfTag(xml, next);
    const tag = end < 0 ? null : readTag(xml.slice(next + 1, end));
    if (!tag) return null;
    if (tag.kind === 'close') {
      if (open.pop() !== tag.name) return null;
    } else {
      if (open.length === 0 && root) return null;
      root ??= tag;
      if (tag.kind === 'open') open.push(tag.name);
    }
    at = end + 1;
  }
  if (!root || open.length > 0) return null;
  const prefix = root.name.includes(':') ? `xmlns:${root.name.split(':')[0] ?? ''}` : 'xmlns';
  return { namespaceUri: root.attributes.get(prefix) ?? '' };
}

/** Position after a comment, CDATA section, declaration or doctype; null for none; -1 unclosed. */
function skipSpecial(xml: string, at: number): number | null {
  const kinds = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
    ['<!', '>'],
  ] as const;
  for (const [start, end] of kinds) {
    if (!xml.startsWith(start, at)) continue;
    const close = xml.indexOf(end, at + start.length);
    return close < 0 ? -1 : close + end.length;
  }
  return null;
}

/** The ">" that ends a tag: not one inside an attribute's quotes. */
function endOfTag(xml: string, start: number): number {
  let quote = '';
  for (let i = start + 1; i < xml.length; i++) {
    const char = xml.charAt(i);
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return i;
    else if (char === '<') return -1;
  }
  return -1;
}

const NAME = /^[\p{L}_:][\p{L}\p{N}_:.-]*/u;

function readTag(inside: string): Tag | null {
  const closing = inside.startsWith('/');
  const empty = inside.endsWith('/');
  let rest = inside.slice(closing ? 1 : 0, empty ? -1 : undefined);
  const name = NAME.exec(rest)?.[0];
  if (name === undefined || (closing && empty)) return null;
  rest = rest.slice(name.length);
  const attributes = new Map<string, string>();
  while (rest.trim() !== '') {
    if (!/^\s/.test(rest)) return null;
    rest = rest.trimStart();
    const key = NAME.exec(rest)?.[0];
    if (key === undefined || closing || attributes.has(key)) return null;
    rest = rest.slice(key.length).trimStart();
    if (!rest.startsWith('=')) return null;
    rest = rest.slice(1).trimStart();
    const quote = rest.charAt(0);
    const end = quote === '"' || quote === "'" ? rest.indexOf(quote, 1) : -1;
    if (end < 0 || !areEntitiesKnown(rest.slice(1, end))) return null;
    attributes.set(key, rest.slice(1, end));
    rest = rest.slice(end + 1);
  }
  return { name, attributes, kind: closing ? 'close' : empty ? 'empty' : 'open' };
}

/** Every "&" begins one of XML's five entities or a character number. */
function areEntitiesKnown(text: string): boolean {
  for (const [, hex, digits] of text.matchAll(/&#(?:x([\da-f]+)|(\d+));/gi)) {
    const code = hex === undefined ? Number(digits) : parseInt(hex, 16);
    if (code > 0x10ffff || NO_CHARACTER.test(String.fromCodePoint(code))) return false;
  }
  return !/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(text);
}
