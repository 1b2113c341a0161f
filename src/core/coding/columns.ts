/** The columns that a coding run fills: their headers, and what stands in them for a suggestion. */
import { headerKey } from '../sheet/header-names';
import type { CellValue } from '../sheet/types';
import type { Suggestion } from './types';

export interface CodeColumn {
  /** Stable name, for settings and tests. */
  readonly id: string;
  readonly header: string;
  /** Text columns must be written as text: `2231/01` would become a date, `0411` a number. */
  readonly type: 'text' | 'number';
  value(suggestion: Suggestion): CellValue;
}

const role: CodeColumn = {
  id: 'role',
  header: 'Role code',
  type: 'text',
  value: (suggestion) => suggestion.role,
};
const roleLabel: CodeColumn = {
  id: 'role-label',
  header: 'Role',
  type: 'text',
  value: (suggestion) => suggestion.roleLabel,
};
const soc2000: CodeColumn = {
  id: 'soc2000',
  header: 'SOC 2000',
  type: 'text',
  value: (suggestion) => suggestion.soc.soc2000,
};
const soc2010: CodeColumn = {
  id: 'soc2010',
  header: 'SOC 2010',
  type: 'text',
  value: (suggestion) => suggestion.soc.soc2010,
};
const soc2020: CodeColumn = {
  id: 'soc2020',
  header: 'SOC 2020',
  type: 'text',
  value: (suggestion) => suggestion.soc.soc2020,
};
const soc2020ext: CodeColumn = {
  id: 'soc2020ext',
  header: 'SOC 2020 6-digit',
  type: 'text',
  value: (suggestion) => suggestion.soc.soc2020ext,
};
const confidence: CodeColumn = {
  id: 'confidence',
  header: 'Confidence',
  type: 'number',
  value: (suggestion) => confidenceCell(suggestion.confidence),
};
const band: CodeColumn = {
  id: 'band',
  header: 'Band',
  type: 'text',
  value: (suggestion) => suggestion.band,
};
const why: CodeColumn = {
  id: 'why',
  header: 'Why',
  type: 'text',
  value: (suggestion) => suggestion.why,
};

const codes: ReadonlySet<string> = new Set(
  [role, roleLabel, soc2000, soc2010, soc2020, soc2020ext].map(({ id }) => id),
);

/**
 * True for a column that holds a code, or its title: a row with anything in one of them is coded. A
 * band, a confidence or a reason alone is no code.
 *
 * @param id `CodeColumn.id`
 */
export function isCodeColumn(id: string): boolean {
  return codes.has(id);
}

/** A confidence as it is written: 0 to 1, at most three decimals. */
export function confidenceCell(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** What *Code jobs* writes beside a list in the workbook. */
export const paneColumns: readonly CodeColumn[] = [
  role,
  roleLabel,
  soc2000,
  soc2010,
  soc2020,
  band,
  why,
];

/** What `rolecheck code` appends to a file; names and order are a stable contract. */
export const fileColumns: readonly CodeColumn[] = [
  role,
  roleLabel,
  soc2000,
  soc2010,
  soc2020,
  soc2020ext,
  confidence,
  band,
  why,
];

/** The cells of one row, in the order of the columns. */
export function codeCells(
  suggestion: Suggestion,
  columns: readonly CodeColumn[],
): readonly CellValue[] {
  return columns.map((column) => column.value(suggestion));
}

/** A column of a list, and what an earlier run has written there. */
interface CodedColumn {
  /** Zero-based. */
  readonly column: number;
  readonly out: CodeColumn;
}

/** Behind a header that the list had already. */
const OWN_MARK = / rolecheck(?: \d{1,4})?$/u;

/**
 * Where an earlier run has written, told by its headers alone: all of the columns side by side and
 * in order, as nobody else has them. A lone `Role code` may be the officer's own and is not ours.
 *
 * @param headers header texts, one a column
 * @returns the columns and where they stand, zero-based; empty when there are none
 */
export function codedColumns(headers: readonly string[]): readonly CodedColumn[] {
  return codedBlocks(headers)[0] ?? [];
}

/** The same of every earlier run: a list may have been coded more than once. */
export function allCodedColumns(headers: readonly string[]): readonly CodedColumn[] {
  return codedBlocks(headers).flat();
}

function codedBlocks(headers: readonly string[]): readonly (readonly CodedColumn[])[] {
  const names = headers.map((header) => headerKey(header).replace(OWN_MARK, ''));
  return [fileColumns, paneColumns].flatMap((columns) => {
    const keys = columns.map(({ header }) => headerKey(header));
    return [...names.keys()]
      .filter((first) => keys.every((key, next) => names[first + next] === key))
      .map((first) => columns.map((out, next) => ({ column: first + next, out })));
  });
}
