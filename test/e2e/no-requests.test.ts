/**
 * Nothing sent, nothing kept, nothing said: every view and every job is gone through in Chromium with
 * a name in the titles, the cells, the notes and the sheet's name, and the browser's network, storage
 * and console are looked at from below.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Faults } from '../../src/host/faults';
import { BrowserRun, describeInBrowser, foreignRequests, type OpenPage } from '../support/browser';
import { paneFrame } from '../support/pane-keys';
import { press, queue } from '../support/review';
import { hostsIn, kept, watch, type Watched } from '../support/watching';
import { filled, openFile, openSample, openWorkbench, pane, typeInto } from '../support/workbench';

jest.setTimeout(120_000);

declare const workbench: { session(): { readonly host: { readonly faults: Faults } } };

/** Stands for whatever must not get out. */
const SECRET = 'Zyxwenna Qirtholm';
const SECRETS = /zyxwenna|qirtholm/iu;

const POSTS = [
  ['Post title', 'Service', 'Location / school', 'Grade', 'Employee name', 'Remarks'],
  ...Array.from({ length: 12 }, (_, at) => [
    ['Teaching Assistant', 'Classroom assistant', 'TA level 2'][at % 3],
    'Schools',
    'Elm Lane Primary School',
    'G4',
    `${SECRET} ${String(at)}`,
    '',
  ]),
  ['Social Worker', `Team ${SECRET}`, '', 'G9', SECRET, ''],
  ['Technician', 'Highways', `${SECRET} depot`, 'G5', SECRET, ''],
  [`Lamp lighter ${SECRET}`, 'Highways', '', 'G1', SECRET, `as ${SECRET} said`],
];
const csv = POSTS.map((row) => row.map((cell) => `"${cell ?? ''}"`).join(',')).join('\n');
const COLLEAGUES = `Job title,Role code,SOC 2020,Decision\nTechnician ${SECRET},S-003,,\n`;

describeInBrowser('going through all of it', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rolecheck-net-'));
  const log = path.join(folder, 'net.json');
  const run = new BrowserRun([`--log-net-log=${log}`]);
  const watched: Watched = { addresses: [], others: [] };
  let opened: OpenPage;
  let page: Page;

  const button = (name: string | RegExp): Locator =>
    pane(page).getByRole('button', { name, exact: typeof name === 'string' });
  const tab = (name: string): Promise<void> => pane(page).getByRole('tab', { name }).click();
  const says = (text: string | RegExp): Promise<void> =>
    pane(page).getByText(text).first().waitFor({ timeout: 60_000 });

  /** Chooses every entry of a list of code sets. */
  async function everySet(): Promise<number> {
    const sets = pane(page).getByLabel('Code set', { exact: true });
    const values = await sets
      .locator('option')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''));
    for (const value of values) await sets.selectOption(value);
    return values.length;
  }

  beforeAll(async () => {
    opened = await openWorkbench(run, { height: 1000, watch: (one) => watch(one, watched) });
    ({ page } = opened);
    page.setDefaultTimeout(30_000);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  afterAll(async () => {
    await run.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('meets somebody new, shows the sample, codes it and takes it back', async () => {
    await says('Welcome to Rolecheck');
    await button('Try it on a sample').click();
    await says('None coded yet');
    await button('Code jobs').click();
    await button('Undo').waitFor();
    await button('Undo').click();
    await says('Everything is as it was');
  });

  it('codes a list with names in it', async () => {
    await openFile(page, `${SECRET}.csv`, new TextEncoder().encode(csv));
    await says('15 posts');
    await button('Change columns').click();
    await button('Done').click();
    await button('Code jobs').click();
    await button('Undo').waitFor();
  });

  it('is reviewed: a group, a search, a note, decisions, the writing', async () => {
    await button(/^Review .*titles?$/u).click();
    let now = await queue(page);
    while (now.kind === 'group') now = await press(page, 'Enter', now);
    await page.keyboard.press('/');
    await page.keyboard.type('teach');
    await pane(page).getByRole('listbox', { name: 'Codes found' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('c');
    await page.keyboard.type(`Agreed with ${SECRET}`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('?');
    await page.keyboard.press('?');
    for (now = await queue(page); now.kind !== 'done';) {
      now = await press(page, now.candidates.length > 0 ? 'Enter' : 'n', now);
    }
    await page.keyboard.press('Enter');
    await says('Decided by title');
    await button(/^Write [\d,]+ posts$/u).click();
    await says(/coded as decided\.$/u);
    await page.keyboard.press('Escape');
  });

  it('passes decisions on, takes others over and lists them', async () => {
    await button(/^Review/u).click();
    await queue(page);
    await button('Decisions').click();
    await pane(page).getByRole('searchbox', { name: 'Find a decision' }).fill(SECRET);
    const [download] = await Promise.all([page.waitForEvent('download'), button('Export').click()]);
    const exported = readFileSync(await download.path(), 'utf8');
    expect(exported).toMatch(SECRETS);
    expect(download.suggestedFilename()).toBe('rolecheck-decisions.csv');
    await button('Copy').click();
    await button('List on a sheet').click();
    await says('Deleting the sheet takes no decision away');
    await pane(page)
      .getByLabel('File of decisions (.csv)')
      .setInputFiles({
        name: `${SECRET}.csv`,
        mimeType: 'text/csv',
        buffer: Buffer.from(COLLEAGUES),
      });
    await says('What the file would bring');
  });

  it('answers in cells', async () => {
    for (const [at, formula] of [
      `=WDS.ROLE("Social worker ${SECRET}")`,
      `=WDS.CHECK("${SECRET}","swf.role")`,
      '=WDS.SOC("Cook",2020)',
    ].entries()) {
      await typeInto(page, 20 + at, 15, formula);
      await filled(page, 20 + at, 15);
    }
  });

  it('looks through every code set and puts a code in a cell', async () => {
    await tab('Look up');
    expect(await everySet()).toBeGreaterThan(10);
    await pane(page).getByLabel('Code or words').fill(SECRET);
    await pane(page).getByLabel('Code set', { exact: true }).selectOption('hwr');
    await pane(page).getByLabel('Code or words').fill('social worker');
    await page.keyboard.press('Enter');
    await says(/ is in /u);
  });

  it('checks an upload with a name in it: fixes, explains, marks, clears', async () => {
    await openSample(page, /Westmere Care/u, 'westmere-care');
    await page.locator('[data-command="codeJobs"]:not([disabled])').waitFor();
    await typeInto(page, 20, 5, SECRET);
    await tab('Check');
    await button('Check').click({ timeout: 60_000 });
    await button('Check again').waitFor({ timeout: 60_000 });
    await button(/postcode has the wrong form/iu).click();
    await pane(page).getByRole('listbox').getByRole('option').first().click();
    await button('Fix all 2 …').click();
    await button('Fix 2').click();
    await says('2 cells fixed.');
    await button('Undo last fix').click();
    await says('2 cells are as before.');
    await button(/Social care qualification is blank/u).click();
    await pane(page).getByRole('listbox').getByRole('option').first().click();
    await pane(page).getByLabel('Your explanation').fill(`${SECRET} has not sent it`);
    await button('Keep explanation').click();
    await says('Explained');
    await button('Clear marks').click();
    await says('The marks are gone');
  });

  it('checks one value against every code set', async () => {
    await button('Back').click();
    await button('Check one value').click();
    await pane(page).getByLabel('Value', { exact: true }).fill(SECRET);
    expect(await everySet()).toBeGreaterThan(3);
  });

  it('fills a return from role codes', async () => {
    const roles = `Employee name,Post title,Role code\n${SECRET},Social worker,P-014\n${SECRET},Cook,S-003\n`;
    await openFile(page, 'roles.csv', new TextEncoder().encode(roles));
    await tab('Check');
    await button('Fill from role code').click({ timeout: 60_000 });
    await button('Fill').click();
    await says(/filled/u);
  });

  it('says what went wrong without a word of the sheet, in Copy details as well (N123)', async () => {
    await openFile(page, `${SECRET}.csv`, new TextEncoder().encode(csv));
    await says('15 posts');
    await page.evaluate(() => {
      workbench.session().host.faults.fail({ request: 2, code: 'AccessDenied' });
    });
    await button('Code jobs').click();
    await button('Copy details').click();
    await says('Copied');
    const copied = await paneFrame(page).evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('AccessDenied');
    expect(copied).not.toMatch(SECRETS);
  });

  it('keeps nothing in the browser (N123)', async () => {
    expect(await kept(page)).toEqual([]);
  });

  it('writes nothing of the sheet to the console, and has nothing to complain about (N123)', () => {
    expect(opened.said.filter((line) => SECRETS.test(line))).toEqual([]);
    expect(opened.errors).toEqual([]);
  });

  it('asks for nothing but its own files, none of them named by a cell (N122)', () => {
    const own = new RegExp(`^(?:${opened.address}[\\w./~-]*|(?:data|blob):.*|about:blank)$`, 'u');
    expect(watched.addresses.length).toBeGreaterThan(10);
    expect(watched.addresses.filter((url) => !own.test(url))).toEqual([]);
    expect(watched.addresses.filter((url) => SECRETS.test(decodeURIComponent(url)))).toEqual([]);
    expect(foreignRequests(opened)).toEqual([]);
    expect(watched.others).toEqual([]);
  });

  it('has looked no other computer up, not even in advance (N122)', async () => {
    await run.close();
    expect(hostsIn(log)).toEqual([]);
  });
});
