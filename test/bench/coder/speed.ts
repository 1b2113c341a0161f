/** The coder in Node, one thread, beside its peers. */
import type { CodingData } from '../../../src/core/coding/types';
import { loadCodingData } from '../../../src/data/coding';
import { distinctPosts } from '../../../src/core/coding/batch';
import { number, spread } from '../figures/say';
import { perSecond } from '../figures/spread';
import { HOW } from '../lists/larger';
import { progress, type Section, type Table } from '../section';
import { contestants, rolecheck } from './contestants';
import { inNewProcess } from './fresh';
import { listNamed, listNames, listWords, type ListName } from './lists';
import { warmRounds, type Warm } from './warm';

export async function speedSection(runs: number): Promise<Section> {
  const data = await loadCodingData();
  return {
    title: 'Speed in Node, one thread',
    body: [
      await ourTable(data, runs),
      `The 10,000 rows are ${HOW}. First pass: a new process, the coder built, nothing coded yet. ` +
        'Warm: a coder made afresh for every pass, so that nothing is remembered.',
      peerTable(data, runs),
      'All contestants in every round, on the distinct titles; ratios are taken within a round. ' +
        'The peers answer less: no cleaning, context, role, band or reason. Fuse.js answers 20 titles.',
    ],
  };
}

/** Our whole path on every list, first passes and warm ones. */
async function ourTable(data: CodingData, runs: number): Promise<Table> {
  const rows: string[][] = [];
  for (const list of listNames) {
    progress(`Rolecheck on ${listWords[list]}`);
    const first = await firstPasses(list, runs);
    const posts = listNamed(list);
    const warm = warmRounds([rolecheck], data, posts, runs).get(rolecheck) ?? [];
    const distinct = distinctPosts(posts).distinct.length;
    rows.push([
      `${listWords[list]}`,
      number(distinct),
      spread(first.map((pass) => perSecond(distinct, pass))),
      spread(warm.map(({ rate }) => rate)),
      spread(first),
      spread(warm.map(({ pass }) => pass)),
    ]);
  }
  const headings = ['Rolecheck, whole path', 'different', 'first pass, posts/s', 'warm, posts/s'];
  return { headings: [...headings, 'first pass, ms', 'warm, ms'], rows };
}

async function firstPasses(list: ListName, runs: number): Promise<number[]> {
  const passes: number[] = [];
  for (let run = 0; run < runs; run++) {
    passes.push((await inNewProcess(rolecheck, list, { weighed: false })).pass);
  }
  return passes;
}

/** Everybody on the same titles in the same rounds. */
function peerTable(data: CodingData, runs: number): Table {
  progress('Rolecheck and its peers on the same titles');
  const measured = warmRounds(contestants, data, listNamed('titles'), runs);
  const ours = measured.get(rolecheck) ?? [];
  const rows = contestants.map((one) => {
    const passes = measured.get(one) ?? [];
    return [
      one.name,
      spread(passes.map(({ rate }) => rate)),
      one === rolecheck ? '' : spread(ratios(ours, passes)),
    ];
  });
  return { headings: ['warm, distinct titles', 'titles/s', 'Rolecheck is × as fast'], rows };
}

function ratios(ours: readonly Warm[], theirs: readonly Warm[]): number[] {
  return theirs.map(({ rate }, round) => (ours[round]?.rate ?? NaN) / rate);
}
