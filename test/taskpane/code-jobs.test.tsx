import './support/dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import { success } from '../../src/excel/problems';
import type { UndoInfo, WorkOptions, WriteReport } from '../../src/excel/port';
import { fakeCoder } from './support/fake-coder';
import { failing, fakeWorkbook, postRows, reportOf } from './support/fake-workbook';
import { code, faults, openPane } from './support/pane';

const never = new Promise<never>(() => undefined);

describe('the card', () => {
  it('says which columns it takes for what, and how much there is to do', async () => {
    openPane(fakeWorkbook());
    const title = await screen.findByText('Post title');
    expect(title.closest('dd')).toHaveTextContent('BPost title');
    expect(screen.getByText('5 posts, 4 different titles')).toBeInTheDocument();
    expect(screen.getByText('Posts · A1:E7')).toBeInTheDocument();
    expect(await faults()).toEqual([]);
  });

  it('says what it did not find', async () => {
    openPane(fakeWorkbook(postRows.map((row) => row.slice(0, 3))));
    expect(await screen.findAllByText('not found')).toHaveLength(2);
  });

  it('lets a column be changed in place, and back with Esc', async () => {
    const workbook = fakeWorkbook();
    const { hands: user } = openPane(workbook);
    await user.click(await screen.findByRole('button', { name: 'Change columns' }));
    expect(await faults()).toEqual([]);
    await user.selectOptions(screen.getByLabelText('Department'), 'None');
    expect(screen.getByLabelText('Department')).toHaveValue('');
    await user.keyboard('{Escape}');
    expect(screen.queryByLabelText('Department')).not.toBeInTheDocument();
    expect(screen.getByText('not found')).toBeInTheDocument();
  });

  it('does not offer its own columns as job titles', async () => {
    const rows = postRows.map((row, at) => [...row, at === 0 ? 'Role' : 'Cleaner']);
    const { hands: user } = openPane(
      fakeWorkbook(rows, {}, { remembered: [{ id: 'role-label', header: 'Role' }] }),
    );
    await user.click(await screen.findByRole('button', { name: 'Change columns' }));
    const picker = screen.getByLabelText('Job title');
    expect(picker).toHaveDisplayValue(/Post title/u);
    expect(within(picker).queryByText(/Role/u)).not.toBeInTheDocument();
  });

  it('offers the tables of a sheet that has several', async () => {
    const tables = [
      { id: 't1', name: 'Posts2026' },
      { id: 't2', name: 'Leavers' },
    ];
    openPane(fakeWorkbook(postRows, {}, { tables, table: { id: 't1', name: 'Posts2026' } }));
    expect(await screen.findByLabelText('Table')).toHaveDisplayValue(/Posts2026/u);
    expect(await faults()).toEqual([]);
  });

  it('says that the last coding was cut off', async () => {
    openPane(fakeWorkbook(postRows, {}, { unfinished: true }));
    expect(await screen.findByText(/was cut off/u)).toBeInTheDocument();
  });
});

describe('the welcome', () => {
  it('can be skipped, and is not shown to those who have been here', async () => {
    const { hands: user, close } = openPane(fakeWorkbook());
    await user.click(await screen.findByRole('button', { name: 'Got it' }));
    expect(screen.queryByText('Welcome to Rolecheck')).not.toBeInTheDocument();
    close();
    openPane(fakeWorkbook(postRows, {}, { remembered: [{ id: 'role', header: 'Role code' }] }));
    await screen.findByText('Post title');
    expect(screen.queryByText('Welcome to Rolecheck')).not.toBeInTheDocument();
  });
});

describe('coding', () => {
  it('writes a row of codes for every post and says how it came out', async () => {
    const workbook = fakeWorkbook();
    const { hands: user } = openPane(workbook);
    await code(user);
    expect(await screen.findByText('4 of 5 posts coded')).toBeInTheDocument();
    const bands = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(bands.map((band) => band.textContent)).toEqual([
      expect.stringMatching(/^Sure.*1$/u),
      expect.stringMatching(/^Likely.*2$/u),
      expect.stringMatching(/^Unsure.*1$/u),
      expect.stringMatching(/^None.*1$/u),
    ]);
    expect(
      screen.getByText(/^6 rows of Posts filled in the new columns F to L\./u, { selector: 'p' }),
    ).toBeInTheDocument();
    expect(screen.getByText('1 row has no job title and no code.')).toBeInTheDocument();
    expect(workbook.writes[0]?.rows.map((row) => row[0])).toEqual([
      'P-020',
      'S-003',
      'S-003',
      'M-001',
      '',
      '',
    ]);
    expect(await faults()).toEqual([]);
  });

  it('shows the posts of a band one after the other, and again from the top', async () => {
    const workbook = fakeWorkbook();
    const { hands: user } = openPane(workbook);
    await code(user);
    const likely = await screen.findByRole('button', { name: /^Likely/u });
    for (let press = 0; press < 3; press++) await user.click(likely);
    expect(workbook.shown.map(([, row, column]) => [row, column])).toEqual([
      [2, 1],
      [3, 1],
      [2, 1],
    ]);
  });

  it('leads to the columns that it filled', async () => {
    const workbook = fakeWorkbook();
    const { hands: user } = openPane(workbook);
    await code(user);
    await user.click(await screen.findByRole('button', { name: 'Show them' }));
    expect(workbook.shown).toEqual([['sheet 1', 0, 5]]);
  });

  it('takes everything back with Undo', async () => {
    const { hands: user } = openPane(fakeWorkbook());
    await code(user);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Everything is as it was')).toBeInTheDocument();
    expect(
      screen.getByText('6 rows put back as they were.', { selector: 'p' }),
    ).toBeInTheDocument();
    expect(await faults()).toEqual([]);
  });

  it('does not say that everything is as it was when a cell was left alone', async () => {
    const { hands: user } = openPane(
      fakeWorkbook(postRows, {
        undo: () => Promise.resolve(success({ restored: 5, left: 1 })),
      }),
    );
    await code(user);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(
      await screen.findByRole('heading', { name: 'Put back, except for what was changed since' }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/1 cell changed since then, so it was left alone/u, { selector: 'p' }),
    ).toBeInTheDocument();
    expect(screen.queryByText(/Everything is as it was/u)).not.toBeInTheDocument();
    expect(await faults()).toEqual([]);
  });

  it('shows how far it is, and what a cell being typed in holds up', async () => {
    let options: WorkOptions = {};
    const { hands: user } = openPane(
      fakeWorkbook(postRows, {
        write(_request, given = {}) {
          options = given;
          return never;
        },
      }),
    );
    await code(user);
    act(() => options.progress?.(3, 6));
    expect(screen.getByRole('heading', { name: 'Writing 3 of 6 rows' })).toBeInTheDocument();
    expect(screen.getByRole('progressbar')).toHaveAccessibleName('Writing 3 of 6 rows');
    expect(await faults()).toEqual([]);
    act(() => options.waiting?.(true));
    expect(screen.getByText(/press Enter or Esc/u, { selector: 'span' })).toBeInTheDocument();
  });

  it('asks for the cell to be left while it still reads', async () => {
    let options: WorkOptions = {};
    const { hands: user } = openPane(
      fakeWorkbook(postRows, {
        read(_list, _columns, given = {}) {
          options = given;
          return never;
        },
      }),
    );
    await code(user);
    act(() => options.waiting?.(true));
    expect(screen.getByText(/press Enter or Esc/u, { selector: 'span' })).toBeInTheDocument();
  });

  it('can be cancelled before anything is written', async () => {
    const { hands: user } = openPane(fakeWorkbook(), { coder: () => never });
    await code(user);
    expect(
      await screen.findByRole('heading', { name: 'Loading the code lists' }),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('button', { name: 'Stopping …' })).toBeInTheDocument();
  });

  it('says that nothing was written when it was cancelled in time', async () => {
    let goOn: () => void = () => undefined;
    const { hands: user } = openPane(fakeWorkbook(), {
      coder: () =>
        new Promise((resolve) => {
          goOn = () => {
            resolve(fakeCoder);
          };
        }),
    });
    await code(user);
    await user.keyboard('{Escape}');
    act(() => {
      goOn();
    });
    expect(await screen.findByText('Nothing was written to the sheet.')).toBeInTheDocument();
    expect(await faults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(await screen.findByRole('button', { name: 'Code jobs' })).toBeInTheDocument();
  });

  it('says what was done and what was not when it stopped half-way', async () => {
    let run: UndoInfo | null = null;
    const stopped: Partial<WriteReport> = { ending: 'stopped', written: 3, changed: 1, notKept: 2 };
    const { hands: user } = openPane(
      fakeWorkbook(postRows, {
        write(request) {
          run = { run: 'run 1', columns: ['Role code'], rows: 3 };
          return Promise.resolve(success({ ...reportOf(request), ...stopped }));
        },
        undoInfo: () => run,
      }),
    );
    await code(user);
    expect(await screen.findByText('Stopped part of the way')).toBeInTheDocument();
    expect(screen.getByText(/^1 row was left alone/u)).toBeInTheDocument();
    expect(screen.getByText(/^2 cells do not show what was written/u)).toBeInTheDocument();
    expect(
      screen.getByText(/^3 of 6 rows are written; the rest is as it was/u),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeInTheDocument();
    expect(await faults()).toEqual([]);
  });
});

describe('what cannot be done', () => {
  it('is said with what to do next, and details that hold nothing of the sheet', async () => {
    const { hands: user } = openPane(
      fakeWorkbook(postRows, {
        write: failing('protected', 'write the codes', 'code: AccessDenied at Range.values'),
      }),
    );
    await code(user);
    expect(await screen.findByText('The sheet is protected.')).toBeInTheDocument();
    expect(screen.getByText(/Unprotect Sheet/u, { selector: 'p' })).toBeInTheDocument();
    expect(await faults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Copy details' }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain('AccessDenied');
    for (const cell of postRows.flat()) if (cell !== '') expect(copied).not.toContain(String(cell));
  });

  it('can be tried again', async () => {
    let isProtected = true;
    const workbook = fakeWorkbook();
    const { hands: user } = openPane({
      ...workbook,
      write: (request) =>
        isProtected ? failing('protected', 'write the codes')() : workbook.write(request),
    });
    await code(user);
    isProtected = false;
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('4 of 5 posts coded')).toBeInTheDocument();
  });

  it('includes code lists that cannot be loaded', async () => {
    const { hands: user } = openPane(fakeWorkbook(), {
      coder: () => Promise.reject(new Error('no')),
    });
    await code(user);
    expect(await screen.findByText('A part of Rolecheck could not be loaded.')).toBeInTheDocument();
  });

  it('includes a fault of the coder, after which everything can be pressed again', async () => {
    let isBroken = true;
    const { hands: user } = openPane(fakeWorkbook(), {
      coder: () =>
        Promise.resolve({
          ...fakeCoder,
          suggest(post) {
            if (isBroken) throw new RangeError(`no code for ${post.title}`);
            return fakeCoder.suggest(post);
          },
        }),
    });
    await code(user);
    expect(await screen.findByText('Something went wrong in Rolecheck.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Copy details' }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain('RangeError');
    expect(copied).not.toContain('Social worker');
    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('4 of 5 posts coded')).toBeInTheDocument();
  });

  it('includes a look and an undo that break off', async () => {
    const broken = (): Promise<never> => Promise.reject(new TypeError('broken'));
    let isBroken = true;
    const workbook = fakeWorkbook();
    const { hands: user } = openPane({
      ...workbook,
      locate: () => (isBroken ? broken() : workbook.locate()),
      undo: () => (isBroken ? broken() : workbook.undo()),
    });
    expect(await screen.findByText('Something went wrong in Rolecheck.')).toBeInTheDocument();
    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Look again' }));
    await code(user);
    isBroken = true;
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Something went wrong in Rolecheck.')).toBeInTheDocument();
    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Everything is as it was')).toBeInTheDocument();
  });
});

describe('a sheet without a list', () => {
  it('is empty', async () => {
    openPane(fakeWorkbook([]));
    expect(await screen.findByRole('heading', { name: 'This sheet is empty' })).toBeInTheDocument();
    expect(await faults()).toEqual([]);
  });

  it('has no row of headings', async () => {
    openPane(fakeWorkbook([['just a note']]));
    expect(await screen.findByRole('heading', { name: 'No list found here' })).toBeInTheDocument();
  });

  it('has no job titles: one column is asked for, and then taken', async () => {
    const rows = [
      ['Code', 'Text'],
      ['1', 'aa bb'],
      ['2', 'cc dd'],
    ];
    const { hands: user } = openPane(fakeWorkbook(rows));
    await user.selectOptions(await screen.findByLabelText('Job title'), 'B Text');
    expect(await screen.findByText('2 posts, 2 different titles')).toBeInTheDocument();
    expect(await faults()).toEqual([]);
  });

  it('has headings and nothing in the job title column', async () => {
    const rows = [
      ['Job title', 'Service'],
      ['', 'Highways'],
    ];
    openPane(fakeWorkbook(rows));
    expect(
      await screen.findByRole('heading', { name: 'No posts under the headings' }),
    ).toBeInTheDocument();
  });
});

describe('a change in the sheet', () => {
  it('is noticed without being asked', async () => {
    let rows = postRows;
    const workbook = fakeWorkbook();
    openPane({
      ...workbook,
      locate: (choice) => fakeWorkbook(rows).locate(choice),
      read: (list, columns) => fakeWorkbook(rows).read(list, columns),
    });
    await screen.findByText('5 posts, 4 different titles');
    rows = [...postRows, ['P0007', 'Cleaner', 'Highways', '', 'G2']];
    workbook.tell({ kind: 'content', sheetId: 'sheet 1' });
    await waitFor(
      () => {
        expect(screen.getByText('6 posts, 5 different titles')).toBeInTheDocument();
      },
      { timeout: 3000 },
    );
  });

  it('does not take an outcome away', async () => {
    const workbook = fakeWorkbook();
    const { hands: user } = openPane(workbook);
    await code(user);
    await screen.findByText('4 of 5 posts coded');
    workbook.tell({ kind: 'content', sheetId: 'sheet 1' });
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(screen.getByText('4 of 5 posts coded')).toBeInTheDocument();
  });
});
