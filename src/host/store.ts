/**
 * The grid behind the Excel host.
 *
 * A store is cells, formats, sheets, selection and notifications: nothing else. Tables, defined
 * names, settings, custom XML parts, protection and conditional formats are kept by the host
 * itself, so that every store has them alike; a store may draw them (`decorations`).
 *
 * Rules every store keeps:
 * - Rows and columns are counted from 0. A block given by the host always lies on the sheet.
 * - What comes in is final: the host has already decided whether text was a number, a date or a
 *   formula. A store never interprets a string.
 * - Reads never fail: cells never written are empty (`''`), unformatted (`{}`) and shown.
 * - Reads by block return exactly `rows` × `columns` entries. The host never reads more than the
 *   used block plus what was asked for, so a store need not guard against whole columns in reads;
 *   `writeFormat`, `clear*` and axis writes may be given whole rows, columns or the whole sheet.
 * - `subscribe` reports what the *user* did in the grid (typing, pasting, sorting, filtering,
 *   undoing, choosing a sheet). What the host itself asked for is never reported back.
 */
import type { Block } from './geometry';

/** An Excel error value, for example `{ error: '#N/A' }`: never confused with the text "#N/A". */
export interface CellError {
  readonly error: string;
}

/** What a cell holds: `''` is an empty cell. Dates are serial numbers (1900 system). */
export type CellValue = string | number | boolean | CellError;

/** One cell's new content; what is absent stays as it is. */
export interface CellPatch {
  /** A constant. Takes away any formula. `''` empties the cell. */
  readonly value?: CellValue;
  /**
   * A formula with its leading "=". The store works out the value, as well as it can; a `value`
   * given beside it is the result to show where the store has no calculation engine.
   */
  readonly formula?: string;
  /** An Excel number format in English notation, e.g. `General`, `@`, `dd/mm/yyyy`. */
  readonly numberFormat?: string;
}

/** How a cell looks. An absent key is Excel's default. */
export interface CellFormat {
  /** `#RRGGBB`, upper case. */
  readonly fill?: string;
  /** `#RRGGBB`, upper case. */
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  /** `None`, `Single`, `Double` … as in `Excel.RangeUnderlineStyle`. */
  readonly underline?: string;
  readonly wrapText?: boolean;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly indentLevel?: number;
  /** Absent means locked, as on a new sheet. */
  readonly locked?: boolean;
}

/** A change of looks: `null` takes a key back to its default, absent leaves it. */
export type CellFormatPatch = { readonly [K in keyof CellFormat]?: CellFormat[K] | null };

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** One sheet, in the order of the tabs. */
export interface SheetInfo {
  /** Never changes, unique in the workbook, not shown to the user. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** `#RRGGBB`, or `''` for none. */
  readonly tabColor: string;
  /** Frozen rows and columns, counted from the top left; 0 and 0 for none. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** A change of a sheet's own properties; `position` is the zero-based place among the tabs. */
export type SheetPatch = Partial<Omit<SheetInfo, 'id'>> & { readonly position?: number };

export type Axis = 'rows' | 'columns';

/** One row or column: `size` is height or width in points, null for the default. */
export interface AxisInfo {
  readonly size: number | null;
  /** Hidden by hand or by a filter. */
  readonly hidden: boolean;
}

/** The sheet's filter (the one that is not a table's). */
export interface SheetFilter {
  /** Header row included. */
  readonly block: Block;
  /** True when at least one column has a criterion, that is, when rows may be hidden by it. */
  readonly filtering: boolean;
}

/** What is selected: the blocks in the order they were chosen (at least one), and the active cell. */
export interface Selection {
  readonly sheetId: string;
  readonly blocks: readonly Block[];
  readonly activeRow: number;
  readonly activeColumn: number;
}

export type ShiftIn = 'Down' | 'Right';
export type ShiftOut = 'Up' | 'Left';

/** What the user did in the grid. */
export type StoreEvent =
  | {
      readonly kind: 'edited';
      readonly sheetId: string;
      readonly block: Block;
      /** Old and new value when a single cell was edited. */
      readonly before?: CellValue;
      readonly after?: CellValue;
    }
  | { readonly kind: 'formatted'; readonly sheetId: string; readonly block: Block }
  | {
      readonly kind: 'shifted';
      readonly sheetId: string;
      readonly block: Block;
      readonly shift: ShiftIn | ShiftOut;
    }
  | { readonly kind: 'filtered'; readonly sheetId: string }
  | { readonly kind: 'selected'; readonly selection: Selection }
  | { readonly kind: 'activated'; readonly sheetId: string; readonly previousId: string }
  | { readonly kind: 'calculated'; readonly sheetId: string }
  | { readonly kind: 'sheet-added'; readonly sheetId: string }
  | { readonly kind: 'sheet-removed'; readonly sheetId: string }
  | { readonly kind: 'sheet-renamed'; readonly sheetId: string; readonly before: string }
  /** A step returned by `undo.end` was taken back, or done again, by the user or by `undo.undo`. */
  | { readonly kind: 'undone' | 'redone'; readonly step: number };

/** Groups what the host does in one request into one step the user can take back. */
export interface UndoSteps {
  /** From here on, changes belong to one step. Never nested. */
  begin(): void;
  /** Ends the step. The number names it in `undone`; null when nothing in the grid changed. */
  end(): number | null;
  /** Takes back the newest step, the user's or the host's; false when there is none. */
  undo(): boolean;
  redo(): boolean;
  /** Forgets every step (some calls clear Excel's undo stack). */
  clear(): void;
}

/** A table as the host keeps it, for a store that draws it. */
export interface TableView {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header and total row included, where shown. */
  readonly block: Block;
  readonly columns: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
}

/** A formula-based conditional format, for a store that draws it. */
export interface ConditionalFormatView {
  readonly id: string;
  readonly sheetId: string;
  readonly blocks: readonly Block[];
  /** With "=", relative to the top-left cell of the first block. */
  readonly formula: string;
  readonly format: CellFormat;
  readonly stopIfTrue: boolean;
  /** 0 is applied first. */
  readonly priority: number;
}

/** Lets a store show what the host keeps. Each call replaces what was shown under the same id. */
export interface Decorations {
  showTable(table: TableView): void;
  hideTable(id: string): void;
  showConditionalFormat(rule: ConditionalFormatView): void;
  hideConditionalFormat(id: string): void;
  showProtection(sheetId: string, isProtected: boolean): void;
}

/** A grid that Excel requests can be answered from. */
export interface SheetStore {
  /** All sheets in tab order; there is always at least one that is visible. */
  sheets(): readonly SheetInfo[];
  /** Adds an empty sheet at the end. The name is valid and free: the host has checked. */
  addSheet(name: string): SheetInfo;
  removeSheet(sheetId: string): void;
  updateSheet(sheetId: string, patch: SheetPatch): void;

  /** The smallest block that holds every cell with content (and, unless `valuesOnly`, a format). */
  usedBlock(sheetId: string, valuesOnly: boolean): Block | null;
  readValues(sheetId: string, block: Block): CellValue[][];
  /** Formulas with "=", `''` where the cell has none. */
  readFormulas(sheetId: string, block: Block): string[][];
  readNumberFormats(sheetId: string, block: Block): string[][];
  /** Writes a matrix of cells from a corner on; a null entry leaves the cell alone. */
  writeCells(
    sheetId: string,
    row: number,
    column: number,
    cells: readonly (readonly (CellPatch | null)[])[],
  ): void;
  /** One number format for a whole block, which may be whole rows or columns. */
  writeNumberFormat(sheetId: string, block: Block, numberFormat: string): void;
  /** Takes away content, or looks and number formats, or both. */
  clear(sheetId: string, block: Block, what: 'All' | 'Contents' | 'Formats'): void;
  /** Moves cells to make room (new cells take the looks of the row above or column to the left). */
  insertCells(sheetId: string, block: Block, shift: ShiftIn): void;
  deleteCells(sheetId: string, block: Block, shift: ShiftOut): void;

  readFormat(sheetId: string, row: number, column: number): CellFormat;
  writeFormat(sheetId: string, block: Block, patch: CellFormatPatch): void;
  readAxis(sheetId: string, axis: Axis, index: number): AxisInfo;
  writeAxis(
    sheetId: string,
    axis: Axis,
    first: number,
    count: number,
    patch: Partial<AxisInfo>,
  ): void;
  /** Fits widths or heights to the content, as well as the store can. */
  autofit(sheetId: string, axis: Axis, first: number, count: number): void;

  merges(sheetId: string): readonly Block[];
  merge(sheetId: string, block: Block): void;
  /** Undoes every merge that touches the block. */
  unmerge(sheetId: string, block: Block): void;

  filter(sheetId: string): SheetFilter | null;
  /** Shows all rows again; `remove` takes the filter itself away too. */
  clearFilter(sheetId: string, remove: boolean): void;

  activeSheet(): string;
  activate(sheetId: string): void;
  selection(): Selection;
  select(sheetId: string, blocks: readonly Block[]): void;

  /** Works out formulas again; a store without a calculation engine does nothing. */
  calculate(sheetId?: string): void;
  /** The block a dynamic-array formula in this cell spills over, itself included, or null. */
  spill(sheetId: string, row: number, column: number): Block | null;

  readonly undo: UndoSteps;
  readonly decorations?: Decorations;
  /** Listens to the user's doings. Returns what stops it. */
  subscribe(listener: (event: StoreEvent) => void): () => void;
}
