/**
 * `npm run bench`: how fast Rolecheck codes the titles of the sample list, beside what else a
 * spreadsheet or a page could do with the same index. One run, one machine, ratios printed.
 *
 * The peers answer less: exact look-up finds only titles as the index has them, and the searches
 * return the nearest entry without cleaning, context, role, band or reason.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import Papa from 'papaparse';
import { distinctPosts } from '../../src/core/coding/batch';
import { createCoder } from '../../src/core/coding/coder';
import type { Post } from '../../src/core/coding/types';
import { loadCodingData } from '../../src/data/coding';

/** Fuse.js is slow enough that it answers a sample only. */
const FUSE_SAMPLE = 20;
/** Each is timed so often, and the median counts. */
const RUNS = 5;

function samplePosts(): Post[] {
  const file = path.join(__dirname, '..', '..', 'assets', 'samples', 'westmere-posts.csv');
  const { data } = Papa.parse<Record<string, string>>(
    readFileSync(file, 'utf8').replace(/^\uFEFF/u, ''),
    { header: true, skipEmptyLines: true },
  );
  return data.map((row) => ({
    title: row['Post title'] ?? '',
    department: row['Service'] ?? '',
    employer: row['Location / school'] ?? '',
    grade: row['Grade'] ?? '',
  }));
}

/** Milliseconds that `work` takes, the median of several runs. */
function timed(work: () => void, runs = RUNS): number {
  const times = Array.from({ length: runs }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  }).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

interface Row {
  readonly what: string;
  readonly build: number;
  readonly perSecond: number;
}

async function main(): Promise<void> {
  const posts = samplePosts();
  const { distinct } = distinctPosts(posts);
  const titles = distinct.map((post) => post.title);
  const data = await loadCodingData();
  const rows: Row[] = [];
  const add = (
    what: string,
    count: number,
    build: () => (title: string, at: number) => void,
    runs = RUNS,
  ): void => {
    let ask: (title: string, at: number) => void = () => undefined;
    const built = timed(() => {
      ask = build();
      ask(titles[0] ?? '', 0);
    }, 1);
    const all = timed(() => {
      for (let at = 0; at < count; at++) ask(titles[at] ?? '', at);
    }, runs);
    rows.push({ what, build: built, perSecond: (count / all) * 1000 });
  };

  // The first pass only: the coder remembers answers, and a second pass would time its memory.
  add(
    'Rolecheck, whole path',
    distinct.length,
    () => {
      const coder = createCoder(data);
      coder.suggest({ title: 'Nearest thing to a warm up' });
      return (_, at) => {
        const post = distinct[at];
        if (post) coder.suggest(post);
      };
    },
    1,
  );
  add('exact look-up', distinct.length, () => {
    const entries = new Map(data.index.map((entry) => [entry.title.toLowerCase(), entry]));
    return (title) => entries.get(title.trim().toLowerCase());
  });
  const documents = data.index.map((entry, id) => ({
    id,
    title: `${entry.title} ${entry.ind} ${entry.add}`,
  }));
  add('MiniSearch, default', distinct.length, () => {
    const search = new MiniSearch({ fields: ['title'] });
    search.addAll(documents);
    return (title) => search.search(title)[0];
  });
  add(
    'MiniSearch, prefix and fuzzy',
    distinct.length,
    () => {
      const search = new MiniSearch({ fields: ['title'] });
      search.addAll(documents);
      return (title) => search.search(title, { prefix: true, fuzzy: 0.2 })[0];
    },
    1,
  );
  add(
    `Fuse.js, ${String(FUSE_SAMPLE)} titles`,
    FUSE_SAMPLE,
    () => {
      const fuse = new Fuse(documents, { keys: ['title'] });
      return (title) => fuse.search(title, { limit: 1 })[0];
    },
    1,
  );

  const ours = rows[0]?.perSecond ?? 1;
  console.log(
    `${posts.length.toLocaleString('en-GB')} posts, ${distinct.length.toLocaleString('en-GB')} distinct posts; Node ${process.version}\n`,
  );
  console.log('engine                          ready after     titles/s    Rolecheck is');
  for (const row of rows) {
    const ratio = ours / row.perSecond;
    console.log(
      row.what.padEnd(32) +
        `${row.build.toFixed(0)} ms`.padStart(11) +
        Math.round(row.perSecond).toLocaleString('en-GB').padStart(13) +
        (row === rows[0] ? '' : `${ratio.toFixed(ratio < 10 ? 2 : 0)} × as fast`.padStart(16)),
    );
  }
}

void main();
