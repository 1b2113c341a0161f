/** The rows of one part as checks read them: cells by the return's column names, in its own forms. */
import type { CellLook, ColumnLooks } from '../sheet/cell-look';
import { readDay, type Day, type DayRead } from '../sheet/day';
import type { CellValue } from '../sheet/types';
import { withoutSpaces } from '../text/spaces';
import { isHours } from './common/of-cells';
import { Column } from './table-column';
import type { Part, Row, Rows } from './types';

/** Cells of a part as they were read, one list a column. */
export interface PartCells {
  readonly part: Part;
  /** By `PartItem.column`; all lists are `count` long. */
  readonly columns: ReadonlyMap<string, readonly CellValue[]>;
  readonly count: number;
  /** Headers of the sheet from left to right, as they stand; none when they are not known. */
  readonly headers?: readonly string[];
  /** Which of the headers stands for a column, by `PartItem.column`. */
  readonly positions?: ReadonlyMap<string, number>;
  /** Codes of the authority's own and what they mean, by `PartItem.column`. */
  readonly translations?: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** What the cells show beside their values, by `PartItem.column`; none where that is not known. */
  readonly looks?: ReadonlyMap<string, ColumnLooks>;
  /** The workbook counts its dates from 1904. */
  readonly from1904?: boolean;
  /** Rows that are no rows of the return, such as totals: they count as blank. */
  readonly aside?: ReadonlySet<number>;
}

/** Rows of a part, with the rows of other parts that they belong to. */
export class PartTable implements Rows {
  readonly count: number;
  readonly part: Part;
  private readonly columns: ReadonlyMap<string, Column>;
  private readonly ownColumns: readonly Column[];
  private joined: readonly Joined[] = [];

  constructor(readonly cells: PartCells) {
    this.count = cells.count;
    this.part = cells.part;
    this.columns = columnsOf(cells);
    this.ownColumns = [...this.columns.values()];
  }

  /** Lets rows find what they belong to. Call once, when every part has been read. */
  link(tables: ReadonlyMap<string, PartTable>): void {
    this.joined = (this.part.joins ?? []).flatMap((join) => {
      const other = tables.get(join.part);
      const both = (column: string): boolean =>
        this.hasOwn(column) && other?.hasOwn(column) === true;
      const by = join.by.find(both);
      if (other === undefined || by === undefined) return [];
      const more = (join.with ?? []).filter((column) => column !== by && both(column));
      return [new Joined(other, this, [by, ...more], join.onlyOne === true)];
    });
  }

  has(column: string): boolean {
    return this.hasOwn(column) || this.joined.some(({ table }) => table.has(column));
  }

  hasOwn(column: string): boolean {
    return this.columns.has(column);
  }

  row(at: number): Row {
    return new TableRow(this, at);
  }

  /** True when every cell of a row is blank. */
  isBlank(at: number): boolean {
    if (this.isAside(at)) return true;
    for (const column of this.ownColumns) if (!column.isBlank(at)) return false;
    return true;
  }

  odd(column: string): ReadonlyMap<number, CellLook> {
    return this.columns.get(column)?.odd ?? NOTHING_ODD;
  }

  zerosShown(column: string): number | undefined {
    return this.columns.get(column)?.zerosShown;
  }

  /** True for a cell that is what Excel has made of it, which one rule says and no other looks at. */
  isSkipped(column: string, at: number): boolean {
    return this.columns.get(column)?.isSkipped(at) === true;
  }

  /** The cell as it is shown to the officer: before anything is translated. */
  shown(column: string, at: number): string {
    return this.columns.get(column)?.shown(at) ?? '';
  }

  value(column: string, at: number): CellValue {
    if (this.isAside(at)) return '';
    const own = this.columns.get(column);
    return own ? own.value(at) : (this.elsewhere(column, at)?.value(column) ?? '');
  }

  text(column: string, at: number): string {
    if (this.isAside(at)) return '';
    const own = this.columns.get(column);
    return own ? own.text(at) : (this.elsewhere(column, at)?.text(column) ?? '');
  }

  dayRead(column: string, at: number): DayRead {
    if (this.isAside(at)) return NO_DAY;
    const own = this.columns.get(column);
    return own ? own.dayRead(at) : (this.elsewhere(column, at)?.dayRead(column) ?? NO_DAY);
  }

  private isAside(at: number): boolean {
    return this.cells.aside?.has(at) === true;
  }

  private elsewhere(column: string, at: number): Row | undefined {
    for (const joined of this.joined) {
      if (joined.table.has(column)) return joined.rowFor(at);
    }
    return undefined;
  }
}

function columnsOf(cells: PartCells): ReadonlyMap<string, Column> {
  const items = new Map(cells.part.items.map((item) => [item.column, item]));
  return new Map(
    [...cells.columns].map(([column, values]) => {
      const translations = cells.translations?.get(column);
      const item = items.get(column);
      const reading = {
        format: item?.format,
        hours: item && isHours(item),
        translations,
        from1904: cells.from1904,
        looks: cells.looks?.get(column),
        asSent: cells.part.asSent,
      };
      return [column, new Column(values, reading)];
    }),
  );
}

const NOTHING_ODD: ReadonlyMap<number, CellLook> = new Map();

/** What is read from a column that there is none of. */
const NO_DAY = readDay('');

/** The rows of another part, found by the values of columns that both have. */
class Joined {
  private rows: ReadonlyMap<string, number> | undefined;
  /** Many rules look from one row to the other, one after another: what was found last is kept. */
  private last: { readonly at: number; readonly row: Row | undefined } | undefined;

  constructor(
    readonly table: PartTable,
    private readonly of: PartTable,
    private readonly by: readonly string[],
    private readonly onlyOne: boolean,
  ) {}

  rowFor(at: number): Row | undefined {
    if (this.last?.at !== at) this.last = { at, row: this.find(at) };
    return this.last.row;
  }

  private find(at: number): Row | undefined {
    this.rows ??= rowsBy(this.table, this.by, this.onlyOne);
    const key = keyOf(this.of, this.by, at);
    const found = key === undefined ? undefined : this.rows.get(key);
    return found === undefined ? undefined : this.table.row(found);
  }
}

/** The first row of each key; where `onlyOne`, only of keys that one row has. */
function rowsBy(
  table: PartTable,
  by: readonly string[],
  onlyOne: boolean,
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const several = new Set<string>();
  for (let at = table.count - 1; at >= 0; at--) {
    const key = keyOf(table, by, at);
    if (key === undefined) continue;
    if (onlyOne && rows.has(key)) several.add(key);
    rows.set(key, at);
  }
  for (const key of several) rows.delete(key);
  return rows;
}

/** Undefined where the first column, by which rows are known, is blank. */
function keyOf(table: PartTable, by: readonly string[], at: number): string | undefined {
  const keys = by.map((column) => joinKey(table.text(column, at)));
  return keys[0] === '' ? undefined : keys.join('\n');
}

/** References are the same whatever their case and the spaces in them. */
export function joinKey(text: string): string {
  return withoutSpaces(text).toUpperCase();
}

class TableRow implements Row {
  constructor(
    private readonly table: PartTable,
    readonly at: number,
  ) {}

  text(column: string): string {
    return this.table.text(column, this.at);
  }

  value(column: string): CellValue {
    return this.table.value(column, this.at);
  }

  day(column: string): Day | undefined {
    return this.table.dayRead(column, this.at).day;
  }

  dayRead(column: string): DayRead {
    return this.table.dayRead(column, this.at);
  }
}

/** Tables of several parts that know of each other. */
export function linkTables(cells: readonly PartCells[]): ReadonlyMap<string, PartTable> {
  const tables = new Map(cells.map((one) => [one.part.id, new PartTable(one)]));
  for (const table of tables.values()) table.link(tables);
  return tables;
}
