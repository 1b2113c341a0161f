/** The coder alone in a page: what the pane could do at most, and what Node's figures are worth. */
import { distinctPosts } from '../../../src/core/coding/batch';
import type { Post } from '../../../src/core/coding/types';
import type { BrowserRun } from '../../support/browser';
import { listNamed, listNames, listWords } from '../coder/lists';
import { MOST_MEMORY } from '../coder/memory';
import { goal, megabytes, number, spread } from '../figures/say';
import { perSecond, spreadOf } from '../figures/spread';
import { progress, type Section } from '../section';
import { bundles } from './bundle';
import { inChromium, QUIET_PAGE } from './chromium';
import { memoryIn } from './page-memory';
import type { inPage, PagePass } from './in-page/coder';

/** What `in-page/coder.ts` puts on the window. */
declare const benchCoder: typeof inPage;

/** Passes in one page before one counts as warm. */
const WARMING = 2;

interface PageRun {
  readonly first: PagePass;
  readonly warm: PagePass;
  /** What the page has grown by, in bytes: script, data and coder, and with the answers. */
  readonly grown: number;
  readonly holding: number;
}

export function coderInBrowser(runs: number): Promise<Section> {
  return inChromium('The coder in Chromium, one thread', async (run) => {
    const all: PageRun[] = [];
    const rows: string[][] = [];
    let last: readonly PageRun[] = [];
    for (const list of listNames) {
      progress(`the coder in Chromium on ${listWords[list]}`);
      const posts = listNamed(list);
      const some: PageRun[] = [];
      for (let at = 0; at < runs; at++) some.push(await onePage(run, posts));
      all.push(...some);
      last = some;
      rows.push([listWords[list], ...figuresOf(some, distinctPosts(posts).distinct.length)]);
    }
    const headings = ['a page of its own', 'different', 'first pass, posts/s', 'warm, posts/s'];
    return [
      { headings: [...headings, 'first pass, ms', 'warm, ms'], rows },
      `Until the first answer: reading the data ${spread(all.map(({ first }) => first.read))} ms, ` +
        `building the coder ${spread(all.map(({ first }) => first.build))} ms.`,
      memorySaid(
        'Memory after the 10,000 rows, script and data included',
        last.map(({ grown }) => grown),
      ),
      memorySaid(
        'The same with all answers kept',
        last.map(({ holding }) => holding),
      ),
    ];
  });
}

function memorySaid(what: string, bytes: readonly number[]): string {
  const { median } = spreadOf(bytes);
  return `${what}: ${megabytes(median)}; ${goal(median, MOST_MEMORY, '60 MB')}.`;
}

function figuresOf(some: readonly PageRun[], distinct: number): string[] {
  const first = some.map((one) => one.first.pass);
  const warm = some.map((one) => one.warm.pass);
  const rates = [first, warm].map((times) => spread(times.map((ms) => perSecond(distinct, ms))));
  return [number(distinct), ...rates, spread(first), spread(warm)];
}

async function onePage(run: BrowserRun, posts: readonly Post[]): Promise<PageRun> {
  const { page } = await run.open({ path: QUIET_PAGE });
  const before = await memoryIn(page);
  await page.addScriptTag({ path: bundles().coder });
  const pass = (): Promise<PagePass> => page.evaluate((list) => benchCoder.pass(list), posts);
  const first = await pass();
  let warm = first;
  for (let at = 0; at < WARMING; at++) warm = await pass();
  const holding = (await memoryIn(page)) - before;
  await page.evaluate(() => benchCoder.forget());
  const grown = (await memoryIn(page)) - before;
  await page.context().close();
  return { first, warm, grown, holding };
}
