/** What a check found, as a data officer works through it. */
import './support/dom';
import { screen, waitFor, within } from '@testing-library/react';
import { act } from 'react';
import { settled } from '../support/office';
import { cell, check, openCheck, reopened, workerRows, type Book } from './support/care';
import { faults } from './support/pane';

jest.setTimeout(60_000);

const rows = workerRows(60);
const [headers = []] = rows;
const STATUS = headers.length;
const at = (column: string): number => headers.indexOf(column);
const letter = (column: string): string => String.fromCharCode(65 + at(column));

function rules(): string[] {
  const list = screen.getByRole('list', { name: 'Findings by rule' });
  return within(list)
    .queryAllByRole('heading', { level: 3 })
    .map((heading) => heading.textContent);
}

/** The fields that say what is listed; Fluent's select has no role of its own in jsdom. */
const severity = (): HTMLElement => screen.getByLabelText('Severity');
const column = (): HTMLElement => screen.getByLabelText('Column');

async function checkAgain({ hands }: Book): Promise<void> {
  await hands.click(screen.getByRole('button', { name: 'Check again' }));
  await screen.findByRole('button', { name: 'Clear marks' }, { timeout: 20_000 });
}

describe('what was found', () => {
  it('is nothing when nothing is wrong: so many rows, so many rules, of which year (N099, N112)', async () => {
    const book = await openCheck({ Workers: rows.slice(0, 4) });
    await check(book);
    expect(screen.getByRole('heading', { name: 'Nothing to put right in 3 rows' })).toBeVisible();
    expect(screen.getByText(/^\d+ rules on 3 rows/u)).toBeVisible();
    expect(
      screen.getByText(/^Adult Social Care Workforce Data Set: worker file · .*20\d\d$/u),
    ).toBeVisible();
    expect(screen.queryByLabelText('Severity')).toBeNull();
    expect(await faults()).toEqual([]);
  });

  it('is listed although a protected sheet takes no marks', async () => {
    const book = await openCheck({ Workers: rows });
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Workers').protection.protect();
      await context.sync();
    });
    await check(book);
    expect(
      screen.getByText(/^The sheet is protected\. The findings are listed here/u),
    ).toBeVisible();
    expect(rules().length).toBeGreaterThan(3);
    expect(cell(book, 'Workers', 0, STATUS)).toBe('');
    expect(await faults()).toEqual([]);
  });

  it('says that rows may have moved when something is typed', async () => {
    const book = await openCheck({ Workers: rows });
    await check(book);
    // Our own marks are told of a moment late, and are no change of the officer's.
    await act(() => new Promise((resolve) => setTimeout(resolve, 2100)));
    expect(screen.queryByText(/rows may have moved/u)).toBeNull();
    act(() => {
      book.user.type('Workers', 'A3', 'WM-CARE');
    });
    expect(await screen.findByText(/rows may have moved/u)).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  it('can be given up while it is looked for', async () => {
    const book = await openCheck({ Workers: workerRows(400) }, { latency: 40 });
    await book.hands.click(
      await screen.findByRole('button', { name: 'Check' }, { timeout: 20_000 }),
    );
    const cancel = await screen.findByRole('button', { name: 'Cancel' });
    expect(await faults()).toEqual([]);
    await book.hands.click(cancel);
    const title = { name: 'Cancelled' };
    expect(await screen.findByRole('heading', title, { timeout: 20_000 })).toBeVisible();
    expect(await faults()).toEqual([]);
    expect(cell(book, 'Workers', 0, STATUS)).toBe('');
  });
});

describe('the list', () => {
  it('shows what its filters let through, and says when that is nothing', async () => {
    const book = await openCheck({ Workers: rows });
    await check(book);
    const all = rules();
    await book.hands.click(screen.getByRole('button', { name: /^\d+ to explain$/u }));
    expect(severity()).toHaveValue('query');
    expect(rules().length).toBeLessThan(all.length);
    expect(rules().every((rule) => rule.includes('Explain · '))).toBe(true);
    await book.hands.selectOptions(column(), 'POSTCODE');
    expect(rules()).toEqual([]);
    expect(screen.getByText(/^Nothing that was found is of this kind/u)).toBeVisible();
    expect(await faults()).toEqual([]);
    await book.hands.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(rules()).toEqual(all);
  });

  it('can be only what is new', async () => {
    const book = await openCheck({ Workers: rows });
    await check(book);
    expect(screen.queryByRole('checkbox')).toBeNull();
    book.user.type('Workers', `${letter('GENDER')}8`, '77');
    await settled();
    await checkAgain(book);
    expect(screen.getByText('Since the last check 1 new and 0 gone.')).toBeVisible();
    await book.hands.click(screen.getByLabelText('Only new since the last check'));
    expect(rules()).toEqual([expect.stringContaining('Fix · GENDER')]);
    expect(screen.getByRole('button', { name: /GENDER/u })).toHaveTextContent(/1$/u);
  });

  it('stays as it is while a fix is checked, and keeps the keyboard’s place', async () => {
    const book = await openCheck({ Workers: rows });
    await check(book);
    await book.hands.click(screen.getByRole('button', { name: /POSTCODE/u }));
    await book.hands.click(screen.getByRole('button', { name: 'Fix: LS1 1AA' }));
    const done = ['1 cell fixed.', {}, { timeout: 20_000 }] as const;
    expect(await screen.findByText(...done)).toBeVisible();
    expect(screen.getByRole('listbox')).toHaveTextContent('W0011');
    expect(screen.getByRole('button', { name: 'Fix: LS1 4BT' })).toHaveFocus();
    await book.hands.keyboard('{Enter}');
    await waitFor(
      () => {
        expect(screen.queryByRole('button', { name: /POSTCODE/u })).toBeNull();
      },
      { timeout: 20_000 },
    );
    expect(document.activeElement).toHaveTextContent(rules()[0] ?? '');
    expect(cell(book, 'Workers', 11, at('POSTCODE'))).toBe('LS1 4BT');
  });

  it('goes back a step at a time with Esc', async () => {
    const book = await openCheck({ Workers: rows });
    await check(book);
    const rule = screen.getByRole('button', { name: /POSTCODE/u });
    await book.hands.click(rule);
    await book.hands.click(screen.getByRole('button', { name: 'Fix all 2 …' }));
    await book.hands.click(screen.getByRole('columnheader', { name: 'Now' }));
    expect(await faults()).toEqual([]);
    screen.getByRole('button', { name: 'Fix 2' }).focus();
    await book.hands.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Fix all 2 …' })).toHaveFocus();
    await book.hands.keyboard('{Escape}');
    expect(rule).toHaveFocus();
    expect(screen.queryByRole('listbox')).toBeNull();
    await book.hands.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: 'Check' })).toBeVisible();
  });

  it('is checked again although another sheet is in front', async () => {
    const book = await openCheck({ Workers: rows, Notes: [['Call payroll']] });
    await check(book);
    const before = rules();
    act(() => {
      book.user.activate('Notes');
    });
    await checkAgain(book);
    expect(rules()).toEqual(before);
  });

  it('tells a fault of the headings without a cell', async () => {
    const gone = at('ETHNICITY');
    const book = await openCheck({
      Workers: rows.map((row) => row.filter((_, position) => position !== gone)),
    });
    await check(book);
    await book.hands.click(screen.getByRole('button', { name: /^Columns are missing/u }));
    const [finding] = within(screen.getByRole('listbox')).getAllByRole('option');
    expect(finding?.textContent).toBe('Heading');
    expect(screen.getByText(/ETHNICITY/u)).toBeVisible();
    const listed = within(column()).getAllByRole('option');
    expect(listed.filter((option) => option.textContent === '')).toEqual([]);
    expect(await faults()).toEqual([]);
  });
});

describe('explanations', () => {
  const open = async (book: Book): Promise<void> => {
    await check(book);
    await book.hands.click(
      screen.getByRole('button', { name: /^Start date is a day that does not exist/u }),
    );
  };

  it('are kept with the row, offered for others, and listed on a sheet', async () => {
    const faulty = workerRows(60, (worker, number) =>
      number === 40 || number === 45 ? { ...worker, STARTDATE: '31/02/2021' } : worker,
    );
    const book = await openCheck({ Workers: faulty });
    await open(book);
    const note = screen.getByLabelText('Your explanation');
    await book.hands.type(note, 'As in payroll');
    expect(await faults()).toEqual([]);
    await book.hands.click(screen.getByRole('button', { name: 'Keep explanation' }));
    expect(await screen.findByText('Explained')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Keep explanation' })).toHaveFocus();

    await book.hands.click(
      screen.getByRole('button', { name: 'List the explanations on a sheet' }),
    );
    await waitFor(() => {
      expect(book.store.sheets()).toHaveLength(2);
    });
    const name = book.store.sheets()[1]?.name ?? '';
    expect(name).toMatch(/^Explanations /u);
    expect([0, 2, 3].map((position) => cell(book, name, 1, position))).toEqual([
      ...['asc-wds/worker/x-start-date-impossible', 'WM-CARE · W0033', 'As in payroll'],
    ]);

    act(() => {
      book.user.activate('Workers');
    });
    const again = await reopened(book);
    await open(again);
    expect(screen.getByLabelText('Your explanation')).toHaveValue('As in payroll');
    const [, second] = within(screen.getByRole('listbox')).getAllByRole('option');
    await again.hands.click(second ?? document.body);
    expect(screen.getByLabelText('Your explanation')).toHaveValue('');
    await again.hands.click(screen.getByRole('button', { name: 'As in payroll' }));
    expect(screen.getByLabelText('Your explanation')).toHaveValue('As in payroll');
    await again.hands.click(screen.getByRole('button', { name: 'Keep explanation' }));
    expect(await screen.findAllByText('Explained')).toHaveLength(2);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('2 explained');
  });
});
