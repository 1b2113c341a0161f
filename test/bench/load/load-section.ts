/**
 * Heavy use, over Microsoft's client library and the Excel host as Excel on the web: a very large
 * list, functions answering while a check runs, and many runs in a row.
 */
import * as functions from '../../../src/functions/functions';
import { goal, megabytes, number, spread } from '../figures/say';
import { sampleRows, TITLE } from '../lists/sample';
import { progress, type Section, type Table } from '../section';
import { measured, type Pass } from '../measured';
import { atWork, type AtWork } from './at-work';
import { memoryInUse } from './memory-in-use';
import { wideList } from './wide-list';

const ROWS = 100_000;
const COLUMNS = 20;

const CELLS = 5_000;
const CHECKED = 10_000;

const RUNS = 200;
const RUN_ROWS = 1_000;
/** Runs until everything is loaded and every cache has filled. */
const WARM = 20;

/** What Excel on the web takes at a time. */
const PAYLOAD = 5 * 1024 ** 2;

export async function loadSection(runs: number): Promise<Section> {
  // First, while nothing else is in memory.
  const many = await inARow();
  return {
    title: 'Under load (Node, Excel host as Excel on the web)',
    body: [...(await largeList(runs)), ...(await functionsDuringCheck(runs)), ...many],
  };
}

async function largeList(runs: number): Promise<readonly (string | Table)[]> {
  const passes = new Map<string, Pass[]>();
  const rows = wideList(ROWS, COLUMNS);
  for (let run = 0; run < runs; run++) {
    progress(
      `${number(ROWS)} rows of ${number(COLUMNS)} columns, ${number(run + 1)} of ${number(runs)}`,
    );
    const work = await atWork(rows);
    for (const [name, step] of stepsOf(work)) {
      const pass = await measured(work.opened, step);
      passes.set(name, [...(passes.get(name) ?? []), pass]);
    }
    work.opened.host.dispose();
  }
  const largest = Math.max(...[...passes.values()].flat().map((pass) => pass.largest));
  return [
    {
      headings: [
        `${number(ROWS)} rows of ${number(COLUMNS)} columns`,
        'ms',
        'syncs',
        'bytes',
        'largest',
      ],
      rows: [...passes].map(([name, some]) => [
        name,
        spread(some.map(({ time }) => time)),
        number(some[0]?.syncs ?? 0),
        megabytes(some[0]?.bytes ?? 0),
        megabytes(some[0]?.largest ?? 0),
      ]),
    },
    `Largest request or response ${megabytes(largest)}; ${goal(largest, PAYLOAD, '5 MB, what Excel on the web takes')}.`,
  ];
}

function stepsOf(work: AtWork): readonly (readonly [string, () => Promise<void>])[] {
  return [
    ['codes written', work.code],
    ['taken back', work.undo],
    ['checked as a post list, marked', work.check],
    ['marks cleared', work.clear],
  ];
}

/** So many cells with `=WDS.ROLE(title)`, worked out anew all at once. */
async function functionsDuringCheck(runs: number): Promise<readonly (string | Table)[]> {
  const times: Record<'functions' | 'check' | 'both' | 'answered', number[]> = {
    ...{ functions: [], check: [] },
    ...{ both: [], answered: [] },
  };
  const titles = sampleRows()
    .slice(0, CELLS)
    .map((row) => row[TITLE] ?? '');
  for (let run = 0; run < runs; run++) {
    progress(
      `${number(CELLS)} cells answered while a check runs, ${number(run + 1)} of ${number(runs)}`,
    );
    const work = await atWork(wideList(CHECKED, COLUMNS));
    const { CustomFunctions, host } = work.opened;
    CustomFunctions.associate('ROLE', functions.role);
    const recalculate = async (): Promise<void> => {
      const answers = await Promise.all(
        titles.map((title) => host.callFunction('ROLE', [[[title]], null, null, null])),
      );
      if (!answers.some(({ ok }) => ok)) throw new Error('Rolecheck: no cell was answered');
    };
    await recalculate();
    await work.check();
    times.functions.push((await measured(work.opened, recalculate)).time);
    times.check.push((await measured(work.opened, work.check)).time);
    let answered = 0;
    const both = await measured(work.opened, async () => {
      const from = performance.now();
      const checking = work.check();
      await recalculate();
      answered = performance.now() - from;
      await checking;
    });
    times.both.push(both.time);
    times.answered.push(answered);
    host.dispose();
  }
  return [
    {
      headings: ['', 'ms'],
      rows: [
        [`${number(CELLS)} cells of WDS.ROLE, alone`, spread(times.functions)],
        [`a check of ${number(CHECKED)} rows, alone`, spread(times.check)],
        ['both at once: until the last cell has its answer', spread(times.answered)],
        ['both at once: until the check has ended, too', spread(times.both)],
      ],
    },
  ];
}

async function inARow(): Promise<readonly (string | Table)[]> {
  const work = await atWork(wideList(RUN_ROWS, COLUMNS));
  const weighed: number[][] = [];
  for (let run = 1; run <= RUNS; run++) {
    await work.code();
    await work.undo();
    await work.check();
    await work.clear();
    // The grid's own list of steps grows with each; Excel keeps its own, not the pane.
    work.opened.store.undo.clear();
    if (run % WARM !== 0) continue;
    progress(`run ${number(run)} of ${number(RUNS)}`);
    weighed.push([run, memoryInUse()]);
  }
  work.opened.host.dispose();
  const [first = [], middle, last = []] = [weighed[0], weighed[4], weighed.at(-1)];
  const grown = (last[1] ?? 0) - (first[1] ?? 0);
  return [
    {
      headings: [`coded, taken back, checked and cleared, ${number(RUN_ROWS)} rows`, 'in use'],
      rows: [first, middle ?? [], last].map(([run = 0, bytes = 0]) => [
        `after ${number(run)} runs`,
        megabytes(bytes),
      ]),
    },
    `Grown between run ${number(WARM)} and run ${number(RUNS)} by ${megabytes(grown)}, ` +
      `${number(grown / (RUNS - WARM) / 1024)} KB a run (heap and external memory after a clearing away).`,
  ];
}
