/** What is decided gets into the workbook, whatever comes between; what does not is said. */
import { screen, waitFor } from '@testing-library/react';
import { act } from 'react';
import { createWorkbookPort } from '../../src/excel';
import { failure } from '../../src/excel/problems';
import type { WorkbookPort } from '../../src/excel/port';
import {
  decideAll,
  heading,
  IN_VIEW,
  kept,
  LONG,
  newPost,
  open,
  posts,
  press,
  recalled,
  review,
  type Book,
} from './support/review-book';
import { code, faults } from './support/pane';

/** A workbook that keeps nothing for as long as `lock.isShut`. */
async function openShut(): Promise<Book & { readonly lock: { isShut: boolean } }> {
  const lock = { isShut: true };
  const shut = (port: WorkbookPort): WorkbookPort => ({
    ...port,
    keepDecisions: (added, known, options) =>
      lock.isShut
        ? Promise.resolve(failure('protected', 'keep decisions in the workbook'))
        : port.keepDecisions(added, known, options),
  });
  return { ...(await open(posts, {}, shut)), lock };
}

/** Somebody else decides a title in this workbook. */
async function decideElsewhere(): Promise<void> {
  const records = await recalled();
  const [one] = records;
  if (!one) throw new Error('Rolecheck: nothing was decided');
  const id = (records.at(-1)?.id ?? 0) + 1;
  const theirs = { ...one, id, act: id, text: 'Lamp lighter', replaces: 0 };
  expect((await createWorkbookPort().keepDecisions([theirs], records.length)).ok).toBe(true);
}

describe('keeping decisions', () => {
  it('waits until Excel has time for it again', async () => {
    const book = await open();
    await review(book);
    book.host.faults.cellEditMode = true;
    await book.hands.keyboard('{Enter}');
    expect(await screen.findByText('Keeping …')).toBeVisible();
    book.host.faults.cellEditMode = false;
    await kept();
    expect(await recalled()).not.toEqual([]);
  }, 60_000);

  it('enters ours on top when somebody else has decided, and leaves for later what was', async () => {
    const book = await open([...posts, newPost]);
    await review(book);
    await book.hands.keyboard('{Enter}');
    await kept();
    const before = await recalled();
    await decideElsewhere();
    await book.hands.keyboard('s');
    expect(screen.getByRole('button', { name: '1 for later' })).toBeVisible();
    const next = heading().textContent;
    await book.hands.keyboard('n');
    expect(await screen.findByText(/Somebody else has decided/u, IN_VIEW, LONG)).toBeVisible();
    await kept();
    const texts = (await recalled()).map(({ text }) => text);
    expect(texts).toEqual([...before.map(({ text }) => text), 'Lamp lighter', next]);
    expect(screen.getByRole('button', { name: '1 for later' })).toBeVisible();
  }, 60_000);

  it('says in Code jobs what is not kept when the review is left, and tries again', async () => {
    const book = await openShut();
    await review(book);
    await decideAll(book);
    expect(screen.getByText('Not kept yet')).toBeVisible();
    await press(book, 'Back');
    expect(await screen.findByText('3 decisions are not kept in the workbook yet.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Decisions' })).toBeNull();
    expect(await faults()).toEqual([]);
    await press(book, 'Try again');
    expect(screen.getByText('3 decisions are not kept in the workbook yet.')).toBeVisible();
    book.lock.isShut = false;
    await press(book, 'Try again');
    await screen.findByRole('button', { name: 'Decisions' }, LONG);
    expect(screen.queryByText(/not kept in the workbook/u)).toBeNull();
    expect(await recalled()).toHaveLength(3);
  }, 60_000);

  it('codes nothing without what is not kept, unless that is asked for', async () => {
    const book = await openShut();
    await review(book);
    await decideAll(book);
    await press(book, 'Back');
    await screen.findByText(/not kept in the workbook yet/u);
    await code(book.hands);
    await screen.findByRole('button', { name: 'Code without decisions' }, LONG);
    book.lock.isShut = false;
    const [tryAgain] = screen.getAllByRole('button', { name: 'Try again' }).slice(-1);
    if (tryAgain) await book.hands.click(tryAgain);
    await screen.findByText('4 posts are coded as decided.', IN_VIEW, LONG);
  }, 60_000);

  it('goes on with what is not kept when the review is opened again', async () => {
    const book = await openShut();
    await review(book);
    await book.hands.keyboard('{Enter}');
    const left = screen.getByText(/left to decide$/u).textContent;
    await press(book, 'Back');
    await screen.findByText(/not kept in the workbook yet/u);
    book.lock.isShut = false;
    await review(book);
    expect(screen.getByText(left)).toBeVisible();
    await book.hands.keyboard('n');
    await kept();
    expect(new Set((await recalled()).map(({ act: one }) => one)).size).toBe(2);
  }, 60_000);
});

describe('a title that is decided', () => {
  it('says so when it is opened again, can be decided otherwise, and taken back', async () => {
    const book = await open();
    await review(book);
    await decideAll(book);
    await press(book, 'Decisions');
    await book.hands.type(screen.getByRole('searchbox'), 'zone nine');
    await press(book, 'Change');
    expect(await screen.findByRole('heading', { name: /Zone Nine/u }, LONG)).toBeVisible();
    expect(screen.getByText(/^Decided on \d+ \w+ 20\d\d: [A-Z]-\d{3} /u)).toBeVisible();
    expect(await faults()).toEqual([]);
    heading().focus();
    await book.hands.keyboard('n');
    await book.hands.keyboard('z');
    // What stood before the change stands again.
    expect(screen.getByText(/^Decided on \d+ \w+ 20\d\d: [A-Z]-\d{3} /u)).toBeVisible();
    await book.hands.keyboard('n');
    await press(book, 'Decisions');
    await press(book, 'Change');
    expect(await screen.findByText(/^Decided on .*: no code fits\./u, {}, LONG)).toBeVisible();
    expect(screen.getByRole('list', { name: 'Codes to choose from' })).toBeVisible();
    await press(book, 'Take back');
    expect(screen.queryByText(/^Decided on/u)).toBeNull();
    expect(heading()).toHaveTextContent('Zone Nine');
    await waitFor(() => {
      expect(heading()).toHaveFocus();
    });
    await book.hands.keyboard('z');
    expect(await screen.findByText(/^Decided on .*: no code fits\./u)).toBeVisible();
    await act(() => kept());
  }, 60_000);
});
