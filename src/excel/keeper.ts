/** Whose columns the writer writes, and how the workbook's settings remember them. */
import type { CellGrid } from '../core/sheet/types';
import type { JournalEntry } from './journal';
import type { ListRef, RememberedColumn } from './port';
import type { Step } from './problems';
import { parseRemembered, rememberedFor, rememberedText, SETTINGS_KEY } from './remembered';

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
   */
  textFor(entry: JournalEntry, complete: boolean): string | null;
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
    textFor: ({ list, columns, settingBefore }, complete) =>
      rememberedText(
        parseRemembered(settingBefore),
        list.sheetId,
        list.table?.id ?? null,
        columns.map(({ target }) => ({ id: target.out.id, header: target.header })),
        complete,
      ),
  };
}

/** The columns of *Code jobs*, which are also known by their headers where no setting was kept. */
export const codesKeeper = columnsKeeper(SETTINGS_KEY, (rows) => rows);

/** Columns of a return that were filled from the role codes. */
export const fillKeeper = columnsKeeper('rolecheck.filled', () => []);
