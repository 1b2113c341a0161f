/** A review of 50,000 posts in the pane as it is built: what holds up the page while one types. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { goal, number, spread } from '../figures/say';
import { MANY_HOW, manyTitles } from '../lists/many-titles';
import { sampleRows } from '../lists/sample';
import { progress, type Section, type Table } from '../section';
import { inChromium } from './chromium';
import { typing, type LongTask, type TypingRun } from './typing-run';

const built = path.join(__dirname, '..', '..', '..', 'dist', 'addin', 'review.js');
const POSTS = 50_000;
const TITLES = 5000;
/** What may hold up the page while one types, in milliseconds. */
const GOAL = 50;

export function typingSection(runs: number): Promise<Section> {
  const title =
    'A review of 50,000 posts with 5,000 different titles, in the pane on the workbench';
  return inChromium(title, async (run) => {
    if (!existsSync(built)) return ['Not built (addin/review.js): npm run build.'];
    const rows = manyTitles(sampleRows(), POSTS, TITLES);
    const all: TypingRun[] = [];
    for (let at = 0; at < runs; at++) {
      progress(`50,000 posts reviewed, ${String(at + 1)} of ${String(runs)}`);
      all.push(await typing(run, rows));
    }
    return [`The list: ${MANY_HOW}.`, table(all), goalSaid(all), REMARK];
  });
}

const REMARK =
  'The page’s only thread does the grid and its host as well, which in Excel are other processes. ' +
  'Preparing is from the press of Review titles to the first title. Keys: 30 on groups, 30 on single ' +
  'titles; letters: 40 in the search box; eight a second. The queue keeps what is decided meanwhile.';

function table(all: readonly TypingRun[]): Table {
  const row = (name: string, tasksOf: (run: TypingRun) => readonly LongTask[]): string[] => [
    name,
    spread(all.map((run) => tasksOf(run).length)),
    spread(all.map((run) => longest(tasksOf(run)))),
  ];
  return {
    headings: ['', 'tasks of 50 ms or more', 'longest, ms'],
    rows: [
      row(`preparing: ${spread(all.map(({ prepared }) => prepared))} ms`, (run) => run.preparing),
      row('60 keys in the queue', ({ keys }) => keys),
      row('40 letters in the search', ({ letters }) => letters),
    ],
  };
}

function longest(tasks: readonly LongTask[]): number {
  return tasks.reduce((most, { lasted }) => Math.max(most, lasted), 0);
}

function goalSaid(all: readonly TypingRun[]): string {
  const worst = Math.max(...all.map(({ keys, letters }) => longest([...keys, ...letters])));
  const decided = all.map((run) => `${number(run.decided)} of ${number(run.titles)}`).join(', ');
  return `While typing ${goal(worst, GOAL, `${String(GOAL)} ms`)}. Titles decided by the keys: ${decided}.`;
}
