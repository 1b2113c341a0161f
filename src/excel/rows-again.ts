/**
 * Finds out which row of a list each row was when it was written: rows may have been sorted,
 * inserted, deleted or changed since, and several may be alike in what they are known by.
 */
import { isBlank } from '../core/sheet/cell-text';
import { fillGaps } from './row-gaps';
import {
  allSame,
  free,
  give,
  grouped,
  isRising,
  keyOf,
  type Columns,
  type Places,
} from './rows-alike';
import type { Stake } from './row-stake';

export type { Columns } from './rows-alike';

/** How many rows the list had, how many are asked about, and how many of these hold anything. */
export interface RowCounts {
  readonly before: number;
  readonly now: number;
  readonly filled: number;
}

/**
 * Rows are the same that hold the same in every column; then those with the same in a column that
 * tells all rows apart; then those that differ in one column only, where just one can be meant; then
 * those in between, as many as there were, whose neighbours above and below are still the same.
 * Whatever is beyond that is not guessed. Without columns every row is where it was.
 *
 * Of several alike the first is the first where nothing is at stake. Otherwise rows that are alike
 * in every column are taken for each other only if the same would be put back in them, or our cells
 * tell them apart, or no row of the list seems to have moved.
 *
 * @param stake what would be put back; nothing where our columns were new
 * @returns by row of the list now: the row that it was, or null
 */
export function rowsAgain(
  before: Columns,
  now: Columns,
  rows: RowCounts,
  stake?: Stake,
): readonly (number | null)[] {
  const places: Places = Array.from({ length: rows.now }, (_, row) =>
    row < rows.before ? row : null,
  );
  const at = before.map((_, column) => column);
  const isAsItWas = (was: number | null, row: number): boolean =>
    keyOf(before, row, at) === keyOf(now, row, at) &&
    (stake === undefined || was === null || at.length === 0 || stake.isAsLeft(row, was));
  if (places.every(isAsItWas)) return places;
  if (at.length === 0) return places;
  const search = new Search(before, now, rows, stake);
  return search.places();
}

/** Rows that may be one another, and nobody can say which. */
interface Unsure {
  readonly was: Set<number>;
  readonly rows: Set<number>;
}

class Search {
  private found: Places;
  /** Rows of which others like them are gone: they say nothing about the order. */
  private readonly loose = new Set<number>();
  private readonly at: readonly number[];

  constructor(
    private readonly before: Columns,
    private readonly now: Columns,
    private readonly rows: RowCounts,
    private readonly stake: Stake | undefined,
  ) {
    this.found = Array.from({ length: rows.now }, () => null);
    this.at = before.map((_, column) => column);
  }

  places(): Places {
    const { at, stake, rows } = this;
    for (const [was, now] of this.alike(at)) this.giveAlike(was, now);
    for (const column of at) if (this.tellsApart(column)) this.matchOne([column]);
    if (at.length > 1) {
      for (const column of at) this.matchOne(at.filter((other) => other !== column));
    }
    if (stake) this.keepOrder();
    const unsure = this.unsure();
    const { was } = free(this.found, rows.before);
    const isSafe =
      !stake || this.isInOrder(this.found) || allSame(was, (row) => stake.earlier(row));
    if (isSafe) {
      fillGaps(this.found, rows, {
        isBlank: (row) => this.now.every((column) => isBlank(column[row])),
        isUnsure: (row, place) => unsure.rows.has(row) || unsure.was.has(place),
        mayBe: (row, place) => !stake?.mayBeNew(row, place),
      });
    }
    if (!stake) this.giveRest();
    return this.found;
  }

  /** Where only looks are at stake: those that are left, when they are as many as they were. */
  private giveRest(): void {
    const { was, now } = free(this.found, this.rows.before);
    const some = now.filter((row) => this.now.some((column) => !isBlank(column[row])));
    if (was.length === some.length) give(this.found, was, some);
  }

  /** Rows without a place, before and now, that hold the same in some columns. */
  private alike(
    at: readonly number[],
  ): readonly (readonly [readonly number[], readonly number[]])[] {
    const { was, now } = free(this.found, this.rows.before);
    const waiting = grouped(was, (row) => keyOf(this.before, row, at));
    return [...grouped(now, (row) => keyOf(this.now, row, at))].flatMap(([key, rows]) => {
      const some = waiting.get(key);
      return some ? [[some, rows] as const] : [];
    });
  }

  private giveAlike(was: readonly number[], now: readonly number[]): void {
    const { stake, found } = this;
    const isFree = !stake || was.every((row) => !stake.isAny(row));
    if (isFree || (now.length <= was.length && allSame(was, (row) => stake.earlier(row)))) {
      if (was.length !== now.length) for (const row of now) this.loose.add(row);
      give(found, was, now);
      return;
    }
    if (was.some((row) => stake.leftIn(row) === null)) return;
    const waiting = grouped(was, (row) => stake.leftIn(row) ?? '');
    for (const [text, rows] of grouped(now, (row) => stake.now(row))) {
      const some = waiting.get(text) ?? [];
      if (rows.length > some.length || !allSame(some, (row) => stake.earlier(row))) continue;
      if (rows.length !== some.length) for (const row of rows) this.loose.add(row);
      give(found, some, rows);
    }
  }

  /** True for a column, such as post numbers, in which every row but the empty ones has its own. */
  private tellsApart(column: number): boolean {
    const values = this.before[column]?.slice(0, this.rows.before) ?? [];
    const filled = values.filter((value) => !isBlank(value));
    const isEmpty = (row: number): boolean => this.before.every((one) => isBlank(one[row]));
    return (
      new Set(filled).size === filled.length &&
      values.every((value, row) => !isBlank(value) || isEmpty(row))
    );
  }

  /** Rows that hold the same there, where just one can be meant. */
  private matchOne(at: readonly number[]): void {
    for (const [was, now] of this.alike(at)) {
      const [place] = was;
      const [row] = now;
      if (place === undefined || row === undefined || was.length + now.length > 2) continue;
      const isNothing = at.every((column) => isBlank(this.now[column]?.[row]));
      const isSure = at.length === 1 && this.at.length > 1 && !isNothing;
      if ((at.length === 1 && isNothing) || (!isSure && this.stake?.mayBeNew(row, place))) continue;
      this.found[row] = place;
    }
  }

  /** Alike rows are in the order in which they were, as long as all others are. */
  private keepOrder(): void {
    const places = [...this.found];
    for (const [was, now] of this.alike(this.at)) {
      if (was.length === now.length) give(places, was, now);
    }
    if (this.isInOrder(places)) this.found = places;
  }

  private isInOrder(places: Places): boolean {
    return isRising(places.filter((_, row) => !this.loose.has(row)));
  }

  private unsure(): Unsure {
    const { at, stake } = this;
    const unsure: Unsure = { was: new Set(), rows: new Set() };
    if (!stake) return unsure;
    const all = at.length > 1 ? at.map((column) => at.filter((other) => other !== column)) : [];
    for (const some of [at, ...all]) {
      for (const [was, now] of this.alike(some)) {
        const isOne = was.length === 1 && now.length === 1;
        if (isOne || allSame(was, (row) => stake.earlier(row))) continue;
        for (const row of was) unsure.was.add(row);
        for (const row of now) unsure.rows.add(row);
      }
    }
    return unsure;
  }
}
