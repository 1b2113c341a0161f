/** What a data officer says of their sheets in the *Check* view, and that the workbook keeps it. */
import './support/dom';
import { screen, waitFor, within } from '@testing-library/react';
import {
  cell,
  check,
  headedOtherwise,
  openCheck,
  ready,
  reopened,
  workerRows,
} from './support/care';
import { faults } from './support/pane';

jest.setTimeout(60_000);

const unsure = new Map([
  ['MAINJOBROLE', 'Role (main)'],
  ['CONTHOURS', 'Weekly hrs'],
]);
const QUESTION = 'Are these columns right?';
const posts = [
  ['Post no', 'Job title', 'Department', 'Grade'],
  ['P1', 'Cleaner', 'Facilities', 'G1'],
  ['P2', 'Social worker', 'Adults', 'G9'],
];
const budget = [
  ['Budget', 'Spend', 'Grade'],
  ['1000', '900', 'G1'],
  ['1200', '900', 'G9'],
];

describe('columns that are only likely', () => {
  it('are asked about once, and kept in the workbook', async () => {
    const book = await openCheck({ Workers: headedOtherwise(workerRows(20), unsure) });
    expect(await screen.findByText(QUESTION, {}, { timeout: 20_000 })).toBeVisible();
    expect(screen.getByText(/Weekly hrs/u)).toBeVisible();
    expect(await faults()).toEqual([]);
    await book.hands.click(screen.getByRole('button', { name: 'Use these columns' }));
    await waitFor(() => {
      expect(screen.queryByText(QUESTION)).toBeNull();
    });
    await reopened(book);
    expect(await screen.findByText('44 of 44 columns found')).toBeVisible();
    expect(screen.queryByText(QUESTION)).toBeNull();
  });

  it('are left out when they are not right, and stay so', async () => {
    const book = await openCheck({ Workers: headedOtherwise(workerRows(20), unsure) });
    const out = { name: 'Leave out CONTHOURS' };
    await book.hands.click(await screen.findByRole('button', out, { timeout: 20_000 }));
    expect(await screen.findByText('43 of 44 columns found')).toBeVisible();
    await reopened(book);
    expect(await screen.findByText('43 of 44 columns found')).toBeVisible();
    expect(screen.queryByText(QUESTION)).toBeNull();
  });

  it('can be changed in place, and listed on a sheet', async () => {
    const book = await openCheck({ Posts: posts });
    const change = { name: 'Change columns' };
    await book.hands.click(await screen.findByRole('button', change, { timeout: 20_000 }));
    expect(screen.getByLabelText(/^Grade/u)).toHaveDisplayValue('Grade');
    expect(await faults()).toEqual([]);
    await book.hands.selectOptions(screen.getByLabelText(/^Grade/u), 'None');
    await waitFor(() => {
      expect(screen.getByLabelText(/^Grade/u)).toHaveDisplayValue('None');
    });
    screen.getByLabelText(/^Grade/u).focus();
    await book.hands.keyboard('{Escape}');
    expect(screen.getByRole('button', change)).toHaveFocus();
    await book.hands.keyboard('{Enter}');
    await book.hands.click(screen.getByRole('button', { name: 'List the columns on a sheet' }));
    await waitFor(() => {
      expect(book.store.sheets()).toHaveLength(2);
    });
    const name = book.store.sheets()[1]?.name ?? '';
    expect(name).toMatch(/^Columns /u);
    const listed = book.store.readValues(book.store.idOf(name), {
      ...{ row: 0, column: 2, rows: 60, columns: 2 },
    });
    expect(listed).toContainEqual(['Job title', 'Job title']);
    expect(listed).toContainEqual(['Grade', '']);
  });
});

describe('codes of the authority’s own', () => {
  const rows = workerRows(20, (worker) => ({ ...worker, GENDER: 'M' }));

  it('are read as the codes that they mean, now and later', async () => {
    const book = await openCheck({ Workers: rows });
    expect(await screen.findByText(/M means 1, Male/u, {}, { timeout: 20_000 })).toBeVisible();
    expect(await faults()).toEqual([]);
    await book.hands.click(screen.getByRole('button', { name: 'Use these codes' }));
    await waitFor(() => {
      expect(screen.queryByText(/M means 1, Male/u)).toBeNull();
    });
    const again = await reopened(book);
    await check(again);
    expect(screen.queryByText(/M means 1, Male/u)).toBeNull();
    expect(screen.queryByRole('button', { name: /GENDER/u })).toBeNull();
    expect(cell(book, 'Workers', 1, rows[0]?.indexOf('GENDER') ?? 0)).toBe('M');
  });

  it('are findings when they are left out', async () => {
    const book = await openCheck({ Workers: rows });
    const out = { name: 'Leave out GENDER M' };
    await book.hands.click(await screen.findByRole('button', out, { timeout: 20_000 }));
    await waitFor(() => {
      expect(screen.queryByText(/M means 1, Male/u)).toBeNull();
    });
    await check(book);
    expect(screen.getByRole('button', { name: /GENDER/u })).toHaveTextContent('20');
  });
});

describe('a sheet that is none of the returns', () => {
  it('says so, takes the return by hand, and knows it the next time', async () => {
    const book = await openCheck({ Budget: budget });
    const title = { name: 'Which return is this?' };
    expect(await screen.findByRole('heading', title, { timeout: 20_000 })).toBeVisible();
    expect(await faults()).toEqual([]);
    const picker = screen.getByLabelText('Return');
    await book.hands.selectOptions(picker, 'Post list: post list');
    await ready();
    const sheet = screen.getByRole('region', { name: 'Budget' });
    expect(within(sheet).getByText('post list')).toBeVisible();
    expect(await faults()).toEqual([]);
    await reopened(book);
    await ready();
    expect(screen.getByRole('region', { name: 'Budget' })).toBeVisible();
  });
});
