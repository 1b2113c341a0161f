/** The pane as it is built, beside the grid: opening it, and coding 10,000 rows with it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { words } from '../../../src/taskpane/code-jobs/words';
import { largerRows } from '../coder/lists';
import { number, spread } from '../figures/say';
import { progress, type Section, type Table } from '../section';
import { inChromium } from './chromium';
import { firstAndAgain, listsLoaded, type PaneRun } from './pane-run';
import {
  blockingIn,
  cutAt,
  firstTime,
  lastRun,
  stagesIn,
  type Blocking,
  type PaneRecord,
  type Span,
  type Task,
} from './record';

const dist = path.join(__dirname, '..', '..', '..', 'dist');
const PAGES = ['workbench/index.html', 'addin/taskpane.html', 'addin/engine.js'];
const { reading, loading, coding, writing } = words.stage;
const STAGES = [reading, loading, coding, writing];

export function paneSection(runs: number): Promise<Section> {
  return inChromium('The pane in Chromium, on the workbench page', async (run) => {
    const missing = PAGES.filter((page) => !existsSync(path.join(dist, page)));
    if (missing.length > 0) return [`Not built (${missing.join(', ')}): npm run build.`];
    const rows = largerRows();
    const whole: PaneRun[] = [];
    const loaded: PaneRecord[] = [];
    for (let at = 0; at < runs; at++) {
      progress(`10,000 rows coded by the pane, ${String(at + 1)} of ${String(runs)}`);
      whole.push(await firstAndAgain(run, rows));
      loaded.push(await listsLoaded(run, rows));
    }
    return [openingTable(whole), REMARK_OPENING, ...pressTables(whole, loaded), outside(whole)];
  });
}

const REMARK_OPENING =
  'From the pane beginning to load to its having counted the posts. Own: tasks of the pane itself; ' +
  'all: with those of the grid beside it, which Excel has elsewhere. Blocking: what tasks last beyond 50 ms each.';

const REMARK_BLOCKING =
  'All tasks of the thread, which pane and grid share here. Until writing they are the coder’s; writing ' +
  'is done by the grid and its host, which in Excel are other processes.';

const REMARK_PRESSES =
  'From the press of Code jobs to the outcome. A stage lasts as long as the pane shows it: loading ' +
  'fetches the lists and reads the data, coding begins with building the coder; what was read to ' +
  'count the posts is not read again. In the second row a formula has loaded and built all that; in ' +
  'the third the answers are remembered. Writing is into the workbench’s grid, not into Excel.';

function openingTable(whole: readonly PaneRun[]): Table {
  const row = (name: string, records: readonly PaneRecord[]): string[] => [
    name,
    spread(records.map(({ moments }) => firstTime(moments, 'counted'))),
    ...openingBlocking(records),
  ];
  return {
    headings: ['opening the pane', 'ready after, ms', ...BLOCKING],
    rows: [
      row(
        'with the page, 5,000 posts',
        whole.map(({ opened }) => opened),
      ),
      row(
        'again for 10,000 rows',
        whole.map(({ openedAgain }) => openedAgain),
      ),
    ],
  };
}

function pressTables(whole: readonly PaneRun[], loaded: readonly PaneRecord[]): (Table | string)[] {
  const cases: [string, readonly PaneRecord[]][] = [
    ['first press', whole.map(({ firstPress }) => firstPress)],
    ['lists loaded, nothing coded', loaded],
    ['again after Undo', whole.map(({ pressedAgain }) => pressedAgain)],
  ];
  const times = cases.map(([name, records]) => [name, ...stageFigures(records)]);
  const blocks = cases.map(([name, records]) => [name, ...pressBlocking(records)]);
  return [
    { headings: ['10,000 rows, ms', 'press to outcome', ...STAGES], rows: times },
    REMARK_PRESSES,
    { headings: ['while 10,000 rows are coded', ...PRESS_BLOCKING], rows: blocks },
    REMARK_BLOCKING,
  ];
}

function runOf({ moments }: PaneRecord): Span {
  return lastRun(moments) ?? { from: NaN, to: NaN };
}

function stageFigures(records: readonly PaneRecord[]): string[] {
  const spans = records.map(runOf);
  const stages = records.map((record) => stagesIn(record.moments, runOf(record)));
  return [
    spread(spans.map(({ from, to }) => to - from)),
    ...STAGES.map((stage) => spread(stages.map((lengths) => lengths.get(stage) ?? 0))),
  ];
}

const BLOCKING = ['longest own, ms', 'blocking own, ms', 'longest of all', 'blocking of all'];

function openingBlocking(records: readonly PaneRecord[]): string[] {
  const of = (tasksOf: (record: PaneRecord) => readonly Task[]): string[] =>
    said(
      records.map((record) => {
        const to = firstTime(record.moments, 'counted');
        return blockingIn(tasksOf(record), { from: 0, to });
      }),
    );
  return [...of(({ tasks }) => tasks.filter(({ own }) => own)), ...of(({ tasks }) => tasks)];
}

const PRESS_BLOCKING = [
  ...['longest until writing, ms', 'blocking until writing, ms'],
  ...['longest in writing', 'blocking in writing'],
];

function pressBlocking(records: readonly PaneRecord[]): string[] {
  const cuts = records.map((record) => {
    const { before, after } = cutAt(record.moments, runOf(record), writing);
    return [blockingIn(record.tasks, before), blockingIn(record.tasks, after)] as const;
  });
  return [...said(cuts.map(([before]) => before)), ...said(cuts.map(([, after]) => after))];
}

function said(blocking: readonly Blocking[]): string[] {
  return [blocking.map(({ longest }) => longest), blocking.map(({ total }) => total)].map(spread);
}

function outside(whole: readonly PaneRun[]): string {
  const foreign = whole.flatMap((one) => one.foreign);
  const errors = whole.flatMap((one) => one.errors);
  const asked = `Requests that left this computer: ${number(foreign.length)} (must be 0)`;
  return [`${asked}; errors in the page: ${number(errors.length)}.`, ...foreign, ...errors].join(
    '\n',
  );
}
