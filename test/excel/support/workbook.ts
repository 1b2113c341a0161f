/** A workbook port over the Excel host, and all that can be seen of the workbook behind it. */
import type { CellValue } from '../../../src/core/sheet/types';
import { createWorkbookPort } from '../../../src/excel';
import type { Outcome } from '../../../src/excel/problems';
import type { ListRef, OutColumn, WorkbookPort, WriteRequest } from '../../../src/excel/port';
import { RUN_KEY } from '../../../src/excel/run-ways';
import { assume } from '../../../src/taskpane/code-jobs/assume';
import { loadOfficeInto, type OpenedExcel, type OpenExcelOptions } from '../../support/office';

export interface OpenWorkbook extends OpenedExcel {
  readonly port: WorkbookPort;
}

export async function openWorkbook(options: OpenExcelOptions = {}): Promise<OpenWorkbook> {
  const opened = await loadOfficeInto(globalThis, options);
  return { ...opened, port: createWorkbookPort() };
}

/** The value of an outcome that must be good. */
export function good<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`Not done: ${outcome.problem.details}`);
  return outcome.value;
}

/** The list that the pane would find, with its title column. */
export async function findList(port: WorkbookPort): Promise<{
  readonly list: ListRef;
  readonly titleColumn: number;
  readonly titleHeader: CellValue;
}> {
  const place = good(await port.locate());
  const found = place && assume(place);
  if (!found?.fields.title) throw new Error('No list was found');
  const { list, titleHeader, fields } = found;
  return { list, titleColumn: fields.title?.column ?? 0, titleHeader };
}

export const outColumns: readonly OutColumn[] = [
  { id: 'role', header: 'Role code', type: 'text' },
  { id: 'soc2020', header: 'SOC 2020', type: 'text' },
  { id: 'why', header: 'Why', type: 'text' },
];

/** What a test writes for a row: told apart by title and row, and hard to keep as text. */
export function cellsFor(title: CellValue, row: number): readonly CellValue[] {
  const awkward = ['05', '3-4', '=1+1', '+44', '1E2', '@x', '-see', 'TRUE', '1/2', "'quoted"];
  return title === ''
    ? ['', '', '']
    : [`R-${String(row)}`, awkward[row % awkward.length] ?? '', `as ${String(title)}`];
}

/** Reads the titles and makes the request that the pane would make. */
export async function requestFor(
  port: WorkbookPort,
  columns: readonly OutColumn[] = outColumns,
): Promise<WriteRequest> {
  const { list, titleColumn, titleHeader } = await findList(port);
  const read = good(await port.read(list, [titleColumn]));
  const titles = read.columns[0] ?? [];
  return {
    list: { ...list, rowCount: read.rowCount },
    titleColumn,
    titleHeader,
    titles,
    columns,
    rows: titles.map((title, row) => cellsFor(title, row)),
  };
}

/** Looks and widths are compared as far as this, whether or not anything stands there. */
const COLUMNS_SEEN = 40;

/** Everything that can be seen of a workbook: cells, looks, formats, widths, tables, settings. */
export function snapshot({ host, store }: OpenedExcel): unknown {
  return {
    sheets: store.sheets().map((info) => {
      const used = store.usedBlock(info.id, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
      const block = {
        row: 0,
        column: 0,
        rows: used.row + used.rows,
        columns: used.column + used.columns,
      };
      const rows = Array.from({ length: block.rows }, (_, row) => row);
      const columns = Array.from({ length: COLUMNS_SEEN }, (_, column) => column);
      return {
        ...info,
        values: withoutEmpty(store.readValues(info.id, block)),
        formulas: withoutEmpty(store.readFormulas(info.id, block)),
        formats: withoutEmpty(
          store
            .readNumberFormats(info.id, block)
            .map((row) => row.map((format) => (format === 'General' ? '' : format))),
        ),
        looks: rows.flatMap((row) =>
          columns.flatMap((column) => {
            const look = Object.entries(store.readFormat(info.id, row, column));
            const unusual = look.filter(([, value]) => value !== false);
            return unusual.length === 0 ? [] : [[row, column, unusual]];
          }),
        ),
        widths: columns.flatMap((column) => {
          const { size } = store.readAxis(info.id, 'columns', column);
          return size === null ? [] : [[column, size]];
        }),
        hidden: rows.filter((row) => store.readAxis(info.id, 'rows', row).hidden),
        filter: store.filter(info.id),
      };
    }),
    // A column that was taken away and made again has another id.
    tables: host.book.tables.all().map(({ columns, ...table }) => ({
      ...table,
      columns: columns.map(({ name }) => name),
    })),
    conditionalFormats: host.book.rules.all(),
    // How far runs have come is nothing of the officer's.
    settings: host.book.settings
      .keys()
      .filter((key) => !key.startsWith(RUN_KEY))
      .map((key) => [key, host.book.settings.get(key)]),
  };
}

function withoutEmpty(matrix: readonly (readonly unknown[])[]): unknown {
  const rows = matrix.map(cut);
  while (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

/** A row without the empty cells at its end, so that only content counts. */
function cut(row: readonly unknown[]): readonly unknown[] {
  let last = row.length;
  while (last > 0 && row[last - 1] === '') last--;
  return row.slice(0, last);
}

/** Makes a table of Excel's over an address. */
export async function addTable(
  { Excel: excel }: OpenedExcel,
  sheet: string,
  address: string,
  more: (table: Excel.Table) => void = () => undefined,
): Promise<void> {
  await excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem(sheet).tables.add(address, true);
    more(table);
    await context.sync();
  });
}

/** Values of an address as they stand. */
export function valuesAt(
  { store }: OpenedExcel,
  sheet: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
): unknown[][] {
  return store.readValues(store.idOf(sheet), { row, column, rows, columns });
}
