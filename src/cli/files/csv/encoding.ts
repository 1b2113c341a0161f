/** Tells how a .csv was encoded, and reads and writes text in the same way. */
import { isUtf8 } from 'node:buffer';
import { CannotDo } from '../../cannot-do';
import { words } from '../../words';

export type CsvEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The bytes of a file as units of text: bytes, or pairs of them in UTF-16. */
export interface EncodedText {
  readonly encoding: CsvEncoding;
  /**
   * One number a unit. Separators, quotation marks and line ends are single units in each of these
   * encodings and never part of another character, so that a file can be cut without decoding it.
   */
  readonly units: Uint8Array | Uint16Array;
  /** It begins as UTF-8 and is not throughout: such bytes cannot be read, and are written as they were. */
  readonly isMixed: boolean;
  /** Where the text begins: after the byte order mark, if there is one. */
  readonly start: number;
  /** The bytes of a stretch of units, not copied; without `to`, to the very end of the file. */
  bytes(from: number, to?: number): Uint8Array;
  decode(from: number, to: number): string;
  /** Characters that Windows-1252 lacks become plain ones, or a question mark. */
  encode(text: string): Uint8Array;
}

/**
 * @param file the whole file
 * @throws {CannotDo} when it isn't text
 */
export function readEncoding(file: Buffer): EncodedText {
  if (file[0] === 0xff && file[1] === 0xfe) return utf16(file, 'utf-16le');
  if (file[0] === 0xfe && file[1] === 0xff) return utf16(file, 'utf-16be');
  if (file.includes(0)) throw new CannotDo(isUtf16(file) ? words.utf16WithoutMark : words.notText);
  if (file[0] === 0xef && file[1] === 0xbb && file[2] === 0xbf) return utf8(file, 'utf-8-bom', 3);
  return isUtf8(file) ? utf8(file, 'utf-8', 0) : windows1252(file);
}

/** Of text in our letters every other byte is 0. */
function isUtf16(file: Buffer): boolean {
  const begin = file.subarray(0, 400);
  const zeros = [0, 0];
  for (const [at, byte] of begin.entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > 0.4 * begin.length && Math.min(even, odd) === 0;
}

function utf8(file: Buffer, encoding: CsvEncoding, start: number): EncodedText {
  return {
    encoding,
    isMixed: start > 0 && !isUtf8(file),
    units: file,
    start,
    bytes: (from, to) => file.subarray(from, to),
    decode: (from, to) => file.toString('utf8', from, to),
    encode: (text) => Buffer.from(text, 'utf8'),
  };
}

function utf16(file: Buffer, encoding: 'utf-16le' | 'utf-16be'): EncodedText {
  const little = Buffer.from(file.subarray(0, file.length - (file.length % 2)));
  if (encoding === 'utf-16be') little.swap16();
  const units = new Uint16Array(little.length / 2);
  for (let at = 0; at < units.length; at++) units[at] = little.readUInt16LE(2 * at);
  return {
    encoding,
    isMixed: false,
    units,
    start: 1,
    bytes: (from, to) => file.subarray(2 * from, to === undefined ? undefined : 2 * to),
    decode: (from, to) => little.toString('utf16le', 2 * from, 2 * to),
    encode: (text) => {
      const bytes = Buffer.from(text, 'utf16le');
      return encoding === 'utf-16be' ? bytes.swap16() : bytes;
    },
  };
}

/**
 * Bytes 0x80 to 0x9F; the others are as in Latin-1, and the five that have no meaning stand for
 * themselves. Source: Unicode's mapping CP1252.TXT. Written out, because some releases of Node
 * decode these bytes as Latin-1 when asked for `windows-1252`.
 */
const high =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';
const byteOf: ReadonlyMap<string, number> = new Map(
  Array.from(high, (character, at) => [character, 0x80 + at]),
);

function windows1252(file: Buffer): EncodedText {
  return {
    encoding: 'windows-1252',
    isMixed: false,
    units: file,
    start: 0,
    bytes: (from, to) => file.subarray(from, to),
    decode: (from, to) =>
      file
        .toString('latin1', from, to)
        .replace(/[\x80-\x9F]/gu, (character) => high.charAt(character.charCodeAt(0) - 0x80)),
    encode: (text) => Buffer.from(Array.from(text.normalize('NFC'), windowsByte)),
  };
}

function windowsByte(character: string): number {
  const own = byteOf.get(character) ?? character.charCodeAt(0);
  if (own < 0x100) return own;
  const plain = character.normalize('NFKD').charCodeAt(0);
  return plain < 0x80 ? plain : 0x3f;
}
