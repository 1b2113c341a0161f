/** What the pane says of sheets as people have them, and what it leaves alone, over the Excel host. */
import './support/dom';
import { screen, within } from '@testing-library/react';
import { items } from '../../src/core/rules/asc-wds/worker/items';
import { createWorkbookPort } from '../../src/excel';
import { rowsOf, workers } from '../../tools/make-sample/care';
import { loadOfficeInto, type OpenedExcel } from '../support/office';
import { failing, fakeWorkbook } from './support/fake-workbook';
import { code, faults, openPane, type Pane } from './support/pane';

const posts = [
  ['Post no', 'Job title', 'Service', 'FTE'],
  ['P1', 'Social worker', 'Adults', '1'],
  ['P2', 'Manager', 'Adults', '1'],
  ['P3', 'Teaching assistant', 'Education', '1'],
  ['P4', 'Social worker', 'Education', '1'],
];

type Sheets = NonNullable<NonNullable<Parameters<typeof loadOfficeInto>[1]>['sheets']>;

async function open(
  sheets: Sheets,
  act?: (sheet: Excel.Worksheet) => void,
): Promise<OpenedExcel & Pane> {
  const excel = await loadOfficeInto(window, { sheets });
  if (act) {
    await excel.Excel.run(async (context) => {
      act(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
  }
  return { ...excel, ...openPane(createWorkbookPort()) };
}

/** What stands in a column of the sheet in front, from the top. */
function column({ store }: OpenedExcel, at: number, rows = 9): unknown[] {
  const block = { row: 0, column: at, rows, columns: 1 };
  return store.readValues(store.activeSheet(), block).map(([value]) => value);
}

const SLOW = { timeout: 20_000 };
/** Not what is read to those who cannot see it. */
const SPAN = { selector: 'span' };

async function coded(book: Pane): Promise<void> {
  await code(book.hands);
  await screen.findByText(/posts coded$/u, {}, SLOW);
}

describe('Code jobs on a sheet', () => {
  it('says how many rows are hidden, and puts each value on its own row (N053) (N054)', async () => {
    const book = await open({ Posts: posts }, (sheet) => {
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('C:C').columnHidden = true;
    });
    const said = 'All 4 rows, 2 of them hidden by a filter or by hand.';
    expect(await screen.findByText(said, {}, SLOW)).toBeVisible();
    expect(screen.getByText('Column C is hidden, and is read all the same.')).toBeVisible();
    expect(await faults()).toEqual([]);
    await coded(book);
    expect(column(book, 4, 5)).toEqual(['Role code', 'P-020', 'M-001', 'S-003', 'P-020']);
    await book.hands.click(screen.getByRole('button', { name: /^Sure/u }));
    expect(
      await screen.findByText(/^B2 is selected, but its row or column is hidden\./u, SPAN, SLOW),
    ).toBeVisible();
    const { hidden } = book.store.readAxis(book.store.activeSheet(), 'rows', 1);
    expect(hidden).toBe(true);
  }, 60_000);

  // Their value is not read downwards: whether it is meant for the rows below nobody but a person knows.
  it('names merged cells and unmerges nothing (N052)', async () => {
    const book = await open({ Posts: posts }, (sheet) => {
      sheet.getRange('B2:B3').merge();
    });
    const said =
      'B2:B3 is merged: only the first cell counts, so 1 row has no value of its own. Nothing is unmerged.';
    expect(await screen.findByText(said, {}, SLOW)).toBeVisible();
    await coded(book);
    expect(column(book, 4, 5)).toEqual(['Role code', 'P-020', '', 'S-003', 'P-020']);
    expect(book.store.merges(book.store.activeSheet())).toHaveLength(1);
  }, 60_000);

  it('never codes totals and examples, mentions gaps, and says all of it (N055) (N056) (N072)', async () => {
    const rows = [
      posts[0] ?? [],
      ['Do not edit', 'Social worker', 'Adults', '1'],
      ...posts.slice(1, 3),
      ['', '', '', ''],
      ...posts.slice(3),
      ['', 'Grand total', '', '4'],
    ];
    const book = await open({ Posts: rows });
    const left = 'Left out: 1 total row and 1 row marked as an example.';
    expect(await screen.findByText(left, {}, SLOW)).toBeVisible();
    expect(
      screen.getByText('1 row inside the list is blank (row 5). What is below is included.'),
    ).toBeVisible();
    expect(screen.getByText('4 posts, 3 different titles')).toBeVisible();
    await coded(book);
    expect(screen.getByText('All 4 posts coded')).toBeVisible();
    expect(screen.getByText(left)).toBeVisible();
    expect(screen.getByText('1 row has no job title and no code.')).toBeVisible();
    expect(column(book, 4)).toEqual([
      ...['Role code', '', 'P-020', 'M-001', '', 'S-003', 'P-020', '', ''],
    ]);
    expect(column(book, 9)).toEqual([
      ...['Band', '', 'Sure', 'Unsure', 'None', 'Likely', 'Sure', '', ''],
    ]);
  }, 60_000);

  it('says where it stopped when a stray cell stands far away (N057)', async () => {
    const excel = await loadOfficeInto(window, { sheets: { Posts: posts } });
    excel.user.type('Posts', 'XFD1048576', 'stray');
    openPane(createWorkbookPort());
    const said = 'After row 5 so many rows are blank that what is further down is left out.';
    expect(await screen.findByText(said, {}, SLOW)).toBeVisible();
    expect(screen.getByText('4 posts, 3 different titles')).toBeVisible();
  }, 60_000);

  it('shows the list while a chart is selected (N060)', async () => {
    const excel = await loadOfficeInto(window, { sheets: { Posts: posts } });
    excel.host.book.objectSelected = true;
    openPane(createWorkbookPort());
    expect(await screen.findByText('4 posts, 3 different titles', {}, SLOW)).toBeVisible();
  }, 60_000);

  it('lets the row of headings be changed in place (N048)', async () => {
    const top = [
      ['Westmere', '', '', ''],
      ['Ref', 'Post', 'Team', 'Hours'],
    ];
    const book = await open({ Posts: [...top, ...posts] });
    await book.hands.click(await screen.findByRole('button', { name: 'Change columns' }, SLOW));
    const rows = screen.getByLabelText('Headings');
    expect(
      within(rows).getByRole('option', { name: 'Row 3: Post no, Job title, Service' }),
    ).toBeVisible();
    await book.hands.selectOptions(rows, 'Row 2: Ref, Post, Team');
    expect(await screen.findByText(/^Posts · A2:D7$/u, {}, SLOW)).toBeVisible();
    await book.hands.selectOptions(screen.getByLabelText('Headings'), '2');
    expect(await screen.findByText(/^Posts · A3:D7$/u, {}, SLOW)).toBeVisible();
  }, 60_000);

  it('asks which of several lists is meant, with their addresses (N070)', async () => {
    const lookup = [
      ['Code', 'Label'],
      ['A', 'Adults'],
      ['E', 'Education'],
      ['', ''],
      ['', ''],
    ];
    const rows = posts.map((row, at) => [...(lookup[at] ?? []), '', ...row]);
    const book = await open({ Posts: rows }, (sheet) => {
      sheet.tables.add('A1:B3', true).name = 'Services';
    });
    const which = await screen.findByLabelText('Table', {}, SLOW);
    expect(
      within(which)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([...['Services · A1:B3', 'Posts · D1:G5']]);
    await book.hands.selectOptions(which, 'Posts · D1:G5');
    expect(await screen.findByText('4 posts, 3 different titles', {}, SLOW)).toBeVisible();
    await coded(book);
    expect(column(book, 7, 5)).toEqual(['Role code', 'P-020', 'M-001', 'S-003', 'P-020']);
  }, 60_000);

  it('says that a sheet is gone when it is to be shown (N067)', async () => {
    const { hands } = openPane(fakeWorkbook(undefined, { show: failing('gone', 'show the cell') }));
    await code(hands);
    await hands.click(await screen.findByRole('button', { name: /^Sure/u }, SLOW));
    const said = /^This sheet is no longer there\. Open the sheet that you mean, and run again\./u;
    expect(await screen.findByText(said, { selector: 'span' }, SLOW)).toBeVisible();
    expect(screen.getByText(/posts coded$/u)).toBeVisible();
  }, 60_000);

  it('goes on with the sheet in front when the one that was coded is deleted (N067)', async () => {
    const book = await open({ Posts: posts, Other: posts });
    await coded(book);
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Posts').delete();
      await context.sync();
    });
    expect(await screen.findByText('Other · A1:D5', {}, SLOW)).toBeVisible();
    expect(await screen.findByText('4 posts, 3 different titles', {}, SLOW)).toBeVisible();
    await coded(book);
    expect(column(book, 4, 5)).toEqual(['Role code', 'P-020', 'M-001', 'S-003', 'P-020']);
  }, 60_000);

  it('goes on by id when the sheet is renamed and moved meanwhile (N066) (N067)', async () => {
    const book = await open({ Posts: posts, Other: [] });
    await screen.findByText('4 posts, 3 different titles', {}, SLOW);
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Posts');
      sheet.name = " Bob's 'list'!";
      sheet.position = 1;
      await context.sync();
    });
    await coded(book);
    expect(column(book, 4, 5)).toEqual(['Role code', 'P-020', 'M-001', 'S-003', 'P-020']);
    await book.hands.click(screen.getByRole('button', { name: 'Back' }));
    expect(await screen.findByText(/Bob's 'list'! · A1:K5$/u, {}, SLOW)).toBeVisible();
  }, 60_000);
});

describe('Check on a sheet', () => {
  const rows = rowsOf(items, workers().slice(0, 12));
  const [headers = []] = rows;

  async function opened(more: typeof rows = [], act?: (sheet: Excel.Worksheet) => void) {
    const [head = [], ...data] = rows;
    const book = await open({ Workers: [head, ...more, ...data], Other: [] }, act);
    await book.hands.click(await screen.findByRole('tab', { name: 'Check' }));
    await screen.findByText('worker file', {}, SLOW);
    return book;
  }

  it('says before checking what is hidden and merged (N052) (N053) (N054)', async () => {
    await opened([], (sheet) => {
      sheet.getRange('3:5').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
      sheet.getRange('A8:A9').merge();
    });
    const said = 'All 12 rows, 3 of them hidden by a filter or by hand.';
    expect(await screen.findByText(said, {}, SLOW)).toBeVisible();
    expect(screen.getByText('Column B is hidden, and is read all the same.')).toBeVisible();
    expect(screen.getByText(/^A8:A9 is merged: .* 1 row has no value of its own\./u)).toBeVisible();
    expect(await faults()).toEqual([]);
  }, 60_000);

  it('finds nothing in totals and examples, and says so (N055) (N072)', async () => {
    const example = headers.map((_, at) => (at === 0 ? 'Example row - do not edit' : 'x'));
    const book = await opened([example]);
    const total = headers.map((_, at) => (at === 0 ? 'Total' : at === 2 ? '12' : ''));
    book.user.type('Workers', 'A15', [total]);
    await book.hands.click(screen.getByRole('button', { name: 'Check' }));
    await screen.findByRole('heading', { name: / to fix/u }, SLOW);
    expect(screen.getByText(/rules on 12 rows/u)).toBeVisible();
    expect(screen.getByText('Left out: 1 total row and 1 row marked as an example.')).toBeVisible();
    const status = column(book, headers.length, 15);
    expect([status[0], status[1], status[14]]).toEqual(['Rolecheck', '', '']);
  }, 60_000);

  it('says that a sheet is gone when a finding is to be shown (N067)', async () => {
    const book = await opened();
    await book.hands.click(screen.getByRole('button', { name: 'Check' }));
    await screen.findByRole('heading', { name: / to fix/u }, SLOW);
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Workers').delete();
      await context.sync();
    });
    await book.hands.click(screen.getByRole('button', { name: /postcode.*POSTCODE/iu }));
    const list = screen.getByRole('listbox', { name: /Rows/u });
    await book.hands.click(within(list).getAllByRole('option')[0] ?? list);
    expect(await screen.findByText(/^This sheet is no longer there\./u, SPAN, SLOW)).toBeVisible();
    expect(screen.getByRole('button', { name: /postcode.*POSTCODE/iu })).toBeVisible();
  }, 60_000);
});
