import fc from 'fast-check';
import { cellBytes, cutBlocks, MAX_BLOCK_ROWS, rowBytes, rowsToRead } from '../../src/excel/blocks';

/** What a cell really takes in a request whose body is JSON inside JSON. */
function travelled(value: string | number | boolean): number {
  return Buffer.byteLength(JSON.stringify(JSON.stringify(value)).slice(1, -1)) + 1;
}

describe('the size of a cell', () => {
  it('is never less than what travels, and not much more', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: 'grapheme' }),
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          fc.boolean(),
        ),
        (value) => {
          expect(cellBytes(value)).toBeGreaterThanOrEqual(travelled(value));
        },
      ),
    );
    const title = 'Senior revenues officer (council tax)';
    expect(cellBytes(title)).toBe(travelled(title));
  });
});

describe('cutting rows into blocks', () => {
  it('covers every row once, in order, within the limit unless a row alone is over it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 200 }),
        fc.integer({ min: 1, max: 100 }),
        (sizes, limit) => {
          const blocks = cutBlocks(sizes.length, (row) => sizes[row] ?? 0, limit);
          let next = 0;
          for (const block of blocks) {
            expect(block.start).toBe(next);
            expect(block.rows).toBeGreaterThan(0);
            next += block.rows;
            const bytes = sizes.slice(block.start, next).reduce((sum, size) => sum + size, 0);
            if (block.rows > 1) expect(bytes).toBeLessThanOrEqual(limit);
          }
          expect(next).toBe(sizes.length);
        },
      ),
    );
  });

  it('uses no more blocks than it has to', () => {
    expect(cutBlocks(10, () => 10, 50)).toEqual([
      { start: 0, rows: 5 },
      { start: 5, rows: 5 },
    ]);
  });

  it('cuts rows that hold next to nothing all the same', () => {
    expect(cutBlocks(MAX_BLOCK_ROWS + 1, () => 0)).toHaveLength(2);
  });

  it('has no blocks for no rows', () => {
    expect(cutBlocks(0, () => 1)).toEqual([]);
  });
});

describe('how many rows to read next', () => {
  it('is at least one, however long the rows', () => {
    expect(rowsToRead(1e9)).toBe(1);
  });

  it('is bounded for empty rows', () => {
    expect(rowsToRead(0)).toBe(MAX_BLOCK_ROWS);
  });

  it('keeps a margin for rows longer than those before', () => {
    expect(rowsToRead(100, 1.25, 1000)).toBe(8);
  });
});

describe('the size of a row', () => {
  it('counts cells, commas and brackets', () => {
    expect(rowBytes(['ab', 5, null])).toBe(3 + 7 + 2 + 5);
  });
});
