import { readEncoding } from '../../../../src/cli/files/csv/encoding';
import { CannotDo } from '../../../../src/cli/cannot-do';

const text = 'title\nCafé manager – “Ł”';

describe('telling how a .csv is encoded', () => {
  it('takes valid UTF-8 for UTF-8', () => {
    const read = readEncoding(Buffer.from(text));
    expect(read.encoding).toBe('utf-8');
    expect(read.decode(read.start, read.units.length)).toBe(text);
  });

  it('passes over a byte order mark', () => {
    const read = readEncoding(Buffer.from(`\uFEFF${text}`));
    expect(read.encoding).toBe('utf-8-bom');
    expect(read.decode(read.start, read.units.length)).toBe(text);
  });

  it('knows UTF-16 without its mark, and bytes that are not UTF-8 behind the mark', () => {
    for (const bytes of [Buffer.from(text, 'utf16le'), Buffer.from(text, 'utf16le').swap16()]) {
      expect(() => readEncoding(bytes)).toThrow(/UTF-16 without the mark/u);
    }
    expect(() => readEncoding(Buffer.from([97, 0, 0, 98, 0, 99]))).toThrow(/bytes that no/u);
    const mixed = Buffer.from('\xEF\xBB\xBFCaf\xE9', 'latin1');
    expect(readEncoding(mixed)).toMatchObject({ encoding: 'utf-8-bom', isMixed: true });
    expect(readEncoding(Buffer.from(`\uFEFF${text}`)).isMixed).toBe(false);
  });

  it('takes anything else for Windows-1252', () => {
    const bytes = Buffer.from('Caf\xE9 \x96 \x93x\x94 \x80', 'latin1');
    const read = readEncoding(bytes);
    expect(read.encoding).toBe('windows-1252');
    expect(read.decode(0, bytes.length)).toBe('Café – “x” €');
  });

  it.each([
    ['utf-16le', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('reads %s by its byte order mark', (encoding, bytes) => {
    const read = readEncoding(bytes);
    expect(read.encoding).toBe(encoding);
    expect(read.decode(read.start, read.units.length)).toBe(text);
    expect(Buffer.from(read.bytes(0))).toEqual(bytes);
    expect(Buffer.from(read.encode('é,ß'))).toEqual(
      encoding === 'utf-16le'
        ? Buffer.from('é,ß', 'utf16le')
        : Buffer.from('é,ß', 'utf16le').swap16(),
    );
  });

  it('writes every character of Windows-1252 as the byte that it was read from', () => {
    const bytes = Buffer.from(Array.from({ length: 255 }, (_, at) => at + 1));
    const read = readEncoding(bytes);
    expect(Buffer.from(read.encode(read.decode(0, bytes.length)))).toEqual(bytes);
  });

  it('writes something plain where Windows-1252 has no such character', () => {
    const { encode } = readEncoding(Buffer.from([0xe9]));
    expect(Buffer.from(encode('e\u0301 ń → 😀')).toString('latin1')).toBe('é n ? ?');
  });

  it('refuses what is no text', () => {
    expect(() => readEncoding(Buffer.from('a\0b'))).toThrow(CannotDo);
  });
});
