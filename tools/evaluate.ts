/**
 * Measures the coder on the development data, beside the peers that run in Node.
 *
 *   npx tsx tools/evaluate.ts              every figure
 *   npx tsx tools/evaluate.ts --ours       ours alone, with tables by kind of evidence
 *   npx tsx tools/evaluate.ts --wrong SET  what came out wrong: ncs, ncs-noisy, new, lg, lg-noisy
 */
import { codingTexts } from '../src/data/coding-texts';
import { codingDataFrom, withoutIndexRows } from '../src/data/coding';
import type { CodingData } from '../src/core/coding/types';
import { exactLookup, miniSearch, ours, type Engine } from './evaluate/engines';
import { readLabelled, type Edition, type Labelled } from './evaluate/labelled';
import { accuracy, amongFive, byBand, byKind, measure, wrong } from './evaluate/measure';

interface Set {
  readonly name: string;
  readonly edition: Edition;
  readonly items: readonly Labelled[];
  readonly data: CodingData;
}

const full = codingDataFrom(codingTexts);
const fresh = readLabelled('new-titles-dev.csv', 'soc2020');
const sets: readonly Set[] = [
  { name: 'ncs', edition: 'soc2010', items: readLabelled('ncs-dev.csv', 'soc2010'), data: full },
  {
    name: 'ncs-noisy',
    edition: 'soc2010',
    items: readLabelled('ncs-noisy-dev.csv', 'soc2010'),
    data: full,
  },
  {
    name: 'new',
    edition: 'soc2020',
    items: fresh,
    data: withoutIndexRows(full, new Set(fresh.map((item) => item.uid))),
  },
  { name: 'lg', edition: 'soc2020', items: readLabelled('lg-dev.csv', 'soc2020'), data: full },
  {
    name: 'lg-noisy',
    edition: 'soc2020',
    items: readLabelled('lg-noisy-dev.csv', 'soc2020'),
    data: full,
  },
];

const [flag = '', wanted = ''] = process.argv.slice(2);
const peers: ((data: CodingData) => Engine)[] =
  flag === ''
    ? [
        (data) => exactLookup(data),
        (data) => miniSearch(data, false),
        (data) => miniSearch(data, true),
      ]
    : [];

for (const set of sets) {
  if (flag === '--wrong' && set.name !== wanted) continue;
  console.log(`\n${set.name}: ${String(set.items.length)} titles, ${set.edition}`);
  for (const engine of [ours(set.data), ...peers.map((peer) => peer(set.data))])
    report(set, engine);
}

function report(set: Set, engine: Engine): void {
  const measured = measure(engine, set.items, set.edition);
  const digits = [4, 3, 2, 1].map((count) => accuracy(measured, count)).join(' / ');
  console.log(
    `  ${engine.name}: ${digits} at 4/3/2/1 digits; ${String(measured.titlesPerSecond)} titles/s`,
  );
  if (set.name === 'lg')
    console.log(`    not in the index: ${accuracy(measured, 4, (item) => !item.inIndex)}`);
  if (engine.name !== 'Rolecheck') return;
  console.log(`    among five choices: ${amongFive(measured)}`);
  console.log(`    ${byBand(measured)}`);
  if (flag === '--ours') for (const line of byKind(measured)) console.log(`      ${line}`);
  if (flag === '--wrong') for (const line of wrong(measured)) console.log(`      ${line}`);
}
