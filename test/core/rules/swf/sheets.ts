/** Sheets of the census for tests, written as a person reads them, and checks of them. */
import { createFacts } from '../../../../src/core/rules/facts';
import { editionOf, ruleKey } from '../../../../src/core/rules/registry';
import { checkNow } from '../../../../src/core/rules/run';
import { swf } from '../../../../src/core/rules/swf/return';
import { linkTables, type PartCells, type PartTable } from '../../../../src/core/rules/table';
import { EXAMPLE_CENSUS, EXAMPLE_DAY } from '../../../../src/core/rules/try-example';
import type { CheckResult, Facts } from '../../../../src/core/rules/types';
import { codeLibraryFrom } from '../../../../src/data/library';
import { libraryTexts } from '../../../../src/data/library-texts';

export const library = codeLibraryFrom(libraryTexts);

/** Rows of a sheet: cells by column. */
export type Records = readonly Readonly<Record<string, string>>[];
/** Sheets by part. */
export type Sheets = Readonly<Record<string, Records>>;

/** Reads a table that is drawn with bars: a row of columns, then rows of cells. */
export function drawn(text: string): Records {
  const [head = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return rows.map((row) => Object.fromEntries(head.map((column, at) => [column, row[at] ?? ''])));
}

function cellsOf(id: string, records: Records): PartCells {
  const part = swf.parts.find((one) => one.id === id);
  if (part === undefined) throw new Error(`no part ${id}`);
  const headers = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const columns = new Map(
    headers.map((column) => [column, records.map((record) => record[column] ?? '')]),
  );
  // A header that is no column of the part stands for nothing.
  const known = new Set(part.items.map(({ column }) => column));
  const positions = new Map(
    headers.flatMap((column, at): [string, number][] => (known.has(column) ? [[column, at]] : [])),
  );
  return { part, columns, count: records.length, headers, positions };
}

export function tablesOf(sheets: Sheets): ReadonlyMap<string, PartTable> {
  return linkTables(Object.entries(sheets).map(([id, records]) => cellsOf(id, records)));
}

export function factsOf(parts: ReadonlyMap<string, PartTable>): Facts {
  return createFacts({ library, today: EXAMPLE_DAY, reference: EXAMPLE_CENSUS, parts });
}

export function check(sheets: Sheets, part: string, edition?: string): CheckResult {
  const tables = tablesOf(sheets);
  const table = tables.get(part);
  if (table === undefined) throw new Error(`no sheet ${part}`);
  return checkNow({ return: swf, edition: editionOf(swf, edition), table, facts: factsOf(tables) });
}

/** Findings as `ROW RULE COLUMN`, without the return's name; rows are counted from 0. */
export function found(sheets: Sheets, part: string, edition?: string): readonly string[] {
  return check(sheets, part, edition)
    .findings.map(
      ({ rule, row, column }) => `${String(row)} ${ruleKey(rule).replace('swf/', '')} ${column}`,
    )
    .filter((one) => !one.includes(OF_NOBODY));
}

/** Said of every number here: they begin with QQ, because that is nobody's. */
export const OF_NOBODY = 'staff/x-ni-number-unusual';
