/** What the review does where Excel, the list or the log is not as one expects. */
import { createCodeJobs } from '../../src/taskpane/code-jobs/controller';
import { loadFollowing, mustFollow } from '../../src/taskpane/review/load-following';
import { valuesAt, good } from '../excel/support/workbook';
import {
  colleague,
  control,
  goTo,
  pause,
  settled,
  shown,
  standing,
  until,
} from './support/review-control';
import { draft } from './support/review-draft';

const sheets = {
  Posts: [
    ['Post title', 'Service'],
    ['Manager', 'Housing'],
    ['Bin Person Zone Nine', 'Highways'],
  ],
};

describe('undo of what is not in view', () => {
  it('says what was taken back', async () => {
    const desk = await control(sheets);
    desk.review.leave();
    const other = colleague();
    const log = await other.log();
    const titles = ['Lamp lighter', 'Ferry hand', 'Knocker up'];
    const added = log.enter(
      titles.map((title) => draft(title, '', { how: 'imported' })),
      { when: '2026-11-20 10:00', editions: '' },
    );
    good(await other.port.keepDecisions(added, 0));
    await other.decide('Rag picker', 'S-003');
    desk.review.open('queue', () => undefined);
    await shown(desk, 'reviewing');
    desk.review.undo();
    await until(() => 'notice' in desk.review.getState());
    await pause(20);
    expect((await shown(desk, 'reviewing')).notice).toBe(
      'Taken back: the decision on Rag picker, which is not in this list.',
    );
    desk.review.undo();
    await pause(20);
    expect((await shown(desk, 'reviewing')).notice).toBe(
      'Taken back: 3 decisions on titles that are not in this list.',
    );
    await settled(desk);
    expect(await standing()).toEqual([]);
  }, 60_000);

  it('says nothing more where what was taken back is shown', async () => {
    const desk = await control(sheets);
    await goTo(desk, 'Manager');
    desk.review.noFit();
    desk.review.undo();
    await pause(20);
    const { notice, showing } = await shown(desk, 'reviewing');
    expect([notice, showing]).toMatchObject(['', { entry: { text: 'Manager' } }]);
  }, 60_000);
});

describe('a review of job codes', () => {
  it('is one of titles in a list that has no job codes', async () => {
    const desk = await control({
      Posts: [
        ['Job code', 'Post title', 'Service'],
        ['J1', 'Manager', 'Housing'],
        ['J2', 'Cook', 'Schools'],
      ],
      Other: [
        ['Post title', 'Service'],
        ['Planner', 'Housing'],
        ['Cook', 'Schools'],
      ],
    });
    desk.review.turnToKind('job code');
    await until(() => {
      const state = desk.review.getState();
      return state.kind === 'reviewing' && state.of === 'job code';
    });
    desk.review.leave();
    desk.book.user.select('Other', 'A2');
    await desk.jobs.look();
    desk.review.open('queue', () => undefined);
    const { of, kinds, progress } = await shown(desk, 'reviewing');
    expect([of, kinds, progress.titles.of]).toEqual(['title', null, 2]);
  }, 60_000);
});

describe('cancelling while a cell is typed in', () => {
  it('leaves at once, and keeps what was decided when the cell is left', async () => {
    const desk = await control(sheets);
    await goTo(desk, 'Manager');
    desk.book.host.faults.cellEditMode = true;
    desk.review.noFit();
    await until(() => {
      const state = desk.review.getState();
      return state.kind === 'reviewing' && state.keeping === 'waiting';
    });
    desk.review.openWriteBack();
    await pause(50);
    expect(await shown(desk, 'preparing')).toMatchObject({ waiting: true });
    desk.review.cancel();
    await pause(0);
    expect(desk.hasLeft()).toBe(true);
    expect(desk.jobs.unkept()?.count).toBe(1);
    desk.book.host.faults.cellEditMode = false;
    await until(() => desk.jobs.unkept() === null);
    expect(await standing()).toEqual(['Manager: none']);
  }, 60_000);

  it('says in Code jobs what it waits for, and stops when told to', async () => {
    const desk = await control(sheets);
    await goTo(desk, 'Manager');
    desk.book.host.faults.cellEditMode = true;
    desk.review.noFit();
    await pause(20);
    desk.review.write(false);
    await until(() => {
      const state = desk.jobs.getState();
      return state.kind === 'working' && state.waiting;
    });
    desk.jobs.cancel();
    await until(() => desk.jobs.getState().kind === 'cancelled');
    desk.book.host.faults.cellEditMode = false;
    await until(() => desk.jobs.unkept() === null);
    expect(valuesAt(desk.book, 'Posts', 0, 2, 1, 1)).toEqual([['']]);
  }, 60_000);
});

describe('listing decisions on a sheet', () => {
  it('tells how far it is', async () => {
    const rows = Array.from({ length: 1200 }, (_, at) => [
      `Bin Person Zone ${String(at)}`,
      'Roads',
    ]);
    const desk = await control({ Posts: [['Post title', 'Service'], ...rows] });
    desk.review.turnTo('single');
    desk.review.noFit();
    desk.review.openDecisions();
    const stages = new Set<string>();
    desk.review.subscribe(() => {
      const state = desk.review.getState();
      if (state.kind === 'preparing') stages.add(state.stage);
    });
    desk.review.audit();
    await pause(0);
    const { said } = await shown(desk, 'decisions');
    expect([...stages]).toEqual(['listing']);
    expect(said).toMatch(/^The sheet/u);
  }, 60_000);
});

describe('the check', () => {
  it('follows what is decided and not kept yet', async () => {
    const desk = await control(sheets);
    await goTo(desk, 'Manager');
    desk.book.host.faults.cellEditMode = true;
    desk.review.noFit();
    const post = { title: 'Manager', department: 'Housing' };
    expect((await mustFollow(desk.ports)).coder.suggest(post)).toMatchObject({ band: 'None' });
    desk.book.host.faults.cellEditMode = false;
    await settled(desk);
    const following = good(await loadFollowing(desk.ports));
    expect(following.coder.suggest(post)).toMatchObject({ band: 'None' });
    expect(following.isDecidedNone(post)).toBe(true);
    expect(following.isDecidedNone({ title: 'Social worker' })).toBe(false);
  }, 60_000);
});

describe('the number of titles', () => {
  it('counts those as one that are decided as one', async () => {
    const { ports } = await control({
      Posts: [['Post title'], ['Cook'], ['COOK '], ['cook'], ['Head cook']],
    });
    const jobs = createCodeJobs(ports, 5);
    jobs.open();
    await until(() => {
      const state = jobs.getState();
      return state.kind === 'ready' && state.counts !== null;
    });
    expect(jobs.getState()).toMatchObject({ counts: { posts: 4, titles: 2 } });
  }, 60_000);
});
