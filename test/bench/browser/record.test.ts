import { blockingIn, cutAt, firstTime, lastRun, stagesIn, type Moment } from './record';

const task = (from: number, lasted: number): { from: number; lasted: number; own: boolean } => ({
  ...{ from, lasted, own: true },
});

describe('what holds up the page', () => {
  it('counts what is beyond 50 ms, of tasks that are mostly in the span', () => {
    const tasks = [task(0, 190), task(80, 80), task(300, 60), task(370, 70)];
    expect(blockingIn(tasks, { from: 100, to: 400 })).toEqual({ longest: 80, total: 40 });
  });

  it('is nothing when there is no long task', () => {
    expect(blockingIn([], { from: 0, to: 9 })).toEqual({ longest: 0, total: 0 });
  });
});

const moments: readonly Moment[] = [
  { what: 'ready', at: 10 },
  { what: 'pressed', at: 100 },
  { what: 'Coding', at: 110 },
  { what: 'done', at: 200 },
  { what: 'pressed', at: 250 },
  { what: 'undone', at: 300 },
  { what: 'pressed', at: 400 },
  { what: 'counted', at: 402 },
  { what: 'Reading', at: 405 },
  { what: 'Coding', at: 430 },
  { what: 'Writing', at: 480 },
  { what: 'done', at: 600 },
];

describe('a run', () => {
  it('lasts from the last press to its outcome', () => {
    expect(lastRun(moments)).toEqual({ from: 400, to: 600 });
    expect(lastRun(moments.slice(0, 6))).toEqual({ from: 100, to: 200 });
  });

  it('is none before there is an outcome', () => {
    expect(lastRun(moments.slice(0, 3))).toBeNull();
    expect(lastRun([])).toBeNull();
  });

  it('is cut where a stage begins', () => {
    const run = { from: 400, to: 600 };
    const writing = cutAt(moments, run, 'Writing');
    expect(writing).toEqual({ before: { from: 400, to: 480 }, after: { from: 480, to: 600 } });
    expect(cutAt(moments, run, 'Loading').after).toEqual({ from: 600, to: 600 });
  });

  it('is split into its stages, with nothing left over', () => {
    const stages = stagesIn(moments, { from: 400, to: 600 });
    expect([...stages]).toEqual([
      ['Reading', 30],
      ['Coding', 50],
      ['Writing', 120],
    ]);
  });
});

it('knows when something was said first', () => {
  expect(firstTime(moments, 'done')).toBe(200);
  expect(firstTime(moments, 'Loading')).toBeNaN();
});
