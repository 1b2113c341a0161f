/** Marking a list as the *Check* view would, and what can be seen of the marks. */
import { headerText } from '../../../src/excel/headers';
import type { ListRef, MarkReport, MarkRequest } from '../../../src/excel/port';
import { good, type OpenWorkbook } from './workbook';

/** The list of the sheet in front whose header row is the first row of its area. */
export async function listOf(book: OpenWorkbook): Promise<ListRef> {
  const place = good(await book.port.locate());
  if (!place) throw new Error('No list was found');
  const { area } = place;
  return {
    ...{ sheetId: place.sheetId, table: place.table, lastUsedColumn: place.lastUsedColumn },
    ...{ headerRow: area.row, firstRow: area.row + 1, rowCount: area.rows - 1 },
    ...{ firstColumn: area.column, columnCount: area.columns },
  };
}

export interface Wanted {
  /** Headers of the columns that were checked; the first column is the key. */
  readonly checked?: readonly string[];
  /** The status of a row of the list; by default every second row has something wrong. */
  readonly status?: (row: number) => string;
  readonly list?: ListRef;
}

export async function markRequest(book: OpenWorkbook, wanted: Wanted = {}): Promise<MarkRequest> {
  const list = wanted.list ?? (await listOf(book));
  const all = Array.from({ length: list.columnCount }, (_, at) => list.firstColumn + at);
  const headers = book.store.readValues(list.sheetId, {
    ...{ row: list.headerRow, column: list.firstColumn, rows: 1, columns: list.columnCount },
  })[0];
  const columns = all.map((column, at) => ({ column, header: headerText(String(headers?.[at])) }));
  const checked = wanted.checked ?? ['DOB', 'POSTCODE'];
  const read = good(await book.port.read(list, [list.firstColumn]));
  const keys = read.columns[0] ?? [];
  const status =
    wanted.status ??
    ((row: number) => (row % 2 === 0 ? 'POSTCODE: fix – Postcode has the wrong form' : ''));
  return {
    list: { ...list, rowCount: read.rowCount },
    keyColumn: list.firstColumn,
    keyHeader: columns[0]?.header ?? '',
    keys,
    status: keys.map((_, row) => status(row)),
    columns: columns.filter(({ header }) => checked.includes(header)),
  };
}

export async function markAll(book: OpenWorkbook, wanted: Wanted = {}): Promise<MarkReport> {
  return good(await book.port.mark(await markRequest(book, wanted)));
}

/** The conditional formats, as `A2:A9 =formula`. */
export function formatsSeen({ host }: OpenWorkbook): readonly string[] {
  return host.book.rules
    .all()
    .map(({ blocks, formula }) =>
      [
        ...blocks.map(
          ({ row, column, rows }) => `${String(column)}:${String(row)}+${String(rows)}`,
        ),
        formula,
      ].join(' '),
    );
}

/** A conditional format of the officer's own. */
export async function addOwnFormat(
  { Excel: excel }: OpenWorkbook,
  address: string,
  formula: string,
): Promise<void> {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Posts').getRange(address);
    const { custom } = range.conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    custom.format.fill.color = '#FFC7CE';
    await context.sync();
  });
}
