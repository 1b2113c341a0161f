/** The ranges of a chunk of single cells: looked at, decided about, written. */
import type { CellValue, Edit } from '../core/sheet/types';
import { entryFor, isNoNumber, type Group, type Placed } from './edit-cells';
import type { PlacedCell } from './edits-again';
import { keyOfCell, type EditedCell, type EditEntry } from './journal';
import type { EditRequest } from './port';
import { putValues } from './put-cells';

/** The ranges of a chunk, queued for reading. */
export interface Queued {
  readonly cells: readonly Excel.Range[];
  readonly keys: readonly Excel.Range[];
}

/** Queues the reading of a chunk, with what stands in the key column beside it. */
export function queueCells(
  context: Excel.RequestContext,
  sheetId: string,
  keyColumn: number | null,
  chunk: readonly Group<Placed>[] = [],
): Queued {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const cells = chunk.map(({ row, column, rows }) => {
    const range = sheet.getRangeByIndexes(row, column, rows, 1).untrack();
    range.load('values,formulas,numberFormat');
    return range;
  });
  if (keyColumn === null) return { cells, keys: [] };
  const keys = chunk.map(({ row, rows }) => {
    const range = sheet.getRangeByIndexes(row, keyColumn, rows, 1).untrack();
    range.load('values');
    return range;
  });
  return { cells, keys };
}

/** One cell as it is now. */
interface CellNow {
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly format: string;
  readonly key: CellValue;
}

function cellNow({ cells, keys }: Queued, at: number, row: number): CellNow {
  const [range, beside] = [cells[at], keys[at]];
  const value: CellValue = range?.values[row]?.[0] ?? '';
  return {
    value,
    formula: range?.formulas[row]?.[0] ?? value,
    format: String(range?.numberFormat[row]?.[0] ?? 'General'),
    key: beside?.values[row]?.[0] ?? '',
  };
}

/** What is to be done with the cells of a chunk, for the journal; those that are not as read are left out. */
export function planCells(
  { list, key }: EditRequest,
  columns: EditEntry['columns'],
  chunk: readonly Group<Edit>[],
  queued: Queued,
): readonly EditedCell[] {
  return chunk.flatMap((group, number) =>
    group.cells.flatMap((edit): EditedCell[] => {
      const now = cellNow(queued, number, edit.row - group.row);
      const row = edit.row - list.firstRow;
      const rowKey = key?.values[row];
      const isRow = !key || now.key === rowKey;
      if (!isRow || now.value !== edit.before || isFormula(now.formula, now.value)) return [];
      const at = columns.findIndex(({ column }) => column === edit.column);
      const { format } = now;
      const wrote = entryFor(edit, format).value;
      const cell = { row, at, before: now.value, format, wrote };
      return [key ? { ...cell, key: keyOfCell(rowKey) } : cell];
    }),
  );
}

/** A text that begins with = is its own value; a formula hardly ever is. */
export function isFormula(formula: CellValue, value: CellValue): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

export interface GroupPlan {
  readonly group: Group<PlacedCell>;
  /** By row of the group; null leaves a cell alone. */
  readonly values: readonly (CellValue | null)[];
  readonly formats: readonly (string | null)[];
  /** The cells that are written. */
  readonly cells: readonly EditedCell[];
}

/** Looks again before writing: cells that hold neither what they held nor what is to stand there stay. */
export function plansOf(chunk: readonly Group<PlacedCell>[], queued: Queued): readonly GroupPlan[] {
  return chunk.map((group, number) => {
    const values: (CellValue | null)[] = new Array<null>(group.rows).fill(null);
    const formats: (string | null)[] = new Array<null>(group.rows).fill(null);
    const cells: EditedCell[] = [];
    for (const { row: place, cell, keys: known } of group.cells) {
      const row = place - group.row;
      const now = cellNow(queued, number, row);
      if (stateOf(cell, known, now, queued) === 'changed') continue;
      values[row] = cell.wrote;
      formats[row] = formatFor(cell.wrote, now.format);
      cells.push(cell);
    }
    return { group, values, formats, cells };
  });
}

/** How a cell stands beside what was to be written. */
export type CellState = 'written' | 'open' | 'changed';

/** The cells of a chunk as they are; `open` ones are as they were before, formats included. */
export function statesOf(
  chunk: readonly Group<PlacedCell>[],
  queued: Queued,
): readonly { readonly placed: PlacedCell; readonly state: CellState; readonly isLike: boolean }[] {
  return chunk.flatMap((group, number) =>
    group.cells.map((placed) => {
      const now = cellNow(queued, number, placed.row - group.row);
      const state = stateOf(placed.cell, placed.keys, now, queued);
      return { placed, state, isLike: now.format === placed.cell.format };
    }),
  );
}

function stateOf(
  { before, wrote }: EditedCell,
  known: readonly string[],
  now: CellNow,
  { keys }: Queued,
): CellState {
  const isRow = keys.length === 0 || known.length === 0 || known.includes(keyOfCell(now.key));
  if (!isRow) return 'changed';
  const hasFormula = isFormula(now.formula, now.value);
  const isOurs = now.value === wrote && !hasFormula;
  if (isOurs && wrote !== before) return 'written';
  const isAsItWas = hasFormula ? now.formula === before : now.value === before;
  if (isAsItWas) return isOurs ? 'written' : 'open';
  return 'changed';
}

/** Text goes into text cells; null for a cell that has the right format. */
function formatFor(value: CellValue, format: string): string | null {
  if (value === '') return null;
  if (typeof value === 'string') return format === '@' ? null : '@';
  return isNoNumber(format) ? 'General' : null;
}

/** Queues the writing, and the reading back. */
export function putGroup(
  context: Excel.RequestContext,
  sheetId: string,
  { group, values, formats }: GroupPlan,
): Excel.Range {
  const range = context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(group.row, group.column, group.rows, 1)
    .untrack();
  putValues(
    range,
    values.map((value) => [value]),
    formats.map((format) => [format]),
  );
  range.load('values');
  return range;
}
