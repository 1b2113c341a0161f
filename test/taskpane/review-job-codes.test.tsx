/** Deciding the authority's own job codes in place of its titles. */
import { screen } from '@testing-library/react';
import {
  codes,
  heading,
  IN_VIEW,
  kept,
  LONG,
  open,
  press,
  recalled,
  review,
  type Book,
} from './support/review-book';
import { code, faults } from './support/pane';

const posts = [
  ['Post no', 'Job title', 'Job code', 'Service', 'Grade'],
  ['P1', 'Helper Zone Nine', 'JC10', 'Education', 'G4'],
  ['P2', 'Bin Person Zone Nine', 'JC10', 'Highways', 'G1'],
  ['P3', 'Social worker', 'JC20', 'Adult social care', 'G9'],
  ['P4', 'Brand New Wizard', '', 'Highways', 'G2'],
];

/** Opens the list, and the review of its job codes one by one. */
async function openJobCodes(): Promise<Book> {
  const book = await open(posts);
  await review(book);
  await press(book, 'Decide your own 2 job codes instead');
  await screen.findByText('2 left to decide', {}, LONG);
  const single = screen.queryByRole('button', { name: /^One by one/u });
  if (single) await book.hands.click(single);
  return book;
}

/** Searches for a role and takes the first that is found. */
async function decide({ hands }: Book, words: string): Promise<void> {
  heading().focus();
  await hands.keyboard(`/${words}`);
  await screen.findAllByRole('option');
  await hands.keyboard('{Enter}');
}

describe('reviewing by job code', () => {
  it('shows each with its titles, and says which posts have none', async () => {
    const book = await openJobCodes();
    expect(heading()).toHaveTextContent('JC10');
    expect(screen.getByText(/^(?:Helper|Bin Person) Zone Nine \(1\) and /u)).toBeVisible();
    await press(book, '1 post not asked about: why');
    expect(screen.getByText('1 post: no job code.')).toBeVisible();
    expect(await faults()).toEqual([]);
  }, 60_000);

  it('answers the titles of all its posts, which are coded by it and not asked about', async () => {
    const book = await openJobCodes();
    await decide(book, 'librarian');
    await kept();
    const [decided] = await recalled();
    expect(decided).toMatchObject({ of: 'job code', text: 'JC10', how: 'searched' });
    await press(book, 'Decide 4 job titles instead');
    await screen.findByText('2 left to decide', {}, LONG);
    await press(book, '2 posts not asked about: why');
    expect(screen.getByText('2 posts: answered by your job codes.')).toBeVisible();

    await press(book, 'Write the codes');
    expect(await screen.findByText('Decided by job code', {}, LONG)).toBeVisible();
    await press(book, 'Write 4 posts');
    await screen.findByText('2 posts are coded as decided.', IN_VIEW, LONG);
    const written = codes(book, 5).map(([role]) => role);
    expect(written.slice(0, 2)).toEqual([decided?.role, decided?.role]);
    expect(written[2]).not.toBe(decided?.role);
  }, 60_000);

  it('is followed when the list is coded without a review, too', async () => {
    const book = await openJobCodes();
    await decide(book, 'librarian');
    await kept();
    await book.hands.keyboard('{Escape}');
    await code(book.hands);
    await screen.findByText('2 posts are coded as decided.', IN_VIEW, LONG);
  }, 60_000);

  it('is gone back to when the last thing decided there is undone from the titles', async () => {
    const book = await openJobCodes();
    await decide(book, 'librarian');
    await press(book, 'Decide 4 job titles instead');
    await screen.findByText('2 left to decide', {}, LONG);
    heading().focus();
    await book.hands.keyboard('z');
    expect(await screen.findByRole('heading', { name: 'JC10' }, LONG)).toBeVisible();
    expect(screen.getByText('2 left to decide')).toBeVisible();
    expect(screen.getByText(/^The last decision was about another kind/u, IN_VIEW)).toBeVisible();
    await kept();
    expect((await recalled()).map(({ verdict }) => verdict)).toEqual(['coded', 'undecided']);
  }, 60_000);

  it('keeps what was left for later when the titles are looked at in between', async () => {
    const book = await openJobCodes();
    await book.hands.keyboard('s');
    expect(screen.getByRole('button', { name: '1 for later' })).toBeVisible();
    await press(book, 'Decide 4 job titles instead');
    await screen.findByText('4 left to decide', {}, LONG);
    await press(book, 'Decide your own 2 job codes instead');
    await screen.findByText('2 left to decide', {}, LONG);
    expect(screen.getByRole('button', { name: '1 for later' })).toBeVisible();
  }, 60_000);
});
