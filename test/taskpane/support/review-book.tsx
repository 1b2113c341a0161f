/** A list in a workbook over the Excel host, the pane with the real coder, and what a reviewer keeps doing. */
import './dom';
import { TextDecoder, TextEncoder } from 'node:util';
import { screen, waitFor } from '@testing-library/react';
import { act } from 'react';
import type { Decision } from '../../../src/core/review/types';
import { getEngine } from '../../../src/data/engine';
import { createWorkbookPort } from '../../../src/excel';
import type { WorkbookPort } from '../../../src/excel/port';
import { loadOfficeInto, type OpenedExcel, type OpenExcelOptions } from '../../support/office';
import { openPane, type Pane } from './pane';

export const LONG = { timeout: 5_000 };
/** Not what is said to screen readers. */
export const IN_VIEW = { selector: 'span' };

Object.assign(globalThis, { TextDecoder });
// jsdom says that the page has no focus as soon as an element that had it is gone.
jest.spyOn(document, 'hasFocus').mockReturnValue(true);

export const posts = [
  ['Post no', 'Post title', 'Service', 'School', 'Grade'],
  ['P1', 'Teaching assistant', 'Education', 'Elm Lane Primary School', 'G4'],
  ['P2', 'Teaching assistant', 'Education', 'Hill Top Academy', 'G4'],
  ['P3', 'Social worker', 'Adult social care', '', 'G9'],
  ['P4', 'Bin Person Zone Nine', 'Highways', '', 'G1'],
  ['P5', '', 'Highways', '', ''],
];
export const newPost = ['P6', 'Brand New Wizard', 'Highways', '', 'G2'];

export type Book = OpenedExcel & Pane;

export async function open(
  rows: readonly (readonly string[])[] = posts,
  options: OpenExcelOptions = {},
  port: (port: WorkbookPort) => WorkbookPort = (one) => one,
): Promise<Book> {
  const sheet = rows.map((row) => [...row]);
  const excel = await loadOfficeInto(window, { sheets: { Posts: sheet }, ...options });
  return { ...excel, ...pane(port(createWorkbookPort())) };
}

function pane(port: WorkbookPort): Pane {
  return openPane(port, { coder: async () => (await getEngine()).coder });
}

/** Another pane over the same workbook, as when it is opened again later. */
export function reopened(book: Book): Book {
  book.close();
  return { ...book, ...pane(createWorkbookPort()) };
}

export async function review({ hands }: Book): Promise<void> {
  await hands.click(await screen.findByRole('button', { name: 'Review titles' }, LONG));
  const region = await screen.findByRole('region', { name: 'Review' }, LONG);
  // The keys are there without a click.
  await waitFor(() => {
    expect(region).toContainElement(focused());
  });
}

export function focused(): HTMLElement | null {
  return document.activeElement instanceof HTMLElement ? document.activeElement : null;
}

/** What is asked about, or that nothing is. */
export function heading(): HTMLElement {
  return screen.getByRole('heading', { level: 2 });
}

/** Decides everything: groups first, then the first candidate of each title, or that none fits. */
export async function decideAll({ hands }: Book): Promise<void> {
  for (let key = 0; key < 20; key++) {
    if (screen.queryByRole('heading', { name: /^(?:All|The) \d* ?(?:title|job code)/u })) return;
    const hasCandidate = screen.queryByText(/^Enter:/u) !== null;
    const canSearchOnly = screen.queryByText(/Rolecheck has no code to propose/u) !== null;
    await hands.keyboard(hasCandidate && !canSearchOnly ? '{Enter}' : 'n');
  }
}

export async function kept(): Promise<void> {
  await screen.findByText('Kept in the workbook', {}, LONG);
}

/** What the workbook holds, for whoever opens it. */
export async function recalled(): Promise<readonly Decision[]> {
  const all = await createWorkbookPort().recallDecisions();
  if (!all.ok) throw new Error(`Rolecheck: ${all.problem.details}`);
  return all.value;
}

export function codes({ store }: Book, rows = 6, column = 5): unknown[][] {
  return store.readValues(store.idOf('Posts'), { row: 1, column, rows: rows - 1, columns: 7 });
}

export function typeRow({ user }: Book, row: number, cells: readonly string[]): void {
  act(() => {
    for (const [at, text] of cells.entries()) {
      user.type('Posts', `${String.fromCharCode(65 + at)}${String(row)}`, text);
    }
  });
}

/** jsdom’s files cannot be read as bytes. */
export function csvFile(text: string): File {
  const file = new File([text], 'theirs.csv', { type: 'text/csv' });
  const bytes = new TextEncoder().encode(text);
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes) });
}

export async function press({ hands }: Book, name: string | RegExp): Promise<void> {
  await hands.click(await screen.findByRole('button', { name }, LONG));
}
