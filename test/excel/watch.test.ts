/** Listening to the workbook: everybody is told, for as long as they want to be. */
import type { WorkbookChange } from '../../src/excel/port';
import { settled } from '../support/office';
import { good, openWorkbook, type OpenWorkbook } from './support/workbook';

interface Listening {
  readonly told: WorkbookChange[];
  readonly stop: () => void;
}

async function listen({ port }: OpenWorkbook): Promise<Listening> {
  const told: WorkbookChange[] = [];
  const stop = good(await port.watch((change) => told.push(change)));
  return { told, stop };
}

const open = (): Promise<OpenWorkbook> =>
  openWorkbook({ sheets: { Posts: [['Post']], Notes: [] } });

describe('listening to the workbook', () => {
  it('tells of what is typed, selected, shown and deleted, and no cell values', async () => {
    const book = await open();
    const { told } = await listen(book);
    const [posts, notes] = [book.store.idOf('Posts'), book.store.idOf('Notes')];
    book.user.type('Posts', 'A2', 'Cook');
    book.user.select('Posts', 'B2');
    book.user.activate('Notes');
    await settled();
    expect(told).toEqual(
      expect.arrayContaining([
        { kind: 'content', sheetId: posts },
        { kind: 'selection', sheetId: posts },
        { kind: 'sheet', sheetId: notes },
      ]),
    );
    expect(JSON.stringify(told)).not.toContain('Cook');
  });

  it('goes on for the others when one has heard enough', async () => {
    const book = await open();
    const first = await listen(book);
    const second = await listen(book);
    second.stop();
    second.stop();
    await settled();
    book.user.type('Posts', 'A2', 'Cook');
    await settled();
    expect(first.told).toHaveLength(1);
    expect(second.told).toEqual([]);
  });

  it('asks Excel once however many listen, and tells it when nobody does any more', async () => {
    const book = await open();
    const first = await listen(book);
    const { syncs } = book.host.stats;
    const second = await listen(book);
    expect(book.host.stats.syncs).toBe(syncs);
    first.stop();
    second.stop();
    await settled();
    expect(book.host.stats.syncs).toBe(syncs + 1);
    book.user.type('Posts', 'A2', 'Cook');
    await settled();
    expect([...first.told, ...second.told]).toEqual([]);
  });

  it('can begin again at once after the last has left', async () => {
    const book = await open();
    const first = await listen(book);
    first.stop();
    const second = await listen(book);
    await settled();
    book.user.type('Posts', 'A2', 'Cook');
    await settled();
    expect(second.told).toHaveLength(1);
    expect(first.told).toEqual([]);
  });

  it('says when Excel has no time, and can be asked again', async () => {
    const book = await open();
    book.host.faults.cellEditMode = true;
    const refused = await book.port.watch(() => undefined);
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'editing' } });
    book.host.faults.cellEditMode = false;
    const { told } = await listen(book);
    book.user.type('Posts', 'A2', 'Cook');
    await settled();
    expect(told).toHaveLength(1);
  });
});
