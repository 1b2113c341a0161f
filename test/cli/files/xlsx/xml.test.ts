import fc from 'fast-check';
import { CannotDo } from '../../../../src/cli/cannot-do';
import {
  attributesOf,
  decodeText,
  encodeText,
  nextTag,
  Tag,
} from '../../../../src/cli/files/xlsx/xml';

function bytes(text: string): string {
  return Buffer.from(text).toString('latin1');
}

function tags(xml: string): string[] {
  const tag = new Tag();
  const found: string[] = [];
  for (let at = 0; nextTag(xml, at, tag); at = tag.end) {
    found.push(`${tag.kind} ${xml.slice(tag.local, tag.nameEnd)}`);
  }
  return found;
}

describe('finding tags', () => {
  it('finds opening, closing and empty ones, with and without prefixes', () => {
    expect(tags('<?xml version="1.0"?><x:a><b c="1"/>text</x:a >')).toEqual([
      'open a',
      'empty b',
      'close a',
    ]);
  });

  it('is not misled by what looks like a tag', () => {
    expect(tags('<a b="/>" c=\'<d>\'><!-- <e> --><![CDATA[<f>]]><?g <h>?></a>')).toEqual([
      'open a',
      'close a',
    ]);
  });

  it('finds none that has not ended yet, wherever the text is cut', () => {
    const xml = '<a b="x>y"><!-- <c> --><![CDATA[<d>]]></a>';
    for (let cut = 0; cut < xml.length; cut++) {
      const expected = cut < 11 ? [] : ['open a'];
      expect(tags(xml.slice(0, cut))).toEqual(expected);
    }
  });

  it.each(['<!DOCTYPE a [<!ENTITY b "c">]><a/>', '<a><!ENTITY b "c"></a>'])('refuses %s', (xml) => {
    expect(() => tags(xml)).toThrow(CannotDo);
  });

  it('reads attributes with their entities', () => {
    const xml = bytes('<a one="1 &lt; 2" r:two=\'é\' three = "x"/>');
    const tag = new Tag();
    nextTag(xml, 0, tag);
    expect([...attributesOf(xml, tag)]).toEqual([
      ['one', '1 < 2'],
      ['r:two', 'é'],
      ['three', 'x'],
    ]);
  });
});

describe('text in XML', () => {
  it('is decoded from UTF-8, references and CDATA; comments are left out', () => {
    expect(
      decodeText(bytes('é &amp; &#233;&#xE9; <!-- no > --><![CDATA[<&amp;>]]> &unknown;')),
    ).toBe('é & éé <&amp;> &unknown;');
  });

  it('comes back as it was written, without what XML cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = text.replace(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, '');
        const written = encodeText(text);
        expect(written).toMatch(/^\p{ASCII}*$/u);
        expect(written).not.toMatch(/[<>"]/u);
        expect(decodeText(written)).toBe(plain);
      }),
    );
  });

  it('replaces half of a broken pair', () => {
    expect(encodeText('a\uD83Db')).toBe('a&#65533;b');
  });
});
