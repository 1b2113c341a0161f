import fc from 'fast-check';
import { SaxesParser } from 'saxes';
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

/** What saxes sees: tags with their attributes, and the text between them. */
function theirs(xml: string): readonly string[] | undefined {
  const seen: string[] = [];
  const failed: Error[] = [];
  let text = '';
  const put = (event: string): void => {
    if (text !== '') seen.push(`text ${text}`);
    text = '';
    seen.push(event);
  };
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    put(`open ${name} ${JSON.stringify(Object.entries(attributes))}`);
  });
  parser.on('closetag', ({ name }) => {
    put(`close ${name}`);
  });
  parser.on('text', (more) => (text += more));
  parser.on('cdata', (more) => (text += more));
  parser.on('error', (error) => failed.push(error));
  parser.on('doctype', () => failed.push(new Error('a declaration')));
  parser.write(xml).close();
  return failed.length > 0 ? undefined : seen;
}

/** What ours sees, told alike; text outside the root is none. */
function ours(xml: string): readonly string[] {
  const [all, tag, seen] = [bytes(xml), new Tag(), new Array<string>()];
  let [done, depth] = [0, 0];
  for (let at = 0; nextTag(all, at, tag); done = at = tag.end) {
    const text = decodeText(all.slice(done, tag.start));
    if (depth > 0 && text !== '') seen.push(`text ${text}`);
    const name = all.slice(tag.name, tag.nameEnd);
    if (tag.kind !== 'close') {
      seen.push(`open ${name} ${JSON.stringify([...attributesOf(all, tag)])}`);
    }
    if (tag.kind !== 'open') seen.push(`close ${name}`);
    if (tag.kind === 'open') depth++;
    if (tag.kind === 'close') depth--;
  }
  return seen;
}

describe('any XML', () => {
  const pieces = [
    ...['<a>', '</a>', '<b/>', '<x:c d="1" e=\'2\'>', '</x:c>', '<b f="&lt;&#65;&#x1F600;" />'],
    ...['text', ' ', '\n', '\r\n', '\r', 'é', '😀', '&amp;', '&#233;', '&quot;', '<!-- <a> -->'],
    ...['<![CDATA[<a> & ]]>', '<?p <a> ?>', '<!-- > -->', '<', '>', '"', '<!', '<!DOCTYPE a>', '&'],
  ];
  const body = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((all) => all.join(''));

  it('is seen as another parser sees it, where that takes it', () => {
    let taken = 0;
    fc.assert(
      fc.property(body, (inside) => {
        const xml = `<a>${inside}</a>`;
        const expected = theirs(xml);
        if (expected === undefined) return;
        taken++;
        expect(ours(xml)).toEqual(expected);
      }),
      { numRuns: 4000 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it('is gone through to its end or refused, whatever it is', () => {
    const any = fc.oneof(body, fc.string({ unit: 'binary', maxLength: 60 }));
    fc.assert(
      fc.property(any, (xml) => {
        try {
          ours(xml);
        } catch (error) {
          expect(error).toBeInstanceOf(CannotDo);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('takes time in proportion to its length, nested and unfinished marks included', () => {
    for (const piece of ['<', '<a ', '<!--', '<![CDATA[', '<?', '<a b="', '&#', '&']) {
      const from = performance.now();
      try {
        ours(piece.repeat(200_000));
      } catch (error) {
        expect(error).toBeInstanceOf(CannotDo);
      }
      expect(performance.now() - from).toBeLessThan(20_000);
    }
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
