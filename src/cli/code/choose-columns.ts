/** Finds the sheet, the header row and the columns that a run is to read. */
import { findTable, type FoundTable } from '../../core/sheet/find-table';
import { columnLetters, HEADER_SEARCH_ROWS } from '../../core/sheet/find-header';
import { fields } from '../../core/sheet/header-names';
import { cellText, isBlank } from '../../core/sheet/cell-text';
import { labelColumns } from '../../core/sheet/set-aside';
import type { CellGrid, ContextField } from '../../core/sheet/types';
import { CannotDo } from '../cannot-do';
import type { SheetTop } from '../files/types';
import { words } from '../words';
import { optionOf } from './options';

/** Headers as they were asked for; a field that isn't named is not read. */
export type NamedColumns = ReadonlyMap<ContextField, string>;

/** Where the columns are. */
export interface ChosenColumns {
  readonly sheet: string;
  /** As the file counts, from 1. */
  readonly headerRow: number;
  /** From the header row, blanks left out. */
  readonly headers: readonly string[];
  /** Zero-based columns; the title is always there. */
  readonly columns: ReadonlyMap<ContextField, number>;
  /** Columns that are read only for the words of totals. */
  readonly labels: readonly number[];
  /** The first rows below it, from the sheet's first column on. */
  readonly sample: CellGrid;
  /** What should be said of the choice. */
  readonly notes: readonly string[];
}

/** Headers are the same when they are without regard to case and spacing. */
export function headerForm(header: string): string {
  return header
    .normalize('NFKC')
    .replace(/[\s\u00AD\u200B-\u200D\u2060]+/gu, '')
    .toLowerCase();
}

/**
 * The first sheet with the columns named. When no title is named, what the task pane would assume:
 * the title and whatever else it recognises and nobody named.
 *
 * @throws {CannotDo} when a column isn't there, naming the headers that are
 */
export function chooseColumns(tops: readonly SheetTop[], named: NamedColumns): ChosenColumns {
  const filled = tops.filter((top) => top.grid.some((cells) => !cells.every(isBlank)));
  if (filled.length === 0) throw new CannotDo(whyNothing(tops));
  const matches = filled.map((top) =>
    named.has('title') ? byName(top, named) : byLooks(top, named),
  );
  const best = matches.find((match) => match.missing === undefined) ?? closest(matches);
  if (best.missing !== undefined) throw new CannotDo(best.missing);
  return { ...best, labels: labelColumns(best.rows, [...best.columns.values()]) };
}

/** A .csv has no other sheet to try. */
function whyNothing(tops: readonly SheetTop[]): string {
  if (tops.length === 0) return words.noVisibleSheet;
  return tops.every((top) => top.sheet === '') ? words.emptyFile : words.emptySheets;
}

interface Match extends Omit<ChosenColumns, 'labels'> {
  /** The header row and those of the sample. */
  readonly rows: CellGrid;
  /** Why it will not do. */
  readonly missing?: string;
}

/** The sheet of which to say what is missing: the one with most of the columns, then most headers. */
function closest(matches: readonly Match[]): Match {
  const likeness = (match: Match): number => match.columns.size * 100_000 + match.headers.length;
  return matches.reduce((best, match) => (likeness(match) > likeness(best) ? match : best));
}

function byName(top: SheetTop, named: NamedColumns): Match {
  const rows = top.grid
    .slice(0, HEADER_SEARCH_ROWS)
    .map((cells, at) => matchRow(top, at, cells.map(cellText), named));
  const table = findTable(top.grid);
  // A heading in two rows is known by both together: `Post / Title`.
  if (table) rows.push(matchRow(top, table.headerRow, table.headers, named));
  const whole = rows.find((row) => row.missing === undefined);
  if (whole) return whole;
  const titled = rows.find((row) => row.columns.has('title'));
  if (titled) return titled;
  const header = table?.headerRow ?? top.grid.findIndex((cells) => !cells.every(isBlank));
  return matchRow(top, header, (top.grid[header] ?? []).map(cellText), named);
}

function matchRow(
  top: SheetTop,
  row: number,
  headers: readonly string[],
  named: NamedColumns,
): Match {
  const forms = headers.map(headerForm);
  const columns = new Map<ContextField, number>();
  const notes: string[] = [];
  let missing: ContextField | undefined;
  for (const [field, header] of named) {
    const wanted = headerForm(header);
    const exact = headers.indexOf(header);
    const column = exact >= 0 ? exact : forms.indexOf(wanted);
    if (column < 0 || wanted === '') missing ??= field;
    else {
      columns.set(field, column);
      if (forms.indexOf(wanted) !== forms.lastIndexOf(wanted))
        notes.push(words.severalAlike(optionOf(field), columnLetters(column)));
    }
  }
  const { sheet } = top;
  const headerRow = top.firstRow + row;
  const shown = headers.filter((header) => !isBlank(header));
  const rows = top.grid.slice(row);
  const sample = rows.slice(1);
  const match = { sheet, headerRow, headers: shown, columns, rows, sample, notes };
  if (missing === undefined) return match;
  return { ...match, missing: words.noColumn(optionOf(missing), shown, headerRow, sheet) };
}

function byLooks(top: SheetTop, named: NamedColumns): Match {
  const table = findTable(top.grid);
  const title = table?.columns.title;
  if (!table || !title) {
    const headers = (table?.headers ?? []).filter((header) => !isBlank(header));
    const nothing = {
      sheet: top.sheet,
      headerRow: top.firstRow,
      headers,
      columns: new Map(),
      rows: [],
      sample: [],
      notes: [],
    };
    return { ...nothing, missing: onlyRow(top) ?? words.noTitleFound(headers) };
  }
  const match = matchRow(top, table.headerRow, table.headers, named);
  const columns = new Map(match.columns);
  for (const field of fields()) {
    const found = table.columns[field];
    if (!found || columns.has(field) || [...columns.values()].includes(found.column)) continue;
    columns.set(field, found.column);
  }
  const form = headerForm(title.header);
  const isAlone = table.headers.filter((header) => headerForm(header) === form).length < 2;
  const notes = [
    assumption(match, table, columns, named),
    ...(isAlone || form === '' || columns.get('title') !== title.column
      ? []
      : [words.severalTitles(title.header, columnLetters(title.column))]),
    ...match.notes,
  ];
  return { ...match, columns, notes };
}

/** What to say of a sheet with nothing but a header. */
function onlyRow({ grid, firstRow }: SheetTop): string | undefined {
  const [row, ...more] = [...grid.keys()].filter((at) => !grid[at]?.every(isBlank));
  const isHeader = row !== undefined && more.length === 0;
  return isHeader ? words.noRowsBelow(firstRow + row) : undefined;
}

function assumption(
  match: Match,
  table: FoundTable,
  columns: ReadonlyMap<ContextField, number>,
  named: NamedColumns,
): string {
  const choices = [...columns]
    .filter(([field]) => !named.has(field))
    .map(
      ([field, column]) => [optionOf(field).replace('-', ' '), table.names[column] ?? ''] as const,
    );
  return words.assumed(choices, match.headerRow, match.sheet);
}
