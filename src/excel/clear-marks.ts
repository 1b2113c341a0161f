/** Takes our marks out of a sheet: formats, status columns, what the settings remember of them. */
import { isStatusText } from '../core/report/status';
import { cutBlocks } from './blocks';
import { findAgain, type FoundAgain } from './find-again';
import { ownFormats } from './mark-formats';
import { markedText, MARKS_KEY, parseMarked, type MarkedList } from './marked';
import type { Outcome } from './problems';
import { putValues, putWords } from './put-cells';
import { readIn, STATUS_CELLS } from './read';
import { inExcel, syncWhenFree } from './run';
import { removeTableColumn } from './table-column';
import type { ListRef, WorkOptions } from './port';

/** So many rows more than were marked are looked through: some may have been inserted since. */
const MORE_ROWS = 20_000;

/** Bytes that an emptied cell takes, generously. */
const BYTES_A_CELL = 20;

/** The sheets that have marks of ours, by id, in the order of the tabs. */
export function markedSheets(): Promise<Outcome<readonly string[]>> {
  return inExcel('look into what the workbook keeps', async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(MARKS_KEY);
    const { worksheets } = context.workbook;
    setting.load('value');
    worksheets.load('items/id');
    await context.sync();
    const { lists } = parseMarked(setting.isNullObject ? null : setting.value);
    const marked = new Set(lists.map(({ sheet }) => sheet));
    return worksheets.items.map(({ id }) => id).filter((id) => marked.has(id));
  });
}

/**
 * See `WorkbookPort.clearMarks`. Can be called again when it failed on the way: the settings forget
 * the marks last of all.
 */
export async function clearMarks(
  sheetId: string,
  options: WorkOptions = {},
): Promise<Outcome<boolean>> {
  return inExcel(
    'clear the marks',
    async (context) => {
      const setting = await syncWhenFree(
        context,
        () => {
          const found = context.workbook.settings.getItemOrNullObject(MARKS_KEY);
          found.load('value');
          return found;
        },
        options,
      );
      const text: unknown = setting.isNullObject ? null : setting.value;
      // From the right: a column that leaves a table draws what stands right of it along.
      const lists = parseMarked(text)
        .lists.filter(({ sheet }) => sheet === sheetId)
        .sort((a, b) => b.column - a.column);
      if (lists.length === 0) return false;
      for (const list of lists) await takeAway(context, list, options);
      await removeFormats(context, sheetId, options);
      await forget(context, sheetId, text, options);
      return true;
    },
    { undoStep: true },
  );
}

async function removeFormats(
  context: Excel.RequestContext,
  sheetId: string,
  options: WorkOptions,
): Promise<void> {
  const sheet = (): Excel.Range => context.workbook.worksheets.getItem(sheetId).getRange();
  const formats = await ownFormats(context, sheet, options);
  if (formats.length === 0) return;
  const queue = (): void => {
    for (const format of formats) format.delete();
  };
  await syncWhenFree(context, queue, options);
}

async function forget(
  context: Excel.RequestContext,
  sheetId: string,
  text: unknown,
  options: WorkOptions,
): Promise<void> {
  const left = markedText(parseMarked(text).lists.filter(({ sheet }) => sheet !== sheetId));
  const queue = (): void => {
    const { settings } = context.workbook;
    if (left === null) settings.getItemOrNullObject(MARKS_KEY).delete();
    else settings.add(MARKS_KEY, left);
  };
  await syncWhenFree(context, queue, options);
}

/** Takes one status column away, wherever it is now; where it is no longer, nothing is done. */
async function takeAway(
  context: Excel.RequestContext,
  list: MarkedList,
  options: WorkOptions,
): Promise<void> {
  const old: ListRef = {
    ...{ sheetId: list.sheet, table: null, headerRow: list.headerRow, firstRow: list.firstRow },
    ...{ rowCount: list.rows, firstColumn: list.column, columnCount: 1 },
    lastUsedColumn: list.column,
  };
  const found = await findAgain(context, old, [list], 'clear the marks', options);
  const column = found.columns[0] ?? null;
  if (column === null) return;
  const rowCount = Math.min(found.place.rowCount, list.rows + MORE_ROWS);
  const place = { ...old, ...found.place, rowCount };
  const quietly = { ...(options.waiting && { waiting: options.waiting }) };
  const read = await readIn(context, place, [column], quietly, STATUS_CELLS);
  const now = (read.columns[0] ?? []).map(String);
  // What is not in our words, somebody else has written: it stays, and with it column and header.
  const isWhole = now.every((text, row) => text === '' || row >= list.rows || isStatusText(text));
  if (isWhole && (await removeTableColumn(context, place, column, list.width, options))) return;
  for (const block of cutBlocks(now.length, () => BYTES_A_CELL)) {
    const some = now
      .slice(block.start, block.start + block.rows)
      .map((text) => (isStatusText(text) ? '' : null));
    if (some.every((cell) => cell === null)) continue;
    const queue = (): void => {
      context.application.suspendScreenUpdatingUntilNextSync();
      const range = context.workbook.worksheets
        .getItem(list.sheet)
        .getRangeByIndexes(place.firstRow + block.start, column, block.rows, 1)
        .untrack();
      putValues(
        range,
        some.map((cell) => [cell]),
      );
    };
    await syncWhenFree(context, queue, options);
    options.progress?.(block.start + block.rows, now.length);
  }
  if (!isWhole) return;
  const queue = (): void => {
    putHeaderBack(context, list, found.place, column);
  };
  await syncWhenFree(context, queue, options);
}

/** The header goes last: by it the column is found again when something fails before. */
function putHeaderBack(
  context: Excel.RequestContext,
  { sheet, madeBold, width }: MarkedList,
  { headerRow }: FoundAgain['place'],
  column: number,
): void {
  const cell = context.workbook.worksheets.getItem(sheet).getCell(headerRow, column).untrack();
  if (width === null) cell.format.useStandardWidth = true;
  else cell.format.columnWidth = width;
  if (madeBold) cell.format.font.bold = false;
  putWords(cell, '');
}
