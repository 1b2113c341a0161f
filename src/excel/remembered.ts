/**
 * What the workbook's settings remember of our columns: which headers are ours, list by list, so
 * that coding again refills them and never takes an officer's own `Role code` column for ours.
 * Headers only: no cell values are kept.
 */
import type { CellGrid } from '../core/sheet/types';
import { codedColumns, paneColumns } from '../core/coding/columns';
import type { RememberedColumn } from './port';

/** The setting that remembers the columns of *Code jobs*. */
export const SETTINGS_KEY = 'rolecheck.columns';

const VERSION = 1;

interface RememberedList {
  readonly sheet: string;
  /** The table's id, or null for a plain range. */
  readonly table: string | null;
  readonly columns: readonly RememberedColumn[];
  /** False from before the first write until the last: a run that was cut off leaves it so. */
  readonly complete: boolean;
}

export interface Remembered {
  readonly lists: readonly RememberedList[];
  /** Set when the setting was written by a newer Rolecheck: it is then left as it is. */
  readonly foreign: boolean;
}

const nothing: Remembered = { lists: [], foreign: false };

/** Reads the setting's text; whatever cannot be read counts as nothing remembered. */
export function parseRemembered(text: unknown): Remembered {
  if (typeof text !== 'string' || text === '') return nothing;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return nothing;
  }
  if (!isRecord(value)) return nothing;
  if (typeof value['v'] === 'number' && value['v'] > VERSION) return { lists: [], foreign: true };
  const lists = Array.isArray(value['lists']) ? value['lists'] : [];
  return { lists: lists.flatMap(asList), foreign: false };
}

function asList(value: unknown): RememberedList[] {
  if (!isRecord(value) || typeof value['sheet'] !== 'string') return [];
  const table = value['table'];
  const columns = Array.isArray(value['columns']) ? value['columns'] : [];
  return [
    {
      sheet: value['sheet'],
      table: typeof table === 'string' ? table : null,
      columns: columns.flatMap((column: unknown) =>
        isRecord(column) && typeof column['id'] === 'string' && typeof column['header'] === 'string'
          ? [{ id: column['id'], header: column['header'] }]
          : [],
      ),
      complete: value['complete'] !== false,
    },
  ];
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The entry for a list, or undefined. A range that was made a table since, or a table a range, has
 * another id: then an entry of the same sheet serves if one row holds every header of it. In a copy
 * of the workbook that kept no settings, our headers side by side and in order tell as much.
 *
 * @param rows the rows among which the list's header row is, or that row alone
 */
export function rememberedFor(
  remembered: Remembered,
  sheet: string,
  table: string | null,
  rows: CellGrid,
): { readonly columns: readonly RememberedColumn[]; readonly complete: boolean } | undefined {
  const ofSheet = remembered.lists.filter((list) => list.sheet === sheet);
  const same = ofSheet.find((list) => list.table === table);
  if (same) return same;
  const texts = rows.map((row) => new Set(row.map((cell) => String(cell).trim())));
  // The newest entry is the last.
  const moved = ofSheet
    .reverse()
    .find(
      ({ columns }) =>
        columns.length > 0 &&
        texts.some((row) => columns.every((column) => row.has(column.header))),
    );
  return moved ?? writtenEarlier(rows);
}

/** Our columns in a row of headers, when it has all that *Code jobs* writes, as it writes them. */
function writtenEarlier(
  rows: CellGrid,
): { readonly columns: readonly RememberedColumn[]; readonly complete: true } | undefined {
  for (const row of rows) {
    const headers = row.map((cell) => String(cell).trim());
    const coded = codedColumns(headers);
    if (coded.length === paneColumns.length) {
      const columns = coded.map(({ out, column }) => ({
        id: out.id,
        header: headers[column] ?? out.header,
      }));
      return { columns, complete: true };
    }
  }
  return undefined;
}

/**
 * The setting's text with a list's columns in it, or null when it must be left alone (newer
 * version). No columns takes the list out.
 */
export function rememberedText(
  remembered: Remembered,
  sheet: string,
  table: string | null,
  columns: readonly RememberedColumn[],
  complete: boolean,
): string | null {
  if (remembered.foreign) return null;
  const others = remembered.lists.filter((list) => list.sheet !== sheet || list.table !== table);
  const lists = columns.length > 0 ? [...others, { sheet, table, columns, complete }] : others;
  return JSON.stringify({ v: VERSION, lists });
}

/** True when the setting's text has these very columns for a list. */
export function isRemembered(
  text: string | null,
  sheet: string,
  table: string | null,
  columns: readonly RememberedColumn[],
): boolean {
  const { lists } = parseRemembered(text);
  const found = lists.find((list) => list.sheet === sheet && list.table === table);
  return JSON.stringify(found?.columns) === JSON.stringify(columns);
}

/**
 * The setting's text with the record of one list as it was before a run, and those of all others as
 * they are now; null when nothing is left to remember, undefined when it must be left alone (newer
 * version).
 *
 * @param before the text before the run, null when there was none
 * @param now the text as it is
 */
export function rememberedBack(
  before: string | null,
  now: string | null,
  sheet: string,
  table: string | null,
): string | null | undefined {
  const [was, is] = [parseRemembered(before), parseRemembered(now)];
  if (is.foreign) return undefined;
  const isOurs = (list: RememberedList): boolean => list.sheet === sheet && list.table === table;
  const [then, others] = [was, is].map(({ lists }) => lists.filter((list) => !isOurs(list)));
  if (JSON.stringify(then) === JSON.stringify(others)) return before;
  const lists = [...was.lists.filter(isOurs), ...(others ?? [])];
  return lists.length > 0 ? JSON.stringify({ v: VERSION, lists }) : null;
}
