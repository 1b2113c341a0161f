/**
 * A whole review by keyboard: decided, kept in the workbook, opened again, next month's list coded
 * with only the new titles asked about, and all of it taken back.
 */
import type { Page } from 'playwright-core';
import { nextMonthPosts } from '../../tools/make-sample/next-month';
import { postsWithJobs, rowsOf } from '../../tools/make-sample/council';
import { describeInBrowser, foreignRequests, type OpenPage } from '../support/browser';
import {
  addSheet,
  bringToFront,
  openFile,
  openWorkbench,
  pane,
  recordSheet,
  saveCopy,
  xmlParts,
} from '../support/workbench';

/** The list has thirteen columns; the codes go beside them. */
const list = { row: 0, column: 0, rows: 5001, columns: 13 };
/** More keys than any review of the list needs. */
const MOST_KEYS = 5000;

/** From *Code jobs* into the queue. */
async function startReview(page: Page): Promise<void> {
  await pane(page)
    .getByRole('button', { name: /^Review/u })
    .click();
  await pane(page)
    .getByText(/titles? left$/u)
    .waitFor();
}

/** How many titles are left, as the queue says. */
async function titlesLeft(page: Page): Promise<number> {
  const said = await pane(page)
    .getByText(/titles? left$/u)
    .innerText();
  return Number(said.replace(/\D/gu, ''));
}

/** Takes the first candidate, or the group, until nothing is left. Gives how many keys it took. */
async function acceptAll(page: Page): Promise<number> {
  for (let keys = 0; keys < MOST_KEYS; keys++) {
    if ((await titlesLeft(page)) === 0) return keys;
    await page.keyboard.press('Enter');
  }
  throw new Error('Rolecheck: the review came to no end');
}

describeInBrowser('a review by keyboard', (run) => {
  let opened: OpenPage;
  let titles = 0;
  beforeAll(async () => {
    opened = await openWorkbench(run);
  });

  it('goes through every title with at most 1.2 keys each', async () => {
    const { page } = opened;
    await startReview(page);
    titles = await titlesLeft(page);
    expect(titles).toBeGreaterThan(900);
    expect((await acceptAll(page)) / titles).toBeLessThanOrEqual(1.2);
    await pane(page).getByText('Kept in the workbook').waitFor();
    expect((await xmlParts(page)).length).toBeGreaterThan(1);
  });

  it('finds every decision in the workbook that was closed and opened again', async () => {
    const { page } = opened;
    const kept = await xmlParts(page);
    await openFile(page, 'westmere.xlsx', await saveCopy(page));
    expect(await xmlParts(page)).toEqual(kept);
    await startReview(page);
    expect(await titlesLeft(page)).toBe(0);
  });

  it("asks only about the new titles of next month's list", async () => {
    const { page } = opened;
    await addSheet(page, 'December', rowsOf(nextMonthPosts()));
    await startReview(page);
    const left = await titlesLeft(page);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(0.1 * titles);
    await acceptAll(page);
  });

  it('writes the codes, and one press takes them back', async () => {
    const { page } = opened;
    await bringToFront(page, 'December');
    const before = await recordSheet(page, { ...list, columns: 22 });
    await pane(page).getByRole('button', { name: 'Write the codes' }).click();
    await pane(page)
      .getByRole('button', { name: /^Write [\d,]+ posts?$/u })
      .click();
    await pane(page).getByRole('button', { name: 'Undo' }).click();
    await pane(page).getByText('Everything is as it was', { exact: true }).waitFor();
    expect(await recordSheet(page, { ...list, columns: 22 })).toEqual(before);
  });

  it('takes back every decision', async () => {
    const { page } = opened;
    await pane(page).getByRole('button', { name: 'Decisions' }).click();
    await pane(page).getByRole('button', { name: 'Take everything back …' }).click();
    await pane(page).getByRole('button', { name: 'Take them back' }).click();
    await pane(page).getByText('Everything is taken back').waitFor();
    await bringToFront(page, 'westmere-posts');
    await startReview(page);
    expect(await titlesLeft(page)).toBe(titles);
  });

  it('asks for nothing outside this computer in all of that', () => {
    expect(foreignRequests(opened)).toEqual([]);
    expect(opened.errors).toEqual([]);
    expect(postsWithJobs()).toHaveLength(list.rows - 1);
  });
});
