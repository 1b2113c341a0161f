/** Checking a return from the pane, over Microsoft's own client library and the Excel host. */
import './support/dom';
import { screen, within } from '@testing-library/react';
import { items } from '../../src/core/rules/asc-wds/worker/items';
import { createWorkbookPort } from '../../src/excel';
import { rowsOf, workers } from '../../tools/make-sample/care';
import { loadOfficeInto, type OpenedExcel } from '../support/office';
import { faults, openPane, type Pane } from './support/pane';

const rows = rowsOf(items, workers().slice(0, 120));
const [headers = []] = rows;
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
    await book.hands.click(screen.getByRole('button', { name: /postcode.*POSTCODE/iu }));
    const list = screen.getByRole('listbox', { name: /Rows/u });
    await book.hands.click(within(list).getAllByRole('option')[0] ?? list);
    expect(book.store.selection()).toMatchObject({ blocks: [{ row: 4, column: at('POSTCODE') }] });
    await book.hands.click(screen.getByRole('button', { name: 'Fix: LS1 1AA' }));
    expect(await screen.findByText('1 cell fixed.', {}, { timeout: 20_000 })).toBeVisible();
    expect(cell(book, 4, at('POSTCODE'))).toBe('LS1 1AA');
    await book.hands.click(screen.getByRole('button', { name: 'Undo last fix' }));
    expect(await screen.findByText('1 cell is as before.', {}, { timeout: 20_000 })).toBeVisible();
    expect(cell(book, 4, at('POSTCODE'))).toBe('LS11AA');
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
