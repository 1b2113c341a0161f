/**
 * The main job, as a data officer does it: open a list of 5,000 posts, press one button, look, take
 * it back, ask in a cell. In Chromium, on a real grid, with the add-in as it is built.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { CellValue } from '../../src/host/store';
import { describeInBrowser, foreignRequests, type OpenPage } from '../support/browser';
import {
  cell,
  cells,
  filled,
  hideColumns,
  openWorkbench,
  pane,
  recordSheet,
  typeInto,
  type SheetRecord,
} from '../support/workbench';

const root = path.join(__dirname, '..', '..');
const sample = path.join(root, 'assets', 'samples', 'westmere-posts.csv');
const POSTS = 5000;
const HEADERS = ['Role code', 'Role', 'SOC 2000', 'SOC 2010', 'SOC 2020', 'Band', 'Why'];
/** The sample has thirteen columns, A to M. */
const FIRST_FREE = 13;

const list = { row: 0, column: 0, rows: POSTS + 1, columns: FIRST_FREE };
const coded = { row: 0, column: FIRST_FREE, rows: POSTS + 1, columns: HEADERS.length };
const around = { row: 0, column: 0, rows: POSTS + 1, columns: FIRST_FREE + HEADERS.length + 2 };

/** `rolecheck` as it is built, with text on its standard input. */
function rolecheck(args: readonly string[], input: string): string {
  const command = path.join(root, 'dist', 'cli', 'rolecheck.cjs');
  return execFileSync(process.execPath, [command, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** Rows of cells as records by header. */
function records([headers = [], ...rows]: readonly CellValue[][]): Record<string, string>[] {
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, at) => [String(header), String(row[at])])),
  );
}

describeInBrowser('coding the sample list', (run) => {
  let opened: OpenPage;
  let before: SheetRecord | null;

  beforeAll(async () => {
    opened = await openWorkbench(run);
    await pane(opened.page).getByText('None coded yet', { exact: true }).waitFor();
    before = await recordSheet(opened.page, around);
  });

  it('says what it found before anything is pressed', async () => {
    const text = await pane(opened.page).locator('body').innerText();
    for (const found of ['4,990 posts', 'Post title', 'Service', 'Location / school', 'Grade']) {
      expect(text).toContain(found);
    }
  });

  it('codes every post with one press, and says how it went', async () => {
    const { page } = opened;
    await pane(page).getByRole('button', { name: 'Code jobs', exact: true }).click();
    await pane(page).getByRole('button', { name: 'Undo', exact: true }).waitFor();
    expect(await pane(page).locator('body').innerText()).toContain(' of 4,990 posts coded');
    const written = await cells(page, coded);
    expect(written[0]).toEqual(HEADERS);
    const rows = records(written);
    const bands = new Set(rows.map((row) => row['Band']));
    expect([...bands].sort()).toEqual(['Likely', 'None', 'Sure', 'Unsure']);
    const roles = rows.map((row) => row['Role code'] ?? '').filter((role) => role !== '');
    expect(roles.filter((role) => !/^[A-Z]-\d{3}$/u.test(role))).toEqual([]);
    expect(roles.length).toBeGreaterThan(0.9 * POSTS);
  });

  it('leaves every cell of the list as it was', async () => {
    const values = before?.values.map((row) => row.slice(0, FIRST_FREE));
    expect(await cells(opened.page, list)).toEqual(values);
  });

  it('gives the codes that the command line gives for the same file', async () => {
    const named = ['--title', 'Post title', '--department', 'Service', '--grade', 'Grade'];
    const out = rolecheck(
      ['code', '-', ...named, '--employer', 'Location / school', '--out', '-'],
      readFileSync(sample, 'utf8'),
    );
    const { data } = Papa.parse<Record<string, string>>(out.replace(/^\uFEFF/u, ''), {
      header: true,
      skipEmptyLines: true,
    });
    const byCommandLine = data.map((row) =>
      Object.fromEntries(HEADERS.map((header) => [header, row[header]])),
    );
    expect(records(await cells(opened.page, coded))).toEqual(byCommandLine);
  });

  // UPDATE_PICTURE=1 npx jest test/e2e/code-jobs: draws the README's picture anew.
  if (process.env['UPDATE_PICTURE'] === '1') {
    it('poses for the README, with the columns between titles and codes hidden', async () => {
      const { page } = opened;
      await hideColumns(page, 2, 11, true);
      await page.screenshot({ path: path.join(root, 'docs', 'images', 'workbench.png') });
      await hideColumns(page, 2, 11, false);
    });
  }

  it('puts everything back with one press of Undo', async () => {
    const { page } = opened;
    await pane(page).getByRole('button', { name: 'Undo', exact: true }).click();
    await pane(page).getByText('Everything is as it was', { exact: true }).waitFor();
    expect(await recordSheet(page, around)).toEqual(before);
  });

  it('answers =WDS.ROLE(B2) typed in a cell as the command line answers that title', async () => {
    const { page } = opened;
    await typeInto(page, 1, FIRST_FREE + 1, '=WDS.ROLE(B2)');
    const role = await filled(page, 1, FIRST_FREE + 1);
    const title = await cell(page, 1, 1);
    const answer: unknown = JSON.parse(
      rolecheck(['code', '-', '--title', 'title', '--json'], Papa.unparse([['title'], [title]])),
    );
    expect(answer).toMatchObject({ title, role });
    expect(role).toMatch(/^[A-Z]-\d{3}$/u);
  });

  it('asks for nothing outside this computer in all of that', () => {
    expect(foreignRequests(opened)).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
