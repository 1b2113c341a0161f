/** A worker file in a workbook, and what a data officer keeps doing with it in the *Check* view. */
import { screen } from '@testing-library/react';
import { items } from '../../../src/core/rules/asc-wds/worker/items';
import { createWorkbookPort } from '../../../src/excel';
import { rowsOf, workers, type Cells } from '../../../tools/make-sample/care';
import { loadOfficeInto, type OpenedExcel, type OpenExcelOptions } from '../../support/office';
import { openPane, type Pane } from './pane';

export type Book = OpenedExcel & Pane;

/** Rows of the made-up workers, the header first. */
export function workerRows(
  count: number,
  change: (worker: Cells, at: number) => Cells = (it) => it,
): string[][] {
  return rowsOf(items, workers().slice(0, count).map(change)).map((row) => row.map(String));
}

/** The rows with other headings for some columns. */
export function headedOtherwise(
  [headers = [], ...rows]: string[][],
  names: ReadonlyMap<string, string>,
): string[][] {
  return [headers.map((header) => names.get(header) ?? header), ...rows];
}

/** Opens a workbook, the pane beside it, and the view. */
export async function openCheck(
  sheets: NonNullable<OpenExcelOptions['sheets']>,
  options: OpenExcelOptions = {},
): Promise<Book> {
  const excel = await loadOfficeInto(window, { sheets, ...options });
  const pane = openPane(createWorkbookPort());
  await pane.hands.click(await screen.findByRole('tab', { name: 'Check' }));
  return { ...excel, ...pane };
}

/** Another pane over the same workbook, as when it is closed and opened again later. */
export async function reopened(book: Book): Promise<Book> {
  book.close();
  const pane = openPane(createWorkbookPort());
  await pane.hands.click(await screen.findByRole('tab', { name: 'Check' }));
  return { ...book, ...pane };
}

export function ready(): Promise<HTMLElement> {
  return screen.findByRole('button', { name: 'Check' }, { timeout: 20_000 });
}

export async function check(book: Book): Promise<void> {
  await book.hands.click(await ready());
  await screen.findByRole('button', { name: 'Check again' }, { timeout: 20_000 });
}

/** What is written in a cell, counted from 0. */
export function cell({ store }: Book, sheet: string, row: number, column: number): unknown {
  const block = { row, column, rows: 1, columns: 1 };
  return store.readValues(store.idOf(sheet), block)[0]?.[0];
}
