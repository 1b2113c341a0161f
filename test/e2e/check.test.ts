/**
 * A data officer with a return to send: an adult social care upload and a school's workforce workbook,
 * checked in Chromium on a real grid with the add-in as it is built.
 */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Locator, Page } from 'playwright-core';
import { describeInBrowser, foreignRequests, type OpenPage } from '../support/browser';
import {
  bringToFront,
  cell,
  cells,
  conditionalFormats,
  openSample,
  openWorkbench,
  pane,
  recordSheet,
  selected,
  sheetInFront,
  type SheetRecord,
} from '../support/workbench';

jest.setTimeout(120_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
declare const axe: { run(options?: object): Promise<AxeResults> };

function button(page: Page, name: string | RegExp): Locator {
  return pane(page).getByRole('button', { name, exact: typeof name === 'string' });
}

async function openCheck(page: Page): Promise<void> {
  await pane(page).getByRole('tab', { name: 'Check' }).click();
  await button(page, 'Check').waitFor({ timeout: 60_000 });
}

async function check(page: Page): Promise<string> {
  await button(page, 'Check').click();
  await button(page, 'Check again').waitFor({ timeout: 60_000 });
  return pane(page).locator('.check-counts').innerText();
}

/** What axe finds wrong with the pane, contrast included. */
async function faults(page: Page): Promise<string[]> {
  const frame: Frame | null = page.frame({ url: /taskpane\.html/u });
  if (!frame) throw new Error('Rolecheck: the pane has no frame');
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate(() => axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

describeInBrowser('checking an adult social care upload', (run) => {
  const ROWS = 421;
  const COLUMNS = 44;
  const POSTCODE = 5;
  const around = { row: 0, column: 0, rows: ROWS + 2, columns: COLUMNS + 3 };
  let opened: OpenPage;
  let before: SheetRecord | null;

  beforeAll(async () => {
    opened = await openWorkbench(run);
    await openSample(opened.page, /Westmere Care/u, 'westmere-care');
    before = await recordSheet(opened.page, around);
  });

  it('recognises the three files by their headings', async () => {
    await openCheck(opened.page);
    const said = await pane(opened.page).locator('body').innerText();
    for (const found of [
      'Adult Social Care Workforce Data Set',
      'worker file',
      'workplace file',
      'training file',
    ]) {
      expect(said).toContain(found);
    }
    expect(await faults(opened.page)).toEqual([]);
  });

  it('finds what is wrong, says it in the sheet and marks the cells', async () => {
    const counts = await check(opened.page);
    expect(counts).toMatch(/^\d+ to fix · \d+ to explain/u);
    expect(await cell(opened.page, 0, COLUMNS)).toBe('Rolecheck');
    const status = await cells(opened.page, {
      row: 1,
      column: COLUMNS,
      rows: ROWS - 1,
      columns: 1,
    });
    const said = status.map(([text]) => String(text));
    expect(said[3]).toMatch(/^POSTCODE: fix – /u);
    expect(said[16]).toMatch(/DOB: explain – /u);
    expect(said.filter((text) => text !== '').length).toBeLessThan(40);
    const formats = await conditionalFormats(opened.page);
    expect(formats.some((formula) => formula.includes('"; POSTCODE: "'))).toBe(true);
    expect(new Set(formats).size).toBe(formats.length);
    expect(await faults(opened.page)).toEqual([]);
  });

  it('goes to the cell of a finding', async () => {
    const { page } = opened;
    await button(page, /postcode has the wrong form/iu).click();
    await pane(page).getByRole('listbox').getByRole('option').first().click();
    await pane(page).getByText('LS11AA is not a postcode', { exact: false }).first().waitFor();
    expect(await selected(page)).toEqual({ row: 4, column: POSTCODE });
  });

  it('goes from row to row by the keyboard', async () => {
    const { page } = opened;
    const list = pane(page).getByRole('listbox');
    await list.focus();
    await page.keyboard.press('ArrowDown');
    await pane(page).getByText('LS1 4BT', { exact: false }).first().waitFor();
    expect(await selected(page)).toEqual({ row: 11, column: POSTCODE });
    expect(await faults(page)).toEqual([]);
  });

  it('shows what a fix would change, fixes all, and puts them back', async () => {
    const { page } = opened;
    await button(page, 'Fix all 2 …').click();
    const preview = await pane(page).locator('.fixes').innerText();
    expect(preview).toMatch(/F5\s+LS11AA\s+LS1 1AA/u);
    await button(page, 'Fix 2').click();
    await pane(page).getByText('2 cells fixed.', { exact: true }).waitFor({ timeout: 60_000 });
    expect(await cell(page, 4, POSTCODE)).toBe('LS1 1AA');
    expect(await cell(page, 11, POSTCODE)).toBe('LS1 4BT');
    expect(await button(page, /postcode has the wrong form/iu).count()).toBe(0);
    await button(page, 'Undo last fix').click();
    await pane(page)
      .getByText('2 cells are as before.', { exact: true })
      .waitFor({ timeout: 60_000 });
    expect(await cell(page, 4, POSTCODE)).toBe('LS11AA');
  });

  it('keeps an explanation with the row, and offers it for the next', async () => {
    const { page } = opened;
    await button(page, /Social care qualification is blank/u).click();
    await pane(page).getByRole('listbox').getByRole('option').first().click();
    await pane(page).getByLabel('Your explanation').fill('Certificate not seen yet');
    await button(page, 'Keep explanation').click();
    await pane(page).getByText('Explained', { exact: true }).waitFor();
    expect(await pane(page).locator('.check-counts').innerText()).toContain('1 explained');
    await button(page, 'Check again').click();
    await button(page, 'Check again').waitFor({ timeout: 60_000 });
    expect(await pane(page).locator('.check-counts').innerText()).toContain('1 explained');
    expect(await pane(page).locator('body').innerText()).toContain(
      'The same as at the last check.',
    );
  });

  // UPDATE_PICTURE=1 npx jest test/e2e/check: draws the README's picture anew.
  if (process.env['UPDATE_PICTURE'] === '1') {
    it('poses for the README', async () => {
      const { page } = opened;
      const wasOpen = button(page, /postcode has the wrong form/iu);
      await button(page, /Social care qualification is blank/u).click();
      if ((await wasOpen.getAttribute('aria-expanded')) !== 'true') await wasOpen.click();
      await pane(page).getByRole('listbox').getByRole('option').first().click();
      await page.waitForTimeout(300);
      await page.screenshot({ path: 'docs/images/check.png' });
    });
  }

  it('takes every mark away: the sheet is as it was', async () => {
    const { page } = opened;
    await button(page, 'Clear marks').click();
    await pane(page).getByText('The marks are gone', { exact: true }).waitFor({ timeout: 60_000 });
    expect(await recordSheet(page, around)).toEqual(before);
    expect(await conditionalFormats(page)).toEqual([]);
  });

  it('asks for nothing outside this computer in all of that', () => {
    expect(foreignRequests(opened)).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});

describeInBrowser('checking a school’s workforce workbook', (run) => {
  let opened: OpenPage;
  const around = { row: 0, column: 0, rows: 48, columns: 16 };
  let before: readonly (SheetRecord | null)[];

  /** All four sheets, from the first to the last. */
  async function recordAll(): Promise<(SheetRecord | null)[]> {
    const records: (SheetRecord | null)[] = [];
    for (const name of ['Roles', 'Contracts', 'Absences', 'Staff']) {
      await bringToFront(opened.page, name);
      records.push(await recordSheet(opened.page, around));
    }
    return records;
  }

  beforeAll(async () => {
    opened = await openWorkbench(run);
    await openSample(opened.page, /School Workforce Census/u, 'hollowmere-workforce');
    before = await recordAll();
    await openCheck(opened.page);
  });

  it('knows the four sheets under the school’s own headings', async () => {
    const said = await pane(opened.page).locator('body').innerText();
    for (const name of ['Staff', 'Contracts', 'Roles', 'Absences']) expect(said).toContain(name);
    expect(said).toContain('The census itself checks more.');
  });

  it('holds post against role across sheets, and goes to the sheet of a finding', async () => {
    const { page } = opened;
    await check(page);
    await button(page, /^Role is not valid/u).click();
    await pane(page).getByRole('listbox').getByRole('option').first().click();
    await pane(page).getByText('tchr is not a code', { exact: false }).first().waitFor();
    expect(await sheetInFront(page)).toBe('Roles');
    expect(await selected(page)).toEqual({ row: 7, column: 2 });
    expect(await button(page, /^Post and role do not go together/u).count()).toBe(1);
  });

  it('fixes a code that was written as a word, on the sheet where it stands', async () => {
    const { page } = opened;
    await button(page, 'Fix all 2 …').click();
    await button(page, 'Fix 2').click();
    await pane(page).getByText('2 cells fixed.', { exact: true }).waitFor({ timeout: 60_000 });
    expect(await cell(page, 7, 2)).toBe('TCHR');
    expect(await cell(page, 36, 2)).toBe('MIDA');
  });

  it('keeps an explanation of a query across a check, and puts the fix back', async () => {
    const { page } = opened;
    await button(page, /^Post and role do not go together/u).click();
    await pane(page).getByLabel('Your explanation').fill('Covers a class this term');
    await button(page, 'Keep explanation').click();
    await button(page, 'Undo last fix').click();
    await pane(page)
      .getByText('2 cells are as before.', { exact: true })
      .waitFor({ timeout: 60_000 });
    expect(await pane(page).locator('.check-counts').innerText()).toContain('1 explained');
  });

  it('takes the marks off every sheet: all four are as they were', async () => {
    const { page } = opened;
    await button(page, 'Clear marks').click();
    await pane(page).getByText('The marks are gone', { exact: true }).waitFor({ timeout: 60_000 });
    expect(await conditionalFormats(page)).toEqual([]);
    expect(await recordAll()).toEqual(before);
    expect(foreignRequests(opened)).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
