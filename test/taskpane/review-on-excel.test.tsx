/** The review from the first key to the next month's list, over the Excel host and the real coder. */
import './support/dom';
import { TextDecoder, TextEncoder } from 'node:util';
import { screen, waitFor } from '@testing-library/react';
import { act } from 'react';
import { getEngine } from '../../src/data/engine';
import { createWorkbookPort } from '../../src/excel';
import { loadOfficeInto, type OpenedExcel, type OpenExcelOptions } from '../support/office';
import { code, faults, openPane, type Pane } from './support/pane';

const LONG = { timeout: 5_000 };
/** Not what is said to screen readers. */
const IN_VIEW = { selector: 'span' };

Object.assign(globalThis, { TextDecoder });
// jsdom says that the page has no focus as soon as an element that had it is gone.
jest.spyOn(document, 'hasFocus').mockReturnValue(true);

const posts = [
  ['Post no', 'Post title', 'Service', 'School', 'Grade'],
  ['P1', 'Teaching assistant', 'Education', 'Elm Lane Primary School', 'G4'],
  ['P2', 'Teaching assistant', 'Education', 'Hill Top Academy', 'G4'],
  ['P3', 'Social worker', 'Adult social care', '', 'G9'],
  ['P4', 'Bin Person Zone Nine', 'Highways', '', 'G1'],
  ['P5', '', 'Highways', '', ''],
];
const nextMonth = [...posts, ['P6', 'Brand New Wizard', 'Highways', '', 'G2']];

type Book = OpenedExcel & Pane;

async function open(
  rows: readonly (readonly string[])[] = posts,
  options: OpenExcelOptions = {},
): Promise<Book> {
  const sheet = rows.map((row) => [...row]);
  const excel = await loadOfficeInto(window, { sheets: { Posts: sheet }, ...options });
  return { ...excel, ...pane() };
}

function pane(): Pane {
  return openPane(createWorkbookPort(), { coder: async () => (await getEngine()).coder });
}

/** Another pane over the same workbook, as when it is opened again later. */
function reopened(book: Book): Book {
  book.close();
  return { ...book, ...pane() };
}

async function review({ hands }: Book): Promise<void> {
  await hands.click(await screen.findByRole('button', { name: 'Review titles' }, LONG));
  const region = await screen.findByRole('region', { name: 'Review' }, LONG);
  // The keys are there without a click.
  await waitFor(() => {
    expect(region).toContainElement(focused());
  });
}

function focused(): HTMLElement | null {
  return document.activeElement instanceof HTMLElement ? document.activeElement : null;
}

/** Decides everything: groups first, then the first candidate of each title, or that none fits. */
async function decideAll({ hands }: Book): Promise<void> {
  for (let key = 0; key < 20; key++) {
    if (screen.queryByRole('heading', { name: /^All /u })) return;
    const hasCandidate = screen.queryByText(/^Enter:/u) !== null;
    const canSearchOnly = screen.queryByText(/Rolecheck has no code to propose/u) !== null;
    await hands.keyboard(hasCandidate && !canSearchOnly ? '{Enter}' : 'n');
  }
}

async function kept(): Promise<void> {
  await screen.findByText('Kept in the workbook', {}, LONG);
}

function codes({ store }: Book, rows = 6): unknown[][] {
  return store.readValues(store.idOf('Posts'), { row: 1, column: 5, rows: rows - 1, columns: 7 });
}

function typeRow({ user }: Book, row: number, cells: readonly string[]): void {
  act(() => {
    for (const [at, text] of cells.entries()) {
      user.type('Posts', `${String.fromCharCode(65 + at)}${String(row)}`, text);
    }
  });
}

/** jsdom’s files cannot be read as bytes. */
function csvFile(text: string): File {
  const file = new File([text], 'theirs.csv', { type: 'text/csv' });
  const bytes = new TextEncoder().encode(text);
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes) });
}

async function press({ hands }: Book, name: string | RegExp): Promise<void> {
  await hands.click(await screen.findByRole('button', { name }, LONG));
}

describe('the review over Excel', () => {
  it('remembers what was decided, and asks next month only about what is new', async () => {
    const book = await open();
    await review(book);
    expect(await faults()).toEqual([]);
    await decideAll(book);
    await kept();

    const again = reopened(book);
    typeRow(again, 7, nextMonth[6] ?? []);
    await review(again);
    expect(await screen.findByRole('heading', { name: /Brand New Wizard/u }, LONG)).toBeVisible();
    expect(screen.getByText('1 title left')).toBeVisible();
    await again.hands.keyboard('n');
    await kept();
    await again.hands.keyboard('z');
    expect(await screen.findByRole('heading', { name: /Brand New Wizard/u }, LONG)).toBeVisible();
  }, 60_000);

  it('codes as decided, says so, and offers the titles that nobody has decided on', async () => {
    const book = await open();
    await review(book);
    await book.hands.keyboard('{Enter}');
    await kept();
    await book.hands.keyboard('{Escape}');
    await code(book.hands);
    expect(
      await screen.findByText(/posts? (?:is|are) coded as decided/u, IN_VIEW, LONG),
    ).toBeVisible();
    expect(codes(book).flat().join(' ')).toMatch(/[Dd]ecided/u);
    await press(book, /^Review \d titles?$/u);
    expect(await screen.findByRole('region', { name: 'Review' }, LONG)).toBeVisible();
  }, 60_000);

  it('previews what writing would do, fills blanks only, and takes it back exactly', async () => {
    const book = await open();
    await review(book);
    await decideAll(book);
    await press(book, /Write the codes$/u);
    expect(await screen.findByText('Decided by title', {}, LONG)).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(await faults()).toEqual([]);
    await press(book, 'Write 4 posts');
    await screen.findByText('4 posts are coded as decided.', IN_VIEW, LONG);
    await press(book, 'Back');

    typeRow(book, 7, nextMonth[6] ?? []);
    act(() => {
      book.user.type('Posts', 'F4', 'MINE');
    });
    const before = codes(book, 7);
    await screen.findByText('5 posts, 4 different titles', {}, LONG);
    await review(book);
    await press(book, /Write the codes$/u);
    expect(await screen.findByRole('radio', { name: /^Fill blanks only/u }, LONG)).toBeChecked();
    expect(screen.getByText('1 post holds no code of ours.')).toBeVisible();
    // The new one, and the one in which the officer has typed.
    expect(screen.getByText('2 posts would change.')).toBeVisible();
    await press(book, 'Write 1 post');
    await screen.findByText(/had a code already and kept it/u, IN_VIEW, LONG);
    expect(codes(book, 7)[2]?.[0]).toBe('MINE');
    await press(book, 'Undo');
    await screen.findByText('Everything is as it was', {}, LONG);
    expect(codes(book, 7)).toEqual(before);
  }, 90_000);

  it('lists decisions, takes one back, and all of them, and undoes both', async () => {
    const book = await open();
    await review(book);
    await decideAll(book);
    await press(book, 'Decisions');
    await screen.findByRole('listbox', { name: /^Decisions/u });
    expect(await faults()).toEqual([]);
    const count = screen.getAllByRole('option').length;
    await press(book, 'Take back');
    expect(screen.getAllByRole('option')).toHaveLength(count - 1);
    await press(book, 'Undo');
    expect(screen.getAllByRole('option')).toHaveLength(count);
    await press(book, 'Take everything back …');
    await press(book, 'Take them back');
    expect(await screen.findByText('Nothing is decided yet')).toBeVisible();
    await press(book, 'Undo');
    expect(screen.getAllByRole('option')).toHaveLength(count);
    await book.hands.type(screen.getByRole('searchbox'), 'zone nine');
    await waitFor(() => {
      expect(screen.getAllByRole('option')).toHaveLength(1);
    });
    await press(book, 'Change');
    expect(
      await screen.findByRole('heading', { name: /Bin Person Zone Nine/u }, LONG),
    ).toBeVisible();
  }, 60_000);

  it('lists decisions on a sheet', async () => {
    const book = await open();
    await review(book);
    await decideAll(book);
    await press(book, 'Decisions');
    await press(book, 'List on a sheet');
    await screen.findByText(/lists them\. Deleting/u, IN_VIEW, LONG);
    const sheet = book.store.idOf('Rolecheck decisions');
    const cells = book.store.readValues(sheet, { row: 0, column: 0, rows: 4, columns: 8 });
    expect(cells.flat()).toEqual(expect.arrayContaining(['Teaching assistant', 'Social worker']));
  }, 60_000);

  it('shows what a file would bring, and keeps ours unless theirs is taken', async () => {
    const book = await open();
    await review(book);
    await decideAll(book);
    await press(book, 'Decisions');
    const file = [
      'Job title,Role code,SOC 2020,Decision',
      'Teaching assistant,S-003,,',
      'Social worker,S-003,,',
      'Brand New Wizard,S-003,,',
      'Lamp lighter,X-999,,',
    ].join('\n');
    await book.hands.upload(screen.getByLabelText('File of decisions (.csv)'), csvFile(file));
    await screen.findByRole('heading', { name: 'What the file would bring' });
    expect(screen.getByText('1 decision is new.')).toBeVisible();
    expect(screen.getByText('1 row cannot be used.')).toBeVisible();
    expect(screen.getByText(/^Row 5:/u)).toBeVisible();
    expect(await faults()).toEqual([]);
    await book.hands.click(screen.getByRole('checkbox', { name: 'Take theirs for Social worker' }));
    await press(book, 'Take over 2 decisions');
    expect(
      await screen.findByText(/^Imported: 1 added, 1 of yours replaced/u, IN_VIEW),
    ).toBeVisible();
    await press(book, 'Undo');
    expect(screen.queryByText('Brand New Wizard')).toBeNull();
  }, 60_000);

  it('keeps a decision when Excel has time for it again', async () => {
    const book = await open();
    await review(book);
    book.host.faults.cellEditMode = true;
    await book.hands.keyboard('{Enter}');
    expect(await screen.findByText('Keeping …')).toBeVisible();
    book.host.faults.cellEditMode = false;
    await kept();
    const recalled = await createWorkbookPort().recallDecisions();
    expect(recalled.ok && recalled.value.length).toBeGreaterThan(0);
  }, 60_000);

  it('enters ours on top when somebody else has decided meanwhile', async () => {
    const book = await open();
    await review(book);
    await book.hands.keyboard('{Enter}');
    await kept();
    const other = createWorkbookPort();
    const first = await other.recallDecisions();
    const records = first.ok ? first.value : [];
    const [one] = records;
    if (!one) throw new Error('Rolecheck: nothing was decided');
    const id = (records.at(-1)?.id ?? 0) + 1;
    const theirs = { ...one, id, act: id, text: 'Lamp lighter', replaces: 0 };
    expect((await other.keepDecisions([theirs], records.length)).ok).toBe(true);
    await book.hands.keyboard('n');
    expect(await screen.findByText(/Somebody else has decided/u, IN_VIEW, LONG)).toBeVisible();
    await kept();
    const all = await other.recallDecisions();
    const texts = all.ok ? all.value.map(({ text }) => text) : [];
    expect(texts.slice(0, records.length + 1)).toEqual([
      ...records.map(({ text }) => text),
      'Lamp lighter',
    ]);
    expect(texts.length).toBeGreaterThan(records.length + 1);
  }, 60_000);

  it('says when the list has changed, and reads it again on asking', async () => {
    const book = await open();
    await review(book);
    typeRow(book, 7, nextMonth[6] ?? []);
    await press(book, 'Read it again');
    await waitFor(() => {
      expect(screen.getByText('4 titles left')).toBeVisible();
    }, LONG);
  }, 60_000);

  it('comes back to the same place after another view, and leaves on Esc', async () => {
    const book = await open();
    await review(book);
    await book.hands.keyboard('{Enter}');
    await kept();
    const left = screen.getByText(/titles? left$/u).textContent;
    await book.hands.click(screen.getByRole('tab', { name: 'Look up' }));
    await book.hands.click(screen.getByRole('tab', { name: 'Code jobs' }));
    expect(screen.getByText(left)).toBeVisible();
    screen.getByRole('region', { name: 'Review' }).focus();
    await book.hands.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: 'Review titles' }, LONG)).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Decisions' }, LONG)).toBeVisible();
  }, 60_000);
});
