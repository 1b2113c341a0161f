/** All the host knows of the open workbook: the grid, and what is kept beside it. */
import { notFound } from '../errors';
import type { SheetInfo, SheetStore } from '../store';
import { ConditionalFormats, type ConditionalFormatState } from './conditional-formats';
import { EventHub } from './events';
import { Names, sameName, type NameState } from './names';
import { Protection } from './protection';
import { LiveRanges } from './ranges';
import { Settings, XmlParts } from './registries';
import type { Shift } from './shift';
import { Tables, type TableState } from './tables';

/** What undo brings back besides cells. Settings and XML parts are not undoable in Excel. */
interface Kept {
  readonly tables: readonly TableState[];
  readonly names: readonly NameState[];
  readonly rules: readonly ConditionalFormatState[];
}

export interface WorkbookOptions {
  readonly name?: string;
  /** Year of dates typed without one. */
  readonly year?: number;
  /** Characters `getRanges` takes in an address. */
  readonly maxAddress?: number;
}

export class WorkbookState {
  readonly ranges = new LiveRanges();
  readonly events = new EventHub();
  readonly settings = new Settings();
  readonly xmlParts = new XmlParts();
  readonly protection: Protection;
  readonly tables: Tables;
  readonly names: Names;
  readonly rules: ConditionalFormats;
  readonly properties = new Map<string, string>();
  readonly hiddenGridlines = new Set<string>();
  readonly name: string;
  readonly year: number;
  readonly maxAddress: number;
  calculationMode = 'Automatic';
  isDirty = false;
  /** A chart or another object is selected, and no cell: set by tests. */
  objectSelected = false;

  constructor(
    readonly store: SheetStore,
    options: WorkbookOptions = {},
  ) {
    this.name = options.name ?? 'Book1.xlsx';
    this.year = options.year ?? 2026;
    this.maxAddress = options.maxAddress ?? 8192;
    this.protection = new Protection(store);
    this.tables = new Tables(store);
    this.names = new Names(store);
    this.rules = new ConditionalFormats(store);
  }

  /** The sheet with that id; fails when it was deleted. */
  sheet(id: string): SheetInfo {
    const info = this.store.sheets().find((sheet) => sheet.id === id);
    if (!info) throw notFound('the worksheet was deleted');
    return info;
  }

  /** A sheet by id or name. */
  findSheet(key: string): SheetInfo | null {
    const sheets = this.store.sheets();
    return (
      sheets.find(({ id }) => id === key) ?? sheets.find(({ name }) => sameName(name, key)) ?? null
    );
  }

  /** Moves everything that refers to cells, after cells were inserted or deleted. */
  follow(change: Shift): readonly TableState[] {
    this.ranges.follow(change);
    this.names.follow(change);
    this.rules.follow(change);
    return this.tables.follow(change);
  }

  dropSheet(sheetId: string): void {
    for (const table of this.tables.onSheet(sheetId)) this.tables.remove(table.id);
    this.names.dropSheet(sheetId);
    this.rules.dropSheet(sheetId);
    this.hiddenGridlines.delete(sheetId);
  }

  snapshot(): Kept {
    return {
      tables: this.tables.snapshot(),
      names: this.names.snapshot(),
      rules: this.rules.snapshot(),
    };
  }

  /** True when nothing undoable changed beside the cells since the snapshot. */
  isUnchangedSince(kept: Kept): boolean {
    const now = this.snapshot();
    return now.tables === kept.tables && now.names === kept.names && now.rules === kept.rules;
  }

  restore(kept: Kept): void {
    this.tables.restore(kept.tables);
    this.names.restore(kept.names);
    this.rules.restore(kept.rules);
  }
}

export type KeptState = ReturnType<WorkbookState['snapshot']>;
