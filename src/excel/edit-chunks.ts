/** The ranges of a chunk of edits: looked at, decided about, written. */
import type { CellValue, Edit } from '../core/sheet/types';
import { entryFor, type Group } from './edit-cells';
import type { EditedCell, EditEntry } from './journal';
import type { EditRequest } from './port';

/** The ranges of a chunk, queued for reading. */
export interface Queued {
  readonly cells: readonly Excel.Range[];
  readonly keys: readonly Excel.Range[];
}

/** Queues the reading of a chunk. */
export function queueCells(
  context: Excel.RequestContext,
  { list, key }: EditRequest,
  chunk: readonly Group<Edit>[] = [],
): Queued {
  const sheet = context.workbook.worksheets.getItem(list.sheetId);
  const cells = chunk.map(({ row, column, rows }) => {
    const range = sheet.getRangeByIndexes(row, column, rows, 1).untrack();
    range.load('values,formulas,numberFormat');
    return range;
  });
  const keys = key
    ? chunk.map(({ row, rows }) => {
        const range = sheet.getRangeByIndexes(row, key.column, rows, 1).untrack();
        range.load('values');
        return range;
      })
    : [];
  return { cells, keys };
}

export interface GroupPlan {
  readonly group: Group<Edit>;
  /** By row of the group; null leaves a cell alone. */
  readonly values: readonly (CellValue | null)[];
  readonly formats: readonly (string | null)[];
  readonly changed: number;
}

/** Decides about a group's cells and enters them in the journal. */
export function planGroup(
  { list, key }: EditRequest,
  entry: EditEntry,
  group: Group<Edit>,
  range: Excel.Range | undefined,
  keyRange: Excel.Range | undefined,
): GroupPlan {
  const values: (CellValue | null)[] = new Array<null>(group.rows).fill(null);
  const formats: (string | null)[] = new Array<null>(group.rows).fill(null);
  const now: readonly (readonly CellValue[])[] = range?.values ?? [];
  const formulas: readonly (readonly CellValue[])[] = range?.formulas ?? [];
  const numberFormats: readonly (readonly unknown[])[] = range?.numberFormat ?? [];
  const keys: readonly (readonly CellValue[])[] = keyRange?.values ?? [];
  const at = entry.columns.findIndex(({ column }) => column === group.column);
  let changed = 0;
  for (const edit of group.cells) {
    const row = edit.row - group.row;
    const value = now[row]?.[0] ?? '';
    const format = String(numberFormats[row]?.[0] ?? 'General');
    const rowKey = key?.values[edit.row - list.firstRow];
    const isRow = !key || keys[row]?.[0] === rowKey;
    if (!isRow || value !== edit.before || isFormula(formulas[row]?.[0], value)) {
      changed++;
      continue;
    }
    const put = entryFor(edit, format);
    values[row] = put.value;
    formats[row] = put.format;
    const cell: EditedCell = {
      ...{ row: edit.row - list.firstRow, at, before: value, format, wrote: put.value },
      ...(rowKey === undefined ? {} : { key: rowKey }),
    };
    entry.cells.push(cell);
  }
  return { group, values, formats, changed };
}

/** A text that begins with = is its own value; a formula hardly ever is. */
function isFormula(formula: CellValue | undefined, value: CellValue): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** Queues the writing, formats first so that text is text when it arrives, and the reading back. */
export function putGroup(
  context: Excel.RequestContext,
  { list }: EditRequest,
  { group, values, formats }: GroupPlan,
): Excel.Range {
  const range = context.workbook.worksheets
    .getItem(list.sheetId)
    .getRangeByIndexes(group.row, group.column, group.rows, 1)
    .untrack();
  if (formats.some((format) => format !== null)) range.numberFormat = formats.map((one) => [one]);
  if (values.some((value) => value !== null)) range.values = values.map((one) => [one]);
  range.load('values');
  return range;
}
