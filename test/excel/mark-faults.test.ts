/** Marks that are cut off at any request: a pane that is opened later takes every trace away (N082, N083). */
import type { CellValue } from '../../src/core/sheet/types';
import { createWorkbookPort } from '../../src/excel';
import { markAll, markRequest } from './support/marks';
import { addTable, good, openWorkbook, snapshot, type OpenWorkbook } from './support/workbook';

const staff: CellValue[][] = [
  ['Staff no', 'DOB', 'POSTCODE'],
  ...['S1', 'S2', 'S3', 'S4'].map((key): CellValue[] => [key, '01/02/1980', 'LS11AA']),
];

async function open(inTable: boolean): Promise<OpenWorkbook> {
  const book = await openWorkbook({ sheets: { Posts: staff } });
  if (inTable) await addTable(book, 'Posts', 'A1:C5');
  const id = book.store.idOf('Posts');
  book.store.writeFormat(id, { row: 0, column: 0, rows: 1, columns: 3 }, { bold: true });
  return book;
}

/** More requests than marking or clearing takes. */
const requests = Array.from({ length: 12 }, (_, at) => at + 1);
const HURTS = [1, 4, 9, Number.POSITIVE_INFINITY, 'closed'] as const;

function hurtAt({ host }: OpenWorkbook, request: number, hurt: (typeof HURTS)[number]): void {
  if (hurt === 'closed') host.faults.closeAt(request);
  else host.faults.fail({ request, code: 'GeneralException', afterWrites: hurt });
}

describe.each([
  ['a plain list', false],
  ['a table', true],
])('a check run of %s (N083)', (_name, inTable) => {
  it('takes no more requests than are tried', async () => {
    const book = await open(inTable);
    const wanted = await markRequest(book);
    book.host.stats.reset();
    good(await book.port.mark(wanted));
    expect(book.host.stats.syncs).toBeLessThan(requests.length);
    book.host.stats.reset();
    good(await book.port.clearMarks(wanted.list.sheetId));
    expect(book.host.stats.syncs).toBeLessThanOrEqual(requests.length);
  });

  it.each(requests)('that fails at request %i is cleared by a later pane', async (request) => {
    for (const hurt of HURTS) {
      const book = await open(inTable);
      const before = snapshot(book);
      const wanted = await markRequest(book);
      hurtAt(book, request, hurt);
      await book.port.mark(wanted);
      book.host.faults.clear();
      good(await createWorkbookPort().clearMarks(wanted.list.sheetId));
      expect(snapshot(book)).toEqual(before);
    }
  });

  it.each(requests)('whose clearing fails at request %i is cleared later', async (request) => {
    for (const hurt of HURTS) {
      const book = await open(inTable);
      const before = snapshot(book);
      await markAll(book);
      hurtAt(book, request, hurt);
      await book.port.clearMarks(book.store.idOf('Posts'));
      book.host.faults.clear();
      good(await createWorkbookPort().clearMarks(book.store.idOf('Posts')));
      expect(snapshot(book)).toEqual(before);
    }
  });
});
