/** A workbook that goes on: saved and opened again, and given next month's list as a sheet. */
import type { Page } from 'playwright-core';
import type { SheetStore, StoreEvent } from '../../src/host/store';
import { describeInBrowser, foreignRequests, type OpenPage } from '../support/browser';
import {
  addSheet,
  cells,
  openFile,
  openWorkbench,
  pane,
  saveCopy,
  sheetInFront,
  used,
  xmlParts,
} from '../support/workbench';

declare const workbench: {
  session(): {
    readonly store: SheetStore;
    readonly host: { readonly book: { readonly xmlParts: { add(xml: string): void } } };
  };
};
declare const heard: StoreEvent[];

const POSTS = [
  ['Post ref', 'Job title', 'Service', 'Start date'],
  ['P1', 'Social Worker', 'Adult social work', '06/08/2025'],
  ['P2', 'Gardener', 'Parks', '01/02/2024'],
  ['P3', 'Teaching Assistant', 'Primary schools', '23/11/2020'],
];
const csv = new TextEncoder().encode(POSTS.map((row) => row.join(',')).join('\n'));
const NASTY =
  '<d xmlns="urn:rolecheck:test"><t text="Caf\u00e9 &amp; &lt;Cook&gt; &#10; \u{1f469}"/></d>';

function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    workbench
      .session()
      .store.sheets()
      .map(({ name }) => name),
  );
}

describeInBrowser('a workbook saved and opened again', (run) => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await openWorkbench(run);
    await openFile(opened.page, 'posts.csv', csv);
  });

  it('has its codes, whose columns are known for what they are', async () => {
    const { page } = opened;
    const codeJobs = pane(page).getByRole('button', { name: 'Code jobs', exact: true });
    const undo = pane(page).getByRole('button', { name: 'Undo', exact: true });
    await codeJobs.click();
    await undo.waitFor();
    const block = await used(page);
    expect(block?.columns).toBeGreaterThan(4);
    const coded = await cells(page, block ?? { row: 0, column: 0, rows: 0, columns: 0 });

    await openFile(page, 'posts copy.xlsx', await saveCopy(page));
    expect(await used(page)).toEqual(block);
    // Settings are kept, too: what was written before can be taken back, as in Excel.
    await pane(page)
      .getByText(/^Codes written on/u)
      .waitFor();
    await pane(page)
      .getByRole('button', { name: /^Code (?:jobs|again)/u })
      .click();
    await pane(page)
      .getByText(/posts coded/u)
      .first()
      .waitFor();
    expect(await used(page)).toEqual(block);
    if (block) expect(await cells(page, block)).toEqual(coded);
  });

  it('has the custom XML parts that it had, under their ids', async () => {
    const { page } = opened;
    await page.evaluate((xml) => {
      workbench.session().host.book.xmlParts.add(xml);
    }, NASTY);
    const before = await xmlParts(page);
    expect(before).toContainEqual({ id: expect.any(String), xml: NASTY });
    await openFile(page, 'posts copy.xlsx', await saveCopy(page));
    expect(await xmlParts(page)).toEqual(before);
  });
});

describeInBrowser("next month's list in the same workbook", (run) => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await openWorkbench(run);
    await openFile(opened.page, 'Posts.csv', csv);
    await pane(opened.page).getByText('3 posts').first().waitFor();
    await opened.page.evaluate(() => {
      const events: StoreEvent[] = [];
      Object.assign(window, { heard: events });
      workbench.session().store.subscribe((event) => events.push(event));
    });
  });

  it('comes as a sheet behind the others, in front, with dates as they are in Britain', async () => {
    const { page } = opened;
    await addSheet(page, 'December', [...POSTS, ['P4', 'Cook', 'School catering', '01/12/2026']]);
    expect(await sheetNames(page)).toEqual(['Posts', 'December']);
    expect(await used(page)).toEqual({ row: 0, column: 0, rows: 5, columns: 4 });
    expect(await cells(page, { row: 1, column: 0, rows: 1, columns: 4 })).toEqual([
      ['P1', 'Social Worker', 'Adult social work', 45875],
    ]);
    const format = await page.evaluate(() => {
      const { store } = workbench.session();
      const block = { row: 1, column: 3, rows: 1, columns: 1 };
      return store.readNumberFormats(store.activeSheet(), block)[0]?.[0];
    });
    expect(format).toBe('dd/mm/yyyy');
    const kinds = await page.evaluate(() => heard.map(({ kind }) => kind));
    expect(kinds).toEqual(expect.arrayContaining(['sheet-added', 'activated']));
    expect(await page.locator('#notice').innerText()).toContain('December from December.csv');
  });

  it('is what the add-in then codes', async () => {
    const { page } = opened;
    await pane(page).getByText('4 posts').first().waitFor();
    await pane(page).getByRole('button', { name: 'Code jobs', exact: true }).click();
    await pane(page).getByRole('button', { name: 'Undo', exact: true }).waitFor();
    expect(await sheetInFront(page)).toBe('December');
    expect((await used(page))?.columns).toBeGreaterThan(4);
  });

  it('gets a number when a sheet has its name, and stays in a saved copy', async () => {
    const { page } = opened;
    const file = page.locator('#add-sheet-file');
    await file.setInputFiles({ name: 'posts.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByText('Added the sheet posts (2) from posts.csv.').waitFor();
    await openFile(page, 'copy.xlsx', await saveCopy(page));
    expect(await sheetNames(page)).toEqual(['Posts', 'December', 'posts (2)']);
    expect(await sheetInFront(page)).toBe('posts (2)');
  });

  it('may be the sample of a month later', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Samples' }).click();
    await page.getByRole('menuitem', { name: /a month later/ }).click();
    await page.getByText('Added the sheet westmere-posts-next-month').waitFor();
    expect((await used(page))?.rows).toBeGreaterThan(4950);
    const overflow = await page.evaluate(() => document.body.scrollWidth - window.innerWidth);
    expect(overflow).toBe(0);
    expect(await sheetNames(page)).toHaveLength(4);
  });

  it('asks for nothing outside this computer, and has nothing to complain about', () => {
    expect(foreignRequests(opened)).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
