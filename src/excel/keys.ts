/**
 * Chooses the columns by which rows are known again: a title is not enough, as many posts may have
 * it; and no more is read than is needed.
 */
import { isBlank } from '../core/sheet/cell-text';
import type { CellGrid, CellValue } from '../core/sheet/types';
import type { Headed } from './find-again';
import type { Target } from './place';
import { readIn } from './read';
import type { ListRef, WorkOptions } from './port';

/** A column of the list that is not ours. */
export interface KeyCandidate extends Headed {
  /** See `KeyColumn`. */
  readonly isOnlyThere: boolean;
}

/** A column that was read. */
export interface KeyCells extends KeyCandidate {
  readonly values: readonly CellValue[];
}

/** Columns besides the title that are read first, and kept: a cell of them may be changed later. */
const FIRST = 3;

/**
 * The title, then the columns that are headed like no other, then the others.
 *
 * @param texts headers of the list
 * @param ours headers of our columns
 * @param title the job titles' column, of the list
 */
export function keyCandidates(
  texts: readonly string[],
  ours: ReadonlySet<string>,
  title: number,
  firstColumn: number,
): readonly KeyCandidate[] {
  const isNamed = (text: string): boolean =>
    text !== '' && texts.indexOf(text) === texts.lastIndexOf(text);
  const all = texts.map((header, at) => ({
    ...{ header, column: firstColumn + at, isOnlyThere: !isNamed(header) },
  }));
  const others = all.filter(({ header }, at) => at !== title && !ours.has(header));
  return [
    ...all.slice(title, title + 1),
    ...others.filter(({ isOnlyThere }) => !isOnlyThere),
    ...others.filter(({ isOnlyThere }) => isOnlyThere),
  ];
}

/**
 * Reads columns, the next ones only if those before leave rows alike in which different cells of
 * ours stand, or are to stand.
 *
 * @param candidates the title first
 * @param rows what is to be written
 * @returns the title, the first columns, and of the others one that tells all rows apart, or those
 * that tell more of them apart
 */
export async function readKeys(
  context: Excel.RequestContext,
  list: ListRef,
  candidates: readonly KeyCandidate[],
  targets: readonly Target[],
  rows: CellGrid,
  { signal }: WorkOptions,
): Promise<readonly KeyCells[]> {
  const read = async (columns: readonly number[]): Promise<readonly (readonly CellValue[])[]> =>
    (await readIn(context, list, columns, { ...(signal && { signal }) }, { toTheEnd: true }))
      .columns;
  const groups = new Groups(list.rowCount);
  const kept: KeyCells[] = [];
  let ours: Groups | undefined;
  for (let next = 0, most = 1 + FIRST; next < candidates.length; most *= 2) {
    const some = candidates.slice(next, next + most);
    const columns = await read(some.map(({ column }) => column));
    for (const [at, candidate] of some.entries()) {
      const key = { ...candidate, values: columns[at] ?? [] };
      const isMore = groups.split(key.values);
      if (next + at <= FIRST || isMore) kept.push(key);
      if (next > 0 && isMore && namesRows(key.values, list.rowCount)) {
        return [...kept.slice(0, 1 + FIRST), key];
      }
    }
    next += some.length;
    if (groups.count === list.rowCount || next === candidates.length) break;
    ours ??= await oursIn(list, targets, rows, read);
    if (groups.tellApart(ours)) break;
  }
  return kept;
}

/** What stands, and is to stand, in our columns; words of explanation go with their codes. */
async function oursIn(
  { rowCount }: ListRef,
  targets: readonly Target[],
  rows: CellGrid,
  read: (columns: readonly number[]) => Promise<readonly (readonly CellValue[])[]>,
): Promise<Groups> {
  const codes = targets.filter(({ out }) => out.type !== 'words');
  const some = codes.length > 0 ? codes : targets;
  const own = some.filter(({ kind }) => kind === 'own').map(({ column }) => column);
  const groups = new Groups(rowCount);
  for (const { at } of some) groups.split(rows.map((row) => row[at] ?? ''));
  for (const column of own.length > 0 ? await read(own) : []) groups.split(column);
  return groups;
}

/** True when every row has a value of its own. */
function namesRows(values: readonly CellValue[], rows: number): boolean {
  const filled = values.filter((value) => !isBlank(value));
  return filled.length === rows && new Set(filled).size === rows;
}

/** Rows in groups of those that hold the same in the columns seen so far. */
class Groups {
  private of: readonly number[];
  count: number;

  constructor(rows: number) {
    this.of = Array.from({ length: rows }, () => 0);
    this.count = Math.min(rows, 1);
  }

  /** @returns whether the column tells more rows apart */
  split(values: readonly CellValue[]): boolean {
    const numbers = new Map<string, number>();
    this.of = this.of.map((group, row) => {
      const key = `${String(group)} ${JSON.stringify(values[row] ?? '')}`;
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
    const isMore = numbers.size > this.count;
    this.count = numbers.size;
    return isMore;
  }

  /** True when rows of one group are of one group of the others too. */
  tellApart(others: Groups): boolean {
    const first = new Map<number, number>();
    return this.of.every((group, row) => {
      const other = others.of[row] ?? 0;
      const known = first.get(group);
      if (known === undefined) first.set(group, other);
      return known === undefined || known === other;
    });
  }
}
