/** Checking a return from the pane, over Microsoft's own client library and the Excel host. */
import './support/dom';
import { screen, within } from '@testing-library/react';
import { items } from '../../src/core/rules/asc-wds/worker/items';
import { createWorkbookPort } from '../../src/excel';
import type { RunLeft } from '../../src/excel/port';
import { failure, success } from '../../src/excel/problems';
import { rowsOf, workers } from '../../tools/make-sample/care';
import { loadOfficeInto, type OpenedExcel } from '../support/office';
import { faults, openPane, type Pane } from './support/pane';

const rows = rowsOf(items, workers().slice(0, 120));
const [headers = []] = rows;
const SLOW = { timeout: 20_000 };
const at = (column: string): number => headers.indexOf(column);

async function open(): Promise<OpenedExcel & Pane> {
  const excel = await loadOfficeInto(window, { sheets: { Workers: rows } });
  const pane = openPane(createWorkbookPort());
  await pane.hands.click(await screen.findByRole('tab', { name: 'Check' }));
  await screen.findByText('worker file', {}, { timeout: 20_000 });
  return { ...excel, ...pane };
}

async function check(book: Pane): Promise<void> {
  await book.hands.click(screen.getByRole('button', { name: 'Check' }));
  await screen.findByRole('heading', { name: / to fix/u }, { timeout: 20_000 });
}

async function fixPostcode(book: OpenedExcel & Pane): Promise<void> {
  await book.hands.click(screen.getByRole('button', { name: /postcode.*POSTCODE/iu }));
  const list = screen.getByRole('listbox', { name: /Rows/u });
  await book.hands.click(within(list).getAllByRole('option')[0] ?? list);
  expect(book.store.selection()).toMatchObject({ blocks: [{ row: 4, column: at('POSTCODE') }] });
  await book.hands.click(screen.getByRole('button', { name: 'Fix: LS1 1AA' }));
}

function cell({ store }: OpenedExcel, row: number, column: number): unknown {
  const block = { row, column, rows: 1, columns: 1 };
  return store.readValues(store.idOf('Workers'), block)[0]?.[0];
}

describe('the Check view over Excel', () => {
  it('recognises the return, lists what is wrong and marks it', async () => {
    const book = await open();
    await check(book);
    expect(screen.getByText(/rules on 120 rows/u)).toBeVisible();
    const postcodes = screen.getByRole('button', { name: /postcode.*POSTCODE/iu });
    expect(postcodes).toBeVisible();
    expect(cell(book, 0, headers.length)).toBe('Rolecheck');
    expect(String(cell(book, 4, headers.length))).toMatch(/^POSTCODE: fix – /u);
    expect(await faults()).toEqual([]);
  }, 60_000);

  it('goes to the cell, fixes it, and puts it back', async () => {
    const book = await open();
    await check(book);
    await fixPostcode(book);
    expect(await screen.findByText('1 cell fixed.', {}, { timeout: 20_000 })).toBeVisible();
    expect(cell(book, 4, at('POSTCODE'))).toBe('LS1 1AA');
    await book.hands.click(screen.getByRole('button', { name: 'Undo last fix' }));
    expect(await screen.findByText('1 cell is as before.', {}, { timeout: 20_000 })).toBeVisible();
    expect(cell(book, 4, at('POSTCODE'))).toBe('LS11AA');
  }, 60_000);

  it('puts the fix back, and not what was put in a cell since', async () => {
    const excel = await loadOfficeInto(window, { sheets: { Workers: rows, Notes: [['x']] } });
    const port = createWorkbookPort();
    const book = { ...excel, ...openPane(port) };
    await book.hands.click(await screen.findByRole('tab', { name: 'Check' }));
    await screen.findByText('worker file', {}, { timeout: 20_000 });
    await check(book);
    await fixPostcode(book);
    expect(await screen.findByText('1 cell fixed.', {}, { timeout: 20_000 })).toBeVisible();
    book.user.select('Notes', 'A2');
    expect(await port.putInCell('S-003')).toMatchObject({ ok: true });
    await book.hands.click(screen.getByRole('button', { name: 'Undo last fix' }));
    expect(await screen.findByText('1 cell is as before.', {}, { timeout: 20_000 })).toBeVisible();
    expect(cell(book, 4, at('POSTCODE'))).toBe('LS11AA');
    const note = { row: 1, column: 0, rows: 1, columns: 1 };
    expect(book.store.readValues(book.store.idOf('Notes'), note)).toEqual([['S-003']]);
  }, 60_000);

  it('says how many cells a fix that broke off may have changed, and the way back', async () => {
    const excel = await loadOfficeInto(window, { sheets: { Workers: rows } });
    const port = createWorkbookPort();
    const { problem } = failure('closed', 'fix cells');
    const book = {
      ...excel,
      ...openPane({
        ...port,
        async edit(request, options) {
          const edited = await port.edit(request, options);
          return edited.ok ? success({ ...edited.value, ending: 'stopped', problem }) : edited;
        },
      }),
    };
    await book.hands.click(await screen.findByRole('tab', { name: 'Check' }));
    await screen.findByText('worker file', {}, { timeout: 20_000 });
    await check(book);
    await fixPostcode(book);
    expect(await screen.findByText('Up to 1 cell may be fixed all the same.')).toBeVisible();
    expect(screen.queryByText(/Nothing was changed/u)).toBeNull();
    await book.hands.click(screen.getByRole('button', { name: 'Try again' }));
    const undo = { name: 'Undo last fix' };
    expect(await screen.findByRole('button', undo, { timeout: 20_000 })).toBeVisible();
  }, 60_000);

  it('looks what stands of a fix that was cancelled, and offers to go on with it', async () => {
    const excel = await loadOfficeInto(window, { sheets: { Workers: rows } });
    const port = createWorkbookPort();
    const began = new Date(2026, 10, 26, 14, 5).toISOString();
    const book = {
      ...excel,
      ...openPane({
        ...port,
        async edit(request, options) {
          const edited = await port.edit(request, options);
          return edited.ok ? success({ ...edited.value, ending: 'cancelled' }) : edited;
        },
        recallRun() {
          const info = port.undoInfo();
          const left: RunLeft | null = info && {
            ...{ ...info, state: 'cut off', purpose: 'cells', sheetId: '', sheetName: 'Workers' },
            ...{ done: 1, of: 3, began },
          };
          return Promise.resolve(success(left));
        },
      }),
    };
    await book.hands.click(await screen.findByRole('tab', { name: 'Check' }));
    await screen.findByText('worker file', {}, { timeout: 20_000 });
    await check(book);
    await fixPostcode(book);
    const said = await screen.findByText('1 cell fixed, then it was cancelled.', {}, SLOW);
    expect(said).toBeVisible();
    const title = { name: 'Changing cells was cut off' };
    expect(await screen.findByRole('heading', title, SLOW)).toBeVisible();
    expect(screen.getByText(/1 of 3 cells is written\. Go on writes the rest/u)).toBeVisible();
  }, 60_000);

  it('takes every mark away again', async () => {
    const book = await open();
    await check(book);
    await book.hands.click(screen.getByRole('button', { name: 'Clear marks' }));
    expect(
      await screen.findByRole('heading', { name: 'The marks are gone' }, { timeout: 20_000 }),
    ).toBeVisible();
    expect(cell(book, 0, headers.length)).toBe('');
    expect(cell(book, 4, headers.length)).toBe('');
  }, 60_000);
});
