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
import type { WayName } from './ways';

const ROWS = 500_000;
const CSV_BYTES = 200 * 1024 ** 2;
const MOST_MEMORY = 200 * 1024 ** 2;
const MOST_TIME = 1 / 5;

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
  const theirs = taken.get('hucre') ?? [];
  const ratios = (taken.get('append') ?? []).map(
    ({ time }, at) => time / (theirs[at]?.time ?? NaN),
  );
  const peak = spreadOf((taken.get('append') ?? []).map((one) => one.peak)).median;
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
      `Memory without coding: ${goal(peak, MOST_MEMORY, '200 MB, Node itself included')}.`,
      `Time without coding beside hucre’s, run by run: ${spread(ratios)}; ${goal(spreadOf(ratios).median, MOST_TIME, 'a fifth')}.`,
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
