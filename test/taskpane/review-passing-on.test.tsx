/** Decisions out of the workbook and into it: files, the clipboard, a sheet. */
import { screen, waitFor } from '@testing-library/react';
import { faults } from './support/pane';
import {
  csvFile,
  decideAll,
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

/** Everything is decided, and the decisions are shown. */
async function openDecisions(): Promise<Book> {
  const book = await open();
  await review(book);
  await decideAll(book);
  await kept();
  await press(book, 'Decisions');
  await screen.findByRole('listbox', { name: /^Decisions/u });
  return book;
}

const theirs = [
  'Job title,Role code,SOC 2020,Decision',
  'Teaching assistant,S-003,,',
  'Social worker,S-003,,',
  'Brand New Wizard,S-003,,',
  'Lamp lighter,X-999,,',
].join('\n');

async function choose({ hands }: Book, text: string): Promise<void> {
  await hands.upload(screen.getByLabelText('File of decisions (.csv)'), csvFile(text));
}

describe('taking decisions over', () => {
  it('shows what a file would bring, keeps ours unless theirs is taken, and is undone whole', async () => {
    const book = await openDecisions();
    const before = await recalled();
    await choose(book, theirs);
    await screen.findByRole('heading', { name: 'What the file would bring' });
    expect(screen.getByText('1 decision is new.')).toBeVisible();
    expect(screen.getByText('1 row cannot be used.')).toBeVisible();
    expect(screen.getByText(/^Row 5:/u)).toBeVisible();
    expect(await faults()).toEqual([]);
    await book.hands.click(screen.getByRole('checkbox', { name: 'Take theirs for Social worker' }));
    await press(book, 'Take over 2 decisions');
    expect(
      await screen.findByText(
        /^Imported: 1 added, 1 of yours replaced, \d of yours kept.* and 1 row left out\./u,
        IN_VIEW,
      ),
    ).toBeVisible();
    expect(screen.getAllByText('Brand New Wizard')).not.toEqual([]);
    await waitFor(async () => {
      const added = (await recalled()).slice(before.length);
      expect(added.map(({ text, how, act }) => [text, how, act])).toEqual([
        ['Brand New Wizard', 'imported', added[0]?.act],
        ['Social worker', 'imported', added[0]?.act],
      ]);
    }, LONG);
    await press(book, 'Undo last decision');
    expect(screen.queryByText('Brand New Wizard')).toBeNull();
    expect(screen.getByText('Taken back.', IN_VIEW)).toBeVisible();
    const said = screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect(said.join()).toContain(before.find(({ text }) => text === 'Social worker')?.role);
  }, 60_000);

  it('says what to do about a file that is none of ours, and one that brings nothing', async () => {
    const book = await openDecisions();
    await choose(book, 'Name,Salary\nAnn,1');
    await screen.findByRole('heading', { name: 'This file cannot be used' });
    await press(book, 'Back');
    await choose(book, 'Job title,Role code,Decision\n');
    await screen.findByText('There is nothing new to take over.');
    await press(book, 'Leave it');
    expect(heading()).toHaveTextContent('Decisions');
  }, 60_000);

  it('takes what was exported, and finds nothing new in it', async () => {
    const book = await openDecisions();
    await press(book, 'Copy');
    const text = await navigator.clipboard.readText();
    await choose(book, text);
    await screen.findByText('There is nothing new to take over.');
    expect(screen.getByText('0 decisions differ from yours.')).toBeVisible();
  }, 60_000);
});

describe('passing decisions on', () => {
  it('saves them as a file that Excel reads, each on its row', async () => {
    const book = await openDecisions();
    const saved: Blob[] = [];
    const names: string[] = [];
    Object.assign(URL, {
      createObjectURL(blob: Blob) {
        saved.push(blob);
        return 'blob:one';
      },
      revokeObjectURL: () => undefined,
    });
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    await press(book, 'Export');
    click.mockRestore();
    expect(names).toEqual(['rolecheck-decisions.csv']);
    const text = await textOf(saved[0]);
    expect(text.startsWith('\ufeffTitle,Job code,Department')).toBe(true);
    expect(text).toMatch(/^Teaching assistant,.*,Coded,/mu);
    expect(text).toMatch(/^Bin Person Zone Nine,/mu);
    expect(screen.getByText(/^The file is on its way/u)).toBeVisible();
  }, 60_000);

  it('copies them, or says that the clipboard is closed', async () => {
    const book = await openDecisions();
    await press(book, 'Copy');
    await screen.findByText(/^Copied\. Paste it/u);
    const text = await navigator.clipboard.readText();
    expect(text.split('\n').filter((line) => line !== '')).toHaveLength(
      screen.getAllByRole('option').length + 1,
    );
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('closed'));
    await press(book, 'Copy');
    await screen.findByText(/^The clipboard is closed/u);
  }, 60_000);

  it('lists them on a sheet', async () => {
    const book = await openDecisions();
    await press(book, 'List on a sheet');
    await screen.findByText(/lists them\. Deleting/u, IN_VIEW, LONG);
    const sheet = book.store.idOf('Rolecheck decisions');
    const cells = book.store.readValues(sheet, { row: 0, column: 0, rows: 4, columns: 8 });
    expect(cells.flat()).toEqual(expect.arrayContaining(['Teaching assistant', 'Social worker']));
  }, 60_000);
});

describe('the list of decisions', () => {
  it('takes the last act back by Z, but not while somebody types', async () => {
    const book = await openDecisions();
    const count = screen.getAllByRole('option').length;
    await book.hands.type(screen.getByRole('searchbox'), 'z');
    await book.hands.clear(screen.getByRole('searchbox'));
    expect(await screen.findAllByRole('option')).toHaveLength(count);
    screen.getByRole('listbox').focus();
    await book.hands.keyboard('z');
    expect(screen.getAllByRole('option')).toHaveLength(count - 1);
    expect(screen.getByRole('button', { name: 'Undo last decision' })).toHaveTextContent(/^Z/u);
    // The button that was pressed has gone; the key is heard all the same.
    await press(book, 'Take everything back …');
    await press(book, 'Take them back');
    await screen.findByText('Nothing is decided yet');
    await book.hands.keyboard('z');
    expect(screen.getAllByRole('option')).toHaveLength(count - 1);
  }, 60_000);
});

function textOf(blob: Blob | undefined): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      const bytes = reader.result;
      const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
      resolve(bytes instanceof ArrayBuffer ? decoder.decode(bytes) : '');
    };
    if (blob) reader.readAsArrayBuffer(blob);
  });
}
