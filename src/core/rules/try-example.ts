/** Runs a rule over one of its examples: for its tests, its help and its documentation. */
import type { CodeLibrary } from '../codes/types';
import { dayOf, type Day } from '../sheet/day';
import { headerKey } from '../sheet/header-names';
import { lookOf, type ColumnLooks } from '../sheet/cell-look';
import type { CellValue } from '../sheet/types';
import { createFacts } from './facts';
import { headersOf } from './headers';
import { messageOf } from './message';
import { editionOf, itemsIn } from './registry';
import { linkTables, type PartCells, type PartTable } from './table';
import type { Breach, Cells, Example, Facts, Part, Return, Rule } from './types';

/** The day on which all examples are checked: 1 September 2026. */
export const EXAMPLE_DAY: Day = dayOf(2026, 9, 1);
/** The day that examples of returns with a census day are about: 5 November 2026. */
export const EXAMPLE_CENSUS: Day = dayOf(2026, 11, 5);

/** What a rule says of an example. */
export interface Tried {
  readonly message: string;
  readonly column: string;
  /** Position of the row in the example. */
  readonly row: number;
  readonly write?: string;
  readonly breach: Breach;
}

/** Everything the rule says of the example; empty when it passes. */
export function tryExample(
  one: Return,
  part: Part,
  rule: Rule,
  example: Example,
  library: CodeLibrary,
): readonly Tried[] {
  if (rule.scope === 'unchecked') return [];
  const tables = exampleTables(one, part, example);
  const table = tables.get(part.id);
  if (table === undefined) return [];
  const facts = exampleFacts(library, tables, example);
  return breachesOf(one, rule, table, facts).map(({ row, ...breach }) => {
    const column = breach.cell ?? rule.cell ?? rule.column;
    const value = row < 0 ? '' : table.shown(column, row);
    const { write } = breach;
    return {
      message: messageOf(rule, breach, value),
      column,
      row,
      ...(write !== undefined && { write }),
      breach,
    };
  });
}

/** The part of an example, and the other parts that it names. */
export function exampleTables(
  one: Return,
  part: Part,
  example: Example,
): ReadonlyMap<string, PartTable> {
  const others = Object.entries(example.others ?? {}).flatMap(([id, rows]) => {
    const other = one.parts.find((candidate) => candidate.id === id);
    return other ? [cellsOf(other, rows)] : [];
  });
  const rows = example.rows ?? (example.cells ? [example.cells] : []);
  const looks = looksOf(rows, example.formats);
  return linkTables([
    ...others,
    { ...cellsOf(part, rows, example.headers), ...(looks && { looks }) },
  ]);
}

/** Every number of a column has its format. */
function looksOf(
  rows: readonly Cells[],
  formats: Example['formats'],
): ReadonlyMap<string, ColumnLooks> | undefined {
  if (formats === undefined) return undefined;
  return new Map(
    Object.entries(formats).map(([column, format]) => [
      column,
      rows.map((row) => (typeof row[column] === 'number' ? lookOf(format) : undefined)),
    ]),
  );
}

/** What checks know when they are tried on an example. */
export function exampleFacts(
  library: CodeLibrary,
  parts: ReadonlyMap<string, PartTable>,
  { suggested }: Pick<Example, 'suggested'> = {},
): Facts {
  return createFacts({
    library,
    today: EXAMPLE_DAY,
    reference: EXAMPLE_CENSUS,
    nothingOnRecord: true,
    parts,
    ...(suggested && { suggest: () => suggested }),
  });
}

function breachesOf(
  one: Return,
  rule: Exclude<Rule, { readonly scope: 'unchecked' }>,
  table: PartTable,
  facts: Facts,
): readonly (Breach & { readonly row: number })[] {
  switch (rule.scope) {
    case 'row':
    case 'record': {
      const look = rule.check(facts);
      return Array.from({ length: table.count }, (_, row) => row).flatMap((row) => {
        const breach = look(table.row(row));
        return breach ? [{ ...breach, row }] : [];
      });
    }
    case 'file':
    case 'cross-file':
      return [...rule.check(facts, table)].filter((breach) => breach !== undefined);
    case 'headers': {
      const headers = headersOf(one, editionOf(one), table.cells);
      const breach = headers && rule.check(facts, headers);
      return breach ? [{ ...breach, row: -1 }] : [];
    }
  }
}

/** A table of example rows; columns that no row names are there and blank. */
function cellsOf(part: Part, rows: readonly Cells[], headers?: readonly string[]): PartCells {
  const columns = new Map<string, readonly CellValue[]>();
  const named = part.items.map((item) => item.column);
  for (const column of named)
    columns.set(
      column,
      rows.map((row) => row[column] ?? ''),
    );
  if (headers === undefined) return { part, columns, count: rows.length };
  const positions = new Map(
    named.flatMap((column): [string, number][] => {
      const at = headers.findIndex((header) => headerKey(header) === headerKey(column));
      return at < 0 ? [] : [[column, at]];
    }),
  );
  const found = new Map([...columns].filter(([column]) => positions.has(column)));
  return { part, columns: found, count: rows.length, headers, positions };
}

/** The rows of an example as a sheet of the edition would have them, for showing. */
export function exampleColumns(one: Return, part: Part, example: Example): readonly string[] {
  const cells = [example.cells ?? {}, ...(example.rows ?? [])];
  return itemsIn(part, editionOf(one))
    .map((item) => item.column)
    .filter((column) => cells.some((row) => Object.hasOwn(row, column)));
}
