import fc from 'fast-check';
import { cutBlocks } from '../../src/data/blocks';
import { unpack, unpackList } from '../../src/data/packed';
import { numberToUid, uidsFromSteps, uidToNumber } from '../../src/data/uid';
import { moduleSource } from '../../tools/compile-data/module';
import { pack, packList } from '../../tools/compile-data/pack';

const cell = fc.string({ unit: 'binary' }).map((text) => text.replace(/[\r\n]/g, ' '));

describe('a packed table', () => {
  it('gives back every cell that was packed', () => {
    const table = fc
      .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: rows, maxLength: rows }), {
          minLength: columns,
          maxLength: columns,
        }),
      );
    fc.assert(
      fc.property(table, (columns) => {
        const read = unpack(pack(columns.map((values, at) => [`c${at}`, values])), 'test');
        expect(columns.map((_, at) => read.column(`c${at}`))).toEqual(columns);
      }),
    );
  });

  it('refuses a cell that could not be read back, and a damaged text', () => {
    expect(() => pack([['a', ['x\ny']]])).toThrow('Rolecheck:');
    const uneven = [['a', ['x']] as const, ['b', []] as const];
    expect(() => pack(uneven)).toThrow('Rolecheck:');
    expect(() => unpack('2\ta\nonly one', 'test')).toThrow('Rolecheck: compiled data "test"');
    expect(() => unpack('', 'test')).toThrow('Rolecheck: compiled data "test"');
  });

  it('tells a column that is not there from one that was left out for being empty', () => {
    const table = unpack(pack([['a', ['x', 'y']]]), 'test');
    expect(() => table.column('b')).toThrow('Rolecheck: compiled data "test" has no "b"');
    expect(table.optional('b')).toEqual(['', '']);
  });

  it('keeps lists', () => {
    expect(unpackList(packList(['a, b', 'c']))).toEqual(['a, b', 'c']);
    expect(unpackList(packList([]))).toEqual([]);
    expect(() => packList(['a;b'])).toThrow('Rolecheck:');
  });
});

describe('blocks of tables', () => {
  it('are cut at their marks, and nowhere else', () => {
    const text = '=== one\n1\ta\n=x\n=== two words\n1\ta\n';
    expect([...cutBlocks(text)]).toEqual([
      ['one', '1\ta\n=x'],
      ['two words', '1\ta\n'],
    ]);
  });
});

describe('uids kept as steps', () => {
  it('come back as they were', () => {
    const uid = fc.stringMatching(/^[a-z]\d[a-z]{2}$/);
    fc.assert(fc.property(uid, (text) => expect(numberToUid(uidToNumber(text) ?? -1)).toBe(text)));
    expect(uidsFromSteps(['0', '1', 'p'])).toEqual(['a0aa', 'a0ab', 'a0ba']);
  });

  it('are numbered in the order in which they sort', () => {
    const uid = fc.stringMatching(/^[a-z]\d[a-z]{2}$/);
    fc.assert(
      fc.property(uid, uid, (a, b) => {
        expect(a < b).toBe((uidToNumber(a) ?? 0) < (uidToNumber(b) ?? 0));
      }),
    );
  });

  it('are not made of anything else', () => {
    expect(uidToNumber('A1AA')).toBeUndefined();
    expect(uidToNumber('a1aaa')).toBeUndefined();
  });
});

describe('a generated module', () => {
  it('holds any text as one literal', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const plain = text.replace(/\r/g, '');
        const awkward = `${plain}\`\${1}\\`;
        const source = moduleSource({ name: 'x', source: 's', licence: 'l', text: awkward });
        const literal = source.slice(source.indexOf('`') + 1, source.lastIndexOf('`'));
        expect(literal.replace(/\\(\\|`|\$\{)/g, '$1')).toBe(awkward);
      }),
    );
  });
});
