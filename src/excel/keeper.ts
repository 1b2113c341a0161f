/** Whose columns the writer writes, and how the workbook's settings remember them. */
import type { CellGrid } from '../core/sheet/types';
import type { JournalEntry } from './journal';
import type { ListRef, RememberedColumn } from './port';
import type { Step } from './problems';
import {
  isRemembered,
  parseRemembered,
  rememberedBack,
  rememberedFor,
  rememberedText,
  SETTINGS_KEY,
} from './remembered';

export interface Keeper {
  /** What is under way, for the details of a problem. */
  readonly step: Step;
  /** The key of the setting. */
  readonly settingKey: string;
  /** Headers that the sheet must still have, by column, for anything to be written. */
  readonly expected: readonly { readonly column: number; readonly header: string }[];
  /** How large our own cells are is not known from what is to be written: they are read first. */
  readonly isUneven: boolean;
  /** Runs are taken back from the journal, so that rows must be known again. */
  readonly isTakenBack: boolean;
  /** Our columns of a list, from the setting's text; `rows` hold its header row. */
  columnsOf(setting: string | null, list: ListRef, rows: CellGrid): readonly RememberedColumn[];
  /**
   * The setting's text while a run is under way and when all is written; null leaves it alone.
   * The entry holds the run so far, the setting as it was included.
   *
   * @param now the setting as it is, where that is known better: other panes write it too
   */
  textFor(entry: JournalEntry, complete: boolean, now?: string | null): string | null;
}

function columnsOf(columns: JournalEntry['columns']): readonly RememberedColumn[] {
  return columns.map(({ target }) => ({ id: target.out.id, header: target.header }));
}

/** Keeps the headers of our columns under a key, list by list. */
function columnsKeeper(
  settingKey: string,
  rowsLookedThrough: (rows: CellGrid) => CellGrid,
): Keeper {
  return {
    step: 'write the codes',
    settingKey,
    expected: [],
    isUneven: false,
    isTakenBack: true,
    columnsOf: (setting, list, rows) =>
      rememberedFor(
        parseRemembered(setting),
        list.sheetId,
        list.table?.id ?? null,
        rowsLookedThrough(rows),
      )?.columns ?? [],
    textFor: ({ list, columns, settingBefore }, complete, now = settingBefore) =>
      rememberedText(
        parseRemembered(now),
        list.sheetId,
        list.table?.id ?? null,
        columnsOf(columns),
        complete,
      ),
  };
}

/** The columns of *Code jobs*, which are also known by their headers where no setting was kept. */
export const codesKeeper = columnsKeeper(SETTINGS_KEY, (rows) => rows);

/** Columns of a return that were filled from the role codes. */
export const fillKeeper = columnsKeeper('rolecheck.filled', () => []);

/** Whose columns a run wrote; undefined for what is not taken back from the journal. */
export function keeperOf({ settingKey }: JournalEntry): Keeper | undefined {
  return [codesKeeper, fillKeeper].find((keeper) => keeper.settingKey === settingKey);
}

/** True when the setting still says of the run's list what the run made it say. */
export function isSaidBy({ list, columns }: JournalEntry, now: string | null): boolean {
  return isRemembered(now, list.sheetId, list.table?.id ?? null, columnsOf(columns));
}

/**
 * The setting's text once a run has been taken back: of its own list as before it, of all others as
 * they are now. Null for no setting, undefined when it must be left alone.
 */
export function settingBack(entry: JournalEntry, now: string | null): string | null | undefined {
  const { list, settingBefore } = entry;
  if (!keeperOf(entry)) return settingBefore;
  return rememberedBack(settingBefore, now, list.sheetId, list.table?.id ?? null);
}
