/**
 * Rows of a list that are no posts: totals, and the examples of a template. They are left out of
 * coding and checking, and it is said how many there are.
 */
import { cellText, isBlank } from './cell-text';
import { listExtent } from './list-extent';
import type { CellGrid, CellValue } from './types';

/** Why a row is left out. */
export type AsideKind = 'total' | 'example';

/** Longer texts are neither totals nor marks of an example. */
const LONGEST = 100;

/** Templates have their examples on top: in the first rows with anything in them. */
const EXAMPLE_ROWS = 10;

const totals = wordSet(`total totals subtotal subtotals`);
const totalWords = wordSet(
  `total totals subtotal subtotals grand overall sub posts staff employees headcount fte workers
  records rows hours count`,
);
const exampleWords = wordSet(`example examples`);
/** What stands beside them: instructions about the row, and nothing that a job could be called. */
const instructionWords = wordSet(
  `a above and any as amend before below change copy data delete do edit entries entry example
  examples for guidance ignore in it line lines not of only or over overwrite please record records
  remove return returning row rows sample send sending submission submit submitting template the
  these this to type upload uploading use`,
);
const changing = wordSet(`amend change delete edit overwrite remove type`);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}

/** Most cells have none of these, and need not be taken apart. */
const maybeTotal = /total/iu;
const maybeExample = /example|sample|amend|change|delete|edit|overwrite|remove|type/iu;
const maybeSubtotal = /total|count|average/iu;
const lettered = /\p{L}/u;

/** The words of a short cell, lower case, without figures; none for a long one. */
function wordsOf(cell: CellValue | undefined): readonly string[] {
  if (typeof cell !== 'string' || cell.length > LONGEST) return [];
  return cell
    .normalize('NFKC')
    .toLowerCase()
    .split(/\P{L}+/u)
    .filter(Boolean);
}

function hasAny(cell: CellValue | undefined, sign: RegExp): boolean {
  return typeof cell === 'string' && sign.test(cell);
}

/** `Total`, `Grand total:`, `Sub-total`, `Total posts 1,204`; no job, such as `Total rewards manager`. */
export function isTotalMark(cell: CellValue | undefined): boolean {
  if (!hasAny(cell, maybeTotal)) return false;
  const words = wordsOf(cell);
  return words.some((word) => totals.has(word)) && words.every((word) => totalWords.has(word));
}

/**
 * `Example`, `Do not edit`, `EXAMPLE ROW - delete before submitting`; no job or name that has such a
 * word in it.
 */
export function isExampleMark(cell: CellValue | undefined): boolean {
  if (!hasAny(cell, maybeExample)) return false;
  const words = wordsOf(cell);
  if (words.length === 0 || !words.every((word) => instructionWords.has(word))) return false;
  const [first = '', second = '', third = ''] = words;
  if (words.some((word) => exampleWords.has(word))) return true;
  if (first === 'do' && second === 'not') return changing.has(third);
  const isAboutRow = words.some((word) => word === 'row' || word === 'line' || word === 'data');
  return isAboutRow && (first === 'sample' || first === 'delete' || first === 'remove');
}

/**
 * Rows of a template that are marked as examples: in any of their cells by what is to be done with
 * them, in the first of several by the word alone, which elsewhere may be somebody's name.
 *
 * @param rows the first rows under the header, with all columns of the list
 * @returns their positions among `rows`
 */
export function exampleRows(rows: CellGrid): ReadonlySet<number> {
  const found = new Set<number>();
  let filled = 0;
  for (const [at, cells] of rows.entries()) {
    if (cells.every(isBlank)) continue;
    filled++;
    if (filled > EXAMPLE_ROWS) break;
    const filledCells = cells.filter((cell) => !isBlank(cell));
    const isMark = (cell: CellValue, place: number): boolean =>
      isExampleMark(cell) && ((place === 0 && filledCells.length > 1) || wordsOf(cell).length > 1);
    if (filledCells.some(isMark)) found.add(at);
  }
  return found;
}

/**
 * Rows whose first filled cell, in whatever column, names a total.
 *
 * @param rows with the columns of the list from left to right
 * @returns their positions among `rows`
 */
export function labelledRows(rows: CellGrid): ReadonlySet<number> {
  return new Set([...rows.keys()].filter((at) => isLabelled(rows[at] ?? [])));
}

/** @param cells of a row, from left to right in the order of `places`, which are all of them if absent */
export function isLabelled(cells: readonly CellValue[], places?: readonly number[]): boolean {
  if (places === undefined) return isTotalMark(cells.find((cell) => !isBlank(cell)));
  const first = places.find((place) => !isBlank(cells[place]));
  return first !== undefined && isTotalMark(cells[first]);
}

/** So many columns that are not read otherwise are read for the words of totals. */
const MOST_LABELS = 8;

/**
 * Columns of a list in which totals may be named, beside those that are read anyway.
 *
 * @param rows the header row and the first ones under it, as they stand
 * @param read columns that are read
 */
export function labelColumns(rows: CellGrid, read: readonly number[]): readonly number[] {
  const [one] = read;
  if (one === undefined) return [];
  const { first, last } = listExtent(rows, one);
  const others = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return others.filter((column) => !read.includes(column)).slice(0, MOST_LABELS);
}

/** Positions among `columns`, from left to right in the sheet. */
export function fromLeft(columns: readonly number[]): readonly number[] {
  return [...columns.keys()].sort((a, b) => (columns[a] ?? 0) - (columns[b] ?? 0));
}

/** Which of the cells say what a row is. */
export interface RowCells {
  /** Position of the job title among the cells: a total or an example there is enough. */
  readonly title?: number;
  /** Positions of the cells by which rows are known: a row of sums has none of them. */
  readonly keys?: readonly number[];
}

/** Tells rows apart as they come, from the first under the header on. */
export class Aside {
  private readonly above: string[] = [];
  private readonly sums: { sum: number; count: number }[] = [];

  /** The last title that was neither. */
  private lastTitle: CellValue = '';

  constructor(private readonly cells: RowCells) {}

  /**
   * @param cells of the next row, always the same columns
   * @param labelled its first filled cell, read or not, names a total
   */
  next(cells: readonly CellValue[], labelled = false): AsideKind | undefined {
    const kind = labelled && this.isNameless(cells) ? 'total' : this.kindOf(cells);
    if (kind === undefined) this.remember(cells);
    return kind;
  }

  private kindOf(cells: readonly CellValue[]): AsideKind | undefined {
    const title = this.cells.title === undefined ? undefined : cells[this.cells.title];
    // Most rows have a title like the one above.
    if (title !== undefined && title !== this.lastTitle) {
      const mark = isExampleMark(title) ? 'example' : isTotalMark(title) ? 'total' : undefined;
      if (mark !== undefined && !this.hasKey(cells)) return mark;
      this.lastTitle = title;
    }
    return this.hasOnlyTotals(cells) || this.isSummedUp(cells) ? 'total' : undefined;
  }

  private hasKey(cells: readonly CellValue[]): boolean {
    return this.cells.keys?.some((key) => !isBlank(cells[key])) === true;
  }

  /** Has neither a title (a count may stand there) nor a key, in a list that has one or the other. */
  private isNameless(cells: readonly CellValue[]): boolean {
    const { title, keys = [] } = this.cells;
    if (title === undefined && keys.length === 0) return false;
    return !this.hasKey(cells) && (title === undefined || !hasAny(cells[title], lettered));
  }

  /** Figures (of a post, not all are read), and every text names a total, or the group above as Excel's own subtotals do. */
  private hasOnlyTotals(cells: readonly CellValue[]): boolean {
    let [marks, figures] = [0, 0];
    for (const [at, cell] of cells.entries()) {
      if (!hasAny(cell, lettered)) {
        if (!isBlank(cell)) figures++;
        continue;
      }
      if (!isTotalMark(cell) && !this.isTotalOf(at, cell)) return false;
      marks++;
    }
    return marks > 0 && (figures > 0 || this.cells.title !== undefined);
  }

  /** `Adults Total` under `Adults`. */
  private isTotalOf(at: number, cell: CellValue): boolean {
    const above = this.above[at] ?? '';
    if (above === '' || !maybeSubtotal.test(cellText(cell))) return false;
    const [text, group] = [folded(cell), folded(above)];
    return ['total', 'count', 'average'].some((word) => text === `${group} ${word}`);
  }

  /** No key, no words, and every figure is the sum, count or mean of those above it. */
  private isSummedUp(cells: readonly CellValue[]): boolean {
    if ((this.cells.keys ?? []).length === 0 || this.hasKey(cells)) return false;
    let figures = 0;
    for (const [at, cell] of cells.entries()) {
      if (isBlank(cell)) continue;
      const { sum, count } = this.sums[at] ?? { sum: 0, count: 0 };
      if (typeof cell !== 'number' || cell === 0 || count < 2) return false;
      if (![sum, count, sum / count].some((one) => isClose(cell, one))) return false;
      figures++;
    }
    return figures > 0;
  }

  private remember(cells: readonly CellValue[]): void {
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at] ?? '';
      if (typeof cell === 'number') {
        const so = (this.sums[at] ??= { sum: 0, count: 0 });
        so.sum += cell;
        so.count++;
      } else if (typeof cell === 'string' && cell !== '') this.above[at] = cell;
    }
  }
}

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

function folded(cell: CellValue): string {
  return cellText(cell).slice(0, LONGEST).toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** What is to be said of the rows of a list. */
export interface RowSurvey {
  /** Rows that are left out, from the first under the header on. */
  readonly aside: ReadonlyMap<number, AsideKind>;
  /** Blank rows with something under them. */
  readonly gaps: number;
  /** The first of them; -1 where there is none. */
  readonly firstGap: number;
}

/**
 * Looks through a list that was read.
 *
 * @param columns of the same length, or shorter where the rest is blank
 * @param examples rows that are marked as examples, as `exampleRows` finds them
 * @param labelled rows whose first filled cell names a total, as `labelledRows` finds them
 */
export function surveyRows(
  columns: readonly (readonly CellValue[])[],
  count: number,
  cells: RowCells,
  examples: ReadonlySet<number> = new Set(),
  labelled: ReadonlySet<number> = new Set(),
): RowSurvey {
  const rows = new Aside(cells);
  const aside = new Map<number, AsideKind>();
  const blanks: number[] = [];
  let lastFilled = -1;
  for (let at = 0; at < count; at++) {
    const row = columns.map((column) => column[at] ?? '');
    if (row.every(isBlank) && !labelled.has(at)) {
      blanks.push(at);
      continue;
    }
    lastFilled = at;
    const kind = examples.has(at) ? 'example' : rows.next(row, labelled.has(at));
    if (kind !== undefined) aside.set(at, kind);
  }
  const inside = blanks.filter((at) => at < lastFilled);
  return { aside, gaps: inside.length, firstGap: inside[0] ?? -1 };
}

/** How many rows are left out, by why. */
export function asideCounts({
  aside,
}: Pick<RowSurvey, 'aside'>): Readonly<Record<AsideKind, number>> {
  const counts = { total: 0, example: 0 };
  for (const kind of aside.values()) counts[kind]++;
  return counts;
}
