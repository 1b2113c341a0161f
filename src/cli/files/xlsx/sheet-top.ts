/** The first rows of sheets, before anything is known of them. */
import { HEADER_SEARCH_ROWS } from '../../../core/sheet/find-header';
import { SAMPLE_ROWS } from '../../../core/sheet/find-columns';
import type { CellValue } from '../../../core/sheet/types';
import type { SheetTop } from '../types';
import { cellValue, isFilled, sharedPosition } from './cell-value';
import type { RowPiece } from './row-piece';
import { pieces, SheetScanner } from './sheet-scanner';

const TOP_ROWS = HEADER_SEARCH_ROWS + SAMPLE_ROWS;
/** A stray cell far to the right would make every row that long: columns beyond are not looked at. */
const TOP_COLUMNS = 2000;

const noStrings: ReadonlyMap<number, string> = new Map();

/** A cell's value, or where it stands in the shared strings. */
type TopCell = CellValue | { readonly shared: number };

/** The first rows of a sheet, its shared strings still to be looked up. */
export interface UnresolvedTop {
  readonly sheet: string;
  readonly firstRow: number;
  readonly width: number;
  /** By row; rows that are not in the file are missing. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, TopCell>>;
}

/** Reads as far as it takes; positions of shared strings are added to `strings`. */
export async function readTop(
  sheet: string,
  part: AsyncIterable<Buffer>,
  strings: Set<number>,
  from1904: boolean,
): Promise<UnresolvedTop> {
  const rows = new Map<number, ReadonlyMap<number, TopCell>>();
  let firstRow = 0;
  let width = 0;
  reading: for await (const run of pieces(new SheetScanner(), part)) {
    for (const piece of run) {
      if (piece.kind !== 'row') continue;
      const cells = topCells(piece, strings, from1904);
      if (firstRow === 0) {
        if (cells.size === 0) continue;
        firstRow = piece.number;
      }
      if (piece.number >= firstRow + TOP_ROWS) break reading;
      rows.set(piece.number, cells);
      for (const column of cells.keys()) width = Math.max(width, column + 1);
    }
  }
  return { sheet, firstRow, width, rows };
}

function topCells(
  row: RowPiece,
  strings: Set<number>,
  from1904: boolean,
): ReadonlyMap<number, TopCell> {
  const cells = new Map<number, TopCell>();
  for (const cell of row.cells) {
    if (!isFilled(cell) || cell.column >= TOP_COLUMNS) continue;
    const shared = sharedPosition(row, cell);
    if (shared !== undefined) strings.add(shared);
    cells.set(
      cell.column,
      shared === undefined ? cellValue(row, cell, noStrings, from1904) : { shared },
    );
  }
  return cells;
}

/** Looks the shared strings up; rows that are missing come out blank. */
export function resolveTop(top: UnresolvedTop, strings: ReadonlyMap<number, string>): SheetTop {
  const grid: CellValue[][] = [];
  for (const [number, cells] of top.rows) {
    while (grid.length < number - top.firstRow) grid.push(Array<string>(top.width).fill(''));
    grid[number - top.firstRow] = Array.from({ length: top.width }, (_, column) => {
      const cell = cells.get(column) ?? '';
      return typeof cell === 'object' ? (strings.get(cell.shared) ?? '') : cell;
    });
  }
  return { sheet: top.sheet, firstRow: top.firstRow, grid };
}
