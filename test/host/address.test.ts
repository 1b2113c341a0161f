import fc from 'fast-check';
import {
  absoluteReference,
  blockAddress,
  columnLetters,
  columnOf,
  fullAddress,
  parseAddress,
  parseBlock,
} from '../../src/host/address';
import { MAX_COLUMNS, MAX_ROWS, type Block } from '../../src/host/geometry';

const blocks: fc.Arbitrary<Block> = fc
  .tuple(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), fc.nat(50), fc.nat(50))
  .map(([row, column, down, right]) => ({
    row,
    column,
    rows: Math.min(down + 1, MAX_ROWS - row),
    columns: Math.min(right + 1, MAX_COLUMNS - column),
  }));

test('every block has an address that leads back to it', () => {
  fc.assert(
    fc.property(blocks, (block) => {
      expect(parseBlock(blockAddress(block))).toEqual(block);
    }),
  );
});

test('every column has letters that lead back to it', () => {
  for (let column = 0; column < MAX_COLUMNS; column++) {
    expect(columnOf(columnLetters(column))).toBe(column);
  }
  expect(columnLetters(MAX_COLUMNS - 1)).toBe('XFD');
  expect(columnOf('XFE')).toBeNull();
});

test.each([
  ['A1', 'A1'],
  ['$B$2', 'B2'],
  ['b3:a1', 'A1:B3'],
  ['A:C', 'A:C'],
  ['C:A', 'A:C'],
  ['2:5', '2:5'],
  ['A1:XFD1048576', '1:1048576'],
])('%s is read as %s', (text, expected) => {
  const block = parseBlock(text);
  expect(block && blockAddress(block)).toBe(expected);
});

test.each([
  '',
  'A',
  '1',
  'A0',
  'XFE1',
  'A1048577',
  'A1:',
  'A1:B2:C3',
  'A:1',
  'Posts',
  'A1,B1',
  '$',
])('%j is no address', (text) => {
  expect(parseBlock(text)).toBeNull();
});

test('names of sheets are quoted where they have to be, and read back', () => {
  const block: Block = { row: 0, column: 0, rows: 2, columns: 1 };
  expect(fullAddress('Posts', block)).toBe('Posts!A1:A2');
  expect(fullAddress("Head's list", block)).toBe("'Head''s list'!A1:A2");
  expect(fullAddress('A1', block)).toBe("'A1'!A1:A2");
  expect(absoluteReference('Post list', block)).toBe("='Post list'!$A$1:$A$2");
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (name) => {
      fc.pre(name.trim() === name && !name.includes('!'));
      expect(parseAddress(fullAddress(name, block))).toEqual({ sheetName: name, block });
    }),
  );
});
