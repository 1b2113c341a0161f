/**
 * A whole review by keyboard: decided, written, kept in the workbook, opened again, next month's list
 * coded with only the new titles asked about, and all of it taken back.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { createCoder } from '../../src/core/coding/coder';
import { fold } from '../../src/core/text/tidy';
import type { DecisionLog } from '../../src/core/review/log';
import { loadCodingData } from '../../src/data/coding';
import type { CellValue } from '../../src/host/store';
import { describeInBrowser, foreignRequests, type OpenPage } from '../support/browser';
import { rolecheck } from '../support/command-line';
import { newTitles } from '../support/new-titles';
import { enterPane, focused, pressByKey, tabTo } from '../support/pane-keys';
import { keptLog, logOf, queue, shown, type Shown } from '../support/review';
import { Officer, type Reviewed } from '../support/review-officer';
import {
  bringToFront,
  cells,
  openFile,
  openWorkbench,
  pane,
  recordSheet,
  saveCopy,
  sheetInFront,
  xmlParts,
  type SheetRecord,
} from '../support/workbench';

const THIS_MONTH = 'westmere-posts';
const NEXT_MONTH = 'westmere-posts-next-month';
const ROWS = 5001;
/** The list has thirteen columns; the codes go beside them. */
const coded = { row: 0, column: 13, rows: ROWS, columns: 7 };
const around = { row: 0, column: 0, rows: ROWS, columns: 22 };

function button(page: Page, name: string | RegExp): Locator {
  return pane(page).getByRole('button', { name, exact: true });
}

async function codeJobs(page: Page): Promise<void> {
  await pressByKey(page, button(page, 'Code jobs'));
  await button(page, 'Undo').waitFor();
}

async function startReview(page: Page): Promise<Shown> {
  await pressByKey(page, button(page, /^Review (?:[\d,]+ )?titles?$/u));
  const start = await queue(page);
  // The keys are there without a click.
  expect(await focused(page)).toMatchObject({ name: start.title });
  return start;
}

/** Goes through everything, and then through what was left for later. */
async function reviewAll(page: Page, officer: Officer, start: Shown): Promise<Reviewed> {
  const first = await officer.review(start);
  if (first.skipped === 0) return first;
  await pressByKey(page, button(page, /^Bring back .* left for later$/u));
  await enterPaneIfOutside(page);
  return officer.review(await queue(page));
}

async function enterPaneIfOutside(page: Page): Promise<void> {
  if ((await focused(page)) === null) await enterPane(page);
}

/** From the end of the queue to the preview, and on: everything is filled again, as is proposed. */
async function writeCodes(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await pane(page).getByText('Decided by title', { exact: true }).waitFor();
  await pane(page)
    .getByRole('radio', { name: /^Fill everything again/u, checked: true })
    .waitFor();
  await pressByKey(page, button(page, /^Write [\d,]+ posts$/u));
  await button(page, 'Undo').waitFor();
  await pane(page)
    .getByText(/coded as decided\.$/u)
    .waitFor();
}

async function undoWriting(page: Page): Promise<void> {
  await pressByKey(page, button(page, 'Undo'));
  await pane(page).getByText('Everything is as it was', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await button(page, /^Review/u).waitFor();
}

/** What the command line answers for a sheet of a saved copy: the codes of every row. */
function byCommandLine(copy: Uint8Array, sheet: string): string[][] {
  const folder = mkdtempSync(path.join(tmpdir(), 'rolecheck-review-'));
  try {
    const file = path.join(folder, 'copy.xlsx');
    writeFileSync(file, copy);
    const named = ['--title', 'Post title', '--department', 'Service', '--grade', 'Grade'];
    const place = ['--employer', 'Location / school', '--sheet', sheet];
    const out = ['--json', '--out', path.join(folder, 'coded.xlsx')];
    const lines = rolecheck(['code', file, ...named, ...place, ...out])
      .trim()
      .split('\n');
    return lines.map((line) => {
      const row: Record<string, string> = JSON.parse(line);
      return ['role', 'soc2000', 'soc2010', 'soc2020', 'band', 'why'].map(
        (name) => row[name] ?? '',
      );
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same of the sheet: without the headers and the role's title. */
async function inSheet(page: Page): Promise<CellValue[][]> {
  const rows = (await cells(page, coded)).slice(1).filter((row) => row[5] !== '');
  return rows.map(([role = '', , ...others]) => [role, ...others]);
}

/** Texts of decisions that stand in one log and not in the other. */
function decidedSince(before: DecisionLog, now: DecisionLog): ReadonlySet<string> {
  const added = now.records.slice(before.records.length);
  return new Set(added.filter(({ undoes }) => undoes === 0).map(({ text }) => fold(text)));
}

describeInBrowser('a review by keyboard', (run) => {
  let opened: OpenPage;
  let titles = 0;
  let reviewed: Reviewed;
  let log: DecisionLog;
  /** This month's sheet as the copy has it. */
  let reopened: SheetRecord | null;

  beforeAll(async () => {
    opened = await openWorkbench(run);
    opened.page.setDefaultTimeout(20_000);
    await button(opened.page, 'Code jobs').waitFor();
    await pane(opened.page).getByText('None coded yet', { exact: true }).waitFor();
  });

  it('goes through every title of the list with real keys, and none of them is lost', async () => {
    const { page } = opened;
    await codeJobs(page);
    const start = await startReview(page);
    titles = start.left;
    expect(titles).toBeGreaterThan(900);
    reviewed = await reviewAll(page, new Officer(page), start);
    expect((await shown(page))?.title).toBe(`All ${titles.toLocaleString('en-GB')} titles decided`);
    expect(reviewed.unticked).toBeGreaterThan(5);
    expect(reviewed.undone).toBeGreaterThan(5);
    const hows = new Set(reviewed.taken.map(({ how }) => how));
    expect([...hows].sort()).toEqual(['chosen', 'first accepted', 'no code fits', 'searched']);
    log = await keptLog(page);
    expect(new Set(log.standing().map(({ how }) => how)).size).toBe(5);
  });

  it('keeps each decision as it was made', () => {
    const standing = log.standing();
    for (const { title, how, code, note } of reviewed.taken) {
      const known = standing.filter(({ text }) => fold(text) === fold(title));
      const same = known.find((one) => one.how === how && one.note === note);
      expect([title, how, same?.how]).toEqual([title, how, how]);
      if (how !== 'no code fits') {
        expect(known.map(({ role }) => role || 'SOC')).toContain(code.split(' ')[0]);
      }
    }
  });

  it('writes the codes after a preview, takes them back exactly, and writes them again', async () => {
    const { page } = opened;
    const before = await recordSheet(page, around);
    await writeCodes(page);
    await undoWriting(page);
    expect(await recordSheet(page, around)).toEqual(before);
    await startReview(page);
    await writeCodes(page);
    expect((await recordSheet(page, around))?.values).not.toEqual(before?.values);
  });

  it('finds every decision in a saved copy, and the command line follows them', async () => {
    const { page } = opened;
    const codes = await inSheet(page);
    const copy = await saveCopy(page);
    expect(byCommandLine(copy, await sheetInFront(page))).toEqual(codes);
    const parts = await xmlParts(page);
    await openFile(page, 'westmere copy.xlsx', copy);
    expect(await xmlParts(page)).toEqual(parts);
    expect(logOf(parts).records).toEqual(log.records);
    expect(await inSheet(page)).toEqual(codes);
    reopened = await recordSheet(page, around);
    expect((await startReview(page)).left).toBe(0);
    await pressByKey(page, button(page, 'Decisions'));
    const count = log.standing().length.toLocaleString('en-GB');
    await pane(page).getByText(`${count} decisions`, { exact: true }).waitFor();
    await tabTo(page, pane(page).getByRole('searchbox', { name: 'Find a decision' }));
    for (const { title, code, note } of reviewed.taken
      .filter(({ note }) => note !== '')
      .slice(0, 3)) {
      await page.keyboard.press('Control+A');
      await page.keyboard.type(note);
      const card = pane(page).locator('.decision-card');
      await card.getByText(note, { exact: true }).waitFor();
      const said = await card.innerText();
      const named = /[A-Z]-\d{3}|\d{4}/u.exec(code)?.[0] ?? '';
      expect([title, named].filter((one) => !said.includes(one))).toEqual([]);
    }
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await button(page, /^Review/u).waitFor();
  });

  it("asks only about what is new in next month's list", async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Samples' }).click();
    await page.getByRole('menuitem', { name: /a month later/u }).click();
    await pane(page).getByText('None coded yet', { exact: true }).waitFor();
    expect(await sheetInFront(page)).toBe(NEXT_MONTH);
    await codeJobs(page);
    const said = await button(page, /^Review [\d,]+ titles?$/u).innerText();
    const start = await startReview(page);
    expect(said).toBe(`Review ${String(start.left)} titles`);
    await reviewAll(page, new Officer(page), start);
    const now = await keptLog(page);
    expect(now.records.slice(0, log.records.length)).toEqual(log.records);
    const asked = decidedSince(log, now);
    log = now;
    const fresh = newTitles();
    const { reference } = createCoder(await loadCodingData());
    const toBeAsked = [...fresh.titles].filter((title) => !reference?.unfit(title));
    expect(toBeAsked.length).toBeGreaterThan(20);
    expect(toBeAsked.filter((title) => !asked.has(title))).toEqual([]);
    // What is not new itself stands where it had not stood.
    expect([...asked].filter((title) => !fresh.places.has(title))).toEqual([]);
    expect(asked.size).toBeLessThanOrEqual(start.left);
  });

  it('takes the writing of next month back, and leaves the other sheet alone', async () => {
    const { page } = opened;
    const before = await recordSheet(page, around);
    await writeCodes(page);
    expect((await recordSheet(page, around))?.values).not.toEqual(before?.values);
    await undoWriting(page);
    expect(await recordSheet(page, around)).toEqual(before);
    await bringToFront(page, THIS_MONTH);
    expect(await recordSheet(page, around)).toEqual(reopened);
    await bringToFront(page, NEXT_MONTH);
  });

  it('takes back every decision, key by key, until nothing stands', async () => {
    const { page } = opened;
    await button(page, /^Review/u).waitFor();
    await startReview(page);
    const undo = button(page, 'Undo');
    let presses = 0;
    while ((await undo.getAttribute('aria-disabled')) !== 'true') {
      for (let key = 0; key < 25; key++) await page.keyboard.press('z');
      presses += 25;
      expect(presses).toBeLessThan(2 * titles);
    }
    const now = await keptLog(page);
    expect(now.standing()).toEqual([]);
    expect(now.undoable()).toEqual([]);
    expect(now.records.slice(0, log.records.length)).toEqual(log.records);
    expect(now.records.length).toBeGreaterThan(log.records.length);
    await pane(page)
      .getByText(/^0 of [\d,]+ posts decided$/u)
      .waitFor();
  });

  // UPDATE_PICTURE=1 npx jest test/e2e/review.test: draws the README's picture anew.
  if (process.env['UPDATE_PICTURE'] === '1') {
    it('poses for the README', async () => {
      const { page } = opened;
      await button(page, /^Sure, in groups/u).click();
      for (let group = 0; group < 60; group++) await pane(page).locator('.review-next').click();
      await button(page, /^One by one/u).click();
      await pane(page)
        .getByText(/^What decides:$/u)
        .first()
        .waitFor();
      await page.waitForTimeout(500);
      await page.screenshot({ path: 'docs/images/review.png' });
    });
  }

  it('asks for nothing outside this computer in all of that', () => {
    expect(foreignRequests(opened)).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
