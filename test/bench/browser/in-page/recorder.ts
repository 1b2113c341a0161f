/**
 * Runs in every frame before its own scripts, and in the pane takes down what happens when: the
 * press of a button, what the pane says, and every task that holds up the page for 50 ms or more.
 */
import { countsSaid, words } from '../../../../src/taskpane/code-jobs/words';
import type { Moment, PaneRecord, Task } from '../record';

const moments: Moment[] = [];
const tasks: Task[] = [];
const COUNTED = countsSaid({ posts: 0, titles: 0, coded: 0 })[1];
const stages = Object.values(words.stage);

/** What the pane shows just now, as far as the clock is concerned. */
function shown(): string | null {
  const stage = document.querySelector('.working-stage')?.textContent;
  if (stage) return stages.find((begins) => stage.startsWith(begins)) ?? null;
  // There is no body yet while the page is being read.
  const text = document.querySelector('body')?.textContent ?? '';
  if (text.includes(words.undone)) return 'undone';
  const buttons = [...document.querySelectorAll('button')].map((one) => one.textContent);
  if (buttons.includes(words.undo)) return 'done';
  if (text.includes(COUNTED)) return 'counted';
  return buttons.includes(words.code) ? 'ready' : null;
}

function note(what: string | null): void {
  if (what !== null && what !== moments.at(-1)?.what) moments.push({ what, at: performance.now() });
}

function start(): void {
  new PerformanceObserver((list) => {
    for (const { startTime, duration, name } of list.getEntries()) {
      tasks.push({ from: startTime, lasted: duration, own: name === 'self' });
    }
  }).observe({ type: 'longtask', buffered: true });
  document.addEventListener('click', () => note('pressed'), true);
  new MutationObserver(() => note(shown())).observe(document, {
    ...{ childList: true, subtree: true, characterData: true },
  });
  const record: PaneRecord = { moments, tasks };
  Object.assign(window, { benchRecord: record });
}

if (location.pathname.endsWith('/taskpane.html')) start();
