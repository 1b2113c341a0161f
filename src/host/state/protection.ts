/** Sheet protection: what a protected sheet still allows. */
import { ExcelError, invalidArgument } from '../errors';
import type { Block } from '../geometry';
import type { SheetStore } from '../store';

/** `Excel.WorksheetProtectionOptions`; all false unless said otherwise. */
export const PROTECTION_OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;
export type ProtectionOption = (typeof PROTECTION_OPTIONS)[number];

export interface SheetLock {
  readonly options: ReadonlySet<ProtectionOption>;
  readonly selectionMode: string;
  readonly password: string;
}

/** Cells looked at one by one for "locked" before the host takes a big block as locked. */
const MAX_CELLS_LOOKED_AT = 20_000;

export class Protection {
  private locks: ReadonlyMap<string, SheetLock> = new Map();

  constructor(private readonly store: SheetStore) {}

  lock(sheetId: string): SheetLock | null {
    return this.locks.get(sheetId) ?? null;
  }

  protect(sheetId: string, lock: SheetLock): void {
    if (this.lock(sheetId)) throw new ExcelError('InvalidOperation', 'already protected');
    this.locks = new Map(this.locks).set(sheetId, lock);
    this.store.decorations?.showProtection(sheetId, true);
  }

  unprotect(sheetId: string, password: string): void {
    const lock = this.lock(sheetId);
    if (!lock) return;
    if (lock.password !== password) throw invalidArgument('the password is wrong');
    const locks = new Map(this.locks);
    locks.delete(sheetId);
    this.locks = locks;
    this.store.decorations?.showProtection(sheetId, false);
  }

  /** Fails unless cells of the block may be written: unprotected sheet, or all cells unlocked. */
  requireWritable(sheetId: string, block: Block): void {
    if (!this.lock(sheetId)) return;
    if (block.rows * block.columns > MAX_CELLS_LOOKED_AT) throw denied();
    for (let r = block.row; r < block.row + block.rows; r++) {
      for (let c = block.column; c < block.column + block.columns; c++) {
        if (this.store.readFormat(sheetId, r, c).locked !== false) throw denied();
      }
    }
  }

  /** Fails when the sheet is protected and does not allow this. */
  requireAllowed(sheetId: string, option: ProtectionOption): void {
    const lock = this.lock(sheetId);
    if (lock && !lock.options.has(option)) throw denied();
  }

  /** Fails when the sheet is protected at all (tables, conditional formats, merging …). */
  requireUnprotected(sheetId: string): void {
    if (this.lock(sheetId)) throw denied();
  }
}

function denied(): ExcelError {
  return new ExcelError('AccessDenied', 'the sheet is protected');
}
