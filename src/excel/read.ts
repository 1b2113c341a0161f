/** Reads whole columns of a list in blocks that fit Excel's limits. */
import type { CellValue } from '../core/sheet/types';
import { isBlank } from '../core/sheet/cell-text';
import { cellBytes, rowsToRead, type Block } from './blocks';
import { codeOf, inExcel, syncWhenFree } from './run';
import { kindOf, type Outcome } from './problems';
import { looksIn } from './cell-looks';
import type { ListRef, ReadColumns, ReadOptions, WorkOptions } from './port';

/** So many blank rows one after the other end a list: what is below is not it. */
export const BLANK_ROWS_END = 20_000;

/** Guess for the first block, before anything has been read: bytes a cell. */
const FIRST_GUESS = 24;

/** How a status column is read: mostly blank, or long. */
export const STATUS_CELLS = { toTheEnd: true, guess: 200 } as const;

/**
 * Reads columns of a list, hidden and filtered rows included, cells with formulas as their values.
 *
 * Blocks are sized by what the rows before them took; a block that turns out too big for Excel is
 * asked for again in halves.
 *
 * @param columns columns of the sheet
 */
export function readColumns(
  list: ListRef,
  columns: readonly number[],
  options: ReadOptions = {},
): Promise<Outcome<ReadColumns>> {
  return inExcel('read the list', async (context) => {
    const read = await readIn(context, list, columns, options);
    if (options.formatsOf === undefined && options.datesIn === undefined) return read;
    return { ...read, ...(await looksIn(context, list, columns, read, options)) };
  });
}

/**
 * The same within a batch of requests.
 *
 * @param how.toTheEnd goes on over blank rows: a column of ours may well be blank for long
 * @param how.guess bytes of a cell, before anything has been read
 */
export async function readIn(
  context: Excel.RequestContext,
  list: ListRef,
  columns: readonly number[],
  options: WorkOptions,
  how: { readonly toTheEnd?: boolean; readonly guess?: number } = {},
): Promise<ReadColumns> {
  const result: CellValue[][] = columns.map(() => []);
  const mostBlank = how.toTheEnd === true ? Number.POSITIVE_INFINITY : BLANK_ROWS_END;
  const sizes = { rows: 0, bytes: 0 };
  let next = 0;
  let blank = 0;
  let most = Number.POSITIVE_INFINITY;
  while (next < list.rowCount && blank < mostBlank && !options.signal?.aborted) {
    const perRow =
      sizes.rows > 0 ? sizes.bytes / sizes.rows : columns.length * (how.guess ?? FIRST_GUESS);
    const rows = Math.min(list.rowCount - next, rowsToRead(perRow), most);
    let parts: readonly (readonly CellValue[])[];
    try {
      parts = await readBlock(context, list, columns, { start: next, rows }, options);
    } catch (error) {
      if (kindOf(codeOf(error)) !== 'too-big' || rows === 1) throw error;
      most = Math.max(1, Math.floor(rows / 2));
      continue;
    }
    for (let row = 0; row < rows; row++) {
      const isBlankRow = parts.every((part) => isBlank(part[row]));
      blank = isBlankRow ? blank + 1 : 0;
    }
    parts.forEach((part, at) => {
      const column = result[at];
      for (const value of part) {
        column?.push(value);
        sizes.bytes += cellBytes(value) + 2;
      }
    });
    sizes.rows += rows;
    next += rows;
    options.progress?.(next, list.rowCount);
  }
  const rowCount = lastFilled(result, next);
  return {
    columns: result.map((column) => column.slice(0, rowCount)),
    rowCount,
    stoppedEarly: next < list.rowCount && !options.signal?.aborted,
  };
}

/** One block: neighbouring columns in one range, all ranges in one request. */
async function readBlock(
  context: Excel.RequestContext,
  list: ListRef,
  columns: readonly number[],
  { start, rows }: Block,
  options: WorkOptions,
): Promise<readonly (readonly CellValue[])[]> {
  const spans = spansOf(columns);
  const ranges = await syncWhenFree(
    context,
    () => {
      const sheet = context.workbook.worksheets.getItem(list.sheetId);
      return spans.map(({ first, width }) => {
        const range = sheet.getRangeByIndexes(list.firstRow + start, first, rows, width).untrack();
        range.load('values');
        return range;
      });
    },
    options,
  );
  const values: readonly (readonly (readonly CellValue[])[])[] = ranges.map((one) => one.values);
  return columns.map((column) => {
    const at = spans.findIndex(({ first, width }) => column >= first && column < first + width);
    const offset = column - (spans[at]?.first ?? 0);
    return (values[at] ?? []).map((row): CellValue => row[offset] ?? '');
  });
}

/** Runs of neighbouring columns: 44 columns side by side are one range, and not 44. */
function spansOf(
  columns: readonly number[],
): readonly { readonly first: number; readonly width: number }[] {
  const spans: { first: number; width: number }[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && last.first + last.width === column) last.width++;
    else spans.push({ first: column, width: 1 });
  }
  return spans;
}

/** Rows up to the last that has something in any of the columns. */
function lastFilled(columns: readonly (readonly CellValue[])[], rows: number): number {
  let last = rows;
  while (last > 0 && columns.every((column) => isBlank(column[last - 1]))) last--;
  return last;
}
