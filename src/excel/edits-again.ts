/** Finds single cells again that were written: their columns and rows may have moved since. */
import { digest } from '../core/text/digest';
import type { Placed } from './edit-cells';
import { findAgain, isOnlyLook, type FoundAgain, type Headed } from './find-again';
import { keyOfCell, type EditedCell, type EditEntry } from './journal';
import { problem, type Step } from './problems';
import { readIn } from './read';
import { CannotGoOn, syncWhenFree } from './run';
import type { ListRef, WorkOptions } from './port';

export interface PlacedCell extends Placed {
  readonly cell: EditedCell;
  /** What its row may be known by; empty where there is no key column. */
  readonly keys: readonly string[];
}

export interface CellsAgain {
  readonly placed: readonly PlacedCell[];
  readonly keyColumn: number | null;
}

/**
 * What the row of a cell is known by: what its key cell held and, where that is fixed in the same
 * run, what it holds then.
 */
export function keysOfCells({
  columns,
  key,
  planned,
}: Pick<EditEntry, 'columns' | 'key' | 'planned'>): (cell: EditedCell) => readonly string[] {
  const keyAt = columns.findIndex(({ column }) => column === key?.column);
  const after = new Map(
    planned.flatMap(({ row, at, wrote }) => (at === keyAt ? [[row, keyOfCell(wrote)]] : [])),
  );
  return ({ row, key: before }) => {
    if (before === undefined) return [];
    const now = after.get(row) ?? before;
    return now === before ? [before] : [before, now];
  };
}

/**
 * Cells with their places now; those that cannot be found are left out. Stops with words when the
 * sheet is gone or protected.
 */
export async function placeCells(
  context: Excel.RequestContext,
  entry: EditEntry,
  cells: readonly EditedCell[],
  step: Step,
  options: WorkOptions,
): Promise<CellsAgain> {
  if (entry.isAlone) {
    await lookAtSheet(context, entry.list.sheetId, step, options);
    const { firstRow, firstColumn: column } = entry.list;
    const placed = cells.map((cell) => ({ row: firstRow + cell.row, column, cell, keys: [] }));
    return { placed, keyColumn: null };
  }
  const { columns, key, order } = entry;
  const headed = [...columns, ...(key ? [key] : []), ...(order?.columns ?? [])];
  const found = await findAgain(context, entry.list, headed, step, options);
  const rowOf = await rowsAgain(context, entry, found, options);
  const known = keysOfCells(entry);
  const keyColumn = key ? (found.columns[columns.length] ?? null) : null;
  const moved = key && keyColumn !== null ? keyColumn - key.column : 0;
  const placed: PlacedCell[] = [];
  for (const [at, record] of columns.entries()) {
    const some = cells.flatMap((cell): Omit<PlacedCell, 'column'>[] => {
      const row = cell.at === at ? rowOf(cell) : null;
      return row === null ? [] : [{ row, cell, keys: known(cell) }];
    });
    const column =
      found.columns[at] ??
      (await renamed(context, entry, found, record.column + moved, some, options));
    if (column !== null) placed.push(...some.map((cell) => ({ ...cell, column })));
  }
  return { placed, keyColumn };
}

/** A column whose header is another now, and all of whose cells hold what was written. */
async function renamed(
  context: Excel.RequestContext,
  { list }: EditEntry,
  { place, columns }: FoundAgain,
  column: number,
  cells: readonly Omit<PlacedCell, 'column'>[],
  { signal }: WorkOptions,
): Promise<number | null> {
  if (cells.length === 0 || column < 0 || columns.includes(column)) return null;
  const now = await readIn(context, { ...list, ...place }, [column], { ...(signal && { signal }) });
  const isOurs = cells.every(
    ({ row, cell }) => (now.columns[0]?.[row - place.firstRow] ?? '') === cell.wrote,
  );
  return isOurs ? column : null;
}

async function lookAtSheet(
  context: Excel.RequestContext,
  sheetId: string,
  step: Step,
  options: WorkOptions,
): Promise<void> {
  const sheet = await syncWhenFree(
    context,
    () => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheetId);
      found.load('id');
      found.protection.load('protected');
      return found;
    },
    options,
  );
  if (sheet.isNullObject) throw new CannotGoOn(problem('gone', step));
  if (sheet.protection.protected && !isOnlyLook(step))
    throw new CannotGoOn(problem('protected', step));
}

/**
 * Where the row of a cell is now: its own where no row seems to have moved, otherwise the one that
 * has its key. Of several with the same key none is taken, unless the same is put back in all of
 * them. Without a key column only the list as a whole can have moved.
 */
async function rowsAgain(
  context: Excel.RequestContext,
  entry: EditEntry,
  { place, columns }: FoundAgain,
  options: WorkOptions,
): Promise<(cell: EditedCell) => number | null> {
  const keyColumn = entry.key ? (columns[entry.columns.length] ?? null) : null;
  if (keyColumn === null) return ({ row }) => place.firstRow + row;
  const list = { ...entry.list, ...place };
  const signal = options.signal && { signal: options.signal };
  const read = await readIn(context, list, [keyColumn], { ...signal });
  const keys = (read.columns[0] ?? []).map(keyOfCell);
  const known = keysOfCells(entry);
  const { planned, order } = entry;
  const isInPlace = planned.every(
    (cell) => cell.key === undefined || known(cell).includes(keys[cell.row] ?? ''),
  );
  const others = columns.slice(entry.columns.length + 1);
  const isAsItWas =
    isInPlace && (!order || order.digest === (await orderDigest(context, list, others, options)));
  if (isAsItWas) return ({ row }) => place.firstRow + row;
  const rows = byKey(keys, known, planned);
  return (cell) => {
    if (cell.key === undefined) return place.firstRow + cell.row;
    const row = rows.get(cell);
    return row === undefined ? null : place.firstRow + row;
  };
}

/** Cells by what their rows are known by, the first to the first. */
function byKey(
  keys: readonly string[],
  known: (cell: EditedCell) => readonly string[],
  planned: readonly EditedCell[],
): ReadonlyMap<EditedCell, number> {
  const now = new Map<string, number[]>();
  for (const [row, key] of keys.entries()) {
    const some = now.get(key);
    if (some) some.push(row);
    else now.set(key, [row]);
  }
  const groups = new Map<string, EditedCell[]>();
  for (const cell of planned) {
    if (cell.key === undefined || cell.isTwin === true) continue;
    const name = [cell.at, ...known(cell)].join(' ');
    const group = groups.get(name);
    if (group) group.push(cell);
    else groups.set(name, [cell]);
  }
  const found = new Map<EditedCell, number>();
  for (const cells of groups.values()) {
    const [first] = cells;
    const rows = first ? known(first).flatMap((key) => now.get(key) ?? []) : [];
    if (rows.length > cells.length) continue;
    for (const [at, row] of rows.entries()) {
      const cell = cells[at];
      if (cell) found.set(cell, row);
    }
  }
  return found;
}

/** As many columns beside those that are fixed tell whether rows have moved. */
const ORDER_COLUMNS = 6;

/**
 * Marks cells whose rows have their key in common with rows in which something else was written, or
 * nothing, and says what stands beside them: it tells later whether rows have moved.
 *
 * @param keys what every row of the list holds in the key column
 */
export async function withTwins(
  context: Excel.RequestContext,
  entry: EditEntry,
  keys: readonly string[],
  headerOf: (column: number) => string,
  options: WorkOptions,
): Promise<EditEntry> {
  const isTwin = twinsOf(entry, keys);
  const planned = entry.planned.map((cell) => (isTwin(cell) ? { ...cell, isTwin: true } : cell));
  if (!planned.some((cell) => cell.isTwin)) return entry;
  const { list } = entry;
  const fixed = new Set([...entry.columns, ...(entry.key ? [entry.key] : [])].map(columnOf));
  const columns = Array.from({ length: list.columnCount }, (_, at) => list.firstColumn + at)
    .filter((column) => !fixed.has(column))
    .slice(0, ORDER_COLUMNS);
  const order = {
    columns: columns.map((column) => ({ header: headerOf(column), column })),
    digest: await orderDigest(context, list, columns, options),
  };
  return { ...entry, planned, order };
}

function columnOf({ column }: Headed): number {
  return column;
}

function twinsOf(entry: EditEntry, keys: readonly string[]): (cell: EditedCell) => boolean {
  const known = keysOfCells(entry);
  const cells = new Map(
    entry.planned.map((cell) => [`${String(cell.row)} ${String(cell.at)}`, cell]),
  );
  const after = new Map(entry.planned.map((cell) => [cell.row, known(cell)]));
  const rows = new Map<string, Set<number>>();
  for (const [row, own] of keys.entries()) {
    for (const key of after.get(row) ?? [own]) {
      const some = rows.get(key);
      if (some) some.add(row);
      else rows.set(key, new Set([row]));
    }
  }
  const answers = new Map<string, boolean>();
  return (cell) => {
    const own = known(cell);
    const name = [cell.at, ...own].join(' ');
    const text = ({ before, format, wrote }: EditedCell): string =>
      JSON.stringify([before, format, wrote]);
    const answer =
      answers.get(name) ??
      own.some((key) =>
        [...(rows.get(key) ?? [])].some((row) => {
          const other = cells.get(`${String(row)} ${String(cell.at)}`);
          return !other || text(other) !== text(cell) || known(other).join(' ') !== own.join(' ');
        }),
      );
    answers.set(name, answer);
    return answer;
  };
}

async function orderDigest(
  context: Excel.RequestContext,
  list: ListRef,
  columns: readonly (number | null)[],
  { signal }: WorkOptions,
): Promise<string | null> {
  const there = columns.filter((column) => column !== null);
  if (there.length < columns.length) return null;
  if (there.length === 0) return '';
  const how = { toTheEnd: true };
  const read = await readIn(context, list, there, { ...(signal && { signal }) }, how);
  return digest(JSON.stringify(read.columns.map((column) => column.map(keyOfCell))));
}
