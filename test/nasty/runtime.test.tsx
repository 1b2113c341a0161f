/** The pane in surroundings that are not as they should be, over the Excel host. */
import '../taskpane/support/dom';
import { screen, waitFor } from '@testing-library/react';
import { act } from 'react';
import { DECISIONS_NAMESPACE } from '../../src/core/review/xml';
import { columnLetters } from '../../src/core/sheet/find-header';
import { createWorkbookPort } from '../../src/excel';
import { workbookFile } from '../../src/excel/office';
import { loadOfficeInto, type OpenedExcel, type OpenExcelOptions } from '../support/office';
import { cell, check, openCheck, reopened, workerRows } from '../taskpane/support/care';
import { code, openPane, type Pane } from '../taskpane/support/pane';
import {
  codes,
  decideAll,
  kept,
  open as openReview,
  posts,
  press,
  recalled,
  reopened as reopenedReview,
  review,
} from '../taskpane/support/review-book';

jest.setTimeout(60_000);

const SLOW = { timeout: 20_000 };
const rows = workerRows(60);
const [headers = []] = rows;
/** `N42` for a column of the worker file and a row of the sheet. */
function address(column: string, row: number): string {
  return `${columnLetters(headers.indexOf(column))}${String(row)}`;
}

async function open(options: OpenExcelOptions = {}): Promise<OpenedExcel & Pane> {
  const excel = await loadOfficeInto(window, { sheets: { Posts: posts }, ...options });
  const pane = openPane(createWorkbookPort(), { file: workbookFile });
  await screen.findByText('4 posts, 3 different titles', {}, SLOW);
  return { ...excel, ...pane };
}

function written({ store }: OpenedExcel): string {
  const block = { row: 0, column: 5, rows: 6, columns: 8 };
  return store.readValues(store.idOf('Posts'), block).flat().join('');
}

/** What the settings keep under a key. */
async function setting({ Excel }: OpenedExcel, key: string): Promise<unknown> {
  let value: unknown;
  await Excel.run(async (context) => {
    const found = context.workbook.settings.getItemOrNullObject(key);
    found.load('value');
    await context.sync();
    value = found.isNullObject ? null : found.value;
  });
  return value;
}

async function parts({ Excel }: OpenedExcel): Promise<readonly string[]> {
  const texts: string[] = [];
  await Excel.run(async (context) => {
    const found = context.workbook.customXmlParts.getByNamespace(DECISIONS_NAMESPACE);
    found.load('items/id');
    await context.sync();
    const all = found.items.map((part) => part.getXml());
    await context.sync();
    texts.push(...all.map(({ value }) => value));
  });
  return texts;
}

describe('browser storage that is blocked', () => {
  it('is not missed: everything lives in the workbook, and that is said (N126)', async () => {
    let touched = 0;
    const refuse = (): never => {
      touched += 1;
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    const names = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'] as const;
    const before = names.map((name) => Object.getOwnPropertyDescriptor(window, name));
    for (const name of names) {
      Object.defineProperty(window, name, { get: refuse, configurable: true });
    }
    const cookie = jest.spyOn(document, 'cookie', 'get').mockImplementation(refuse);
    const book = await openReview();
    await review(book);
    await decideAll(book);
    await kept();
    await press(book, 'Decisions');
    expect(screen.getByText(/decisions are kept inside this workbook/u)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Export' })).toBeVisible();
    const decided = (await recalled()).length;
    expect(decided).toBeGreaterThan(1);
    const again = reopenedReview(book);
    await code(again.hands);
    await screen.findByText(/posts? (?:is|are) coded as decided/u, { selector: 'span' }, SLOW);
    expect(codes(again).flat().join('')).not.toBe('');
    expect(await recalled()).toHaveLength(decided);
    expect(touched).toBe(0);
    cookie.mockRestore();
    names.forEach((name, at) => {
      const was = before[at];
      if (was) Object.defineProperty(window, name, was);
      else Reflect.deleteProperty(window, name);
    });
  });
});

describe('a pane that is closed in the middle of a review', () => {
  it('has lost nothing: the same title is asked about next (N125)', async () => {
    const book = await openReview();
    await review(book);
    await book.hands.keyboard('{Enter}');
    await kept();
    const asked = screen.getByRole('heading', { level: 2 }).textContent;
    const decided = await recalled();
    const again = reopenedReview(book);
    await review(again);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(asked);
    expect(await recalled()).toEqual(decided);
  });
});

describe('what the workbook keeps and cannot be read', () => {
  const texts = new Map([
    ['rolecheck.notes', '{"v":2,"notes":"in another form"}'],
    ['rolecheck.mappings', '{"v":1,"mappings":'],
    ['rolecheck.last-check', '[]'],
  ]);

  it('is said, left as it is, and can be forgotten (N127)', async () => {
    const excel = await loadOfficeInto(window, { sheets: { Workers: rows } });
    await excel.Excel.run(async (context) => {
      for (const [key, text] of texts) context.workbook.settings.add(key, text);
      await context.sync();
    });
    const pane = openPane(createWorkbookPort());
    await pane.hands.click(await screen.findByRole('tab', { name: 'Check' }));
    await check({ ...excel, ...pane });
    expect(screen.getByText(/^The explanations kept .* a newer Rolecheck/u)).toBeVisible();
    expect(screen.getByText(/^The choices of columns kept .* are damaged/u)).toBeVisible();
    for (const [key, text] of texts) expect(await setting(excel, key)).toBe(text);
    await pane.hands.click(screen.getByRole('button', { name: 'Forget them …' }));
    await pane.hands.click(screen.getByRole('button', { name: 'Forget them for good' }));
    await waitFor(() => {
      expect(screen.queryByText(/kept in this workbook are damaged/u)).toBeNull();
    });
    for (const key of texts.keys()) expect(await setting(excel, key)).toBeNull();
    await pane.hands.click(screen.getByRole('button', { name: 'Check again' }));
    await screen.findByRole('button', { name: 'Clear marks' }, SLOW);
    await waitFor(async () => {
      expect(await setting(excel, 'rolecheck.last-check')).not.toBeNull();
    });
  });

  it.each([
    ['damaged', 'version="1" part="1"><decision id="1"/></decisions>'],
    ['made with a newer Rolecheck', 'version="9" part="1"/>'],
  ])('may be decisions that are %s (N127)', async (how, rest) => {
    const book = await open();
    await book.Excel.run(async (context) => {
      context.workbook.customXmlParts.add(`<decisions xmlns="${DECISIONS_NAMESPACE}" ${rest}`);
      await context.sync();
    });
    const before = await parts(book);
    await code(book.hands);
    expect(
      await screen.findByRole('heading', { name: new RegExp(`decisions.* ${how}`, 'u') }, SLOW),
    ).toBeVisible();
    expect(written(book)).toBe('');
    expect(await parts(book)).toEqual(before);
    await book.hands.click(screen.getByRole('button', { name: 'Forget the decisions …' }));
    await book.hands.click(screen.getByRole('button', { name: 'Forget them for good' }));
    await screen.findByText(/of 4 posts coded$/u, {}, SLOW);
    expect(await parts(book)).toEqual([]);
  });
});

describe('the workbook’s file', () => {
  it.each([
    [
      'https://council.sharepoint.com/sites/hr/Posts.xlsx',
      /is in the cloud: with AutoSave on/u,
      '(N087)',
    ],
    ['C:\\Returns\\Posts.csv', /^This file is text .* or export your decisions/u, '(N088)'],
    [
      'C:\\Returns\\Posts.XLS',
      /^This is an old \.xls workbook.* or export your decisions/u,
      '(N088)',
    ],
  ])('is told of before anything is written: %s, %s %s', async (url, said) => {
    const book = await open({ url });
    expect(await screen.findByText(said)).toBeVisible();
    expect(written(book)).toBe('');
  });

  it('that can only be read is told of, with how to enable editing (N089)', async () => {
    const book = await open({ mode: 'readOnly' });
    expect(
      await screen.findByText(/^This workbook can only be read.* Press Enable Editing/u),
    ).toBeVisible();
    book.host.faults.fail({ request: 1, code: 'AccessDenied' });
    book.host.faults.fail({ request: 2, code: 'AccessDenied' });
    await code(book.hands);
    expect(await screen.findByText('Excel allows no changes here.', {}, SLOW)).toBeVisible();
    expect(screen.getByText('Nothing was written to the sheet.')).toBeVisible();
  });

  it('of which nothing special is known is not spoken of', async () => {
    await open({ url: 'C:\\Returns\\Posts.xlsx' });
    expect(screen.queryByText(/in the cloud|keeps the codes|Enable Editing/u)).toBeNull();
  });
});

describe('another workbook in front', () => {
  it('is said, and nothing is written anywhere (N130)', async () => {
    const book = await open();
    for (const request of [1, 2, 3]) {
      book.host.faults.fail({ request, code: 'InactiveWorkbook' });
    }
    await code(book.hands);
    expect(await screen.findByText('Another workbook is in front.', {}, SLOW)).toBeVisible();
    expect(written(book)).toBe('');
    book.host.faults.clear();
    await book.hands.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText(/of 4 posts coded$/u, {}, SLOW);
  });
});

describe('an older Excel', () => {
  it('of the floor codes, takes back, and says what its own undo cannot do (N129)', async () => {
    const book = await open({ profile: 'ltsc2021', excelApi: '1.9' });
    await code(book.hands);
    await screen.findByText(/of 4 posts coded$/u, {}, SLOW);
    expect(await screen.findByText(/in several steps in this version/u)).toBeVisible();
    await book.hands.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Everything is as it was', {}, SLOW);
    expect(written(book)).toBe('');
  });
});

describe('results of a check', () => {
  it('are marked as old when the sheet changes while another view is shown (N133)', async () => {
    const book = await openCheck({ Workers: rows });
    await check(book);
    await act(() => new Promise((resolve) => setTimeout(resolve, 2100)));
    await book.hands.click(screen.getByRole('tab', { name: 'Look up' }));
    act(() => {
      book.user.type('Workers', address('POSTCODE', 5), 'LS1 1AA');
    });
    await book.hands.click(screen.getByRole('tab', { name: 'Check' }));
    expect(await screen.findByText(/rows may have moved/u)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Check again' })).toBeVisible();
  });

  it('are marked as old when the sheet changed while they were worked out (N133)', async () => {
    const book = await openCheck({ Workers: rows }, { latency: 60 });
    await book.hands.click(await screen.findByRole('button', { name: 'Check' }, SLOW));
    await screen.findByRole('heading', { name: /^Reading/u }, SLOW);
    act(() => {
      book.user.type('Workers', address('POSTCODE', 5), 'LS1 1AA');
    });
    await screen.findByRole('button', { name: 'Clear marks' }, SLOW);
    expect(await screen.findByText(/rows may have moved/u)).toBeVisible();
  });
});

describe('marks', () => {
  it('can be cleared wherever the pane is, after reopening, too (N082)', async () => {
    const book = await openCheck({ Workers: rows, Notes: [['Call payroll']] });
    await check(book);
    expect(cell(book, 'Workers', 0, headers.length)).toBe('Rolecheck');
    act(() => {
      book.user.activate('Notes');
    });
    const again = await reopened(book);
    await screen.findByText('Which return is this?', {}, SLOW);
    expect(
      screen.getByText(/save a copy \(File, Save As\) and clear them in the copy/u),
    ).toBeVisible();
    await again.hands.click(screen.getByRole('button', { name: 'Clear marks' }));
    await screen.findByRole('heading', { name: 'The marks are gone' }, SLOW);
    expect(cell(again, 'Workers', 0, headers.length)).toBe('');
    expect(screen.queryByRole('button', { name: 'Clear marks' })).toBeNull();
  });
});

describe('an explanation', () => {
  it('is dropped when the value that it explains changes (N111)', async () => {
    const book = await openCheck({ Workers: rows });
    await check(book);
    const rule = /^Start date is a day that does not exist/u;
    await book.hands.click(screen.getByRole('button', { name: rule }));
    await book.hands.type(screen.getByLabelText('Your explanation'), 'As in payroll');
    await book.hands.click(screen.getByRole('button', { name: 'Keep explanation' }));
    await book.hands.click(screen.getByRole('button', { name: 'Check again' }));
    await screen.findByRole('button', { name: 'Clear marks' }, SLOW);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('1 explained');
    act(() => {
      book.user.type('Workers', address('STARTDATE', 34), "'31/06/2021");
    });
    await book.hands.click(screen.getByRole('button', { name: 'Check again' }));
    await screen.findByRole('button', { name: 'Clear marks' }, SLOW);
    expect(screen.getByRole('button', { name: rule })).toBeVisible();
    expect(screen.getByRole('heading', { level: 2 })).not.toHaveTextContent('explained');
  });
});
