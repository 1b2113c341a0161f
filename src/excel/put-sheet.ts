/** Fills a sheet of its own with rows: what a person asked to have in the workbook, such as an audit. */
import type { CellGrid, CellValue } from '../core/sheet/types';
import { cellText } from '../core/sheet/cell-text';
import { cutBlocks, rowBytes } from './blocks';
import { headerText } from './headers';
import { areaOf } from './locate';
import type { Outcome } from './problems';
import { putValues } from './put-cells';
import { inExcel, syncWhenFree } from './run';
import type { WorkOptions } from './port';

const STEP = 'add a sheet';

/** Excel refuses longer names. */
const MOST_CHARACTERS = 31;

/** What a cell's number format takes on its way. */
const BYTES_A_FORMAT = 16;

/** Column widths: by the longest text of the first rows, within reason. */
const ROWS_MEASURED = 300;
const LEAST_WIDTH = 6;
const MOST_WIDTH = 48;
const POINTS_A_CHARACTER = 5.25;
const POINTS_A_CELL = 9;

/** See `WorkbookPort.putSheet`. When it stops half-way, the same call begins again in the same sheet. */
export function putSheet(
  name: string,
  rows: CellGrid,
  options: WorkOptions = {},
): Promise<Outcome<string>> {
  return inExcel(
    STEP,
    async (context) => {
      const { free, own } = await findSheet(context, name, rows[0] ?? [], options);
      const put = await fill(context, own, free, rows, options);
      return put;
    },
    { undoStep: true },
  );
}

/** A sheet of ours: filled before, and nobody's work on it. */
interface OwnSheet {
  readonly id: string;
  /** Rows that were written, the header among them. */
  readonly rows: number;
}

/** The sheet that we filled before, if any, and the first name that nobody uses. */
async function findSheet(
  context: Excel.RequestContext,
  name: string,
  header: readonly CellValue[],
  options: WorkOptions,
): Promise<{ readonly own: OwnSheet | null; readonly free: string }> {
  const sheets = await syncWhenFree(
    context,
    () => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name,items/visibility');
      return worksheets;
    },
    options,
  );
  const byName = new Map(sheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const taken: Excel.Worksheet[] = [];
  let free = numbered(name, 1);
  for (let number = 2; ; number++) {
    const sheet = byName.get(free.toLowerCase());
    if (!sheet) break;
    if (sheet.visibility === 'Visible') taken.push(sheet);
    free = numbered(name, number);
  }
  const seen = await syncWhenFree(
    context,
    () => taken.map((sheet) => look(sheet, header)),
    options,
  );
  const at = seen.findIndex((one) => isOurs(one, header));
  const id = taken[at]?.id;
  const rows = seen[at]?.region.rowCount ?? 1;
  return { own: id === undefined ? null : { id, rows }, free };
}

/** What is looked at of a sheet. */
interface Seen {
  readonly first: Excel.Range;
  readonly region: Excel.Range;
  readonly used: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
  readonly tables: OfficeExtension.ClientResult<number>;
}

function look(sheet: Excel.Worksheet, header: readonly CellValue[]): Seen {
  const first = sheet.getRangeByIndexes(0, 0, 1, header.length).untrack();
  const region = sheet.getCell(0, 0).untrack().getSurroundingRegion().untrack();
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  const { protection } = sheet;
  first.load('values');
  region.load('rowIndex,columnIndex,rowCount,columnCount');
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  protection.load('protected');
  return { first, region, used, protection, tables: sheet.tables.getCount() };
}

/** True when our header stands there, and nothing but the rows right under it. */
function isOurs(
  { first, region, used, protection, tables }: Seen,
  header: readonly CellValue[],
): boolean {
  if (protection.protected || tables.value > 0 || used.isNullObject) return false;
  const row: readonly CellValue[] = first.values[0] ?? [];
  const isHeader = header.every((cell, at) => headerText(cell) === headerText(row[at]));
  const rows = areaOf(region);
  const all = areaOf(used);
  return (
    isHeader &&
    rows.columns === header.length &&
    [all.row, all.column].every((start) => start === 0) &&
    all.rows === rows.rows &&
    all.columns === rows.columns
  );
}

/** `Audit`, `Audit (2)`, `Audit (3)` … */
function numbered(name: string, number: number): string {
  const mark = number === 1 ? '' : ` (${String(number)})`;
  return name.slice(0, MOST_CHARACTERS - mark.length) + mark;
}

/** Header first, so that a sheet that was cut off is known again. */
async function fill(
  context: Excel.RequestContext,
  own: OwnSheet | null,
  free: string,
  rows: CellGrid,
  options: WorkOptions,
): Promise<string> {
  const width = rows[0]?.length ?? 1;
  const blocks = cutBlocks(
    rows.length,
    (row) => rowBytes(rows[row] ?? []) + width * BYTES_A_FORMAT,
  );
  let key = own?.id ?? free;
  let name = free;
  for (const [number, block] of blocks.entries()) {
    const sheet = await syncWhenFree(
      context,
      () => {
        const { worksheets } = context.workbook;
        context.application.suspendScreenUpdatingUntilNextSync();
        const isNew = number === 0 && own === null;
        const to = isNew ? worksheets.add(free) : worksheets.getItem(key);
        if (number === 0) prepare(to, rows, own);
        putRows(to, block.start, rows.slice(block.start, block.start + block.rows), width);
        if (number === blocks.length - 1) to.activate();
        to.load('id,name');
        return to;
      },
      options,
    );
    key = sheet.id;
    name = sheet.name;
    options.progress?.(block.start + block.rows, rows.length);
  }
  return name;
}

function prepare(sheet: Excel.Worksheet, rows: CellGrid, own: OwnSheet | null): void {
  const width = rows[0]?.length ?? 1;
  // Colours of rows that stand elsewhere now would say something wrong.
  if (own) sheet.getRangeByIndexes(0, 0, own.rows, width).untrack().clear('All');
  sheet.getRangeByIndexes(0, 0, 1, width).untrack().format.font.bold = true;
  sheet.freezePanes.freezeRows(1);
  for (let column = 0; column < width; column++) {
    const texts = rows.slice(0, ROWS_MEASURED).map((row) => cellText(row[column]).length);
    const characters = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, ...texts));
    sheet.getCell(0, column).untrack().format.columnWidth =
      characters * POINTS_A_CHARACTER + POINTS_A_CELL;
  }
}

/** Text goes into text cells, so that nothing becomes a formula, a number or a date. */
function putRows(sheet: Excel.Worksheet, start: number, rows: CellGrid, width: number): void {
  const range = sheet.getRangeByIndexes(start, 0, rows.length, width).untrack();
  const formats = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? '@' : 'General')),
  );
  putValues(range, rows, formats);
}
