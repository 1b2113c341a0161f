/** The review from the first key to the next month's list, over the Excel host and the real coder. */
import { screen, waitFor } from '@testing-library/react';
import { act } from 'react';
import {
  codes,
  decideAll,
  IN_VIEW,
  kept,
  LONG,
  newPost,
  open,
  press,
  reopened,
  review,
  typeRow,
} from './support/review-book';
import { code, faults } from './support/pane';

describe('the review over Excel', () => {
  it('remembers what was decided, and asks next month only about what is new', async () => {
    const book = await open();
    await review(book);
    expect(await faults()).toEqual([]);
    await decideAll(book);
    await kept();

    const again = reopened(book);
    typeRow(again, 7, newPost);
    await review(again);
    expect(await screen.findByRole('heading', { name: /Brand New Wizard/u }, LONG)).toBeVisible();
    expect(screen.getByText('1 left to decide')).toBeVisible();
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

    typeRow(book, 7, newPost);
    act(() => {
      book.user.type('Posts', 'F4', 'MINE');
    });
    const before = codes(book, 7);
    await screen.findByText('5 posts, 4 different titles', {}, LONG);
    await review(book);
    await press(book, /Write the codes$/u);
    expect(await screen.findByRole('radio', { name: /^Fill blanks only/u }, LONG)).toBeChecked();
    expect(screen.getByText('1 post has no code yet.')).toBeVisible();
    expect(
      screen.getByText(
        '1 post holds a code that is neither suggested nor decided: “Fill everything again” would replace it.',
      ),
    ).toBeVisible();
    // The new one, and the one in which the officer has typed.
    expect(screen.getByText('2 posts would change.')).toBeVisible();
    await press(book, 'Write 1 post');
    await screen.findByText(/had a code already and kept it/u, IN_VIEW, LONG);
    expect(codes(book, 7)[2]?.[0]).toBe('MINE');
    await press(book, 'Undo');
    await screen.findByText('Everything is as it was', {}, LONG);
    expect(codes(book, 7)).toEqual(before);
  }, 90_000);

  it('fills everything again where suggestions were written before titles were decided', async () => {
    const book = await open();
    await code(book.hands);
    await press(book, 'Back');
    await review(book);
    await decideAll(book);
    await press(book, /Write the codes$/u);
    expect(await screen.findByRole('radio', { name: /^Fill everything/u }, LONG)).toBeChecked();
    expect(screen.queryByText(/neither suggested nor decided/u)).toBeNull();
    const sources = screen.getByRole('list', { name: 'Posts by what decides their code' });
    expect(sources).toHaveTextContent(/^Decided by title4$/u);
    await press(book, 'Write 4 posts');
    await screen.findByText('4 posts are coded as decided.', IN_VIEW, LONG);
  }, 60_000);

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
    await press(book, 'Undo last decision');
    expect(screen.getAllByRole('option')).toHaveLength(count);
    await press(book, 'Take everything back …');
    await press(book, 'Take them back');
    expect(await screen.findByText('Nothing is decided yet')).toBeVisible();
    await press(book, 'Undo last decision');
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

  it('says when the list has changed, and reads it again on asking', async () => {
    const book = await open();
    await review(book);
    typeRow(book, 7, newPost);
    await press(book, 'Read it again');
    await waitFor(() => {
      expect(screen.getByText('4 left to decide')).toBeVisible();
    }, LONG);
  }, 60_000);

  it('comes back to the same place after another view, and leaves on Esc', async () => {
    const book = await open();
    await review(book);
    await book.hands.keyboard('{Enter}');
    await kept();
    const left = screen.getByText(/left to decide$/u).textContent;
    await book.hands.click(screen.getByRole('tab', { name: 'Look up' }));
    await book.hands.click(screen.getByRole('tab', { name: 'Code jobs' }));
    expect(screen.getByText(left)).toBeVisible();
    screen.getByRole('region', { name: 'Review' }).focus();
    await book.hands.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: 'Review titles' }, LONG)).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Decisions' }, LONG)).toBeVisible();
  }, 60_000);
});
