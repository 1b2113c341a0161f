/**
 * Measures the coder on labelled titles, beside the peers that run in Node.
 *
 *   npm run evaluate               every development set, every engine
 *   npm run evaluate -- --help     what else it does
 */
import { join } from 'node:path';
import { codingDataFrom } from '../src/data/coding';
import { codingTexts } from '../src/data/coding-texts';
import { engineWithout } from './evaluate/engines';
import { evaluate } from './evaluate/run';

// Whoever reads only the first lines, as with `| head`, has no use for the others.
process.stdout.on('error', (error) => {
  process.exit('code' in error && error.code === 'EPIPE' ? 0 : 1);
});

const data = codingDataFrom(codingTexts);

void evaluate(process.argv.slice(2), {
  data,
  coderWithout: (uids, profile) => engineWithout(data, uids, profile),
  root: join(import.meta.dirname, '..'),
  print: (text) => {
    console.log(text);
  },
  complain: (sentence) => {
    console.error(sentence);
  },
}).then((status) => {
  process.exitCode = status;
});
