/** What tests do with the workbench page. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { FrameLocator, Page } from 'playwright-core';
import type { AxisInfo, CellFormat, CellValue, SheetStore } from '../../src/host/store';
import type { Block } from '../../src/host/geometry';
import type { FileXmlPart } from '../../src/workbench/files/model';
import type { BrowserRun, OpenPage, PageOptions } from './browser';

/** The page's handle for tests, as `src/workbench/index.ts` puts it on the window. */
declare const workbench: {
  session(): {
    readonly name: string;
    /** Another for each workbook that is opened. */
    readonly unitId: string;
    readonly store: SheetStore;
    readonly host: {
      readonly book: {
        readonly rules: { all(): readonly { readonly formula: string }[] };
        readonly xmlParts: { all(): readonly FileXmlPart[] };
      };
    };
  } | null;
};

/** The page with its first sample open and the add-in ready. */
export async function openWorkbench(run: BrowserRun, options?: PageOptions): Promise<OpenPage> {
  const opened = await run.open(options);
  await pane(opened.page).getByRole('button', { name: 'Code jobs' }).waitFor();
  return opened;
}

/** Waits until a workbook is open whose name begins like this; any will do by default. */
export async function workbookOpened(page: Page, name = ''): Promise<void> {
  await page.waitForFunction(
    (begins) => workbench.session()?.name.startsWith(begins) === true,
    name,
  );
}

/** The add-in's page. */
export function pane(page: Page): FrameLocator {
  return page.frameLocator('#pane');
}

/** Values of the active sheet. */
export async function cells(page: Page, block: Block): Promise<CellValue[][]> {
  const text = await page.evaluate((wanted) => {
    const store = workbench.session()?.store;
    return JSON.stringify(store ? store.readValues(store.activeSheet(), wanted) : []);
  }, block);
  const values: CellValue[][] = JSON.parse(text);
  return values;
}

/** One value of the active sheet. */
export async function cell(page: Page, row: number, column: number): Promise<CellValue> {
  const [[value = ''] = []] = await cells(page, { row, column, rows: 1, columns: 1 });
  return value;
}

/** The used block of the active sheet. */
export function used(page: Page): Promise<Block | null> {
  return page.evaluate(() => {
    const store = workbench.session()?.store;
    return store ? store.usedBlock(store.activeSheet(), true) : null;
  });
}

/**
 * Types into a cell as a user would, Enter included, and sees that it arrived: a busy grid misses
 * keys that are pressed before it has them, and a user would type again.
 */
export async function typeInto(
  page: Page,
  row: number,
  column: number,
  text: string,
): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt++) {
    // A press anywhere in the grid gives it the keys.
    await page
      .locator('canvas[id^="univer-sheet-main-canvas"]')
      .click({ position: { x: 200, y: 120 } });
    await page.evaluate(
      ([r, c]) => {
        const store = workbench.session()?.store;
        store?.select(store.activeSheet(), [{ row: r, column: c, rows: 1, columns: 1 }]);
      },
      [row, column] as const,
    );
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    if ((await entry(page, row, column)) === text) return;
  }
  throw new Error(`Rolecheck: the grid did not take what was typed into row ${String(row)}`);
}

/** What was entered into a cell: its formula, or its value. */
async function entry(page: Page, row: number, column: number): Promise<string> {
  return page.evaluate(
    ([r, c]) => {
      const store = workbench.session()?.store;
      const block = { row: r, column: c, rows: 1, columns: 1 };
      const formula = store?.readFormulas(store.activeSheet(), block)[0]?.[0] ?? '';
      return formula || String(store?.readValues(store.activeSheet(), block)[0]?.[0] ?? '');
    },
    [row, column] as const,
  );
}

/** Waits until a cell holds something other than nothing. */
export async function filled(page: Page, row: number, column: number): Promise<CellValue> {
  await page.waitForFunction(
    ([r, c]) => {
      const store = workbench.session()?.store;
      const block = { row: r, column: c, rows: 1, columns: 1 };
      return store?.readValues(store.activeSheet(), block)[0]?.[0] !== '';
    },
    [row, column] as const,
  );
  return cell(page, row, column);
}

/** Hides columns of the active sheet, or shows them again. */
export function hideColumns(
  page: Page,
  first: number,
  count: number,
  hidden: boolean,
): Promise<void> {
  return page.evaluate(
    ([from, many, hide]) => {
      const store = workbench.session()?.store;
      store?.writeAxis(store.activeSheet(), 'columns', from, many, { hidden: hide });
    },
    [first, count, hidden] as const,
  );
}

/** What an undo has to give back: contents, formats, widths and looks of the sheet's first columns. */
export interface SheetRecord {
  readonly used: Block | null;
  readonly values: CellValue[][];
  readonly formulas: string[][];
  readonly numberFormats: string[][];
  readonly columns: AxisInfo[];
  /** Looks of the header and of every cell of some rows below it. */
  readonly headers: CellFormat[];
  readonly looks: CellFormat[];
}

/** Takes down everything of the active sheet as far as a block reaches. */
export async function recordSheet(page: Page, block: Block): Promise<SheetRecord | null> {
  // As one text: Playwright takes ten times as long over a hundred thousand cells one by one.
  const text = await page.evaluate((wanted) => {
    const store = workbench.session()?.store;
    if (!store) return 'null';
    const sheet = store.activeSheet();
    const places = Array.from({ length: wanted.columns }, (_, at) => wanted.column + at);
    return JSON.stringify({
      used: store.usedBlock(sheet, true),
      values: store.readValues(sheet, wanted),
      formulas: store.readFormulas(sheet, wanted),
      numberFormats: store.readNumberFormats(sheet, wanted),
      columns: places.map((column) => store.readAxis(sheet, 'columns', column)),
      headers: places.map((column) => store.readFormat(sheet, wanted.row, column)),
      looks: Array.from({ length: Math.min(30, wanted.rows) }, (_, at) => at).flatMap((row) =>
        places.map((column) => store.readFormat(sheet, wanted.row + row, column)),
      ),
    });
  }, block);
  const record: SheetRecord | null = JSON.parse(text);
  return record;
}

/** The formulas of every conditional format of the workbook, as the host keeps them. */
export function conditionalFormats(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = workbench.session()?.host.book.rules.all() ?? [];
    return all.map(({ formula }) => formula);
  });
}

/** Opens a sample by what its name begins with. */
export async function openSample(page: Page, title: RegExp, file: string): Promise<void> {
  await page.getByRole('button', { name: 'Samples' }).click();
  await page.getByRole('menuitem', { name: title }).click();
  await workbookOpened(page, file);
}

/** The cell that is selected in the active sheet, such as `F5`. */
export function selected(
  page: Page,
): Promise<{ readonly row: number; readonly column: number } | null> {
  return page.evaluate(() => {
    const [block] = workbench.session()?.store.selection().blocks ?? [];
    return block ? { row: block.row, column: block.column } : null;
  });
}

/** The name of the sheet in front. */
export function sheetInFront(page: Page): Promise<string> {
  return page.evaluate(() => {
    const store = workbench.session()?.store;
    const sheet = store?.sheets().find(({ id }) => id === store.activeSheet());
    return sheet?.name ?? '';
  });
}

/** Brings a sheet to the front, to be read: the add-in does not hear of it, as of a press on its tab. */
export async function bringToFront(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const store = workbench.session()?.store;
    const sheet = store?.sheets().find((one) => one.name === wanted);
    if (sheet) store?.activate(sheet.id);
  }, name);
}

/** *Save a copy* as an Excel workbook: the bytes that the browser was given to save. */
export async function saveCopy(page: Page): Promise<Uint8Array> {
  await page.getByRole('button', { name: 'Save a copy' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /Excel workbook/ }).click(),
  ]);
  return new Uint8Array(readFileSync(await download.path()));
}

/** Gives a file to the field behind a button, as choosing it does. */
async function choose(page: Page, field: string, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .locator(field)
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

/** *Open…*: the file takes the open workbook's place, and the add-in is there for it. */
export async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const before = await page.evaluate(() => workbench.session()?.unitId);
  await choose(page, '#open-file', name, bytes);
  await page.waitForFunction((id) => workbench.session()?.unitId !== id, before);
  // The ribbon's buttons come on when the add-in of this very workbook has connected.
  await page.locator('[data-command="codeJobs"]:not([disabled])').waitFor();
}

/**
 * *Add sheet from file…* with rows of text, which are read as a .csv file's are, as if typed.
 * Waits until the sheet is in front.
 */
export async function addSheet(
  page: Page,
  name: string,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const text = Papa.unparse(rows.map((row) => [...row]));
  await choose(page, '#add-sheet-file', `${name}.csv`, new TextEncoder().encode(text));
  await page.waitForFunction((wanted) => {
    const store = workbench.session()?.store;
    return store?.sheets().find(({ id }) => id === store.activeSheet())?.name === wanted;
  }, name);
}

/** The custom XML parts of the open workbook, as the host keeps them. */
export function xmlParts(page: Page): Promise<readonly FileXmlPart[]> {
  return page.evaluate(() => {
    const parts = workbench.session()?.host.book.xmlParts.all() ?? [];
    return parts.map(({ id, xml }) => ({ id, xml }));
  });
}
