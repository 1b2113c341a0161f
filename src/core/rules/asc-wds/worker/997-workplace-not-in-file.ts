import { make } from './make';
import { rowsThatAre } from './service/files';

export const rule = make.crossFile({
  id: 'asc-wds/worker/997',
  severity: 'error',
  column: 'LOCALESTID',
  title: 'Workplace is not in the workplace file',
  says: 'The workplace file has no workplace {value}.',
  remedy: 'Correct the reference, or add the workplace to the workplace file.',
  why: 'The service refuses the whole upload while a row has this error. Spaces make no difference to it, capitals do.',
  reads: ['UNIQUEWORKERID', 'CHGUNIQUEWRKID'],
  parts: ['workplace'],
  check: (facts, rows) => rowsThatAre(facts, rows, 'no workplace'),
  examples: {
    pass: [
      {
        rows: [{ LOCALESTID: 'WP 1', UNIQUEWORKERID: 'W1' }],
        others: { workplace: [{ LOCALESTID: 'WP1' }] },
      },
    ],
    fail: [
      {
        rows: [{ LOCALESTID: 'wp1', UNIQUEWORKERID: 'W1' }],
        others: { workplace: [{ LOCALESTID: 'WP1' }] },
      },
    ],
  },
});
