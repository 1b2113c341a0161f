/** What cells show beside their values: asked only of columns where it can change what they mean. */
import { ERROR_LOOK, lookOf, type CellLook, type ColumnLooks } from '../core/sheet/cell-look';
import { isErrorText } from '../core/sheet/error-values';
import { countsFrom1904 } from '../core/sheet/from-1904';
import type { CellValue } from '../core/sheet/types';
import { cellBytes, rowsToRead } from './blocks';
import { codeOf, syncWhenFree } from './run';
import { kindOf } from './problems';
import type { ListRef, ReadColumns, ReadOptions, WorkOptions } from './port';

/** Bytes of a number format, and of a value's type, before any has been read. */
const FIRST_GUESS = 30;
/** So many dates tell what the workbook counts from. */
const DATES_SEEN = 20;

/**
 * Number formats of numbers in the columns that are named, which cells with the text of an error hold
 * one, and what dates are counted from. Nothing is asked where there are no such cells.
 *
 * @param columns columns of the sheet, in the order in which they were read
 */
export async function looksIn(
  context: Excel.RequestContext,
  list: ListRef,
  columns: readonly number[],
  read: ReadColumns,
  options: ReadOptions,
): Promise<Pick<ReadColumns, 'looks' | 'from1904'>> {
  const { formatsOf = [], datesIn = [] } = options;
  const looks = new Map<number, (CellLook | undefined)[]>(
    columns.map((column): [number, (CellLook | undefined)[]] => [column, []]),
  );
  const asked = new Set(formatsOf);
  await eachCell(
    context,
    list,
    rowsWith(columns, read, isNumber, asked),
    'numberFormat',
    options,
    put(lookOf),
  );
  await eachCell(
    context,
    list,
    rowsWith(columns, read, isErrorText),
    'valueTypes',
    options,
    put(errorOf),
  );
  const from1904 = await dateSystem(context, list, columns, read, new Set(datesIn), options);
  const byColumn = columns.map((column): ColumnLooks => looks.get(column) ?? []);
  return { looks: byColumn, ...(from1904 !== undefined && { from1904 }) };

  function put(make: (text: string) => CellLook | undefined) {
    return (column: number, row: number, text: string): void => {
      const value = read.columns[columns.indexOf(column)]?.[row];
      const look = make(text);
      // A format says nothing of text, and the type of an error nothing of numbers.
      if (look && isErrorText(value) === (look === ERROR_LOOK))
        (looks.get(column) ?? [])[row] = look;
    };
  }
}

function isNumber(value: CellValue): boolean {
  return typeof value === 'number';
}

function errorOf(type: string): CellLook | undefined {
  return type === 'Error' ? ERROR_LOOK : undefined;
}

/** A column of the sheet, and the first and last of its rows that are of interest. */
interface Stretch {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

function rowsWith(
  columns: readonly number[],
  read: ReadColumns,
  is: (value: CellValue) => boolean,
  among?: ReadonlySet<number>,
): readonly Stretch[] {
  return columns.flatMap((column, at): Stretch[] => {
    const values = read.columns[at] ?? [];
    const first = among?.has(column) === false ? -1 : values.findIndex(is);
    if (first < 0) return [];
    let last = values.length - 1;
    while (!is(values[last] ?? '')) last--;
    return [{ column, first, last }];
  });
}

/** Reads a property of the cells, block by block, all columns in one request. */
async function eachCell(
  context: Excel.RequestContext,
  list: ListRef,
  stretches: readonly Stretch[],
  property: 'numberFormat' | 'valueTypes',
  options: WorkOptions,
  tell: (column: number, row: number, text: string) => void,
): Promise<void> {
  let next = Math.min(...stretches.map(({ first }) => first));
  const end = Math.max(...stretches.map(({ last }) => last)) + 1;
  let perRow = stretches.length * FIRST_GUESS;
  let most = Number.POSITIVE_INFINITY;
  while (next < end && !options.signal?.aborted) {
    const rows = Math.min(end - next, rowsToRead(perRow), most);
    let bytes = 0;
    try {
      for (const { column, start, texts } of await readBlock(
        context,
        list,
        stretches,
        property,
        [next, rows],
        options,
      )) {
        texts.forEach((text, row) => {
          bytes += cellBytes(text) + 2;
          tell(column, start + row, text);
        });
      }
    } catch (error) {
      if (kindOf(codeOf(error)) !== 'too-big' || rows === 1) throw error;
      most = Math.max(1, Math.floor(rows / 2));
      continue;
    }
    perRow = Math.max(1, bytes / rows);
    next += rows;
  }
}

interface ReadStretch {
  readonly column: number;
  readonly start: number;
  readonly texts: readonly string[];
}

async function readBlock(
  context: Excel.RequestContext,
  list: ListRef,
  stretches: readonly Stretch[],
  property: 'numberFormat' | 'valueTypes',
  [start, rows]: readonly [start: number, rows: number],
  options: WorkOptions,
): Promise<readonly ReadStretch[]> {
  const queued = await syncWhenFree(
    context,
    () => {
      const sheet = context.workbook.worksheets.getItem(list.sheetId);
      return stretches.flatMap(({ column, first, last }) => {
        const [from, to] = [Math.max(first, start), Math.min(last + 1, start + rows)];
        if (from >= to) return [];
        const range = sheet.getRangeByIndexes(list.firstRow + from, column, to - from, 1).untrack();
        range.load(property);
        return [{ column, start: from, range }];
      });
    },
    options,
  );
  return queued.map(({ column, start: from, range }) => {
    const cells: readonly (readonly unknown[])[] = range[property];
    return { column, start: from, texts: cells.map(([cell]) => String(cell ?? '')) };
  });
}

/** Compares what date cells hold with what they show; undefined where none tells. */
async function dateSystem(
  context: Excel.RequestContext,
  list: ListRef,
  columns: readonly number[],
  read: ReadColumns,
  dates: ReadonlySet<number>,
  options: WorkOptions,
): Promise<boolean | undefined> {
  const cells = columns
    .flatMap((column, at) =>
      dates.has(column)
        ? (read.columns[at] ?? []).flatMap((serial, row) =>
            typeof serial === 'number' && serial > 366 ? [{ column, row, serial }] : [],
          )
        : [],
    )
    .slice(0, DATES_SEEN);
  if (cells.length === 0 || options.signal?.aborted) return undefined;
  const shown = await syncWhenFree(
    context,
    () => {
      const sheet = context.workbook.worksheets.getItem(list.sheetId);
      return cells.map(({ column, row, serial }) => {
        const range = sheet.getRangeByIndexes(list.firstRow + row, column, 1, 1).untrack();
        range.load('text');
        return { serial, range };
      });
    },
    options,
  );
  return countsFrom1904(
    shown.map(({ serial, range }) => ({ serial, text: range.text[0]?.[0] ?? '' })),
  );
}
