/** One review of a long list in the built pane: the queue made, keys pressed, letters typed. */
import type { Frame, Page } from 'playwright-core';
import type { BrowserRun } from '../../support/browser';
import { pane, workbookOpened } from '../../support/workbench';
import { csvOf, type Row } from '../lists/sample';
import { QUIET_PAGE } from './chromium';

/** A task of 50 ms or more: when it began, how long it lasted, and whose Chromium says it was. */
export interface LongTask {
  readonly at: number;
  readonly lasted: number;
  readonly of: string;
}

export interface TypingRun {
  /** From the press of *Review titles* to the first title, in milliseconds. */
  readonly prepared: number;
  readonly preparing: readonly LongTask[];
  readonly keys: readonly LongTask[];
  readonly letters: readonly LongTask[];
  /** Titles that are left when the keys are pressed: none is lost when it has gone down. */
  readonly titles: number;
  readonly decided: number;
}

/** What `watch` puts on the pane's window. */
declare const benchTasks: LongTask[];

const PATIENCE = { timeout: 600_000 };
/** As fast as an officer is who does not read. */
const KEY_MS = 120;
const KEYS = 60;
const LETTERS = 'social worker children in care team lead';

export async function typing(run: BrowserRun, rows: readonly Row[]): Promise<TypingRun> {
  const { page, address } = await run.open({ path: QUIET_PAGE });
  page.setDefaultTimeout(PATIENCE.timeout);
  await page.goto(address);
  await pane(page).getByText('None coded yet', { exact: true }).waitFor();
  await openList(page, rows);
  const frame = paneFrame(page);
  await watch(frame);
  const made = await tasksOf(page, frame, () => prepare(page));
  const titles = await titlesLeft(page);
  const keys = await tasksOf(page, frame, () => pressKeys(page));
  await pane(page).getByText('Kept in the workbook', { exact: true }).waitFor();
  const decided = titles - (await titlesLeft(page));
  const letters = await tasksOf(page, frame, () => typeLetters(page));
  await page.context().close();
  return {
    ...{ prepared: made.took, preparing: made.tasks, keys: keys.tasks, letters: letters.tasks },
    ...{ titles, decided },
  };
}

function paneFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().endsWith('/addin/taskpane.html'));
  if (!frame) throw new Error('Rolecheck: the page has no task pane');
  return frame;
}

async function openList(page: Page, rows: readonly Row[]): Promise<void> {
  const name = `many-${String(rows.length)}.csv`;
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(csvOf(rows)) };
  await page.locator('#open-file').setInputFiles(file);
  await workbookOpened(page, name);
  await pane(page)
    .getByText(`${rows.length.toLocaleString('en-GB')} posts`)
    .first()
    .waitFor();
  await pane(page).getByRole('button', { name: 'Review titles' }).waitFor();
  // What the grid has still to do with a list of this size.
  await page.waitForTimeout(3000);
}

function watch(frame: Frame): Promise<void> {
  return frame.evaluate(() => {
    const tasks: LongTask[] = [];
    Object.assign(window, { benchTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { startTime, duration, name } of list.getEntries()) {
        tasks.push({ at: startTime, lasted: duration, of: name });
      }
    }).observe({ type: 'longtask' });
  });
}

/** The long tasks while something is done; they are told a little after they have ended. */
async function tasksOf(
  page: Page,
  frame: Frame,
  work: () => Promise<void>,
): Promise<{ readonly tasks: readonly LongTask[]; readonly took: number }> {
  const from = await frame.evaluate(() => performance.now());
  await work();
  const to = await frame.evaluate(() => performance.now());
  await page.waitForTimeout(800);
  const all = await frame.evaluate(() => benchTasks);
  return { tasks: all.filter(({ at }) => at >= from && at < to), took: to - from };
}

async function prepare(page: Page): Promise<void> {
  await pane(page).getByRole('button', { name: 'Review titles' }).focus();
  await page.keyboard.press('Enter');
  await pane(page)
    .getByText(/left to decide$/u)
    .waitFor();
}

async function titlesLeft(page: Page): Promise<number> {
  const said = await pane(page)
    .getByText(/left to decide$/u)
    .innerText();
  return Number(said.replace(/\D/gu, ''));
}

/** Half of them on groups, half on single titles: the first code, the second, and no code in turn. */
async function pressKeys(page: Page): Promise<void> {
  for (let key = 0; key < KEYS; key++) {
    if (key === KEYS / 2)
      await pane(page)
        .getByRole('button', { name: /^One by one/u })
        .click();
    const which = key < KEYS / 2 ? 'Enter' : (['Enter', '2', 'n'][key % 3] ?? 'Enter');
    await page.keyboard.press(which);
    await page.waitForTimeout(KEY_MS);
  }
}

async function typeLetters(page: Page): Promise<void> {
  // Where nothing was proposed, Enter has opened the search already.
  if (await pane(page).getByRole('combobox').isVisible()) await page.keyboard.press('Escape');
  await pane(page).locator('#review-title').focus();
  await page.keyboard.press('/');
  await page.keyboard.type(LETTERS, { delay: KEY_MS });
}
