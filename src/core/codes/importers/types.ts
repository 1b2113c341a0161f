import type { CellGrid } from '../../sheet/types';

/** A sheet as an importer takes it: its name and its cells, from its first row on. */
export interface NamedSheet {
  readonly name: string;
  readonly rows: CellGrid;
}

/** One thing that stands in the way of an import. Nothing is imported while there is one. */
export interface ImportProblem {
  /** Row as the sheet counts it, from 1; 0 when it is about the sheet as a whole. */
  readonly row: number;
  /** Header of the column, or empty. */
  readonly column: string;
  /** What is wrong and what to do, as a sentence for a data officer. */
  readonly message: string;
}

/** Rows beyond these are not looked at: the official lists are far smaller. */
export const LIMITS = { indexRows: 100_000, roles: 10_000, headerSearch: 20, text: 500 } as const;
