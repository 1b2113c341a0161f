/** The workbench as somebody meets it after `npm start`: a grid, a sample, and the real add-in. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readXlsxFile } from '../../src/workbench/files/read-xlsx';
import { exchangeOfficeLibrary } from '../../tools/serve.mjs';
import { describeInBrowser, foreignRequests, type OpenPage } from '../support/browser';
import {
  cell,
  cells,
  filled,
  openWorkbench,
  typeInto,
  used,
  workbookOpened,
} from '../support/workbench';

describeInBrowser('the workbench', (run) => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await openWorkbench(run);
  });

  it('opens with 5,000 made-up posts', async () => {
    const { page } = opened;
    expect(await page.locator('#file-name').innerText()).toBe('westmere-posts.csv');
    expect(await used(page)).toEqual({ row: 0, column: 0, rows: 5001, columns: 13 });
    expect(await page.getByText('A stand-in for Excel').isVisible()).toBe(true);
  });

  it('serves the add-in byte for byte as it is built, but for the address of office.js', async () => {
    const { page, address } = opened;
    const files = readdirSync('dist/addin').filter((name) =>
      statSync(`dist/addin/${name}`).isFile(),
    );
    for (const name of files) {
      const served = await (await page.request.get(`${address}addin/${name}`)).body();
      const built = readFileSync(`dist/addin/${name}`);
      const expected = name.endsWith('.html')
        ? Buffer.from(exchangeOfficeLibrary(built.toString('utf8')))
        : built;
      expect([name, served.equals(expected)]).toEqual([name, true]);
    }
  });

  it('answers a formula of the add-in typed in a cell', async () => {
    await typeInto(opened.page, 1, 15, '=WDS.ROLE(B2)');
    expect(await filled(opened.page, 1, 15)).toMatch(/^[A-Z]-\d{3}$/);
  });

  it('lets answers spill, also when they are asked for at once', async () => {
    const { page } = opened;
    await typeInto(page, 3, 15, '=WDS.ROLE(B2:B4)');
    await typeInto(page, 3, 17, '=WDS.LABEL("P-014","hwr")');
    await filled(page, 5, 15);
    await filled(page, 3, 17);
    const role = await cell(page, 1, 15);
    expect(await cell(page, 3, 15)).toBe(role);
  });

  it('shows the errors that the add-in answers with', async () => {
    await typeInto(opened.page, 7, 15, '=WDS.LABEL("P-014","no such set")');
    expect(await filled(opened.page, 7, 15)).toHaveProperty('error');
  });

  it('widens the pane to 500 pixels and no further', async () => {
    const { page } = opened;
    const frame = page.locator('#pane-frame');
    expect((await frame.boundingBox())?.width).toBe(320);
    const divider = page.locator('#divider');
    const box = await divider.boundingBox();
    if (!box) throw new Error('no divider');
    await page.mouse.move(box.x + 2, box.y + 200);
    await page.mouse.down();
    await page.mouse.move(box.x - 700, box.y + 200, { steps: 4 });
    await page.mouse.up();
    expect((await frame.boundingBox())?.width).toBe(500);
    await divider.press('ArrowRight');
    expect((await frame.boundingBox())?.width).toBe(480);
  });

  it('closes the pane, and a button of the ribbon brings it back', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Close the pane' }).click();
    expect(await page.locator('#pane-frame').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Look up', exact: true }).click();
    expect(await page.locator('#pane-frame').isVisible()).toBe(true);
  });

  it('asks nobody but its own server for anything', () => {
    expect(foreignRequests(opened)).toEqual([]);
    expect(opened.requests.length).toBeGreaterThan(5);
  });

  it('has nothing to complain about', () => {
    expect(opened.errors).toEqual([]);
  });
});

describeInBrowser('files in the workbench', (run) => {
  it('opens another sample, and saves a copy that opens again', async () => {
    const { page } = await openWorkbench(run);
    await page.getByRole('button', { name: 'Samples' }).click();
    await page.getByRole('menuitem', { name: /Hollowmere Federation/ }).click();
    await workbookOpened(page, 'hollowmere');
    expect(await cell(page, 3, 2)).toBe('Job description');
    await typeInto(page, 4, 2, 'Head of school');
    await page.getByRole('button', { name: 'Save a copy' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /Excel workbook/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('hollowmere-federation copy.xlsx');
    const saved = await readXlsxFile(
      'copy.xlsx',
      new Uint8Array(readFileSync(await download.path())),
    );
    if ('failure' in saved) throw new Error(saved.failure);
    const [sheet] = saved.sheets;
    expect(sheet?.rows).toHaveLength(304);
    expect(sheet?.rows[4]?.[2]?.value).toBe('Head of school');
    expect(sheet?.frozenRows).toBe(4);
  });

  it('opens a file that is chosen, and says so when it cannot', async () => {
    const { page } = await openWorkbench(run);
    const choose = async (name: string, text: string): Promise<void> => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Open…' }).click(),
      ]);
      await chooser.setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    };
    await choose('mine.csv', 'Job title,Start\nCook,01/09/2024\n');
    await workbookOpened(page, 'mine.csv');
    expect(await cells(page, { row: 0, column: 0, rows: 2, columns: 2 })).toEqual([
      ['Job title', 'Start'],
      ['Cook', 45536],
    ]);
    await choose('mine.ods', 'x');
    await page.getByText('mine.ods was not opened').waitFor();
    expect(await page.locator('#file-name').innerText()).toBe('mine.csv');
  });
});
