/** The grid keeps the rules that the memory store keeps: the same story, the same account. */
import { MemoryStore } from '../../src/host/memory/store';
import { describeInBrowser, type OpenPage } from '../support/browser';
import { workbookOpened } from '../support/workbench';
import { account, CHAPTERS } from '../support/store-story';

describeInBrowser('the grid as a store', (run) => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await run.open();
    await workbookOpened(opened.page);
  });

  it.each(Object.entries(CHAPTERS))('tells the same after %s', async (_, chapter) => {
    const memory = new MemoryStore({ sheets: { Sheet1: [] } });
    chapter(memory, memory.idOf('Sheet1'));
    const script = `(() => {
      const store = workbench.newWorkbook().store;
      (${chapter.toString()})(store, store.activeSheet());
      return (${account.toString()})(store);
    })()`;
    expect(await opened.page.evaluate(script)).toEqual(account(memory));
  });
});
