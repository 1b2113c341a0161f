/** Cells, tables and edits as the core sees them: no Excel, no files. */

/** A cell's value: text, number, true or false; an empty string is an empty cell. */
export type CellValue = string | number | boolean;

/** A rectangle of cells, row by row. Every row has the same length. */
export type CellGrid = readonly (readonly CellValue[])[];

/**
 * The columns of a post list that coding reads: four for the coder, and the authority's own job code,
 * by which a person may decide.
 */
export type ContextField = 'title' | 'department' | 'employer' | 'grade' | 'jobCode';

/** A column chosen for a field, and why. */
export interface ColumnChoice {
  /** Zero-based, counted from the table's first column. */
  readonly column: number;
  readonly header: string;
  /** `header` when its name said so, `content` when its cells did, `chosen` when a person did. */
  readonly by: 'header' | 'content' | 'chosen';
}

/** One change to one cell: what was there when we looked, and what is to stand there. */
export interface Edit {
  /** Zero-based, in the sheet. */
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
}
