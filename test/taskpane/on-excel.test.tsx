/** The pane, the adapter and Microsoft's own client library together, over the Excel host. */
import './support/dom';
import { screen, waitFor } from '@testing-library/react';
import { act } from 'react';
import { getEngine } from '../../src/data/engine';
import { createWorkbookPort } from '../../src/excel';
import { loadOfficeInto, type OpenedExcel, type OpenExcelOptions } from '../support/office';
import { code, faults, openPane, type Pane } from './support/pane';

const posts = [
  ['Post no', 'Post title', 'Service', 'School', 'Grade'],
  ['P1', 'Teaching Assistant L2', 'Education', 'Elm Lane Primary School', 'G4'],
  ['P2', 'Social worker', 'Adult social care', '', 'G9'],
  ['P3', 'School crossing patrol', 'Highways', '', 'G1'],
  ['P4', '', 'Highways', '', ''],
  ['P5', 'zzqx', 'Highways', '', ''],
];

async function open(options: OpenExcelOptions = {}): Promise<OpenedExcel & Pane> {
  const excel = await loadOfficeInto(window, { sheets: { Posts: posts }, ...options });
  const pane = openPane(createWorkbookPort(), {
    coder: async () => (await getEngine()).coder,
  });
  await screen.findByText('4 posts, 4 different titles');
  return { ...excel, ...pane };
}

function columns({ store }: OpenedExcel, first: number, count: number): unknown[][] {
  return store.readValues(store.idOf('Posts'), { row: 0, column: first, rows: 6, columns: count });
}

describe('the pane over Excel', () => {
  it('codes a list and takes it back by its own button (N079)', async () => {
    const book = await open();
    await code(book.hands);
    expect(
      await screen.findByText(/^\d of 4 posts coded$/u, {}, { timeout: 20_000 }),
    ).toBeVisible();
    const [headers, assistant, worker, , blank, nonsense] = columns(book, 5, 7);
    expect(headers).toEqual([
      ...['Role code', 'Role', 'SOC 2000', 'SOC 2010', 'SOC 2020', 'Band', 'Why'],
    ]);
    expect(assistant?.[4]).toBe('6112');
    expect(String(worker?.[1])).toMatch(/social worker/iu);
    expect(blank?.slice(0, 5)).toEqual(['', '', '', '', '']);
    expect(nonsense?.[0]).toBe('');
    expect(await faults()).toEqual([]);
    await book.hands.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Everything is as it was')).toBeVisible();
    expect(columns(book, 5, 7).flat().join('')).toBe('');
  }, 60_000);

  it('takes back its own coding only, whatever was put in a cell since', async () => {
    const excel = await loadOfficeInto(window, { sheets: { Posts: posts } });
    const port = createWorkbookPort();
    const pane = openPane(port);
    await code(pane.hands);
    await screen.findByText(/^\d of 4 posts coded$/u, {}, { timeout: 20_000 });
    excel.user.select('Posts', 'A9');
    expect(await port.putInCell('S-003')).toMatchObject({ ok: true });
    await pane.hands.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Everything is as it was')).toBeVisible();
    expect(columns(excel, 5, 7).flat().join('')).toBe('');
    const alone = { row: 8, column: 0, rows: 1, columns: 1 };
    expect(excel.store.readValues(excel.store.idOf('Posts'), alone)).toEqual([['S-003']]);
  }, 60_000);

  it('looks at the list again before it codes, when cells changed a moment ago', async () => {
    const book = await open();
    await code(book.hands);
    await screen.findByText(/^\d of 4 posts coded$/u, {}, { timeout: 20_000 });
    await book.hands.click(screen.getByRole('button', { name: 'Back' }));
    const again = await screen.findByRole('button', { name: 'Code again' });
    // The officer clears our columns, headers and all, and presses at once.
    const nothing = posts.map(() => Array.from({ length: 7 }, () => ''));
    act(() => {
      book.user.type('Posts', 'F1', nothing);
    });
    await book.hands.click(again);
    await screen.findByText(/^\d of 4 posts coded$/u, {}, { timeout: 20_000 });
    expect(columns(book, 5, 9)[0]).toEqual([
      ...['Role code', 'Role', 'SOC 2000', 'SOC 2010', 'SOC 2020', 'Band', 'Why', '', ''],
    ]);
  }, 60_000);

  it('shows what it finds, and codes nothing, when that is not what the card said', async () => {
    const book = await open();
    const button = await screen.findByRole('button', { name: 'Code jobs' });
    act(() => {
      book.user.type('Posts', 'B1', 'Remarks');
    });
    await book.hands.click(button);
    await waitFor(() => {
      expect(screen.getByText('Remarks').closest('dd')).toHaveTextContent('BRemarks');
    });
    expect(columns(book, 5, 7).flat().join('')).toBe('');
  }, 60_000);

  it('notices what is typed into the sheet', async () => {
    const book = await open();
    act(() => {
      book.user.type('Posts', 'B5', 'Cleaner');
    });
    await waitFor(
      () => {
        expect(screen.getByText('5 posts, 5 different titles')).toBeVisible();
      },
      { timeout: 4000 },
    );
  });

  it('follows the officer to another sheet', async () => {
    const book = await open({ sheets: { Posts: posts, Empty: [] } });
    act(() => {
      book.user.activate('Empty');
    });
    expect(
      await screen.findByRole('heading', { name: 'This sheet is empty' }, { timeout: 4000 }),
    ).toBeVisible();
  });

  it('says what to do about a protected sheet', async () => {
    const book = await open();
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Posts').protection.protect();
      await context.sync();
    });
    await code(book.hands);
    expect(
      await screen.findByText('The sheet is protected.', {}, { timeout: 20_000 }),
    ).toBeVisible();
    expect(columns(book, 5, 7).flat().join('')).toBe('');
  }, 60_000);

  it('asks the officer to leave the cell, and goes on when that is done (N078)', async () => {
    const book = await open();
    const { faults: excel } = book.host;
    excel.cellEditMode = true;
    await code(book.hands);
    expect(
      await screen.findByText(/press Enter or Esc/u, { selector: 'span' }, { timeout: 20_000 }),
    ).toBeVisible();
    excel.cellEditMode = false;
    expect(await screen.findByText(/^\d of 4 posts coded$/u, {}, { timeout: 5000 })).toBeVisible();
  }, 60_000);

  it('codes 20,000 rows of 12 columns in at most 19 requests, none over 2 MB', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [
      ...[`P${String(row)}`, 'Teaching assistant', 'Schools and learning', 'Elm Lane Primary'],
      ...[`G${String(row % 9)}`, 37, 1, 52, 'Permanent', 45_000 + row, 'CC100', 'A note'],
    ]);
    const headers = [
      'Post no',
      'Job title',
      'Department',
      'School',
      'Grade',
      'Hours',
      'FTE',
      'Weeks',
    ];
    const sheet = [[...headers, 'Contract', 'Start', 'Cost centre', 'Note'], ...rows];
    const excel = await loadOfficeInto(window, { sheets: { Posts: sheet }, profile: 'web' });
    const { hands } = openPane(createWorkbookPort());
    await screen.findByText('20,000 posts, 1 different title', {}, { timeout: 20_000 });
    await code(hands);
    await screen.findByText('All 20,000 posts coded', {}, { timeout: 30_000 });
    const { stats } = excel.host;
    // One of them looks for decisions when the list is coded, one for hidden rows and merged cells.
    // Earlier runs are looked for, and the journal of this one is saved before it begins.
    expect(stats.syncs).toBeLessThanOrEqual(19);
    expect(Math.max(stats.maxRequest, stats.maxResponse)).toBeLessThanOrEqual(2_000_000);
  }, 90_000);

  it('can be tried on a sample in a sheet of its own', async () => {
    const excel = await loadOfficeInto(window, { sheets: { Mine: [] } });
    const { hands } = openPane(createWorkbookPort());
    await hands.click(await screen.findByRole('button', { name: 'Try it on a sample' }));
    expect(await screen.findByText('23 posts, 23 different titles')).toBeVisible();
    expect(excel.store.sheets().map((sheet) => sheet.name)).toEqual(['Mine', 'Rolecheck sample']);
    expect(excel.store.usedBlock(excel.store.idOf('Mine'), true)).toBeNull();
  });

  it('puts a code that was looked up into the cell that is selected', async () => {
    const book = await open();
    book.user.select('Posts', 'H3');
    await book.hands.click(screen.getByRole('tab', { name: 'Look up' }));
    await book.hands.type(await screen.findByLabelText('Code or words'), 'P-0{ArrowDown}{Enter}');
    await screen.findByText(/is in H3\.$/u, {}, { timeout: 5000 });
    expect(columns(book, 7, 1)[2]?.[0]).toMatch(/^P-0/u);
  });
});
