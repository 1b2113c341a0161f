/** What a user does in the grid reaches the host, and what the host does is not told back to it. */
import type { Page } from 'playwright-core';
import type { SheetStore, StoreEvent } from '../../src/host/store';
import { describeInBrowser, type OpenPage } from '../support/browser';
import { filled, openWorkbench, typeInto } from '../support/workbench';

declare const workbench: {
  session(): {
    readonly store: SheetStore;
    readonly host: { readonly faults: { readonly cellEditMode: boolean } };
  };
};
declare const heard: StoreEvent[];

/** What has been told since the last time, without the selections. */
function told(page: Page): Promise<StoreEvent[]> {
  return page.evaluate(() => heard.splice(0).filter(({ kind }) => kind !== 'selected'));
}

function isEditing(page: Page): Promise<boolean> {
  return page.evaluate(() => workbench.session().host.faults.cellEditMode);
}

describeInBrowser('a user at work in the grid', (run) => {
  let opened: OpenPage;
  const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
  beforeAll(async () => {
    opened = await openWorkbench(run);
    await opened.page.evaluate(() => {
      const events: StoreEvent[] = [];
      Object.assign(window, { heard: events });
      workbench.session().store.subscribe((event) => events.push(event));
    });
  });

  it('is heard typing over a value', async () => {
    await typeInto(opened.page, 2, 1, 'Market manager');
    const sheetId = 'sheet-1';
    expect(await told(opened.page)).toContainEqual({
      ...{ kind: 'edited', sheetId, block: at(2, 1) },
      ...{ before: 'Market Supervisor', after: 'Market manager' },
    });
  });

  it('is heard taking it back', async () => {
    const { page } = opened;
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => heard.some((event) => event.kind === 'edited'));
    const [event] = await told(page);
    expect(event).toMatchObject({ kind: 'edited', block: at(2, 1), after: 'Market Supervisor' });
  });

  it('is heard taking back a step of the host, which is known by its number', async () => {
    const { page } = opened;
    const step = await page.evaluate(() => {
      const { store } = workbench.session();
      store.undo.begin();
      store.writeCells(store.activeSheet(), 1, 20, [[{ value: 'from the host' }]]);
      return store.undo.end();
    });
    expect(await told(page)).toEqual([]);
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => heard.some((event) => event.kind === 'undone'));
    expect(await told(page)).toContainEqual({ kind: 'undone', step });
  });

  it('is heard selecting, with every block of the selection', async () => {
    const { page } = opened;
    const canvas = page.locator('canvas[id^="univer-sheet-main-canvas"]');
    await page.evaluate(() => heard.splice(0));
    await canvas.click({ position: { x: 200, y: 120 } });
    await canvas.click({ position: { x: 200, y: 180 }, modifiers: ['Control'] });
    await page.waitForFunction(() => workbench.session().store.selection().blocks.length === 2);
    const last = await page.evaluate(() => heard.filter(({ kind }) => kind === 'selected').at(-1));
    expect(last?.kind === 'selected' && last.selection.blocks).toHaveLength(2);
  });

  it('is heard filtering', async () => {
    const { page } = opened;
    await page.evaluate(() => {
      const { store } = workbench.session();
      heard.splice(0);
      store.select(store.activeSheet(), [{ row: 0, column: 0, rows: 5001, columns: 13 }]);
    });
    await page.keyboard.press('Control+Shift+L');
    await page.waitForFunction(() => heard.some((event) => event.kind === 'filtered'));
    const filter = await page.evaluate(() => {
      const { store } = workbench.session();
      return store.filter(store.activeSheet());
    });
    expect(filter).toEqual({
      block: { row: 0, column: 0, rows: 5001, columns: 13 },
      filtering: false,
    });
    await page.evaluate(() => {
      const { store } = workbench.session();
      store.clearFilter(store.activeSheet(), true);
    });
    expect(await page.evaluate(() => workbench.session().store.filter('sheet-1'))).toBeNull();
  });

  it('keeps add-ins out while a cell is being edited, as in Excel', async () => {
    const { page } = opened;
    const canvas = page.locator('canvas[id^="univer-sheet-main-canvas"]');
    await canvas.click({ position: { x: 200, y: 120 } });
    expect(await isEditing(page)).toBe(false);
    await page.keyboard.type('half a ti');
    expect(await isEditing(page)).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !workbench.session().host.faults.cellEditMode);
  });

  it('is heard adding a sheet and going there', async () => {
    const { page } = opened;
    await page.evaluate(() => heard.splice(0));
    await page.locator('footer button, [data-u-comp="sheet-bar"] button').first().click();
    await page.waitForFunction(() => heard.some((event) => event.kind === 'activated'));
    const kinds = (await told(page)).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['sheet-added', 'activated']));
    const names = await page.evaluate(() =>
      workbench
        .session()
        .store.sheets()
        .map(({ name }) => name),
    );
    expect(names).toHaveLength(2);
  });

  it('is told when formulas have been worked out', async () => {
    const { page } = opened;
    await page.evaluate(() => heard.splice(0));
    await typeInto(page, 0, 0, '=1+1');
    expect(await filled(page, 0, 0)).toBe(2);
    expect((await told(page)).map(({ kind }) => kind)).toContain('calculated');
  });
});
