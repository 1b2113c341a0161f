/** Large files on the command line: how long they take and how much memory, beside a library. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { goal, megabytes, number, spread } from '../figures/say';
import { spreadOf } from '../figures/spread';
import { progress, type Section } from '../section';
import { inNewProcess, makeScript, type Taken } from './fresh';
import { makeCsv } from './make-csv';
import { COLUMNS, makeFile } from './make-file';
import { refusals } from './refusals';
import type { WayName } from './ways';

const ROWS = 500_000;
const CSV_BYTES = 200 * 1024 ** 2;
const MOST_MEMORY = 200 * 1024 ** 2;
const MOST_TIME = 1 / 5;
const MOST_REFUSING = 1000;

const LISTED: readonly (readonly [WayName, string])[] = [
  ['read', 'Rolecheck: titles read'],
  ['append', 'Rolecheck: titles read, nine columns added, without coding'],
  ['code', 'Rolecheck: rolecheck code, coding included'],
  ['hucre', 'hucre: read whole, nine columns added, written'],
];

export async function xlsxSection(runs: number): Promise<Section> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rolecheck-bench-'));
  try {
    return await measured(folder, runs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(folder: string, runs: number): Promise<Section> {
  progress('making the script and the files');
  const script = makeScript(path.join(folder, 'script'));
  const [input, csv] = [path.join(folder, 'posts.xlsx'), path.join(folder, 'posts.csv')];
  makeFile(input, ROWS);
  makeCsv(csv, CSV_BYTES);
  const taken = new Map<WayName, Taken[]>();
  const ofCsv: Taken[] = [];
  for (let run = 0; run < runs; run++) {
    for (const [way] of LISTED) {
      progress(`${number(ROWS)} rows: ${way}, ${String(run + 1)} of ${String(runs)}`);
      const one = await inNewProcess(script, way, input, path.join(folder, `${way}.xlsx`));
      taken.set(way, [...(taken.get(way) ?? []), one]);
    }
    progress(`${megabytes(CSV_BYTES)} of .csv`);
    ofCsv.push(await inNewProcess(script, 'append', csv, path.join(folder, 'out.csv')));
  }
  progress('files that are refused');
  const refused = refusals(path.join(path.dirname(script), 'rolecheck.cjs'), folder);
  const slowest = refused.reduce((most, one) => (one.time > most.time ? one : most));
  const theirs = taken.get('hucre') ?? [];
  const ratios = (taken.get('append') ?? []).map(
    ({ time }, at) => time / (theirs[at]?.time ?? NaN),
  );
  const peakOf = (way: WayName): number =>
    spreadOf((taken.get(way) ?? []).map((one) => one.peak)).median;
  const processors = (taken.get('append') ?? []).map(
    ({ processor }, at) => processor / (theirs[at]?.processor ?? NaN),
  );
  return {
    title: `A workbook of ${number(ROWS)} rows and ${String(COLUMNS)} columns (${megabytes(statSync(input).size)}), and a large .csv`,
    body: [
      {
        headings: ['each in a new process', 's', 'processor, s', 'most memory'],
        rows: [
          ...LISTED.map(([way, words]) => rowOf(words, taken.get(way) ?? [])),
          rowOf(`Rolecheck: the same, .csv of ${megabytes(CSV_BYTES)}, without coding`, ofCsv),
        ],
      },
      `Memory without coding: ${goal(peakOf('append'), MOST_MEMORY, '200 MB, Node itself included')}.`,
      `Memory with coding: ${goal(peakOf('code'), MOST_MEMORY, '200 MB, Node itself included')}.`,
      `Time without coding beside hucre’s, run by run: ${spread(ratios)}; ${goal(spreadOf(ratios).median, MOST_TIME, 'a fifth')}. Of processor time: ${spread(processors)}.`,
      `Files refused, each by a command line of its own: ${number(refused.length)}; the slowest (${slowest.what}) after ${number(slowest.time)} ms; ${goal(slowest.time, MOST_REFUSING, 'a second')}.`,
      'hucre is given values only, and keeps no styles and no other parts. Processor: of all threads.',
    ],
  };
}

function rowOf(words: string, taken: readonly Taken[]): string[] {
  return [
    words,
    spread(taken.map(({ time }) => time / 1000)),
    spread(taken.map(({ processor }) => processor / 1000)),
    taken.length === 0 ? '-' : megabytes(spreadOf(taken.map((one) => one.peak)).median),
  ];
}
