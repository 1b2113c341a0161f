/** Whether cells look like what may stand in a column. */
import { formatItem } from '../../items/registry';
import type { CodeLibrary } from '../../codes/types';
import { cellText, isBlank } from '../../sheet/cell-text';
import { readDay } from '../../sheet/day';
import type { CellGrid, CellValue } from '../../sheet/types';
import type { ItemFormat } from '../types';

/** So many cells are enough to tell, and quick on sheets with hundreds of columns. */
const MOST_CELLS = 40;

/** The first cells of one column of a sample that are not blank. */
export function filledCells(sample: CellGrid, position: number): readonly CellValue[] {
  const cells: CellValue[] = [];
  for (const row of sample) {
    const cell = row[position] ?? '';
    if (!isBlank(cell)) cells.push(cell);
    if (cells.length === MOST_CELLS) break;
  }
  return cells;
}

/**
 * The share of cells that look like the format, 0 to 1; undefined where cells cannot tell, such as
 * for text, or for codes, which may be the authority's own.
 */
export function shareThatFits(format: ItemFormat, cells: readonly CellValue[]): number | undefined {
  const fits = judgeFor(format);
  if (fits === undefined || cells.length === 0) return undefined;
  return cells.filter(fits).length / cells.length;
}

function judgeFor(format: ItemFormat): ((cell: CellValue) => boolean) | undefined {
  switch (format.kind) {
    case 'date':
      return isDay;
    case 'year':
      return (cell) => /^(?:19|20)\d{2}$/.test(cellText(cell).trim());
    case 'number':
      return isNumber;
    case 'form': {
      const form = formatItem(format.item);
      return form && ((cell) => form.judge(cell)?.severity !== 'error');
    }
    case 'numbers':
    case 'text':
    case 'code':
    case 'codes':
      return undefined;
  }
}

/** The share of cells that are current codes of a set. */
export function shareOfCodes(
  library: CodeLibrary,
  set: string,
  cells: readonly CellValue[],
): number {
  const codes = library.set(set);
  if (codes === undefined || cells.length === 0) return 0;
  return cells.filter((cell) => codes.get(cellText(cell)) !== undefined).length / cells.length;
}

/** A day that can be read, or at least one that was meant as a day. */
function isDay(cell: CellValue): boolean {
  return readDay(cell).problem !== 'unreadable';
}

function isNumber(cell: CellValue): boolean {
  if (typeof cell === 'number') return true;
  const bare = cellText(cell).replace(/[£,\s]/g, '');
  return bare !== '' && Number.isFinite(Number(bare));
}
