/** A return's columns from the role codes of a list, over the Excel host. */
import './support/dom';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { createWorkbookPort } from '../../src/excel';
import { loadOfficeInto } from '../support/office';
import { openCheck, type Book } from './support/care';
import { faults, openPane } from './support/pane';

jest.setTimeout(60_000);

const posts = [
  ['Post no', 'Job title', 'Role code', 'Post'],
  ['P1', 'Teaching assistant', 'S-015', ''],
  ['P2', 'Social worker', 'P-020', ''],
  ['P3', 'Assistant cook', 'T-011', ''],
  ['P4', 'Teaching assistant', 'S-015', 'TAS'],
  ['P5', 'Not coded', '', ''],
];

function sheet({ store }: Book): unknown[][] {
  return store.readValues(store.idOf('Posts'), { row: 0, column: 0, rows: 6, columns: 7 });
}

async function fill(book: Book): Promise<void> {
  const open = { name: 'Fill from role code' };
  await book.hands.click(await screen.findByRole('button', open, { timeout: 20_000 }));
  await book.hands.selectOptions(
    screen.getByLabelText('For'),
    'School Workforce Census: roles sheet',
  );
  expect(await faults()).toEqual([]);
  await book.hands.click(screen.getByRole('button', { name: 'Fill' }));
  await screen.findByRole('heading', { name: /filled from 4 role codes$/u }, { timeout: 20_000 });
}

describe('Fill from role code', () => {
  it('fills blank cells and columns beside the list, and says what more must be known', async () => {
    const book = await openCheck({ Posts: posts });
    await fill(book);
    expect(await faults()).toEqual([]);
    const [headers, assistant, worker, cook, filled, none] = sheet(book);
    expect(headers?.slice(3, 6)).toEqual(['Post', 'RoleIdentifier', 'Rolecheck: still needed']);
    expect(assistant?.slice(3, 6)).toEqual(['TAS', 'TASS', '']);
    expect(worker?.slice(3, 5)).toEqual(['', '']);
    expect(cook?.slice(3, 6)).toEqual(['', '', expect.stringContaining('in a school')]);
    expect(filled?.slice(3, 5)).toEqual(['TAS', 'TASS']);
    expect(none?.slice(3, 6)).toEqual(['', '', '']);
  });

  it('takes all of it back', async () => {
    const book = await openCheck({ Posts: posts });
    const before = sheet(book);
    await fill(book);
    await book.hands.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('button', { name: 'Check' }, { timeout: 20_000 });
    await waitFor(() => {
      expect(sheet(book)).toEqual(before);
    });
  });

  it('offers nothing to take back when it was cancelled in time, least of all another run', async () => {
    const excel = await loadOfficeInto(window, { sheets: { Posts: posts } });
    const port = createWorkbookPort();
    let isFilling = false;
    const { hands, close } = openPane({
      ...port,
      async read(...asked) {
        const read = await port.read(...asked);
        const filling = isFilling && screen.getByRole('heading', { name: /^Filling/u });
        if (filling) fireEvent.keyDown(filling, { key: 'Escape' });
        return read;
      },
    });
    const book: Book = { ...excel, hands, close };
    book.user.select('Posts', 'C6');
    expect(await port.putInCell('T-011')).toMatchObject({ ok: true });
    await hands.click(await screen.findByRole('tab', { name: 'Check' }));
    const open = { name: 'Fill from role code' };
    await hands.click(await screen.findByRole('button', open, { timeout: 20_000 }));
    await hands.selectOptions(screen.getByLabelText('For'), 'School Workforce Census: roles sheet');
    const before = sheet(book);
    isFilling = true;
    await hands.click(screen.getByRole('button', { name: 'Fill' }));
    const title = { name: 'Nothing was filled' };
    expect(await screen.findByRole('heading', title, { timeout: 20_000 })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(sheet(book)).toEqual(before);
  });
});
