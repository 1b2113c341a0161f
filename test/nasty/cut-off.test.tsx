/** Work that is cut off, and what the pane says and offers, over the Excel host and the real writer. */
import '../taskpane/support/dom';
import { screen, waitFor } from '@testing-library/react';
import { createWorkbookPort } from '../../src/excel';
import type { CellValue } from '../../src/core/sheet/types';
import { loadOfficeInto, type OpenedExcel, type OpenExcelOptions } from '../support/office';
import { code, openPane, type Pane } from '../taskpane/support/pane';

jest.setTimeout(120_000);

const SLOW = { timeout: 30_000 };
/** Not what is said to screen readers. */
const IN_VIEW = { selector: 'span' };
const ROWS = 800;
/** One title in four, which its reason repeats, takes so many bytes that few rows fill a request. */
const titles = ['Social worker', 'Teaching assistant', 'Manager', '\u{1F600}'.repeat(1000)];
const list: CellValue[][] = [
  ['Post no', 'Post title', 'Service'],
  ...Array.from({ length: ROWS }, (_, at) => [
    `P${String(at)}`,
    titles[at % titles.length] ?? '',
    'Adult social care',
  ]),
];

interface Book extends OpenedExcel, Pane {
  /** What is to happen when some rows are written and some are not, once. */
  readonly halfWay: { act: () => void };
}

/** A pane that lets something happen half-way. */
function paneOver(halfWay: Book['halfWay']): Pane {
  const port = createWorkbookPort();
  return openPane({
    ...port,
    write: (request, options = {}) =>
      port.write(request, {
        ...options,
        progress(done, of) {
          options.progress?.(done, of);
          if (done === 0 || done === of) return;
          const { act } = halfWay;
          halfWay.act = () => undefined;
          act();
        },
      }),
  });
}

async function open(options: OpenExcelOptions = {}): Promise<Book> {
  const sheets = { Posts: list };
  const excel = await loadOfficeInto(window, { sheets, profile: 'web', ...options });
  const halfWay: Book['halfWay'] = { act: () => undefined };
  const pane = paneOver(halfWay);
  await screen.findByText('800 posts, 4 different titles', {}, SLOW);
  return { ...excel, ...pane, halfWay };
}

/** The workbook is closed, or its connection lost, when some rows have been written. */
async function cutOff({ hands, halfWay, host }: Book): Promise<void> {
  halfWay.act = () => {
    host.faults.workbookClosed = true;
  };
  await hands.click(await screen.findByRole('button', { name: /^Code (?:jobs|again)$/u }, SLOW));
  await screen.findByText('Stopped part of the way', {}, SLOW);
}

/** The same workbook, opened again with another pane. */
function reopened(book: Book): Book {
  book.close();
  book.host.faults.clear();
  return { ...book, ...paneOver(book.halfWay) };
}

function codes({ store }: Book): readonly unknown[] {
  const block = { row: 1, column: 3, rows: ROWS, columns: 1 };
  return store.readValues(store.idOf('Posts'), block).map(([cell]) => cell);
}

function everything({ store }: Book): readonly unknown[] {
  const block = { row: 0, column: 0, rows: ROWS + 1, columns: 16 };
  return store.readFormulas(store.idOf('Posts'), block);
}

async function press({ hands }: Pane, name: string): Promise<void> {
  await hands.click(await screen.findByRole('button', { name }, SLOW));
}

describe('a coding that stops part of the way', () => {
  it('says exactly what is written, goes on, and is taken back whole (N083)', async () => {
    const book = await open();
    const before = everything(book);
    await cutOff(book);
    const said = screen.getByText(
      /of 800 rows are written; the rest is as it was/u,
      IN_VIEW,
    ).textContent;
    const count = Number(/^\d+/u.exec(said)?.[0]);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(ROWS);
    // One title in four has no code.
    expect(codes(book).filter((one) => one !== '').length).toBe(count - Math.floor(count / 4));
    book.host.faults.clear();
    await press(book, 'Go on');
    await screen.findByRole('heading', { name: 'Everything is written' }, SLOW);
    expect(codes(book).filter((one) => one !== '').length).toBe((ROWS * 3) / 4);
    await press(book, 'Undo');
    await screen.findByRole('heading', { name: 'Everything is as it was' }, SLOW);
    expect(everything(book)).toEqual(before);
  });

  it('is known in the next pane, which goes on with it (N125)', async () => {
    const book = await open();
    await cutOff(book);
    const again = reopened(book);
    await screen.findByRole('heading', { name: 'Writing the codes was cut off' }, SLOW);
    expect(screen.getByText(/on the sheet “Posts”\. \d+ of 800 rows are written/u)).toBeVisible();
    await press(again, 'Go on');
    await screen.findByRole('heading', { name: 'Everything is written' }, SLOW);
    expect(codes(again).filter((one) => one !== '').length).toBe((ROWS * 3) / 4);
    await press(again, 'Back');
    expect(
      await screen.findByText(/^Codes written on .* can be taken back\./u, {}, SLOW),
    ).toBeVisible();
    expect(screen.queryByRole('heading', { name: /cut off/u })).toBeNull();
  });

  it('is taken back by the next pane, or left as it is (N125)', async () => {
    const book = await open();
    const before = everything(book);
    await cutOff(book);
    const again = reopened(book);
    await press(again, 'Undo');
    await screen.findByRole('heading', { name: 'Everything is as it was' }, SLOW);
    expect(everything(again)).toEqual(before);
    await press(again, 'Back');
    await screen.findByText('800 posts, 4 different titles', {}, SLOW);
    await cutOff(again);
    const third = reopened(again);
    await press(third, 'Leave it as it is');
    await press(third, 'Leave it');
    await waitFor(() => {
      expect(screen.queryByRole('heading', { name: /cut off|Forgetting/u })).toBeNull();
    }, SLOW);
    await screen.findByRole('button', { name: /^Code (?:jobs|again)$/u }, SLOW);
    const port = createWorkbookPort();
    expect(await port.recallRun()).toMatchObject({ ok: true, value: null });
    expect(codes(third).filter((one) => one !== '').length).toBeGreaterThan(0);
  });
});

describe('a second pane while the first is writing', () => {
  it('says when that began, and spoils nothing', async () => {
    const book = await open({ latency: 40 });
    const seen = new Promise((resolve) => {
      book.halfWay.act = () => {
        resolve(createWorkbookPort().recallRun());
      };
    });
    await code(book.hands);
    await screen.findByText('600 of 800 posts coded', {}, SLOW);
    expect(await seen).toMatchObject({ ok: true, value: { sheetName: 'Posts', purpose: 'codes' } });
    await press(book, 'Undo');
    await screen.findByText('Everything is as it was', {}, SLOW);
    await waitFor(() => {
      expect(codes(book).every((one) => one === '')).toBe(true);
    });
  });

  it('spoils nothing before the first row is written', async () => {
    const book = await open({ latency: 20 });
    await code(book.hands);
    await screen.findByRole('heading', { name: /^Writing 0/u }, SLOW);
    for (let look = 0; look < 4; look++) await createWorkbookPort().recallRun();
    await screen.findByText('600 of 800 posts coded', {}, SLOW);
    const next = createWorkbookPort();
    expect(await next.recallRun()).toMatchObject({ ok: true, value: { state: 'whole' } });
    expect(await next.undo()).toMatchObject({ ok: true, value: { left: 0 } });
    expect(codes(book).every((one) => one === '')).toBe(true);
  });
});
