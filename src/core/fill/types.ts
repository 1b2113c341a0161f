/** What of a return can be filled from a role code, as plain data. */

/** Columns of a sheet that answer what a role code leaves open. */
export type ContextName =
  'phase' | 'PayRange' | 'QTS' | 'REGTYPE' | 'AMHP' | 'NMCREG' | 'MAINJRDESC' | 'SWENo';

/** A column that can be filled. */
export interface FillColumn {
  /** The code set that its codes are of, or `csww.counts` for whether the census counts the post. */
  readonly id: string;
  /** As the return names the column. */
  readonly header: string;
}

/** What a row of the sheet says beside its role code. */
export interface FillContext {
  /** True in a sheet of the return itself: whether its rows belong there is no question. */
  readonly inReturn: boolean;
  /** The row's cell in a column that answers a need; empty when it is blank or not there. */
  value(name: ContextName): string;
  /** The code of a set that the row's job title decides on; empty when it decides nothing. */
  decided?(set: string): string;
}

/** A row, filled as far as its role code goes. */
export interface FilledRow {
  /** One a column, in the order of the columns; empty where the role code does not decide. */
  readonly cells: readonly string[];
  /** What must be known or written before the row is complete, in sentences. */
  readonly needs: readonly string[];
  /** Why cells stay empty for good, in sentences. */
  readonly notes: readonly string[];
}

/** One cell of it. */
export interface FilledCell {
  readonly cell: string;
  readonly needs: readonly string[];
  /** The role has no place in the column. */
  readonly none?: boolean;
}
