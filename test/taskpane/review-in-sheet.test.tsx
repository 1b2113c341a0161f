/** The review beside the sheet: following, showing, and lists that change meanwhile. */
import { screen, waitFor } from '@testing-library/react';
import { act } from 'react';
import { settled } from '../support/office';
import {
  focused,
  heading,
  kept,
  LONG,
  newPost,
  open,
  posts,
  press,
  reopened,
  review,
  typeRow,
  type Book,
} from './support/review-book';

/** The cell that is selected, as `B4`. */
async function selected({ Excel }: Book): Promise<string> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address');
    await context.sync();
    return cell.address.split('!')[1] ?? '';
  });
}

/** Opens the queue where it asks about one title at a time. */
async function openSingles(book: Book): Promise<Book> {
  await review(book);
  const single = screen.queryByRole('button', { name: /^One by one/u });
  if (single) await book.hands.click(single);
  heading().focus();
  return book;
}

describe('following in the sheet', () => {
  it('selects nothing until it is switched on, then each title’s first post', async () => {
    const titles = ['Bin Person Zone Nine', 'Brand New Wizard', 'Zzqx Xylo', 'Qwerk Plonk'];
    const rows = titles.map((title, at) => [`P${String(at)}`, title, 'Highways', '', '']);
    const book = await openSingles(await open([...posts.slice(0, 1), ...rows]));
    const before = await selected(book);
    await book.hands.keyboard('s');
    await act(settled);
    expect(await selected(book)).toBe(before);
    await book.hands.keyboard('f');
    expect(screen.getByRole('checkbox', { name: /Follow/u })).toBeChecked();
    for (let key = 0; key < 2; key++) {
      const row = titles.indexOf(heading().textContent) + 2;
      await waitFor(async () => {
        expect(await selected(book)).toBe(`B${String(row)}`);
      }, LONG);
      await book.hands.keyboard('s');
    }
    await book.hands.keyboard('f');
    expect(screen.getByRole('checkbox', { name: /Follow/u })).not.toBeChecked();
  }, 60_000);

  it('leaves the keys where they are', async () => {
    const book = await openSingles(await open());
    await book.hands.keyboard('f');
    await act(settled);
    await book.hands.keyboard('s');
    await act(settled);
    expect(heading()).toHaveFocus();
  }, 60_000);

  it('shows the posts of a title one after the other on asking', async () => {
    const rows = [...posts, ['P6', 'Bin Person Zone Nine', 'Highways', '', 'G1']];
    const book = await openSingles(await open(rows));
    while (!/Bin Person/u.test(heading().textContent)) await book.hands.keyboard('s');
    for (const cell of ['B5', 'B7', 'B5']) {
      await press(book, '2 posts');
      await waitFor(async () => {
        expect(await selected(book)).toBe(cell);
      }, LONG);
    }
    expect(focused()).toHaveAccessibleName('2 posts');
  }, 60_000);
});

describe('a list that changes', () => {
  it('in a table that grows is read again on asking, what was left for later still is', async () => {
    const first = await open();
    await screen.findByRole('button', { name: 'Review titles' }, LONG);
    await first.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Posts').tables.add('A1:E6', true);
      await context.sync();
    });
    const book = reopened(first);
    await screen.findByText(/^Table1/u, {}, LONG);
    await openSingles(book);
    await book.hands.keyboard('s');
    expect(screen.getByText('3 left to decide')).toBeVisible();
    await act(async () => {
      await book.Excel.run(async (context) => {
        context.workbook.tables.getItem('Table1').rows.add(undefined, [newPost]);
        await context.sync();
      });
    });
    await press(book, 'Read it again');
    await waitFor(() => {
      expect(screen.getByText('4 left to decide')).toBeVisible();
    }, LONG);
    expect(screen.getByRole('button', { name: '1 for later' })).toBeVisible();
    expect(screen.queryByText(/^The list has changed/u)).toBeNull();
  }, 60_000);

  it('while another view is shown is noticed when the review is shown again', async () => {
    const book = await openSingles(await open());
    await book.hands.click(screen.getByRole('tab', { name: 'Look up' }));
    typeRow(book, 7, newPost);
    await book.hands.click(screen.getByRole('tab', { name: 'Code jobs' }));
    expect(await screen.findByText(/^The list has changed/u, {}, LONG)).toBeVisible();
  }, 60_000);

  it('in a column that says nothing of the job is left alone', async () => {
    const book = await openSingles(await open());
    act(() => {
      book.user.type('Posts', 'A2', 'P1a');
    });
    await act(() => new Promise((resolve) => setTimeout(resolve, 900)));
    expect(screen.queryByText(/^The list has changed/u)).toBeNull();
    await book.hands.keyboard('n');
    await kept();
  }, 60_000);
});
