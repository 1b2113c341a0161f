import fc from 'fast-check';
import type { Block } from '../../src/host/geometry';
import { minus } from '../../src/host/state/conditional-formats';
import { shiftedBlock, type Shift } from '../../src/host/state/shift';

const small: fc.Arbitrary<Block> = fc.record({
  row: fc.nat(8),
  column: fc.nat(8),
  rows: fc.integer({ min: 1, max: 5 }),
  columns: fc.integer({ min: 1, max: 5 }),
});

const cells = ({ row, column, rows, columns }: Block): Set<string> => {
  const all = new Set<string>();
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) all.add(`${String(r)} ${String(c)}`);
  }
  return all;
};

/** Where one row ends up; null when it is deleted. */
function movedRow(row: number, { block, shift }: Shift): number | null {
  if (shift === 'Down') return row >= block.row ? row + block.rows : row;
  if (row < block.row) return row;
  return row >= block.row + block.rows ? row - block.rows : null;
}

test('a block keeps its cells through insertions and deletions of rows', () => {
  fc.assert(
    fc.property(small, small, fc.constantFrom('Down', 'Up'), (block, at, shift) => {
      // Columns as wide as can be: everything below moves.
      const change: Shift = {
        sheetId: 's',
        shift: shift === 'Down' ? 'Down' : 'Up',
        block: { ...at, column: 0, columns: 20 },
      };
      const kept = Array.from({ length: block.rows }, (_, i) => movedRow(block.row + i, change));
      const rows = kept.filter((row) => row !== null);
      const after = shiftedBlock(block, change);
      if (rows.length === 0) expect(after).toBeNull();
      else {
        expect(after?.row).toBe(Math.min(...rows));
        expect((after?.row ?? 0) + (after?.rows ?? 0) - 1).toBe(Math.max(...rows));
        expect(after?.columns).toBe(block.columns);
      }
    }),
  );
});

test('columns move as rows do', () => {
  const turn = ({ row, column, rows, columns }: Block): Block => ({
    ...{ row: column, column: row, rows: columns, columns: rows },
  });
  const turned = { Down: 'Right', Up: 'Left', Right: 'Down', Left: 'Up' } as const;
  fc.assert(
    fc.property(small, small, fc.constantFrom<Shift['shift']>('Down', 'Up'), (block, at, shift) => {
      const change: Shift = { sheetId: 's', block: at, shift };
      const sideways: Shift = { sheetId: 's', block: turn(at), shift: turned[shift] };
      const expected = shiftedBlock(block, change);
      expect(shiftedBlock(turn(block), sideways)).toEqual(expected && turn(expected));
    }),
  );
});

test('a block without a hole is every other cell, once', () => {
  fc.assert(
    fc.property(small, small, (block, hole) => {
      const parts = minus(block, hole);
      const gone = cells(hole);
      const expected = [...cells(block)].filter((cell) => !gone.has(cell)).sort();
      expect(parts.flatMap((part) => [...cells(part)]).sort()).toEqual(expected);
    }),
  );
});
