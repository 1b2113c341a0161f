/**
 * Finds the columns of a list of decisions. They go by the names that post lists have for them, below
 * whatever stands above the header; what a coding run has written goes by its own headers.
 */
import { codedColumns } from '../coding/columns';
import { cellText, isBlank } from '../sheet/cell-text';
import { findHeader, HEADER_SEARCH_ROWS } from '../sheet/find-header';
import { fields, headerKey, headerStrength, namesOf } from '../sheet/header-names';
import type { CellValue } from '../sheet/types';
import { fold } from '../text/tidy';
import { SUGGESTED_BANDS } from './table-cell';
import { CONTEXT_NAMES } from './subject';
import { DECIDED_BAND, listWords, tableWords } from './words';

/** The columns of a list that is written here, in their order. */
export const LIST_COLUMNS = [
  ['title', 'Title'],
  ['jobCode', 'Job code'],
  ['department', 'Department'],
  ['employer', 'Employer'],
  ['grade', 'Grade'],
  ['role', 'Role code'],
  ['roleLabel', 'Role'],
  ['soc2000', 'SOC 2000'],
  ['soc2010', 'SOC 2010'],
  ['soc2020', 'SOC 2020'],
  ['soc2020ext', 'SOC 2020 6-digit'],
  ['decision', 'Decision'],
  ['how', 'How'],
  ['when', 'When'],
  ['note', 'Note'],
  ['editions', 'Code sets'],
  ['proposed', 'Proposed'],
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number][0];

/** What is read: beside those that are written here, what a coding run says of its suggestions. */
export type ReadColumn = ListColumn | 'band' | 'why';

const ROLE_NAMES = ['Role code', 'HWR code', 'HWR', 'Role'];

/** What a column may be called beside the names of post lists, strongest first. */
const names: ReadonlyMap<ReadColumn, readonly string[]> = new Map<ReadColumn, readonly string[]>([
  ['role', ROLE_NAMES],
  ['soc2000', ['SOC 2000', 'SOC 2000 code']],
  ['soc2010', ['SOC 2010', 'SOC 2010 code']],
  ['soc2020', ['SOC 2020', 'SOC 2020 code']],
  ['soc2020ext', ['SOC 2020 6-digit', 'SOC 2020 ext', 'SOC 2020 6-digit code']],
  ['decision', ['Decision']],
  ['how', ['How']],
  ['note', ['Note', 'Notes']],
  ['editions', ['Code sets']],
  ['proposed', ['Proposed']],
  ['why', ['Why']],
]);

/** Where everything is. */
export interface ListHeader {
  /** Row of the header among the rows, zero-based. */
  readonly row: number;
  /** Zero-based columns. */
  readonly columns: ReadonlyMap<ReadColumn, number>;
  /** Sentences on columns that were not read though they may say where a decision holds. */
  readonly notes: readonly string[];
}

type Rows = readonly (readonly CellValue[])[];

/** The header of a list of decisions, or a sentence that says which column it lacks. */
export function findListHeader(rows: Rows): ListHeader | { readonly missing: string } {
  const first = rows.findIndex((cells) => !cells.every(isBlank));
  for (
    let row = Math.max(first, 0);
    row < Math.min(rows.length, first + HEADER_SEARCH_ROWS);
    row++
  ) {
    const columns = columnsIn(rows, row);
    if (isEnough(columns)) return { row, columns, notes: notesOn(rows, row, columns) };
  }
  const searched = rows.slice(Math.max(first, 0), first + 2 * HEADER_SEARCH_ROWS);
  const headers = findHeader(searched)?.headers ?? (searched[0] ?? []).map(cellText);
  const columns = columnsIn([headers], 0);
  const missing =
    columns.has('title') || columns.has('jobCode')
      ? tableWords.needsRole(ROLE_NAMES, headers)
      : tableWords.needsTitle(namesOf('title'), namesOf('jobCode'), headers);
  return { missing };
}

function isEnough(columns: ReadonlyMap<ReadColumn, number>): boolean {
  return columns.has('role') && (columns.has('title') || columns.has('jobCode'));
}

function headerForm(header: string): string {
  return headerKey(header).replaceAll(' ', '');
}

function columnsIn(rows: Rows, row: number): ReadonlyMap<ReadColumn, number> {
  const headers = (rows[row] ?? []).map(cellText);
  const forms = headers.map(headerForm);
  const columns = new Map<ReadColumn, number>();
  const taken = new Set<number>();
  const take = (column: ReadColumn, at: number): void => {
    if (at < 0 || columns.has(column)) return;
    columns.set(column, at);
    taken.add(at);
  };
  const free = (known: readonly string[]): number => {
    for (const form of known.map(headerForm)) {
      const at = forms.findIndex((one, column) => one === form && !taken.has(column));
      if (at >= 0) return at;
    }
    return -1;
  };
  for (const { column, out } of codedColumns(headers)) {
    const own = ownColumns.get(out.id);
    if (own) take(own, column);
    else taken.add(column);
  }
  for (const [column, known] of names) take(column, columns.has(column) ? -1 : free(known));
  take('band', columns.has('band') ? -1 : bandColumn(rows, row, forms));
  // What is called Role right of a role code is its label, not a title.
  const label = (columns.get('role') ?? -2) + 1;
  if (forms[label] === 'role') take('roleLabel', label);
  for (const field of fields()) take(field, free(namesOf(field)));
  return columns;
}

const ownColumns: ReadonlyMap<string, ReadColumn> = new Map<string, ReadColumn>([
  ['role', 'role'],
  ['role-label', 'roleLabel'],
  ['soc2000', 'soc2000'],
  ['soc2010', 'soc2010'],
  ['soc2020', 'soc2020'],
  ['soc2020ext', 'soc2020ext'],
  ['band', 'band'],
  ['why', 'why'],
]);

/** A column Band that holds bands is no grade, wherever it stands. */
function bandColumn(rows: Rows, row: number, forms: readonly string[]): number {
  const below = rows.slice(row + 1);
  const isBand = (text: string): boolean => text === DECIDED_BAND || SUGGESTED_BANDS.has(text);
  const found = forms.flatMap((form, at) => {
    if (form !== 'band') return [];
    const cells = below.flatMap((one) => fold(cellText(one[at])) || []);
    const isPlain = cells.some((text) => PLAIN_BANDS.has(text));
    return isPlain || (cells.length > 0 && cells.every(isBand)) ? [at] : [];
  });
  return found.at(-1) ?? -1;
}

/** `None` may stand in anybody's column. */
const PLAIN_BANDS: ReadonlySet<string> = new Set(['sure', 'likely', 'unsure']);

function notesOn(
  rows: Rows,
  row: number,
  columns: ReadonlyMap<ReadColumn, number>,
): readonly string[] {
  const headers = (rows[row] ?? []).map(cellText);
  const read = new Set(columns.values());
  const own = new Set(codedColumns(headers).map(({ column }) => column));
  return headers.flatMap((header, at) => {
    if (read.has(at) || own.has(at)) return [];
    const name = CONTEXT_NAMES.find((one) => headerStrength(header, one) > 0);
    if (name === undefined) return [];
    const other = columns.get(name);
    return other === undefined
      ? [listWords.otherContext(header, name)]
      : [listWords.secondContext(header, name, headers[other] ?? '')];
  });
}
