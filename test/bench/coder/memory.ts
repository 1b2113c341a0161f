/** How long it takes until the first answer, and what is kept in memory, each in a new process. */
import { goal, megabytes, spread } from '../figures/say';
import { spreadOf } from '../figures/spread';
import { progress, type Section } from '../section';
import { contestants, rolecheck, type Contestant } from './contestants';
import { inNewProcess, type Fresh } from './fresh';

/** The coder's goal, in bytes. */
export const MOST_MEMORY = 60 * 1024 ** 2;

const JUDGED = [
  ['coded', 'Rolecheck when it has coded the 10,000 rows'],
  ['holding', 'the same with all its answers kept, reasons and alternatives included'],
] as const;

export async function memorySection(runs: number): Promise<Section> {
  const rows: string[][] = [];
  const body: string[] = [];
  for (const one of contestants) {
    progress(`${one.name} in new processes`);
    const fresh = await severalTimes(one, runs);
    rows.push(rowOf(one, fresh));
    if (one !== rolecheck) continue;
    for (const [step, words] of JUDGED) {
      const most = spreadOf(fresh.map((run) => run[step] - run.before)).median;
      body.push(`${words}: ${megabytes(most)}; ${goal(most, MOST_MEMORY, '60 MB')}.`);
    }
  }
  const headings = ['new process', 'reading data, ms', 'ready after, ms'];
  const steps = ['data', 'and built', 'and all coded', 'and answers kept'];
  return {
    title: 'Ready to answer, and memory, in Node',
    body: [
      { headings: [...headings, ...steps], rows },
      'Memory: what heap and external memory have grown by after a clearing away, median. Ready after: ' +
        'from the data being read to the first answer. Every contestant is given the data that ' +
        'Rolecheck reads; Rolecheck codes the 10,000 rows, the others the distinct titles.',
      ...body,
    ],
  };
}

async function severalTimes(one: Contestant, runs: number): Promise<Fresh[]> {
  const fresh: Fresh[] = [];
  for (let run = 0; run < runs; run++) {
    fresh.push(await inNewProcess(one, one === rolecheck ? 'rows' : 'titles', { weighed: true }));
  }
  return fresh;
}

function rowOf({ name }: Contestant, fresh: readonly Fresh[]): string[] {
  const grown = (step: keyof Fresh): string =>
    megabytes(spreadOf(fresh.map((one) => one[step] - one.before)).median);
  return [
    name,
    spread(fresh.map(({ read }) => read)),
    spread(fresh.map(({ build }) => build)),
    ...[grown('withData'), grown('built'), grown('coded'), grown('holding')],
  ];
}
