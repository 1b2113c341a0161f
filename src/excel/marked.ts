/**
 * What the workbook's settings remember of our marks: which sheets have a status column, how it is
 * headed, and what the column was before, so that it can be taken away in a later session. The
 * conditional formats are not listed: they are known by their formulas (`mark-formats.ts`). Number
 * formats are not either: those of the status cells stay as they are.
 */
import type { CellValue } from '../core/sheet/types';
import type { JournalEntry } from './journal';
import type { Keeper } from './keeper';
import { headerText } from './headers';
import { isRecord } from './remembered';
import type { MarkRequest } from './port';

export const MARKS_KEY = 'rolecheck.marks';

/** The status column among the columns that the writer writes. */
export const statusColumn = { id: 'status', header: 'Rolecheck', type: 'words' } as const;

const VERSION = 1;

/** A list that has a status column. */
export interface MarkedList {
  readonly sheet: string;
  /** The table's id, or null for a plain range. */
  readonly table: string | null;
  /** Of the status column. */
  readonly header: string;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly column: number;
  /** How many rows were marked. */
  readonly rows: number;
  /** The column's width before it was ours, in points; null for the sheet's own. */
  readonly width: number | null;
  /** We made the header bold, and it was not. */
  readonly madeBold: boolean;
}

export interface Marked {
  readonly lists: readonly MarkedList[];
  /** Set when the setting was written by a newer Rolecheck: it is then left as it is. */
  readonly foreign: boolean;
}

/** Reads the setting's text; whatever cannot be read counts as nothing. */
export function parseMarked(text: unknown): Marked {
  const nothing: Marked = { lists: [], foreign: false };
  if (typeof text !== 'string' || text === '') return nothing;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return nothing;
  }
  if (!isRecord(value)) return nothing;
  if (typeof value['v'] === 'number' && value['v'] > VERSION) return { lists: [], foreign: true };
  const lists: unknown[] = Array.isArray(value['lists']) ? value['lists'] : [];
  return { lists: lists.flatMap(asList), foreign: false };
}

function asList(value: unknown): MarkedList[] {
  if (!isRecord(value)) return [];
  const { sheet, table, header, headerRow, firstRow, column, rows, width } = value;
  if (typeof sheet !== 'string' || typeof header !== 'string') return [];
  if (!isPlace(headerRow) || !isPlace(firstRow) || !isPlace(column) || !isPlace(rows)) return [];
  return [
    {
      ...{ sheet, header, headerRow, firstRow, column, rows },
      table: typeof table === 'string' ? table : null,
      width: typeof width === 'number' && width >= 0 ? width : null,
      madeBold: value['madeBold'] === true,
    },
  ];
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** The setting's text; null when nothing is left to remember. */
export function markedText(lists: readonly MarkedList[]): string | null {
  return lists.length === 0 ? null : JSON.stringify({ v: VERSION, lists });
}

/**
 * A list's own record. A range that was made a table since, or a table a range, has another id: then
 * one of the same sheet serves whose status column is among the list's own headers.
 */
export function markedFor(
  { lists }: Marked,
  sheet: string,
  table: string | null,
  headers: readonly CellValue[],
): MarkedList | undefined {
  const ofSheet = lists.filter((list) => list.sheet === sheet);
  const texts = new Set(headers.map(headerText));
  return (
    ofSheet.find((list) => list.table === table) ??
    ofSheet.find((list) => texts.has(headerText(list.header)))
  );
}

/** The writer's keeper for the status column of a request. */
export function marksKeeper({ columns }: MarkRequest): Keeper {
  return {
    step: 'mark the rows',
    settingKey: MARKS_KEY,
    expected: columns,
    isUneven: true,
    isTakenBack: false,
    columnsOf(setting, list, rows) {
      const headers = (rows[0] ?? []).slice(0, list.columnCount);
      const found = markedFor(parseMarked(setting), list.sheetId, list.table?.id ?? null, headers);
      return found ? [{ id: statusColumn.id, header: found.header }] : [];
    },
    textFor(entry) {
      const marked = parseMarked(entry.settingBefore);
      const record = recordOf(entry, marked);
      if (marked.foreign || !record) return null;
      const { sheet, table, header } = record;
      const others = marked.lists.filter(
        (one) => one.sheet !== sheet || (one.table !== table && one.header !== header),
      );
      return markedText([...others, record]);
    },
  };
}

/** What is to be remembered of a run: of a column that was ours already, what it was before that. */
function recordOf(entry: JournalEntry, marked: Marked): MarkedList | undefined {
  const [column] = entry.columns;
  if (!column) return undefined;
  const { list } = entry;
  const table = list.table?.id ?? null;
  const { header, column: place, kind } = column.target;
  const earlier = kind === 'own' ? markedFor(marked, list.sheetId, table, [header]) : undefined;
  const { width, madeBold } = earlier ?? column;
  return {
    ...{ sheet: list.sheetId, table, header, headerRow: list.headerRow, firstRow: list.firstRow },
    ...{ column: place, rows: Math.max(list.rowCount, earlier?.rows ?? 0), width, madeBold },
  };
}
