/** One run through the built workbench page: opened, 10,000 rows coded, taken back, coded again. */
import type { Page } from 'playwright-core';
import { foreignRequests, type BrowserRun, type OpenPage } from '../../support/browser';
import { filled, pane, typeInto, workbookOpened } from '../../support/workbench';
import { csvOf, TITLE, type Row } from '../lists/sample';
import { bundles } from './bundle';
import { QUIET_PAGE } from './chromium';
import type { PaneRecord } from './record';

/** What `in-page/recorder.ts` puts on the pane's window. */
declare const benchRecord: PaneRecord;

/** A column far beside the list, for a formula that makes the add-in load its lists. */
const FAR = 25;
const PATIENCE = { timeout: 300_000 };

/** Records of the pane, taken when each thing was done. */
export interface PaneRun {
  readonly opened: PaneRecord;
  readonly openedAgain: PaneRecord;
  readonly firstPress: PaneRecord;
  readonly pressedAgain: PaneRecord;
  /** Addresses asked for that are not this computer's. */
  readonly foreign: readonly string[];
  readonly errors: readonly string[];
}

interface Opened extends OpenPage {
  /** Errors that were there before the workbench was. */
  readonly earlier: number;
}

export async function firstAndAgain(run: BrowserRun, rows: readonly Row[]): Promise<PaneRun> {
  const start = await openPage(run);
  const { page } = start;
  const opened = await recordOf(page);
  await openList(page, rows);
  const openedAgain = await recordOf(page);
  await press(page);
  const firstPress = await recordOf(page);
  await undo(page);
  await press(page);
  const pressedAgain = await recordOf(page);
  const errors = start.errors.slice(start.earlier);
  await page.context().close();
  const records = { opened, openedAgain, firstPress, pressedAgain };
  return { ...records, foreign: foreignRequests(start), errors };
}

/** A press when a formula has loaded the lists and built the coder, but no post is remembered. */
export async function listsLoaded(run: BrowserRun, rows: readonly Row[]): Promise<PaneRecord> {
  const { page } = await openPage(run);
  await openList(page, rows);
  await typeInto(page, 1, FAR, '=WDS.ROLE("Nearest thing to a warm up")');
  await filled(page, 1, FAR);
  // The pane looks at the sheet again when it has been quiet for a moment.
  await page.waitForTimeout(3000);
  await counted(page);
  await press(page);
  const record = await recordOf(page);
  await page.context().close();
  return record;
}

/** The workbench with its first sample, and the recorder in its pane. */
async function openPage(run: BrowserRun): Promise<Opened> {
  const opened = await run.open({ path: QUIET_PAGE });
  // The quiet page has no icon, and Chromium complains of that; the workbench page has one.
  await opened.page.waitForTimeout(500);
  const earlier = opened.errors.length;
  await opened.page.addInitScript({ path: bundles().recorder });
  await opened.page.goto(opened.address);
  await counted(opened.page);
  return { ...opened, earlier };
}

async function openList(page: Page, rows: readonly Row[]): Promise<void> {
  const name = `westmere-${String(rows.length)}.csv`;
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open…' }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(csvOf(rows)) });
  await workbookOpened(page, name);
  const titled = rows.filter((row) => row[TITLE] !== '').length;
  await pane(page)
    .getByText(`${titled.toLocaleString('en-GB')} posts`)
    .first()
    .waitFor(PATIENCE);
  await counted(page);
}

function counted(page: Page): Promise<void> {
  return pane(page).getByText('None coded yet', { exact: true }).waitFor(PATIENCE);
}

async function press(page: Page): Promise<void> {
  await pane(page).getByRole('button', { name: 'Code jobs', exact: true }).click();
  await pane(page).getByRole('button', { name: 'Undo', exact: true }).waitFor(PATIENCE);
}

async function undo(page: Page): Promise<void> {
  await pane(page).getByRole('button', { name: 'Undo', exact: true }).click();
  await pane(page).getByText('Everything is as it was', { exact: true }).waitFor(PATIENCE);
  await page.keyboard.press('Escape');
  await counted(page);
}

async function recordOf(page: Page): Promise<PaneRecord> {
  // Long tasks are told a little after they have ended.
  await page.waitForTimeout(500);
  const frame = page.frames().find((one) => one.url().endsWith('/addin/taskpane.html'));
  if (!frame) throw new Error('Rolecheck: the page has no task pane');
  return frame.evaluate(() => benchRecord);
}
