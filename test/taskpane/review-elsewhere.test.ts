/** Two people review the same workbook at the same time. */
import { DECISIONS_NAMESPACE, partXml } from '../../src/core/review/xml';
import type { Decision } from '../../src/core/review/types';
import {
  colleague,
  control,
  goTo,
  pause,
  settled,
  shown,
  standing,
} from './support/review-control';

const sheets = {
  Posts: [
    ['Post title', 'Service'],
    ['Manager', 'Housing'],
    ['Bin Person Zone Nine', 'Highways'],
  ],
};

describe('deciding while a colleague does', () => {
  it('leaves theirs where both decided the same title, says so and offers a change', async () => {
    const desk = await control(sheets);
    const other = colleague();
    await goTo(desk, 'Manager');
    await other.decide('Manager', 'M-023');
    await other.decide('Lamp lighter', 'S-003');
    desk.review.noFit();
    await settled(desk);
    await pause(50);
    const state = await shown(desk, 'reviewing');
    expect(state.notice).toMatch(
      /^Somebody else has decided 1 of these titles otherwise\. Theirs stands: Manager: M-023.*, where yours was no code fits\.$/u,
    );
    expect(await standing()).toEqual(['Manager: M-023', 'Lamp lighter: S-003']);
    const [offer] = state.offers;
    if (!offer) throw new Error('Rolecheck: nothing is offered');
    desk.review.change(offer);
    expect((await shown(desk, 'reviewing')).showing).toMatchObject({ entry: { text: 'Manager' } });
    desk.review.noFit();
    await settled(desk);
    expect(await standing()).toEqual(['Lamp lighter: S-003', 'Manager: none']);
  }, 60_000);

  it('does not undo what a colleague has decided after us', async () => {
    const desk = await control(sheets);
    await goTo(desk, 'Bin Person Zone Nine');
    desk.review.noFit();
    await settled(desk);
    await colleague().decide('Bin Person Zone Nine', 'S-003');
    desk.review.undo();
    await settled(desk);
    await pause(50);
    expect(await standing()).toEqual(['Bin Person Zone Nine: S-003']);
    expect((await shown(desk, 'reviewing')).notice).toMatch(/where yours was undecided/u);
    const records = (await colleague().log()).records;
    expect(records).toHaveLength(2);
  }, 60_000);

  it('undoes ours where a colleague has decided something else', async () => {
    const desk = await control(sheets);
    await goTo(desk, 'Bin Person Zone Nine');
    desk.review.noFit();
    await settled(desk);
    await colleague().decide('Lamp lighter', 'S-003');
    desk.review.undo();
    await settled(desk);
    await pause(50);
    expect(await standing()).toEqual(['Lamp lighter: S-003']);
    const last = (await colleague().log()).records.at(-1);
    expect(last).toMatchObject({ text: 'Bin Person Zone Nine', how: 'undone', undoes: 1 });
  }, 60_000);

  it('enters nothing of what was decided and undone before it was kept', async () => {
    const desk = await control(sheets);
    const other = colleague();
    await goTo(desk, 'Bin Person Zone Nine');
    desk.book.host.faults.cellEditMode = true;
    desk.review.noFit();
    desk.review.undo();
    await pause(50);
    expect((await shown(desk, 'reviewing')).keeping).toBe('waiting');
    desk.book.host.faults.cellEditMode = false;
    await other.decide('Bin Person Zone Nine', 'S-003');
    await settled(desk);
    await pause(50);
    expect(await standing()).toEqual(['Bin Person Zone Nine: S-003']);
    expect((await other.log()).records).toHaveLength(1);
  }, 60_000);

  it('compares a file again when a colleague decides before it is taken over', async () => {
    const desk = await control(sheets);
    desk.review.openDecisions();
    desk.review.readImport('Title,Role code\nManager,S-003\n');
    const first = await shown(desk, 'import');
    expect(first.plan).toMatchObject({ added: [{ text: 'Manager' }], differing: [] });
    await colleague().decide('Manager', 'M-023');
    desk.review.takeOver(new Set());
    await pause(20);
    const second = await shown(desk, 'import');
    expect(second.notice).toMatch(/compared again/u);
    expect(second.plan).toMatchObject({ added: [], differing: [{ ours: { role: 'M-023' } }] });
    expect(await standing()).toEqual(['Manager: M-023']);
    desk.review.takeOver(new Set([0]));
    await settled(desk);
    expect(await standing()).toEqual(['Manager: S-003']);
  }, 60_000);

  it('notices a decision that has come in place of another', async () => {
    const desk = await control(sheets);
    await goTo(desk, 'Manager');
    desk.review.noFit();
    await settled(desk);
    desk.review.leave();
    // As many records as before, the last of them another.
    const [record] = (await colleague().log()).records;
    if (!record) throw new Error('Rolecheck: nothing was decided');
    await replaceParts({ ...record, role: 'M-023', verdict: 'coded', how: 'chosen' });
    desk.review.open('decisions', () => undefined);
    const state = await shown(desk, 'decisions');
    expect(state.standing).toMatchObject([{ text: 'Manager', role: 'M-023' }]);
  }, 60_000);
});

/** Puts one record in place of all that the workbook holds. */
async function replaceParts(record: Decision): Promise<void> {
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(DECISIONS_NAMESPACE);
    parts.load('items/id');
    await context.sync();
    for (const part of parts.items) part.delete();
    context.workbook.customXmlParts.add(partXml(1, [record]));
    await context.sync();
  });
}
